import { answerCallbackQuery } from './answer-callback-query.ts';
import { deleteMessage } from './delete-message.ts';
import { editMessageReplyMarkup, editMessageText } from './edit-message.ts';
import { getChat, getChatAdministrators, getChatMember, leaveChat } from './get-chat.ts';
import { getMe } from './get-me.ts';
import { getUpdates } from './get-updates.ts';
import { getChatMenuButton, setChatMenuButton } from './menu-button.ts';
import type { Method, MethodName } from './method.ts';
import { deleteMyCommands, getMyCommands, setMyCommands } from './my-commands.ts';
import {
  getMyDescription,
  getMyName,
  getMyShortDescription,
  setMyDescription,
  setMyName,
  setMyShortDescription,
} from './my-texts.ts';
import { sendChatAction } from './send-chat-action.ts';
import { sendDocument } from './send-document.ts';
import { sendMessage } from './send-message.ts';
import { deleteWebhook, getWebhookInfo, setWebhook } from './webhook.ts';

/** All that the stand-in can do; names and types are those of the Bot API. */
export const methods = {
  answerCallbackQuery,
  deleteMessage,
  deleteMyCommands,
  deleteWebhook,
  editMessageReplyMarkup,
  editMessageText,
  getChat,
  getChatAdministrators,
  getChatMember,
  getChatMenuButton,
  getMe,
  getMyCommands,
  getMyDescription,
  getMyName,
  getMyShortDescription,
  getUpdates,
  getWebhookInfo,
  leaveChat,
  sendChatAction,
  sendDocument,
  sendMessage,
  setChatMenuButton,
  setMyCommands,
  setMyDescription,
  setMyName,
  setMyShortDescription,
  setWebhook,
} satisfies { readonly [M in MethodName]?: Method<M> };
