import type { MessageEntity } from '@grammyjs/types';
import { badRequest } from '../bot-api-error.ts';
import { cleanText, type FormattedText } from './clean-text.ts';
import { detectEntities } from './detect-entities.ts';
import { checkEntities } from './entities.ts';

/** https://core.telegram.org/bots/api#sendmessage, in UTF-16 units after entities are parsed. */
const maxTextLength = 4096;
/** https://core.telegram.org/bots/api#senddocument */
const maxCaptionLength = 1024;

/** A message's text as Telegram keeps it, or Telegram's refusal. */
export function messageText(text: string, entities: readonly MessageEntity[] = []): FormattedText {
  const content = formatted(text, entities);
  if (content.text === '') throw badRequest('message text is empty');
  if (content.text.length > maxTextLength) throw badRequest('message is too long');
  return content;
}

/** A document's caption, which may be empty. */
export function captionText(text: string, entities: readonly MessageEntity[] = []): FormattedText {
  const content = formatted(text, entities);
  if (content.text.length > maxCaptionLength) throw badRequest('message caption is too long');
  return content;
}

function formatted(text: string, entities: readonly MessageEntity[]): FormattedText {
  if (!text.isWellFormed()) throw badRequest('strings must be encoded in UTF-8');
  const cleaned = cleanText({ text, entities: checkEntities(text, entities) });
  return { text: cleaned.text, entities: detectEntities(cleaned.text, cleaned.entities) };
}
