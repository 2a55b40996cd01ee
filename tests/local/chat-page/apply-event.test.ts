import type { User } from '@grammyjs/types';
import { describe, expect, test } from 'vitest';
import type { ClientMessage, ClientState } from '../../../bin/local/bot-api/client-api.ts';
import { applyEvent, applyMessages, applyState } from '../../../bin/local/chat-page/browser/apply-event.ts';
import { emptySession, openChat, type Session } from '../../../bin/local/chat-page/browser/session.ts';

const bot = { id: 9, is_bot: true, first_name: 'Gazette', username: 'gazette_bot' };
const nora: User = { id: 1, is_bot: false, first_name: 'Nora' };
const chat = { id: 1, type: 'private', first_name: 'Nora' } as const;
const other = { id: 2, type: 'private', first_name: 'Mateo' } as const;
const messageOf = (
  id: number,
  from: User,
  text: string,
  edits = 0,
  where: typeof chat | typeof other = chat,
) => ({ message_id: id, date: 0, chat: where, from, text, edits }) as ClientMessage;

const state: ClientState = {
  bot,
  people: [nora],
  commands: [],
  chats: [chat, other].map(each => ({
    chat: each,
    members: [nora],
    administratorIds: [],
    isBlocked: false,
    topics: [],
    lastMessage: null,
  })),
};
const atStart: Session = {
  ...applyState(emptySession, state),
  openChatId: chat.id,
  messages: new Map([[chat.id, []]]),
};
const arrive = (session: Session, message: ClientMessage) =>
  applyEvent(session, { type: 'message', message }, 0);
const textsIn = (session: Session, chatId = chat.id) => session.messages.get(chatId)?.map(({ text }) => text);

describe('a message that arrives', () => {
  test('is shown once, even when it is told twice', () => {
    const message = messageOf(1, bot, 'Good morning');
    expect(textsIn(arrive(arrive(atStart, message), message))).toEqual(['Good morning']);
  });

  test('takes its place by its id, whichever order events come in', () => {
    const session = arrive(arrive(atStart, messageOf(2, bot, 'second')), messageOf(1, bot, 'first'));
    expect(textsIn(session)).toEqual(['first', 'second']);
    expect(session.chats[0]?.lastMessage?.text).toBe('second');
  });

  test('counts as unread in a chat that is not open, and only where the bot wrote it', () => {
    const fromBot = arrive(atStart, messageOf(1, bot, 'News', 0, other));
    expect(fromBot.unread.get(other.id)).toBe(1);
    expect(arrive(fromBot, messageOf(2, nora, 'Mine', 0, other)).unread.get(other.id)).toBe(1);
    expect(arrive(atStart, messageOf(1, bot, 'News')).unread.size).toBe(0);
  });

  test('takes the place of the one that was waiting to be sent, and of no more than one', () => {
    const waiting = [1, 2].map(key => ({ key, chatId: 1, fromId: 1, text: '/start', problem: null }));
    const session = arrive({ ...atStart, outbox: waiting }, messageOf(1, nora, '/start'));
    expect(session.outbox.map(({ key }) => key)).toEqual([2]);
  });

  test('ends the typing', () => {
    const typing = applyEvent(atStart, { type: 'action', chatId: 1, action: 'typing' }, 1000);
    expect(typing.actions.get(1)).toEqual({ action: 'typing', until: 6000 });
    expect(arrive(typing, messageOf(1, bot, 'Done')).actions.size).toBe(0);
  });
});

describe('an edit', () => {
  const edit = messageOf(1, bot, 'Page two', 2);

  test('takes the place of the message', () => {
    const session = arrive(atStart, messageOf(1, bot, 'Page one'));
    expect(textsIn(applyEvent(session, { type: 'edit', message: edit }, 0))).toEqual(['Page two']);
  });

  test('is not undone by an older picture of the message that arrives later', () => {
    const session = applyEvent(atStart, { type: 'edit', message: edit }, 0);
    expect(textsIn(applyMessages(session, 1, [messageOf(1, bot, 'Page one', 1)]))).toEqual(['Page two']);
  });
});

test('a message that is deleted is gone, from the list of conversations too', () => {
  const session = arrive(arrive(atStart, messageOf(1, bot, 'one')), messageOf(2, bot, 'two'));
  const left = applyEvent(session, { type: 'delete', chatId: 1, messageId: 2 }, 0);
  expect(textsIn(left)).toEqual(['one']);
  expect(left.chats[0]?.lastMessage?.text).toBe('one');
});

test('a server that forgot a chat closes it', () => {
  const session = applyState(atStart, { ...state, chats: state.chats.slice(1) });
  expect(openChat(session)).toBeNull();
  expect(session.messages.has(chat.id)).toBe(false);
});
