import { encodeAction } from '../message/callback-data.ts';
import { cleanLine } from '../message/clean-text.ts';
import { isolate } from '../message/isolate.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Button, Message } from '../message/message.ts';
import { bold, italic, join, link, type Piece, quote, renderPiece } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import { verbatim } from '../message/verbatim.ts';
import type { Translation, WordsToTranslate } from '../model/translation-request.ts';
import type { Article } from '../store/article.ts';
import { drawCategories, drawSource } from './draw-listing.ts';
import { isOnTheWeb, paperButtons } from './paper-buttons.ts';

/** The longest that one sentence of a summary is shown, in UTF-16 units; five of them fit a message. */
const maxSentence = 700;
const maxTitle = 300;
const maxPlaces = 5;

/** What an article is drawn with beside its own words. */
export interface ArticleExtras {
  /** Buttons between the way to the paper and the way back. */
  readonly buttons?: readonly Button[];
  /** Drawn in the place of the article's own words. */
  readonly translation?: Translation;
  /** A translation was asked for and is not to be had. */
  readonly isUntranslated?: boolean;
}

/** One summary: what the editorial claims, why, what it asks for, and the way to the paper. `back` leads to the list. */
export function renderArticle(
  article: Article,
  back: Button | null,
  dictionary: Dictionary,
  extras: ArticleExtras = {},
): Message {
  const { summary } = dictionary;
  const { title, thesis, points, ask } = extras.translation ?? wordsOf(article);
  return {
    ...renderPiece(
      join(
        [
          [bold(shorten(cleanLine(title), maxTitle)), '\n', drawOrigin(article, dictionary)],
          [bold(summary.claims), '\n', sentence(thesis)],
          drawPoints(points, dictionary),
          ask === null ? italic(summary.noAsk) : [bold(summary.asks), '\n', sentence(ask)],
          drawPlaces(article, dictionary),
          drawNotes(article, dictionary, extras),
        ],
        '\n\n',
      ),
    ),
    keyboard: [paperButtons(article, dictionary), extras.buttons ?? [], back ? [back] : []].filter(
      row => row.length > 0,
    ),
  };
}

/** The words of an article that a reader sees, and that a translation puts into another language. */
export const wordsOf = ({
  title,
  language,
  summary: { thesis, points, ask },
}: Article): WordsToTranslate => ({
  title,
  language,
  thesis: thesis.text,
  points: points.map(({ text }) => text),
  ask: ask?.text ?? null,
});

/** The way back to the list from which an article was opened. */
export const backButton = (view: Parameters<typeof encodeAction>[0], dictionary: Dictionary): Button => ({
  label: dictionary.summary.back,
  data: encodeAction(view),
});

const sentence = (text: string): Piece => quote(verbatim(text, maxSentence));

function drawPoints(points: readonly string[], dictionary: Dictionary): Piece {
  if (points.length === 0) return '';
  const lines = points.map(point => `• ${verbatim(point, maxSentence)}`);
  return [bold(dictionary.summary.because), '\n', quote(lines.join('\n'))];
}

/** "🇪🇸 El Faro · Economy · 3 November 2026 · Ana Ruiz"; a paper that signs with its own name is named once. */
function drawOrigin(article: Article, dictionary: Dictionary): Piece {
  const byline = cleanLine(article.byline ?? '');
  const isPaperItself = byline.toLowerCase() === cleanLine(article.source.name).toLowerCase();
  return join(
    [
      drawSource(article.source, dictionary),
      drawCategories(article, dictionary),
      dictionary.date(article.published.slice(0, 10)),
      byline && !isPaperItself ? isolate(shorten(byline, 80), dictionary.direction) : '',
    ],
    ' · ',
  );
}

/** Other papers that print the same text, each once, with the way there. */
function drawPlaces({ source, alsoIn = [] }: Article, { summary, direction }: Dictionary): Piece {
  const papers = new Map(alsoIn.map(place => [place.sourceId, place]));
  papers.delete(source.id);
  const places = [...papers.values()].slice(0, maxPlaces).map(({ sourceName, url }): Piece => {
    const name = isolate(shorten(cleanLine(sourceName), 60), direction);
    return isOnTheWeb(url) ? link(url, name) : name;
  });
  return places.length > 0 ? [`${summary.alsoIn}: `, join(places, ', ')] : '';
}

function drawNotes(article: Article, dictionary: Dictionary, extras: ArticleExtras): Piece {
  const { digest, summary, model } = dictionary;
  const { translation, isUntranslated } = extras;
  const notes = [
    article.isPartial ? digest.partial : summary.words(article.wordCount),
    article.updated ? digest.updated : '',
    article.summaryBy === 'model' ? model.shortened : '',
    translation ? model.translatedFrom(dictionary.language(article.language)) : '',
    translation && translation.left > 0 ? model.partlyTranslated : '',
  ];
  return join(
    [italic(notes.filter(Boolean).join(' · ')), isUntranslated ? italic(model.notTranslated) : ''],
    '\n',
  );
}
