import type { Dictionary } from '../message/locales/dictionary.ts';
import { maxEntities, maxTextLength } from '../message/message.ts';
import { entityCountOf, lengthOf, type Piece } from '../message/message-builder.ts';
import type { Listing } from '../store/articles.ts';
import type { Digest, DigestStory } from './digest.ts';
import { drawSingle, drawStory } from './draw-listing.ts';

/** What one message of a digest shows: the text, and the articles and stories that its buttons open. */
export interface DigestPage {
  readonly body: Piece;
  /** In the order of their numbers, from 1. */
  readonly articles: readonly Listing[];
  readonly stories: readonly DigestStory[];
}

/** A part of a digest that is not divided: one story with its papers, or one article. */
interface Block {
  readonly articles: readonly Listing[];
  readonly story?: DigestStory;
}

/** Numbers on a page: two rows of buttons. More would not be read on a phone. */
const maxArticlesOnPage = 8;
/** Room for the heading and the lines around the body. */
const roomForFrame = { length: 500, entities: 8 };

/** Divides a digest into pages that fit a message each, numbering the articles of each page from 1. At least one page. */
export function pagesOf(digest: Digest, dictionary: Dictionary): DigestPage[] {
  const pages: DigestPage[] = [];
  let open = emptyPage();
  for (const block of blocksOf(digest, dictionary)) {
    const longer = addBlock(open, block, digest, dictionary);
    const goesOn = block.story !== undefined && open.stories.includes(block.story);
    if (open.articles.length > 0 && (goesOn || !fitsPage(longer))) {
      pages.push(open);
      open = addBlock(emptyPage(), block, digest, dictionary);
    } else open = longer;
  }
  return [...pages, open];
}

const emptyPage = (): DigestPage => ({ body: [], articles: [], stories: [] });

/** A story with more papers than fit a page goes on in further blocks. */
function* blocksOf(digest: Digest, dictionary: Dictionary): Generator<Block> {
  for (const story of digest.stories) {
    let left = story.articles;
    while (left.length > 0) {
      let articles = left.slice(0, maxArticlesOnPage);
      while (articles.length > 1 && !fitsPage(addBlock(emptyPage(), { articles, story }, digest, dictionary)))
        articles = articles.slice(0, -1);
      yield { articles, story };
      left = left.slice(articles.length);
    }
  }
  for (const article of digest.singles) yield { articles: [article] };
}

function addBlock(
  page: DigestPage,
  { articles, story }: Block,
  { categories }: Digest,
  dictionary: Dictionary,
): DigestPage {
  const first = page.articles.length + 1;
  const drawn = story
    ? drawStory({ ...story, articles }, first, dictionary, { hasCategories: categories.length > 0 })
    : articles.map((article, i) => drawSingle(article, first + i, dictionary));
  return {
    body: page.articles.length > 0 ? [page.body, '\n\n', drawn] : drawn,
    articles: [...page.articles, ...articles],
    stories: story ? [...page.stories, story] : page.stories,
  };
}

const fitsPage = ({ body, articles }: DigestPage): boolean =>
  articles.length <= maxArticlesOnPage &&
  lengthOf(body) <= maxTextLength - roomForFrame.length &&
  entityCountOf(body) <= maxEntities - roomForFrame.entities;
