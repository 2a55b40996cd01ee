import { renderStory } from '../../digest/render-story.ts';
import { storyLine } from '../../digest/story-line.ts';
import type { ListView } from '../../message/callback-data.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** The papers of one matter side by side, in place of the list. */
export async function openStory(
  ctx: ChatContext,
  { store }: ChatServices,
  id: string,
  view: ListView,
): Promise<void> {
  const all = await store.articles.ofStory(id);
  const { language, reads } = ctx.settings;
  const own = reads === 'own' ? all.filter(listing => listing.language === language) : all;
  const articles = own.length > 0 ? own : all;
  if (articles.length === 0) return ctx.toast(ctx.dictionary.summary.gone);
  await ctx.show(renderStory({ id, line: storyLine(articles), articles }, view, ctx.dictionary));
}
