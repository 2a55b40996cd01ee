import { answerCallbackQuery } from './answer-callback-query.ts';
import { editMessageReplyMarkup, editMessageText } from './edit-message.ts';
import { getMe } from './get-me.ts';
import { getUpdates } from './get-updates.ts';
import type { Method, MethodName } from './method.ts';
import { sendMessage } from './send-message.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts';

/** All that the stand-in can do; names and types are those of the Bot API. */
export const methods = {
  answerCallbackQuery,
  deleteWebhook,
  editMessageReplyMarkup,
  editMessageText,
  getMe,
  getUpdates,
  getWebhookInfo,
  sendMessage,
  setWebhook,
} satisfies { readonly [M in MethodName]?: Method<M> };
