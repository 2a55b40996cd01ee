import type { CommandName } from '../../message/locales/dictionary.ts';
import { renderPiece } from '../../message/message-builder.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { listCategories } from './categories.ts';
import { askDeletion } from './delete.ts';
import { answerDigest } from './digest.ts';
import { showSettings } from './settings.ts';
import { answerStart } from './start.ts';
import { answerSubscribe, answerUnsubscribe } from './subscribe.ts';

type AnswerCommand = (ctx: ChatContext, words: string) => Promise<void>;

/** One answer for each command; `words` is what the reader wrote behind it. */
export const createCommands = (services: ChatServices): Record<CommandName, AnswerCommand> => ({
  start: ctx => answerStart(ctx, services),
  digest: (ctx, words) => answerDigest(ctx, services, words),
  categories: ctx => listCategories(ctx, services, null),
  subscribe: (ctx, words) => answerSubscribe(ctx, services, words),
  unsubscribe: ctx => answerUnsubscribe(ctx, services),
  settings: ctx => showSettings(ctx),
  help: ctx => ctx.say({ ...renderPiece(ctx.dictionary.help), keyboard: [] }),
  privacy: ctx => ctx.say({ ...renderPiece(ctx.dictionary.privacy), keyboard: [] }),
  delete: ctx => askDeletion(ctx),
});
