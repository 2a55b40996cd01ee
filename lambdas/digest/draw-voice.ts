import { cleanLine } from '../message/clean-text.ts';
import { isolate } from '../message/isolate.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import { bold, expandableQuote, italic, join, type Piece, quote } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import { verbatim } from '../message/verbatim.ts';
import type { Translation } from '../model/translation-request.ts';
import type { KeptStatement, StoryListing } from '../store/articles.ts';
import type { Comparison } from './compare-articles.ts';
import { drawSource } from './draw-listing.ts';
import { modelMark, translatedMark } from './model-mark.ts';

/** In UTF-16 units, as in a list. */
const maxTitle = 120;

/** What one paper's voice is drawn with: how it compares with the papers around it, and how long a sentence may be, in UTF-16 units. */
export interface VoiceSurroundings {
  readonly comparison: Comparison;
  readonly maxSentence: number;
  readonly dictionary: Dictionary;
  /** By the article's id: shown in the place of its own words. */
  readonly translations: ReadonlyMap<string, Translation>;
}

/**
 * One paper within a comparison: who it is, what it claims, whom it asks for what, what it says beside. Telegram folds
 * an expandable quotation after three lines, so claim and ask are plain: several papers' are seen at once.
 */
export function drawVoice(
  article: StoryListing,
  number: number,
  { comparison, maxSentence, dictionary, translations }: VoiceSurroundings,
): Piece {
  const { digest } = dictionary;
  const alone = comparison.alone.find(({ articleId }) => articleId === article.id);
  const translation = translations.get(article.id);
  const { thesis, ask } = translation ?? article;
  const own = alone && (translation?.points[pointOf(article, alone.text)] ?? alone.text);
  const parts = [
    quote(verbatim(thesis, maxSentence)),
    ask === null ? '' : [bold(digest.asks), '\n', quote(drawAsk(ask, whomOf(article), maxSentence))],
    own ? [bold(digest.alsoSays), '\n', expandableQuote(verbatim(own, maxSentence))] : '',
  ];
  return [
    `${number}. `,
    drawPaper(article, dictionary),
    modelMark(article),
    translation ? translatedMark : '',
    '\n',
    leansOnTitle(article)
      ? [
          italic(
            isolate(shorten(cleanLine(translation?.title ?? article.title), maxTitle), dictionary.direction),
          ),
          '\n',
        ]
      : '',
    join(parts, '\n'),
  ];
}

/** A claim or demand that is not understood by itself is shown under the title, as its editorial has it. */
const leansOnTitle = ({ statements }: StoryListing): boolean =>
  statements.some(({ part, isClear = true }) => part !== 'point' && !isClear);

/** Which of its points an article alone makes: translations have them in the same order. */
const pointOf = ({ statements }: StoryListing, text: string): number =>
  statements.filter(({ part }) => part === 'point').findIndex(point => point.text === text);

/** "🇿🇦 The Thornveld Ledger · South Africa · privately owned": what a reader must know of who speaks. */
const drawPaper = ({ source, url }: StoryListing, dictionary: Dictionary): Piece =>
  join(
    [
      drawSource(source, dictionary, url),
      source.country ? dictionary.country(source.country) : '',
      source.ownership ? dictionary.ownership[source.ownership] : '',
    ],
    ' · ',
  );

const whomOf = ({ statements }: StoryListing): KeptStatement['whom'] =>
  statements.find(({ part }) => part === 'ask')?.whom ?? null;

/** The sentence of an ask, whoever is called on standing out. */
function drawAsk(ask: string, whom: string | null, maxSentence: number): Piece {
  const sentence = verbatim(ask, maxSentence);
  const name = cleanLine(whom ?? '');
  const at = name ? sentence.indexOf(name) : -1;
  return at < 0 ? sentence : [sentence.slice(0, at), bold(name), sentence.slice(at + name.length)];
}
