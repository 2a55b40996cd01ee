import { renderStory } from '../../digest/render-story.ts';
import type { ListView } from '../../message/callback-data.ts';
import type { Listing } from '../../store/articles.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** The papers of one matter side by side, in place of the list. */
export async function openStory(
  ctx: ChatContext,
  { store }: ChatServices,
  id: string,
  view: ListView,
): Promise<void> {
  const all = await store.articles.ofStory(id);
  if (all.length === 0) return ctx.toast(ctx.dictionary.summary.gone);
  // The reader's own language first; the others are part of the matter, and Telegram can translate them.
  const isOwn = ({ language }: Listing) => language === ctx.settings.language;
  const articles = [...all.filter(isOwn), ...all.filter(listing => !isOwn(listing))];
  await ctx.show(renderStory({ articles, line: articles[0]?.storyLine ?? '' }, view, ctx.dictionary));
}
