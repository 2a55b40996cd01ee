import { renderArticle } from '../../digest/render-article.ts';
import { type ButtonAction, encodeAction, type ListView } from '../../message/callback-data.ts';
import type { Listing } from '../../store/articles.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** One summary in place of the list, with the way back to it. */
export const openArticle = (
  ctx: ChatContext,
  services: ChatServices,
  articleId: string,
  view: ListView,
): Promise<void> =>
  open(ctx, services, articleId, () => ({ type: 'list', view }), { type: 'translate', articleId, view });

/** One paper of a story, with the way back to the others beside it. */
export const openVoice = (
  ctx: ChatContext,
  services: ChatServices,
  articleId: string,
  view: ListView,
): Promise<void> =>
  open(ctx, services, articleId, ({ storyId }) => ({ type: 'story', storyId, view }), {
    type: 'translate',
    articleId,
    view,
  });

/** One summary that was searched for. */
export const openFoundArticle = (
  ctx: ChatContext,
  services: ChatServices,
  articleId: string,
  page: number,
): Promise<void> =>
  open(ctx, services, articleId, () => ({ type: 'search', page }), {
    type: 'translate-found',
    articleId,
    page,
  });

/** Leaves the translation to the chores: it waits for a model, and an answer does not. */
export async function askForTranslation(
  ctx: ChatContext,
  { choresQueue }: ChatServices,
  articleId: string,
  from: ListView | number,
): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id;
  if (messageId === undefined) return ctx.toast(ctx.dictionary.failure.oldButton);
  const { language: into } = ctx.settings;
  await choresQueue.send([
    { type: 'translate-article', chat: ctx.chatAddress, messageId, articleId, into, from },
  ]);
  await ctx.toast(ctx.dictionary.model.translating);
}

async function open(
  ctx: ChatContext,
  { store, translates = false }: ChatServices,
  id: string,
  backFrom: (article: Pick<Listing, 'storyId'>) => ButtonAction,
  translate: ButtonAction,
): Promise<void> {
  const article = await store.articles.get(id);
  if (!article) return ctx.toast(ctx.dictionary.summary.gone);
  const isForeign = article.language !== ctx.settings.language;
  const buttons =
    translates && isForeign
      ? [{ label: `🌐 ${ctx.dictionary.model.translate}`, data: encodeAction(translate) }]
      : [];
  const backButton = { label: ctx.dictionary.summary.back, data: encodeAction(backFrom(article)) };
  await ctx.show(renderArticle(article, backButton, ctx.dictionary, { buttons }));
}
