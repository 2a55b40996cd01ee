import { badRequest } from '../bot-api-error.ts';
import { boolean, integer, optional, text } from '../parameters.ts';
import type { Method } from './method.ts';

/** https://core.telegram.org/bots/api#answercallbackquery, here in UTF-16 units. */
const maxAnswerLength = 200;

export const answerCallbackQuery: Method<'answerCallbackQuery'> = {
  parameters: {
    callback_query_id: text,
    text: optional(text),
    show_alert: optional(boolean),
    url: optional(text),
    cache_time: optional(integer),
  },
  run({ world }, { callback_query_id, text, show_alert = false, url }) {
    if (text !== undefined && text.length > maxAnswerLength) throw badRequest('MESSAGE_TOO_LONG');
    if (url !== undefined && !url.startsWith(`https://t.me/${world.state.bot.username}?`))
      throw badRequest('URL_INVALID');
    const query = world.callbacks.answer(callback_query_id, {
      ...(text !== undefined && { text }),
      showAlert: show_alert,
      ...(url !== undefined && { url }),
    });
    if (query === undefined)
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    if (text !== undefined) world.emit({ type: 'toast', ...query, text, showAlert: show_alert });
    return true;
  },
};
