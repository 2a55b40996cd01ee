import { botUser } from './bot-user.ts';
import { administratorIdsOf, speakersOf } from './chats.ts';
import type { ClientChat, ClientMessage, ClientState } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { commandsFor } from './commands.ts';
import { type ChatState, findChat, type State } from './state.ts';
import type { World } from './world.ts';

/** What clients may look at. */
export function clientView({ state }: World) {
  return {
    /** `state`, or `chats/ID/messages`. */
    read(path: string): ClientState | { messages: readonly ClientMessage[] } {
      if (path === 'state') return stateFor(state);
      const id = /^chats\/(-?\d+)\/messages$/.exec(path)?.[1];
      const chat = id === undefined ? undefined : findChat(state, Number(id));
      if (chat === undefined) throw new ClientError(404, `There is no /client/${path}.`);
      return { messages: chat.messages };
    },
    file(id: string) {
      const file = Object.hasOwn(state.files, id) ? state.files[id] : undefined;
      if (file === undefined) throw new ClientError(404, 'There is no such file.');
      return { name: file.name, type: file.type, bytes: Buffer.from(file.base64, 'base64') };
    },
  };
}

const stateFor = (state: State): ClientState => ({
  bot: botUser(state.bot),
  people: state.people,
  chats: state.chats
    .filter(({ migratedTo }) => migratedTo === null)
    .toSorted((a, b) => Number(a.chat.type !== 'private') - Number(b.chat.type !== 'private'))
    .map(chat => clientChat(state, chat)),
  commands: commandsFor(state.profile),
});

const clientChat = (state: State, found: ChatState): ClientChat => ({
  chat: found.chat,
  members: speakersOf(state, found),
  administratorIds: administratorIdsOf(found),
  isBlocked: found.botStatus === 'kicked' || found.botStatus === 'left',
  topics: found.topics,
  lastMessage: found.messages.at(-1) ?? null,
});
