import { encodeAction, type ListView } from '../message/callback-data.ts';
import { cleanLine } from '../message/clean-text.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import { type Message, maxEntities, maxTextLength } from '../message/message.ts';
import {
  bold,
  entityCountOf,
  join,
  lengthOf,
  type Piece,
  quote,
  renderPiece,
} from '../message/message-builder.ts';
import { rowsOf } from '../message/rows-of.ts';
import { shorten } from '../message/shorten.ts';
import { verbatim } from '../message/verbatim.ts';
import type { Listing } from '../store/articles.ts';
import type { DigestStory } from './digest.ts';
import { drawSource } from './draw-listing.ts';

const maxSentence = 450;
const numbersInRow = 4;

/** One matter, paper by paper: what each claims and asks for. What does not fit is counted, never cut silently. */
export function renderStory(story: DigestStory, back: ListView, dictionary: Dictionary): Message {
  const papers = [...story.articles, ...story.others];
  const voices = papers.map((article, i) => drawVoice(article, i + 1, dictionary));
  const heading: Piece = [
    bold(`⚖️ ${shorten(cleanLine(story.line), 200)}`),
    '\n',
    dictionary.digest.papersDisagree(new Set(papers.map(article => article.source.id)).size),
  ];
  const shown = countThatFit(heading, voices);
  const left = voices.length - shown;
  return {
    ...renderPiece(
      join([heading, ...voices.slice(0, shown), left > 0 ? dictionary.digest.andMore(left) : ''], '\n\n'),
    ),
    keyboard: [
      ...rowsOf(
        papers.slice(0, shown).map((article, i) => ({
          label: String(i + 1),
          data: encodeAction({ type: 'article', articleId: article.id, view: back }),
        })),
        numbersInRow,
      ),
      [{ label: dictionary.summary.back, data: encodeAction({ type: 'list', view: back }) }],
    ],
  };
}

const drawVoice = (article: Listing, number: number, dictionary: Dictionary): Piece =>
  join(
    [
      [
        `${number}. `,
        drawSource(article.source, dictionary, article.url),
        article.source.ownership ? ` · ${dictionary.ownership[article.source.ownership]}` : '',
      ],
      quote(verbatim(article.thesis, maxSentence)),
      article.ask ? [`${dictionary.digest.asks}: `, verbatim(article.ask, maxSentence)] : '',
    ],
    '\n',
  );

function countThatFit(heading: Piece, voices: readonly Piece[]): number {
  const room = { length: maxTextLength - 100, entities: maxEntities };
  let length = lengthOf(heading);
  let entities = entityCountOf(heading);
  const tooMuch = voices.findIndex(voice => {
    length += lengthOf(voice) + 2;
    entities += entityCountOf(voice);
    return length > room.length || entities > room.entities;
  });
  return tooMuch === -1 ? voices.length : tooMuch;
}
