import type { ButtonAction } from '../../message/callback-data.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { openArticle, openFoundArticle } from './article.ts';
import { listCategories } from './categories.ts';
import { applyChoice } from './choose.ts';
import { decideDeletion } from './delete.ts';
import { showList } from './digest.ts';
import { showMenu } from './menus.ts';
import { turnSearchPage } from './search.ts';
import { openStory } from './story.ts';
import { answerSubscribe, answerUnsubscribe, pauseSubscription, subscribeIn } from './subscribe.ts';

type Answers = {
  [Type in ButtonAction['type']]: (
    ctx: ChatContext,
    action: Extract<ButtonAction, { type: Type }>,
  ) => Promise<void>;
};

/** One answer for each kind of button. */
export const createActions = (services: ChatServices): Answers => ({
  list: (ctx, { view }) => showList(ctx, services, view),
  article: (ctx, { articleId, view }) => openArticle(ctx, services, articleId, view),
  story: (ctx, { storyId, view }) => openStory(ctx, services, storyId, view),
  categories: (ctx, { day }) => listCategories(ctx, services, day),
  search: (ctx, { page }) => turnSearchPage(ctx, services, page),
  found: (ctx, { articleId, page }) => openFoundArticle(ctx, services, articleId, page),
  subscribe: ctx => answerSubscribe(ctx, services, ''),
  'subscribe-in': (ctx, { zone }) => subscribeIn(ctx, services, zone),
  unsubscribe: ctx => answerUnsubscribe(ctx, services),
  pause: (ctx, { days }) => pauseSubscription(ctx, services, days),
  choose: (ctx, { name, value }) => applyChoice(ctx, services, name, value),
  menu: (ctx, { name }) => showMenu(ctx, name),
  delete: (ctx, { isSure }) => decideDeletion(ctx, services, isSure),
  nothing: async () => {},
});
