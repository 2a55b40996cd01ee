import type {
  ClientEvent,
  ClientState,
  PressAnswer,
  PressRequest,
  SendRequest,
} from '../bot-api/client-api.ts';
import type { PersonSeed } from '../bot-api/initial-state.ts';

/** The people's side of the stand-in refused a request; the message is its own sentence. */
export class ClientError extends Error {
  override readonly name = 'ClientError';
}

/** A person at the stand-in, over HTTP: the same for a host in this process and for one that runs already. */
export interface Client {
  state(): Promise<ClientState>;
  send(request: SendRequest): Promise<void>;
  press(request: PressRequest): Promise<PressAnswer>;
  addPerson(person: PersonSeed): Promise<void>;
  /** Calls back with every event, in order, until the returned function is called. Resolves when it listens. */
  listen(listener: (event: ClientEvent) => void): Promise<() => void>;
}

export function createClient(url: string): Client {
  const post = async (path: string, body: object): Promise<unknown> =>
    answerOf(
      await fetch(`${url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  return {
    state: async () => (await answerOf(await fetch(`${url}/client/state`))) as ClientState,
    async send(request) {
      await post('/client/send', request);
    },
    press: async request => (await post('/client/press', request)) as PressAnswer,
    async addPerson(person) {
      await post('/client/people', person);
    },
    async listen(listener) {
      const ending = new AbortController();
      const response = await fetch(`${url}/client/events`, { signal: ending.signal });
      void readEvents(response, listener).catch(() => {});
      return () => ending.abort();
    },
  };
}

async function answerOf(response: Response): Promise<unknown> {
  const answer: unknown = await response.json();
  if (response.ok) return answer;
  const reason =
    typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : response.status;
  throw new ClientError(String(reason));
}

/** Server-sent events: lines of `data:`, each event ended by an empty line. */
async function readEvents(response: Response, listener: (event: ClientEvent) => void): Promise<void> {
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = block
        .split('\n')
        .filter(line => line.startsWith('data:'))
        .map(line => line.slice(5).trim());
      if (data.length > 0) listener(JSON.parse(data.join('\n')) as ClientEvent);
    }
  }
}
