import { encodeAction } from '../message/callback-data.ts';
import { cleanLine } from '../message/clean-text.ts';
import { isolate } from '../message/isolate.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Button, Message } from '../message/message.ts';
import { bold, italic, join, link, type Piece, quote, renderPiece } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import { verbatim } from '../message/verbatim.ts';
import type { Article } from '../store/article.ts';
import { drawSource } from './draw-listing.ts';
import { isOnTheWeb, paperButtons } from './paper-buttons.ts';

/** The longest that one sentence of a summary is shown, in UTF-16 units; five of them fit a message. */
const maxSentence = 700;
const maxTitle = 300;
const maxPlaces = 5;

/** One summary: what the editorial claims, why, what it asks for, and the way to the paper. `back` leads to the list. */
export function renderArticle(article: Article, back: Button | null, dictionary: Dictionary): Message {
  const { summary } = dictionary;
  return {
    ...renderPiece(
      join(
        [
          [bold(shorten(cleanLine(article.title), maxTitle)), '\n', drawOrigin(article, dictionary)],
          [bold(summary.claims), '\n', sentence(article.summary.thesis.text)],
          drawPoints(article, dictionary),
          article.summary.ask
            ? [bold(summary.asks), '\n', sentence(article.summary.ask.text)]
            : italic(summary.noAsk),
          drawPlaces(article, dictionary),
          drawNotes(article, dictionary),
        ],
        '\n\n',
      ),
    ),
    keyboard: [paperButtons(article, dictionary), back ? [back] : []].filter(row => row.length > 0),
  };
}

/** The way back to the list from which an article was opened. */
export const backButton = (view: Parameters<typeof encodeAction>[0], dictionary: Dictionary): Button => ({
  label: dictionary.summary.back,
  data: encodeAction(view),
});

const sentence = (text: string): Piece => quote(verbatim(text, maxSentence));

function drawPoints({ summary }: Article, dictionary: Dictionary): Piece {
  if (summary.points.length === 0) return '';
  const points = summary.points.map(point => `• ${verbatim(point.text, maxSentence)}`);
  return [bold(dictionary.summary.because), '\n', quote(points.join('\n'))];
}

/** "🇪🇸 El Faro · Economy · 3 November 2026 · Ana Ruiz". */
function drawOrigin(article: Article, dictionary: Dictionary): Piece {
  const categories = [article.category, ...(article.secondCategory ? [article.secondCategory] : [])];
  return join(
    [
      drawSource(article.source, dictionary),
      dictionary.list(categories.map(category => dictionary.categories[category])),
      dictionary.date(article.published.slice(0, 10)),
      article.byline ? isolate(shorten(cleanLine(article.byline), 80), dictionary.direction) : '',
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

function drawNotes(article: Article, { digest, summary }: Dictionary): Piece {
  const notes = [
    article.isPartial ? digest.partial : summary.words(article.wordCount),
    article.updated ? digest.updated : '',
  ];
  return italic(notes.filter(Boolean).join(' · '));
}
