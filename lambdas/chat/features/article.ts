import { renderArticle } from '../../digest/render-article.ts';
import { encodeAction, type ListView } from '../../message/callback-data.ts';
import type { Button } from '../../message/message.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** One summary in place of the list, with the way back to it. */
export const openArticle = (
  ctx: ChatContext,
  services: ChatServices,
  id: string,
  view: ListView,
): Promise<void> =>
  open(ctx, services, id, { label: ctx.dictionary.summary.back, data: encodeAction({ type: 'list', view }) });

/** One summary that was searched for. */
export const openFoundArticle = (
  ctx: ChatContext,
  services: ChatServices,
  id: string,
  page: number,
): Promise<void> =>
  open(ctx, services, id, {
    label: ctx.dictionary.summary.back,
    data: encodeAction({ type: 'search', page }),
  });

async function open(ctx: ChatContext, { store }: ChatServices, id: string, back: Button): Promise<void> {
  const article = await store.articles.get(id);
  if (article) await ctx.show(renderArticle(article, back, ctx.dictionary));
  else await ctx.toast(ctx.dictionary.summary.gone);
}
