import { nameOfStory } from '../../digest/name-of-story.ts';
import { inReadersOrder } from '../../digest/readers-order.ts';
import { renderStory } from '../../digest/render-story.ts';
import { encodeAction, type ListView } from '../../message/callback-data.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** The papers of one matter side by side, in place of the list. */
export async function openStory(
  ctx: ChatContext,
  { store, translates = false }: ChatServices,
  storyId: string,
  view: ListView,
): Promise<void> {
  const all = await store.articles.ofStory(storyId);
  if (all.length === 0) return ctx.toast(ctx.dictionary.summary.gone);
  const articles = inReadersOrder(all, ctx.settings);
  const isTranslatable = translates && articles.some(({ language }) => language !== ctx.settings.language);
  const translate = {
    label: `🌐 ${ctx.dictionary.model.translate}`,
    data: encodeAction({ type: 'translate-story', storyId, view }),
  };
  const buttons = isTranslatable ? [translate] : [];
  const story = { articles, name: nameOfStory(articles, ctx.settings.language) };
  await ctx.show(renderStory(story, view, ctx.dictionary, { buttons }));
}

/** Leaves the translations to the chores: they wait for a model, and an answer does not. */
export async function askForStoryTranslation(
  ctx: ChatContext,
  { choresQueue }: ChatServices,
  storyId: string,
  view: ListView,
): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id;
  if (messageId === undefined) return ctx.toast(ctx.dictionary.failure.oldButton);
  const { language: into, reads } = ctx.settings;
  await choresQueue.send([
    { type: 'translate-story', chat: ctx.chatAddress, messageId, storyId, into, reads, view },
  ]);
  await ctx.toast(ctx.dictionary.model.translating);
}
