import type { ClientEvent, ClientMessage, ClientState } from '../../bot-api/client-api.ts';
import { type Session, withEntry } from './session.ts';

/** Clients show a chat action for five seconds, or until the next message: core.telegram.org/bots/api#sendchataction. */
const actionMs = 5000;

/** The session after an event of the server; `now` in milliseconds since 1970. */
export function applyEvent(session: Session, event: ClientEvent, now: number): Session {
  switch (event.type) {
    case 'message':
      return applyMessage(session, event.message);
    case 'edit':
      return keepMessage(session, event.message);
    case 'delete':
      return dropMessage(session, event.chatId, event.messageId);
    case 'action':
      return {
        ...session,
        actions: withEntry(session.actions, event.chatId, { action: event.action, until: now + actionMs }),
      };
    case 'commands':
      return { ...session, commands: event.commands };
    // A toast is the answer to a press, which the one who pressed gets as the press's own answer;
    // `chats` only says that the state has to be fetched again.
    case 'toast':
    case 'chats':
      return session;
  }
}

/** The session with the server's state in place of what was known of it. */
export function applyState(session: Session, state: ClientState): Session {
  const known = new Set(state.chats.map(({ chat }) => chat.id));
  return {
    ...session,
    bot: state.bot,
    people: state.people,
    commands: state.commands,
    chats: state.chats,
    messages: new Map([...session.messages].filter(([chatId]) => known.has(chatId))),
  };
}

/** The session with a chat's messages as just fetched; an edit that came meanwhile is kept. */
export function applyMessages(session: Session, chatId: number, fetched: readonly ClientMessage[]): Session {
  const known = new Map(session.messages.get(chatId)?.map(message => [message.message_id, message]));
  const newest = fetched.map(message => newerOf(known.get(message.message_id), message));
  return { ...session, messages: withEntry(session.messages, chatId, newest) };
}

function applyMessage(session: Session, message: ClientMessage): Session {
  const chatId = message.chat.id;
  const isBots = message.from?.id === session.bot?.id;
  const isKnown = session.messages.get(chatId)?.some(({ message_id }) => message_id === message.message_id);
  const kept = keepMessage(session, message);
  return {
    ...kept,
    actions: isBots ? withEntry(session.actions, chatId, undefined) : session.actions,
    outbox: isKnown ? session.outbox : withoutArrived(session.outbox, message),
    unread:
      !isBots || isKnown || chatId === session.openChatId
        ? session.unread
        : withEntry(session.unread, chatId, (session.unread.get(chatId) ?? 0) + 1),
  };
}

/** The event of a message and the answer to its sending race; whichever comes first takes it out of the outbox. */
function withoutArrived(outbox: Session['outbox'], message: ClientMessage): Session['outbox'] {
  const arrived = outbox.find(
    ({ chatId, fromId, text, problem }) =>
      problem === null && chatId === message.chat.id && fromId === message.from?.id && text === message.text,
  );
  return arrived ? outbox.filter(outgoing => outgoing !== arrived) : outbox;
}

const newerOf = (known: ClientMessage | undefined, message: ClientMessage) =>
  known && known.edits > message.edits ? known : message;

/** Puts a message, new or edited, where it belongs; the chat that it came to moves on with it. */
export function keepMessage(session: Session, message: ClientMessage): Session {
  const chatId = message.chat.id;
  const known = session.messages.get(chatId);
  const others = known?.filter(({ message_id }) => message_id !== message.message_id);
  const previous = known?.find(({ message_id }) => message_id === message.message_id);
  return {
    ...session,
    messages: others
      ? withEntry(
          session.messages,
          chatId,
          [...others, newerOf(previous, message)].toSorted((a, b) => a.message_id - b.message_id),
        )
      : session.messages,
    chats: session.chats.map(chat =>
      chat.chat.id === chatId && (chat.lastMessage?.message_id ?? 0) <= message.message_id
        ? { ...chat, lastMessage: message }
        : chat,
    ),
  };
}

function dropMessage(session: Session, chatId: number, messageId: number): Session {
  const left = session.messages.get(chatId)?.filter(({ message_id }) => message_id !== messageId);
  return {
    ...session,
    messages: left ? withEntry(session.messages, chatId, left) : session.messages,
    chats: session.chats.map(chat =>
      chat.chat.id === chatId && left && chat.lastMessage?.message_id === messageId
        ? { ...chat, lastMessage: left.at(-1) ?? null }
        : chat,
    ),
  };
}
