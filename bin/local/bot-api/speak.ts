import type { Update, User } from '@grammyjs/types';
import { anonymousAdministrator } from './anonymous-administrator.ts';
import { administratorIdsOf } from './chats.ts';
import type { ClientMessage } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { actor, type Fields, idField, optionalId, textField } from './client-fields.ts';
import { addMessage, botView, findMessage, originalOf, replaceMessage } from './messages.ts';
import { isForBot } from './privacy.ts';
import { cleanText, isBlank } from './validation/clean-text.ts';
import { detectEntities } from './validation/detect-entities.ts';
import type { World } from './world.ts';

/** Telegram's clients send a longer text in pieces. */
const maxPieceLength = 4096;

/** A person writes, see SendRequest; returns the last piece of what was said. */
export function send(world: World, fields: Fields): ClientMessage {
  const { chat, person } = actor(world, fields);
  if (chat.chat.type === 'channel' && !administratorIdsOf(chat).includes(person.id))
    throw new ClientError(400, 'Only administrators post in a channel.');
  const topic = optionalId(fields, 'messageThreadId');
  if (topic !== undefined && !chat.topics.some(({ message_thread_id }) => message_thread_id === topic))
    throw new ClientError(400, 'This chat has no such topic.');
  const replyTo = optionalId(fields, 'replyToMessageId');
  const place = {
    ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
    ...(replyTo !== undefined && originalOf(chat, replyTo)),
    ...(person.id === anonymousAdministrator.id && { sender_chat: chat.chat }),
  };
  const pieces = piecesOf(textField(fields, 'text')).map(written);
  const messages = pieces.map(piece => {
    const message = addMessage(world, chat, { from: person, ...place, ...piece });
    tell(world, message, person);
    return message;
  });
  const last = messages.at(-1);
  if (last === undefined) throw new ClientError(400, 'A message needs some text.');
  return last;
}

/** A person changes an own message, see EditRequest. */
export function edit(world: World, fields: Fields): ClientMessage {
  const { chat, person } = actor(world, fields);
  const old = findMessage(chat, idField(fields, 'messageId'));
  if (old?.text === undefined || old.from?.id !== person.id)
    throw new ClientError(400, 'Only own messages with text can be edited.');
  const { entities: _, ...rest } = old;
  const message = replaceMessage(world, chat, { ...rest, ...written(textField(fields, 'text')) });
  tell(world, message, person);
  return message;
}

/** Brings a new or edited message to the bot, if it is one that it hears. */
function tell(world: World, message: ClientMessage & Partial<Update.Edited>, from: User): void {
  if (!isForBot(world, message)) return;
  const { chat, edit_date } = message;
  const { updates } = world;
  const seen = botView(message);
  if (chat.type === 'channel') {
    const post = { ...seen, chat };
    if (edit_date === undefined) updates.add(chat.id, { kind: 'channel_post', value: post });
    else updates.add(chat.id, { kind: 'edited_channel_post', value: { ...post, edit_date } });
    return;
  }
  const said = { ...seen, chat, from };
  if (edit_date === undefined) updates.add(chat.id, { kind: 'message', value: said });
  else updates.add(chat.id, { kind: 'edited_message', value: { ...said, edit_date } });
}

function written(given: string) {
  const { text } = cleanText({ text: given.toWellFormed(), entities: [] });
  if (isBlank(text)) throw new ClientError(400, 'A message needs some text.');
  if (text.length > maxPieceLength)
    throw new ClientError(400, `A message has at most ${maxPieceLength} characters.`);
  const entities = detectEntities(text, []);
  return { text, ...(entities.length > 0 && { entities: [...entities] }) };
}

/** A text in pieces that Telegram takes, none of which splits a character. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text.trim(); rest !== ''; ) {
    const splitsPair = (rest.codePointAt(maxPieceLength - 1) ?? 0) > 0xffff;
    const length = splitsPair ? maxPieceLength - 1 : maxPieceLength;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length).trimStart();
  }
  return pieces;
}
