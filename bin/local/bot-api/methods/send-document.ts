import { badRequest } from '../bot-api-error.ts';
import { botUser } from '../bot-user.ts';
import { chatToWriteIn } from '../chats.ts';
import { addMessage, botView, replyTo } from '../messages.ts';
import { boolean, chatId, integer, noParseMode, optional, replyParameters, text } from '../parameters.ts';
import { isFile, type UploadedFile } from '../payload.ts';
import { inTopic } from '../topics.ts';
import { entityList } from '../validation/entities.ts';
import { captionText } from '../validation/formatted-text.ts';
import { replyMarkup } from '../validation/keyboard.ts';
import { takeId, type World } from '../world.ts';
import { keyboardOf } from './keyboard-of.ts';
import type { Method, Reader } from './method.ts';

/** A file in the request, or the identifier of one that was sent before; the stand-in fetches no URLs. */
const document: Reader<UploadedFile | string> = raw => {
  if (isFile(raw) || (typeof raw === 'string' && raw !== '')) return raw;
  throw badRequest('there is no document in the request');
};

export const sendDocument: Method<'sendDocument'> = {
  parameters: {
    chat_id: chatId,
    message_thread_id: optional(integer),
    document,
    caption: optional(text),
    parse_mode: noParseMode,
    caption_entities: optional(entityList),
    disable_content_type_detection: optional(boolean),
    disable_notification: optional(boolean),
    protect_content: optional(boolean),
    reply_parameters: optional(replyParameters),
    reply_markup: optional(replyMarkup),
  },
  run({ world }, args) {
    const chat = chatToWriteIn(world.state, args.chat_id);
    const caption = captionText(args.caption ?? '', args.caption_entities);
    const place = { ...inTopic(chat, args.message_thread_id), ...replyTo(chat, args.reply_parameters) };
    const document = storeDocument(world, args.document);
    const message = addMessage(world, chat, {
      from: botUser(world.state.bot),
      ...place,
      document,
      ...(caption.text !== '' && { caption: caption.text }),
      ...(caption.entities.length > 0 && { caption_entities: [...caption.entities] }),
      ...(args.protect_content && { has_protected_content: true }),
      ...keyboardOf(args.reply_markup),
    });
    return { ...botView(message), document };
  },
};

function storeDocument({ state }: World, given: UploadedFile | string) {
  if (typeof given !== 'string' && given.bytes.length === 0) throw badRequest('file must be non-empty');
  const id = typeof given === 'string' ? given : `document-${takeId({ state })}`;
  if (typeof given !== 'string')
    state.files[id] = {
      name: given.name,
      type: given.type,
      base64: Buffer.from(given.bytes).toString('base64'),
    };
  const file = Object.hasOwn(state.files, id) ? state.files[id] : undefined;
  if (file === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  return {
    file_id: id,
    file_unique_id: `unique-${id}`,
    file_name: file.name,
    mime_type: file.type,
    file_size: Buffer.byteLength(file.base64, 'base64'),
  };
}
