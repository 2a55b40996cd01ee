import { nameOfStory } from '../digest/name-of-story.ts';
import { inReadersOrder } from '../digest/readers-order.ts';
import { renderStory } from '../digest/render-story.ts';
import { encodeAction, type ListView } from '../message/callback-data.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import type { Translation, WordsToTranslate } from '../model/translation-request.ts';
import { inParallel } from '../platform/in-parallel.ts';
import type { StoryListing } from '../store/articles.ts';
import type { ChatAddress, ChatSettings } from '../store/chat.ts';
import type { InterfaceLanguage } from '../text/language.ts';
import { changeMessage } from './change-message.ts';
import type { TranslateServices } from './translate-article.ts';

/** A story whose papers a reader wants in one language, in place of the message that compares them. */
export interface TranslateStory {
  readonly type: 'translate-story';
  readonly chat: ChatAddress;
  readonly messageId: number;
  readonly storyId: string;
  readonly into: InterfaceLanguage;
  /** By which the papers stand in the same order as before. */
  readonly reads: ChatSettings['reads'];
  readonly view: ListView;
}

/** Of the minute that a chore has. */
const limitMs = 40_000;
/** More papers do not fit a message anyhow. */
const maxArticles = 8;
const atOnce = 4;

/** Puts translations in the place of what papers say in other languages; each is the one that its article has too. */
export async function translateStory(
  { storyId, into, reads, view, ...message }: TranslateStory,
  { store, model, openApi }: TranslateServices,
): Promise<void> {
  const [all, dictionary] = await Promise.all([store.articles.ofStory(storyId), loadDictionary(into)]);
  if (all.length === 0) return;
  const articles = inReadersOrder(all, { language: into, reads });
  const foreign = articles.slice(0, maxArticles).filter(({ language }) => language !== into);
  const translations = new Map<string, Translation>();
  await inParallel(foreign, atOnce, async listing => {
    const translation = await model?.translate(wordsOf(listing), into, limitMs);
    if (translation) translations.set(listing.id, translation);
  });
  const back = { label: dictionary.model.original, data: encodeAction({ type: 'story', storyId, view }) };
  const drawn = renderStory(
    { articles, name: nameOfStory(articles, into) },
    view,
    dictionary,
    translations.size > 0 ? { translations, buttons: [back] } : { isUntranslated: true },
  );
  await changeMessage(await openApi(), message, drawn);
}

/** The words of an article as its own view has them, so that neither is paid for twice. */
const wordsOf = ({ title, language, thesis, ask, statements }: StoryListing): WordsToTranslate => ({
  title,
  language,
  thesis,
  points: statements.filter(({ part }) => part === 'point').map(({ text }) => text),
  ask,
});
