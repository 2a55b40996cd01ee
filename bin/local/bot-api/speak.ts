import type { Update, User } from '@grammyjs/types';
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
  const topic = optionalId(fields, 'messageThreadId');
  if (topic !== undefined && !chat.topics.some(({ message_thread_id }) => message_thread_id === topic))
    throw new ClientError(400, 'This chat has no such topic.');
  const replyTo = optionalId(fields, 'replyToMessageId');
  const place = {
    ...(topic !== undefined && { message_thread_id: topic, is_topic_message: true }),
    ...(replyTo !== undefined && originalOf(chat, replyTo)),
  };
  const pieces = piecesOf(textField(fields, 'text')).map(written);
  const messages = pieces.map(piece => {
    const message = addMessage(world, chat, { from: person, ...place, ...piece });
    if (isForBot(world, message))
      world.updates.add(chat.chat.id, { kind: 'message', value: heard(message, person) });
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
  if (isForBot(world, message))
    world.updates.add(chat.chat.id, { kind: 'edited_message', value: heard(message, person) });
  return message;
}

function written(given: string) {
  const { text } = cleanText({ text: given.toWellFormed(), entities: [] });
  if (isBlank(text)) throw new ClientError(400, 'A message needs some text.');
  if (text.length > maxPieceLength)
    throw new ClientError(400, `A message has at most ${maxPieceLength} characters.`);
  const entities = detectEntities(text, []);
  return { text, ...(entities.length > 0 && { entities: [...entities] }) };
}

/** A message as an update carries it. */
function heard<M extends ClientMessage>(message: M, from: User): Omit<M, 'edits'> & Update.NonChannel {
  const { chat } = message;
  if (chat.type === 'channel') throw new Error('people do not speak in channels');
  return { ...botView(message), chat, from };
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
