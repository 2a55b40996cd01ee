import type { Api } from 'grammy';
import { renderArticle, wordsOf } from '../digest/render-article.ts';
import { encodeAction, type ListView } from '../message/callback-data.ts';
import { loadDictionary } from '../message/locales/load-dictionary.ts';
import type { Model } from '../model/create-model.ts';
import type { ChatAddress } from '../store/chat.ts';
import type { Store } from '../store/store.ts';
import type { InterfaceLanguage } from '../text/language.ts';
import { changeMessage } from './change-message.ts';

/** An article that a reader wants in another language, in place of the message that shows it. */
export interface TranslateArticle {
  readonly type: 'translate-article';
  readonly chat: ChatAddress;
  readonly messageId: number;
  readonly articleId: string;
  readonly into: InterfaceLanguage;
  /** The list from which it was opened, or the page of what was found. */
  readonly from: ListView | number;
}

export interface TranslateServices {
  readonly store: Pick<Store, 'articles'>;
  readonly model?: Pick<Model, 'translate'> | null;
  openApi(): Promise<Api>;
}

/** Of the minute that a chore has. */
const limitMs = 40_000;

/**
 * Puts the translation in the place of the article, with the original one tap away. What could not be translated
 * reliably stays in the paper's own words, and the reader is told.
 */
export async function translateArticle(
  { articleId, into, from, ...message }: TranslateArticle,
  { store, model, openApi }: TranslateServices,
): Promise<void> {
  const [article, dictionary] = await Promise.all([store.articles.get(articleId), loadDictionary(into)]);
  if (!article) return;
  const translation = (await model?.translate(wordsOf(article), into, limitMs)) ?? null;
  const original =
    typeof from === 'number'
      ? ({ type: 'found', articleId, page: from } as const)
      : ({ type: 'article', articleId, view: from } as const);
  const list =
    typeof from === 'number'
      ? ({ type: 'search', page: from } as const)
      : ({ type: 'list', view: from } as const);
  const drawn = renderArticle(
    article,
    { label: dictionary.summary.back, data: encodeAction(list) },
    dictionary,
    translation
      ? { translation, buttons: [{ label: dictionary.model.original, data: encodeAction(original) }] }
      : { isUntranslated: true },
  );
  await changeMessage(await openApi(), message, drawn);
}
