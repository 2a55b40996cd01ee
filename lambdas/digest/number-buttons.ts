import { type ButtonAction, encodeAction } from '../message/callback-data.ts';
import { flagOf } from '../message/flag.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Button, Keyboard } from '../message/message.ts';
import { italic, type Piece } from '../message/message-builder.ts';
import { rowsOf } from '../message/rows-of.ts';
import type { Listing } from '../store/articles.ts';

/** Buttons in a row on a phone; five make rows of three and two. */
const mostInRow = 4;

/** "1 🇪🇸": a button for each article of a list, by its number there and the flag of its paper; a lone one in words. */
export function numberButtons<Numbered extends Pick<Listing, 'source'>>(
  articles: readonly Numbered[],
  actionOf: (article: Numbered) => ButtonAction,
  { summary }: Dictionary,
): Keyboard {
  const isLone = articles.length === 1;
  const buttons = articles.map(
    (article, i): Button => ({
      label: isLone ? summary.more : [String(i + 1), flagOf(article.source.country ?? '')].join(' ').trim(),
      data: encodeAction(actionOf(article)),
    }),
  );
  const rows = Math.ceil(buttons.length / mostInRow);
  return rowsOf(buttons, Math.ceil(buttons.length / rows));
}

/** Says below a list what its numbers are for; nothing where there are none. */
export const numberHint = (articles: readonly unknown[], { digest }: Dictionary): Piece =>
  articles.length > 1 ? italic(digest.pressNumber) : '';
