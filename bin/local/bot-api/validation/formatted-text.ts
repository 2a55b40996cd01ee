import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { cleanText, type FormattedText, isBlank } from './clean-text.ts';
import { detectEntities } from './detect-entities.ts';
import { checkEntities } from './entities.ts';

/** https://core.telegram.org/bots/api#sendmessage, in UTF-16 units after entities are parsed. */
const maxTextLength = 4096;
/** https://core.telegram.org/bots/api#senddocument */
const maxCaptionLength = 1024;
/** Bytes of UTF-8 that the Bot API server takes at all. */
const maxTextBytes = 2 ** 15;

/** A message's text as Telegram keeps it. A text too long is refused in the words given, which differ by method. */
export function messageText(
  text: string,
  entities: readonly MessageEntity[] | undefined,
  tooLong: 'message is too long' | 'MESSAGE_TOO_LONG',
): FormattedText {
  if (text === '') throw badRequest('message text is empty');
  const content = formatted(text, entities);
  if (isBlank(content.text)) throw badRequest('text must be non-empty');
  if (content.text.length > maxTextLength) throw badRequest(tooLong);
  return content;
}

/** A document's caption, which may be empty. */
export function captionText(text: string, entities: readonly MessageEntity[] | undefined): FormattedText {
  const content = formatted(text, entities);
  if (content.text.length > maxCaptionLength) throw badRequest('message caption is too long');
  return isBlank(content.text) ? { text: '', entities: [] } : content;
}

function formatted(text: string, entities: readonly MessageEntity[] = []): FormattedText {
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  if (Buffer.byteLength(text) > maxTextBytes) throw badRequest('text is too long');
  const cleaned = cleanText({ text, entities: checkEntities(text, entities) });
  return { text: cleaned.text, entities: detectEntities(cleaned.text, cleaned.entities) };
}
