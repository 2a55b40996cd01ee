import type { ButtonAction } from '../../message/callback-data.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { askForTranslation, openArticle, openFoundArticle } from './article.ts';
import { listCategories } from './categories.ts';
import { showList } from './digest.ts';
import { seldom } from './seldom.ts';

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
  story: async (ctx, { storyId, view }) => (await seldom.story()).openStory(ctx, services, storyId, view),
  categories: (ctx, { day }) => listCategories(ctx, services, day),
  search: async (ctx, { page }) => (await seldom.search()).turnSearchPage(ctx, services, page),
  found: (ctx, { articleId, page }) => openFoundArticle(ctx, services, articleId, page),
  translate: (ctx, { articleId, view }) => askForTranslation(ctx, services, articleId, view),
  'translate-story': async (ctx, { storyId, view }) =>
    (await seldom.story()).askForStoryTranslation(ctx, services, storyId, view),
  'translate-found': (ctx, { articleId, page }) => askForTranslation(ctx, services, articleId, page),
  subscribe: async ctx => (await seldom.subscribe()).answerSubscribe(ctx, services, ''),
  'subscribe-in': async (ctx, { zone }) => (await seldom.subscribe()).subscribeIn(ctx, services, zone),
  unsubscribe: async ctx => (await seldom.subscribe()).answerUnsubscribe(ctx, services),
  pause: async (ctx, { days }) => (await seldom.subscribe()).pauseSubscription(ctx, services, days),
  choose: async (ctx, { name, value }) => (await seldom.choose()).applyChoice(ctx, services, name, value),
  menu: async (ctx, { name }) => (await seldom.menus()).showMenu(ctx, name),
  delete: async (ctx, { isSure }) => (await seldom.delete()).decideDeletion(ctx, services, isSure),
  owner: async (ctx, { decision, sourceId }) =>
    (await seldom.owner()).decideForOwner(ctx, services, decision, sourceId),
  nothing: async () => {},
});
