import type { ButtonAction } from '../../message/callback-data.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { readCommand } from '../read-command.ts';
import { repliedText } from '../replied-text.ts';
import { askForTranslation, openArticle, openFoundArticle, openVoice } from './article.ts';
import { byAdministrators } from './by-administrators.ts';
import { listCategories } from './categories.ts';
import type { Commands } from './commands.ts';
import { readAll, showList } from './digest.ts';
import { loadSeldom } from './load-seldom.ts';

type Answers = {
  [Type in ButtonAction['type']]: (
    ctx: ChatContext,
    action: Extract<ButtonAction, { type: Type }>,
  ) => Promise<void>;
};

/** One answer for each kind of button. */
export const createActions = (services: ChatServices, commands: Commands): Answers => ({
  list: (ctx, { view }) => showList(ctx, services, view),
  'read-all': byAdministrators((ctx, { view }) => readAll(ctx, services, view)),
  article: (ctx, { articleId, view }) => openArticle(ctx, services, articleId, view),
  voice: (ctx, { articleId, view }) => openVoice(ctx, services, articleId, view),
  story: async (ctx, { storyId, view }) => (await loadSeldom()).openStory(ctx, services, storyId, view),
  categories: (ctx, { day }) => listCategories(ctx, services, day),
  search: async (ctx, { page }) => (await loadSeldom()).turnSearchPage(ctx, services, page),
  'search-offered': async ctx => (await loadSeldom()).searchOffered(ctx, services),
  found: (ctx, { articleId, page }) => openFoundArticle(ctx, services, articleId, page),
  translate: (ctx, { articleId, view }) => askForTranslation(ctx, services, articleId, view),
  'translate-story': async (ctx, { storyId, view }) =>
    (await loadSeldom()).askForStoryTranslation(ctx, services, storyId, view),
  'translate-found': (ctx, { articleId, page }) => askForTranslation(ctx, services, articleId, page),
  command: (ctx, { name }) => commands[name](ctx, readCommand(repliedText(ctx) ?? '')?.words ?? ''),
  subscribe: byAdministrators(async ctx => (await loadSeldom()).answerSubscribe(ctx, services, '')),
  'subscribe-in': byAdministrators(async (ctx, { zone }) =>
    (await loadSeldom()).subscribeIn(ctx, services, zone),
  ),
  unsubscribe: byAdministrators(async ctx => (await loadSeldom()).answerUnsubscribe(ctx, services)),
  pause: byAdministrators(async (ctx, { days }) =>
    (await loadSeldom()).pauseSubscription(ctx, services, days),
  ),
  choose: byAdministrators(async (ctx, { name, value }) =>
    (await loadSeldom()).applyChoice(ctx, services, name, value),
  ),
  menu: byAdministrators(async (ctx, { name }) => (await loadSeldom()).showMenu(ctx, name)),
  delete: byAdministrators(async (ctx, { isSure }) =>
    (await loadSeldom()).decideDeletion(ctx, services, isSure),
  ),
  owner: async (ctx, { decision, sourceId }) =>
    (await loadSeldom()).decideForOwner(ctx, services, decision, sourceId),
  nothing: async () => {},
});
