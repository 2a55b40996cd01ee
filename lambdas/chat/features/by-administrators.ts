import type { ChatContext } from '../chat-context.ts';
import { loadSeldom } from './load-seldom.ts';

/** The same answer, given in groups and channels to administrators alone: it changes what holds for all who are there. */
export const byAdministrators =
  <More extends readonly unknown[]>(answer: (ctx: ChatContext, ...more: More) => Promise<void>) =>
  async (ctx: ChatContext, ...more: More): Promise<void> => {
    // Most readers are alone with the bot, and nothing has to be loaded or asked for them.
    const isFree = ctx.chat?.type === 'private' || (await (await loadSeldom()).mayChange(ctx));
    if (isFree) await answer(ctx, ...more);
  };
