import type { Dictionary } from '../message/locales/dictionary.ts';
import { italic, type Piece } from '../message/message-builder.ts';
import type { Listing } from '../store/articles.ts';

type Marked = Pick<Listing, 'summaryBy'>;

/** Behind a paper's name where a language model shortened it: what a list shows of it is no quotation. */
export const modelMark = ({ summaryBy }: Marked): string => (summaryBy === 'model' ? ' ✎' : '');

/** What the mark means, below whatever has one. */
export const modelNote = (listings: readonly Marked[], { model }: Dictionary): Piece =>
  listings.some(listing => modelMark(listing)) ? italic(`✎ ${model.shortened}`) : '';
