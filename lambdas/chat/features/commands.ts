import type { CommandName } from '../../message/locales/dictionary.ts';
import { join, type Piece, renderPiece } from '../../message/message-builder.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { byAdministrators } from './by-administrators.ts';
import { listCategories } from './categories.ts';
import { answerDigest } from './digest.ts';
import { loadSeldom } from './load-seldom.ts';
import { showSettings } from './settings.ts';
import { answerStart } from './start.ts';

type AnswerCommand = (ctx: ChatContext, words: string) => Promise<void>;
export type Commands = Readonly<Record<CommandName, AnswerCommand>>;

/** One answer for each command; `words` is what the reader wrote behind it. */
export const createCommands = (services: ChatServices): Commands => ({
  start: ctx => answerStart(ctx, services),
  digest: (ctx, words) => answerDigest(ctx, services, words),
  categories: ctx => listCategories(ctx, services, null),
  subscribe: byAdministrators(async (ctx, words) =>
    (await loadSeldom()).answerSubscribe(ctx, services, words),
  ),
  unsubscribe: byAdministrators(async ctx => (await loadSeldom()).answerUnsubscribe(ctx, services)),
  settings: (ctx, words) => (words ? changeSettings(ctx, services, words) : showSettings(ctx)),
  help: ctx => ctx.say({ ...renderPiece(helpIn(ctx, services.translates)), keyboard: [] }),
  privacy: ctx => {
    const { text: textDays, article: summaryDays } = services.store.kept;
    return ctx.say({ ...renderPiece(ctx.dictionary.privacy({ textDays, summaryDays })), keyboard: [] });
  },
  export: async ctx => (await loadSeldom()).answerExport(ctx, services),
  delete: byAdministrators(async ctx => (await loadSeldom()).askDeletion(ctx)),
});

/** What can be asked for where it was asked. */
function helpIn({ chat, dictionary: { help, model } }: ChatContext, translates = false): Piece {
  const words = chat?.type === 'private' ? help.words : chat?.type === 'channel' ? '' : help.wordsInGroup;
  return join([help.commands, words, [help.summaries, translates ? ['\n', model.inHelp] : '']], '\n\n');
}

const changeSettings = byAdministrators(async (ctx, services: ChatServices, words: string) =>
  (await loadSeldom()).answerSettings(ctx, services, words),
);
