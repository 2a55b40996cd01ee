import { encodeAction, type ListView } from '../message/callback-data.ts';
import { cleanLine } from '../message/clean-text.ts';
import type { Dictionary } from '../message/locales/dictionary.ts';
import type { Button, Keyboard, Message } from '../message/message.ts';
import { bold, italic, join, type Piece, renderPiece } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';
import type { Heading } from './delivered-heading.ts';
import type { Digest } from './digest.ts';
import { type DigestPage, pagesOf } from './digest-page.ts';
import { modelNote } from './model-mark.ts';
import { writeStoryName } from './name-of-story.ts';
import { numberButtons, numberHint } from './number-buttons.ts';

/** As much as stands on one line of a phone. */
const maxCompareLabel = 32;
/** A digest of so few papers leaves time for others. */
const fewPapers = 3;

/** One page of a digest, with buttons to open each article, compare each story, and turn pages. */
export function renderDigestPage(
  digest: Digest,
  view: ListView,
  heading: Heading,
  dictionary: Dictionary,
): Message {
  const pages = pagesOf(digest, dictionary);
  const number = Math.min(view.page, pages.length - 1);
  const page = pages[number] ?? { body: [], articles: [], stories: [] };
  const at = { ...view, page: number };
  return {
    ...renderPiece(frame(digest, page, heading, dictionary)),
    keyboard: [
      ...openButtons(page, at, dictionary),
      ...pageButtons(at, pages.length, dictionary),
      ...otherLanguagesButton(digest, at, dictionary),
      [{ label: dictionary.digest.allCategories, data: encodeAction({ type: 'categories', day: view.day }) }],
    ],
  };
}

/** A whole digest as the messages of a delivery, in the order in which they are sent. */
export function renderDelivery(
  digest: Digest,
  view: ListView,
  heading: Heading,
  dictionary: Dictionary,
): Message[] {
  if (digest.articleCount === 0) return [quietDelivery(digest, heading, dictionary)];
  const pages = pagesOf(digest, dictionary);
  return pages.map((page, number) => ({
    ...renderPiece(number === 0 ? frame(digest, page, heading, dictionary) : withHint(page, dictionary)),
    keyboard: [
      ...openButtons(page, { ...view, page: number }, dictionary),
      ...(number === pages.length - 1 ? otherLanguagesButton(digest, view, dictionary) : []),
    ],
  }));
}

/** A delivery without editorials says so once, and leads to what there was of anything. */
function quietDelivery(
  { categories }: Digest,
  { title, isFirst = false }: Heading,
  { digest, list, categories: names }: Dictionary,
): Message {
  const isOfSome = categories.length > 0;
  const heading = drawHeading({ title, about: list(categories.map(category => names[category])) });
  const view: ListView = { category: 'all', day: null, page: 0 };
  return {
    ...renderPiece([heading, '\n\n', digest.quiet[isFirst ? 'first' : isOfSome ? 'categories' : 'all']]),
    keyboard: [[{ label: digest.latest, data: encodeAction({ type: 'list', view }) }]],
  };
}

const drawHeading = ({ title, about = '' }: Heading): Piece => join([bold(title), about], '\n');

const frame = (digest: Digest, page: DigestPage, heading: Heading, dictionary: Dictionary): Piece =>
  join(
    [
      join([drawHeading(heading), dictionary.digest.count(digest.articleCount, digest.paperCount)], '\n'),
      digest.isInOtherLanguages ? italic(dictionary.digest.otherLanguages) : '',
      withHint(page, dictionary),
    ],
    '\n\n',
  );

const withHint = ({ body, articles }: DigestPage, dictionary: Dictionary): Piece =>
  join([body, modelNote(articles, dictionary), numberHint(articles, dictionary)], '\n\n');

function openButtons(page: DigestPage, view: ListView, dictionary: Dictionary): Keyboard {
  const compare = page.stories.map((story): Button[] => [
    {
      label: `⚖️ ${shorten(dictionary.summary.compareOn(cleanLine(writeStoryName(story.name, dictionary))), maxCompareLabel)}`,
      data: encodeAction({ type: 'story', storyId: story.id, view }),
    },
  ]);
  return [
    ...numberButtons(page.articles, ({ id }) => ({ type: 'article', articleId: id, view }), dictionary),
    ...compare,
  ];
}

/** Whose language has few papers hears of the others, one press away. */
function otherLanguagesButton(
  { paperCount, leftInOtherLanguages: left }: Digest,
  view: ListView,
  { digest }: Dictionary,
): Keyboard {
  if (left === 0 || paperCount > fewPapers) return [];
  return [[{ label: digest.inOtherLanguages(left), data: encodeAction({ type: 'read-all', view }) }]];
}

/** Earlier and later, where there are any, around the number of the page. */
function pageButtons(view: ListView, pages: number, dictionary: Dictionary): Keyboard {
  if (pages < 2) return [];
  const to = (page: number, label: string): Button => ({
    label,
    data: encodeAction({ type: 'list', view: { ...view, page } }),
  });
  const here: Button = {
    label: dictionary.digest.pageOf(view.page + 1, pages),
    data: encodeAction({ type: 'nothing' }),
  };
  return [
    [
      ...(view.page > 0 ? [to(view.page - 1, '‹')] : []),
      here,
      ...(view.page < pages - 1 ? [to(view.page + 1, '›')] : []),
    ],
  ];
}
