import type { Dictionary } from '../message/locales/dictionary.ts';
import { italic, type Piece } from '../message/message-builder.ts';
import type { Listing } from '../store/articles.ts';

type Marked = Pick<Listing, 'summaryBy'>;

/** Behind a paper's name where a language model shortened it: what a list shows of it is no quotation. */
export const modelMark = ({ summaryBy }: Marked): string => (summaryBy === 'model' ? ' ✎' : '');

/** What the mark means, below whatever has one. */
export const modelNote = (listings: readonly Marked[], { model }: Dictionary): Piece =>
  listings.some(listing => modelMark(listing)) ? italic(`✎ ${model.shortened}`) : '';

/** Behind a paper's name where its words are a translation. */
export const translatedMark = ' 🌐';

/** What that mark means, with the languages of the originals. */
export const translationNote = (languages: readonly string[], dictionary: Dictionary): Piece => {
  const names = [...new Set(languages)].map(language => dictionary.language(language));
  return names.length > 0 ? italic(`🌐 ${dictionary.model.translatedFrom(dictionary.list(names))}`) : '';
};
