import { cleanLine } from '../message/clean-text.ts';
import { markBeforeFlag } from '../message/direction.ts';
import { flagOf } from '../message/flag.ts';
import { isolate } from '../message/isolate.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import { bold, expandableQuote, italic, link, type Piece, quote } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import { verbatim } from '../message/verbatim.ts';
import type { ArticleSource } from '../store/article.ts';
import type { Listing, ShortListing } from '../store/articles.ts';
import type { DigestStory } from './digest.ts';
import { modelMark } from './model-mark.ts';
import { writeStoryName } from './name-of-story.ts';
import { isOnTheWeb } from './paper-buttons.ts';

/** Lengths in a list, in UTF-16 units. */
const maxTitle = 120;
const maxThesis = 280;
const maxName = 60;
const maxNames = 160;
const maxNameAmongOthers = 40;

/** "🇪🇸 El Faro de Lumbra (sample)": who speaks, with the flag of the country. */
export function drawSource(source: ArticleSource, dictionary: Dictionary, url?: string): Piece {
  const name = isolate(shorten(cleanLine(source.name), maxName), dictionary.direction);
  return [
    flagBefore(source, dictionary),
    url && isOnTheWeb(url) ? link(url, name) : name,
    source.isSample ? markOf(dictionary.digest.sample) : '',
  ];
}

/** Full-width brackets bring their own space. */
const markOf = (sample: string): string => (sample.startsWith('（') ? sample : ` ${sample}`);

function flagBefore({ country }: ArticleSource, { direction }: Dictionary): string {
  const flag = country ? flagOf(country) : '';
  return flag ? `${markBeforeFlag[direction]}${flag} ` : '';
}

/**
 * A matter with what each of its papers claims, numbered from `first`; papers in other languages by their names. In a
 * list of some categories each voice has its own, which say why it is there.
 */
export function drawStory(
  story: DigestStory,
  first: number,
  dictionary: Dictionary,
  { hasCategories = false }: { readonly hasCategories?: boolean } = {},
): Piece {
  const speaking = new Set(story.articles.map(({ source }) => source.id));
  const others = story.others.filter(({ source }) => !speaking.has(source.id));
  return [
    bold(`⚖️ ${shorten(cleanLine(writeStoryName(story.name, dictionary)), maxTitle)}`),
    ...story.articles.map((article, i) => ['\n', drawVoice(article, first + i, dictionary, hasCategories)]),
    others.length > 0 ? ['\n', dictionary.digest.alsoOnThis(drawNames(others, dictionary))] : '',
  ];
}

/** "🇪🇸 La Gaceta, 🇷🇺 Степной вестник": each paper once; "…" for those that do not fit. */
function drawNames(listings: readonly Listing[], dictionary: Dictionary): string {
  const sources = [...new Map(listings.map(({ source }) => [source.id, source])).values()];
  const names = sources.map(source => {
    const name = shorten(cleanLine(source.name), maxNameAmongOthers);
    return `${flagBefore(source, dictionary)}${isolate(name, dictionary.direction)}`;
  });
  const fitting = names.filter((_, i) => dictionary.list(names.slice(0, i + 1)).length <= maxNames);
  return dictionary.list(fitting.length < names.length ? [...fitting, '…'] : names);
}

/** One paper's voice within a story, below its headline: what a claim is about stands there at times. */
const drawVoice = (
  article: Listing,
  number: number,
  dictionary: Dictionary,
  hasCategories: boolean,
): Piece => [
  drawHeadline(article, number),
  drawSource(article.source, dictionary),
  modelMark(article),
  hasCategories ? ` · ${drawCategories(article, dictionary)}` : '',
  '\n',
  quote(verbatim(article.thesis, maxThesis)),
];

/** An article that stands alone, with all of its categories: by the second too it is in a list. */
export const drawSingle = (article: ShortListing, number: number, dictionary: Dictionary): Piece => [
  drawHeadline(article, number),
  drawSource(article.source, dictionary),
  modelMark(article),
  ` · ${drawCategories(article, dictionary)}`,
  article.isPartial ? [' · ', italic(dictionary.digest.partial)] : '',
  '\n',
  expandableQuote(verbatim(article.thesis, maxThesis)),
];

const drawHeadline = ({ title }: ShortListing, number: number): Piece => [
  `${number}. `,
  bold(shorten(cleanLine(title), maxTitle)),
  '\n',
];

/** "Sport, Economy": what an article is about, the foremost first. */
export const drawCategories = (
  { category, secondCategory }: Pick<Listing, 'category' | 'secondCategory'>,
  { list, categories }: Dictionary,
): string => list([category, secondCategory].flatMap(each => (each ? [categories[each]] : [])));
