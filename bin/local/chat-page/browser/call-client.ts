import type { Chat, User } from '@grammyjs/types';
import type {
  ClientMessage,
  ClientState,
  EditRequest,
  Fault,
  PressAnswer,
  PressRequest,
  SendRequest,
} from '../../bot-api/client-api.ts';
import type { ClockMove, ClockState } from '../clock-api.ts';

/** The people side of the Bot API stand-in did not do what was asked; the message is a sentence for people. */
export class ClientApiError extends Error {
  override readonly name = 'ClientApiError';
}

/** The calls that the page makes; each rejects with a `ClientApiError`. */
export const callClient = {
  notice: () => call<{ notice: string | null }>('/page.json'),
  state: () => call<ClientState>('/client/state'),
  messages: (chatId: number) => call<{ messages: ClientMessage[] }>(`/client/chats/${chatId}/messages`),
  send: (request: SendRequest) => call<{ message: ClientMessage }>('/client/send', request),
  edit: (request: EditRequest) => call<{ message: ClientMessage }>('/client/edit', request),
  press: (request: PressRequest) => call<PressAnswer>('/client/press', request),
  addPerson: (person: { name: string; languageCode?: string }) =>
    call<{ person: User; chat: Chat }>('/client/people', person),
  block: (request: { chatId: number; isBlocked: boolean }) => call<object>('/client/block', request),
  membership: (request: { chatId: number; isMember: boolean }) => call<object>('/client/membership', request),
  faults: (faults: readonly Fault[]) => call<object>('/client/faults', faults),
  clock: () => call<ClockState | null>('/clock.json'),
  moveClock: (move: ClockMove) => call<ClockState>('/clock.json', move),
};

async function call<Answer>(path: string, body?: object): Promise<Answer> {
  const request = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {};
  const response = await fetch(path, request).catch(cause => {
    throw new ClientApiError('The local host does not answer. Is it still running?', { cause });
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as Answer;
  throw new ClientApiError(
    typeof answer === 'object' && answer && 'error' in answer
      ? String(answer.error)
      : `The local host answered with status ${response.status}.`,
  );
}
