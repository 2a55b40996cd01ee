import { cleanLine } from '../message/clean-text.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Button } from '../message/message.ts';
import { shorten } from '../message/shorten.ts';
import type { Listing } from '../store/articles.ts';

const maxLabel = 60;

/** False for what was read from a file, whose address is only a name: Telegram refuses links to anything else. */
export const isOnTheWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** The button that leads to an editorial in its paper; none where it has no address there. */
export const paperButtons = (
  { url, source }: Pick<Listing, 'url' | 'source'>,
  { summary }: Dictionary,
): Button[] =>
  isOnTheWeb(url) ? [{ label: shorten(summary.readAtPaper(cleanLine(source.name)), maxLabel), url }] : [];
