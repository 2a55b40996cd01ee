import { badRequest } from '../bot-api-error.ts';
import { chatToWriteIn } from '../chats.ts';
import { chatId, integer, optional } from '../parameters.ts';
import { inTopic } from '../topics.ts';
import type { Arguments, Method, Reader } from './method.ts';

type Action = Arguments<'sendChatAction'>['action'];

const actions = {
  typing: true,
  upload_photo: true,
  record_video: true,
  upload_video: true,
  record_voice: true,
  upload_voice: true,
  upload_document: true,
  choose_sticker: true,
  find_location: true,
  record_video_note: true,
  upload_video_note: true,
} as const satisfies Record<Action, true>;

const isAction = (name: string): name is Action => Object.hasOwn(actions, name);

const action: Reader<Action> = raw => {
  const name = String(raw ?? '').toLowerCase();
  if (!isAction(name)) throw badRequest('wrong parameter action in request');
  return name;
};

export const sendChatAction: Method<'sendChatAction'> = {
  parameters: { chat_id: chatId, message_thread_id: optional(integer), action },
  run({ world }, args) {
    const chat = chatToWriteIn(world.state, args.chat_id);
    inTopic(chat, args.message_thread_id);
    world.emit({ type: 'action', chatId: chat.chat.id, action: args.action });
    return true;
  },
};
