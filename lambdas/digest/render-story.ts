import { encodeAction, type ListView } from '../message/callback-data.ts';
import { cleanLine } from '../message/clean-text.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Button, Message } from '../message/message.ts';
import {
  bold,
  expandableQuote,
  fits,
  italic,
  join,
  type Piece,
  renderPiece,
} from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import { verbatim } from '../message/verbatim.ts';
import type { Translation } from '../model/translation-request.ts';
import type { StoryListing } from '../store/articles.ts';
import { type Comparison, compareArticles } from './compare-articles.ts';
import { drawVoice } from './draw-voice.ts';
import { modelNote, translationNote } from './model-mark.ts';
import { type StoryName, writeStoryName } from './name-of-story.ts';
import { numberButtons, numberHint } from './number-buttons.ts';
import { papersIn } from './papers-in.ts';

/** One matter with all of its articles, in the order in which they are shown. */
export interface StoryToCompare {
  readonly name: StoryName;
  readonly articles: readonly StoryListing[];
}

/** What a story is drawn with beside the papers' own words. */
export interface StoryExtras {
  /** Buttons above the way back. */
  readonly buttons?: readonly Button[];
  /** By the article's id: shown in the place of its own words. */
  readonly translations?: ReadonlyMap<string, Translation>;
  /** Translations were asked for and are not to be had. */
  readonly isUntranslated?: boolean;
}

/** The longest that one sentence is shown, in UTF-16 units: the first of these with which all papers fit a message. */
const sentenceLengths = [420, 300, 220, 150];
const maxLine = 200;
const maxCommonPoints = 3;

/**
 * One matter, paper by paper: what each claims, whom it asks for what, what it says beside; then the points on which
 * several speak. What does not fit is counted, never cut silently.
 */
export function renderStory(
  { name, articles }: StoryToCompare,
  back: ListView,
  dictionary: Dictionary,
  { buttons = [], translations = new Map(), isUntranslated = false }: StoryExtras = {},
): Message {
  const comparison = compareArticles(articles);
  const translated = articles.filter(({ id }) => translations.has(id)).map(({ language }) => language);
  const draw = (shown: number, maxSentence: number): Piece =>
    join(
      [
        drawHeading(writeStoryName(name, dictionary), articles, dictionary),
        ...articles
          .slice(0, shown)
          .map((article, at) =>
            drawVoice(article, at + 1, { comparison, maxSentence, dictionary, translations }),
          ),
        shown < articles.length ? dictionary.digest.andMore(articles.length - shown) : '',
        drawCommonPoints(comparison, articles.slice(0, shown), maxSentence, dictionary),
        modelNote(articles.slice(0, shown), dictionary),
        translationNote(translated, dictionary),
        isUntranslated ? italic(dictionary.model.notTranslated) : '',
        numberHint(articles.slice(0, shown), dictionary),
      ],
      '\n\n',
    );
  const { shown, piece } = fullest(articles.length, draw);
  return {
    ...renderPiece(piece),
    keyboard: [
      ...numberButtons(
        articles.slice(0, shown),
        ({ id }) => ({ type: 'voice', articleId: id, view: back }),
        dictionary,
      ),
      ...(buttons.length > 0 ? [buttons] : []),
      [{ label: dictionary.summary.back, data: encodeAction({ type: 'list', view: back }) }],
    ],
  };
}

/** All papers with the longest sentences that fit; with the shortest, as many papers as fit. */
function fullest(
  count: number,
  draw: (shown: number, maxSentence: number) => Piece,
): { shown: number; piece: Piece } {
  for (const maxSentence of sentenceLengths) {
    const piece = draw(count, maxSentence);
    if (fits([piece])) return { shown: count, piece };
  }
  const shortest = sentenceLengths.at(-1) ?? 0;
  for (let shown = count - 1; ; shown--) {
    const piece = draw(shown, shortest);
    if (shown === 0 || fits([piece])) return { shown, piece };
  }
}

function drawHeading(line: string, articles: readonly StoryListing[], { digest }: Dictionary): Piece {
  const papers = papersIn(articles);
  const howMany =
    articles.length > papers ? digest.count(articles.length, papers) : digest.papersDisagree(papers);
  return [bold(`⚖️ ${shorten(cleanLine(line), maxLine)}`), '\n', howMany];
}

/** Sentences of several papers on the same point, each behind the number of its paper. */
function drawCommonPoints(
  { shared }: Comparison,
  shown: readonly StoryListing[],
  maxSentence: number,
  { digest }: Dictionary,
): Piece {
  const numbers = new Map(shown.map(({ id }, at) => [id, at + 1]));
  const groups = shared
    .map(group => group.filter(({ articleId }) => numbers.has(articleId)))
    .filter(group => group.length > 1)
    .slice(0, maxCommonPoints);
  if (groups.length === 0) return '';
  const drawn = groups.map(group =>
    group.map(({ articleId, text }) => `${numbers.get(articleId)}. ${verbatim(text, maxSentence)}`),
  );
  return [bold(digest.samePoint), '\n', expandableQuote(drawn.map(lines => lines.join('\n')).join('\n\n'))];
}
