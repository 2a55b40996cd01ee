import { anonymousAdministrator } from './anonymous-administrator.ts';
import { membersOf } from './chats.ts';
import type { ClientMessage, PressAnswer } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { actor, type Fields, idField, textField } from './client-fields.ts';
import { botView, findMessage } from './messages.ts';
import { takeId, type World } from './world.ts';

/** A person presses a button, see PressRequest; resolves when the bot answers, or no longer may. */
export async function press(world: World, fields: Fields): Promise<PressAnswer> {
  const { chat, person: speaker } = actor(world, fields);
  // What is said may be said as the group; a press is always somebody's own.
  const person =
    speaker.id === anonymousAdministrator.id ? (membersOf(world.state, chat)[0] ?? speaker) : speaker;
  const message = findMessage(chat, idField(fields, 'messageId'));
  const data = textField(fields, 'callbackData');
  if (message === undefined) throw new ClientError(404, 'That message is not there any more.');
  if (!hasButton(message, data)) throw new ClientError(400, 'The message has no such button (any more).');
  const id = queryId(person.id, takeId(world));
  const answer = world.callbacks.open(id, { chatId: chat.chat.id, fromId: person.id });
  world.updates.add(chat.chat.id, {
    kind: 'callback_query',
    value: { id, from: person, message: botView(message), chat_instance: instanceOf(chat.chat.id), data },
  });
  return { answer: await answer };
}

const hasButton = ({ reply_markup }: ClientMessage, data: string) =>
  reply_markup?.inline_keyboard
    .flat()
    .some(button => 'callback_data' in button && button.callback_data === data) ?? false;

/** Telegram's look like that: 64 bits, of which the upper half is the person. */
const queryId = (personId: number, count: number) => String((BigInt(personId) << 32n) + BigInt(count));

const instanceOf = (chatId: number) => String(BigInt(chatId) * 6_700_417n);
