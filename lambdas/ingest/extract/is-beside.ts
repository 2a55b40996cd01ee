import { descendantsOf, type HtmlElement, inlineTags } from '../html/tree.ts';
import type { Block } from './blocks.ts';
import { findCards } from './find-cards.ts';
import * as hints from './hints.ts';
import { type Sums, sumUp, surplusOf } from './weigh-blocks.ts';

const frameTags = new Set('#document html head body main'.split(' '));
const besideTags = new Set('nav footer aside figcaption form'.split(' '));
const listTags = new Set('ul ol dl menu'.split(' '));
const besideRoles = / (?:navigation|complementary|contentinfo|banner|search|alert|menu|menubar|toolbar) /;
/** Within a line only what is not the line's own words. */
const besideInline =
  / (?:screen ?reader(?: text)?|sr only|visually hidden|visuallyhidden|share|sharing|social|comment count|edit ?section|ad|ads|advert) /;

const hiddenClass =
  /(?:^|\s)(?:d-none|hidden|hide|is-hidden|u-hidden|visually-hidden|visuallyhidden|sr-only|screen-reader-text|print-only|printonly|visible-print-block)(?=\s|$)/i;
const shownClass = /(?:^|\s)(?:d-(?:sm|md|lg|xl)-|(?:sm|md|lg|xl):)(?:block|flex|inline|grid)/i;

/** Shares of a page's running text from which on an element is spared, however it is named. */
const most = { comments: 0.8, plain: 0.6, likely: 0.3 } as const;
/** Lengths up to which an element may be an author's box or a picture's line. */
const longestAuthorBox = 600;
const longestPictureLine = 450;

const isHidden = ({ attributes }: HtmlElement): boolean =>
  attributes.hidden !== undefined ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '') ||
  (hiddenClass.test(attributes.class ?? '') && !shownClass.test(attributes.class ?? ''));

/** A figure may hold a table, a quotation or code instead of a picture. */
const holdsText = (figure: HtmlElement): boolean =>
  descendantsOf(figure).some(
    inner => /^(?:table|blockquote|pre|p)$/.test(inner.tag) && inner.parent?.tag !== 'figcaption',
  );

/** Whether an element is something beside the article by its tag or name alone: the test of last resort. */
export const isPlainlyBeside = (element: HtmlElement): boolean =>
  /^(?:nav|footer|aside|figcaption)$/.test(element.tag) ||
  hints.commentHints.test(hints.hintsOf(element)) ||
  / (?:cookies?|consent|gdpr|footer|cookieconsent) /.test(hints.hintsOf(element));

interface Measures {
  /** The share of the page's running text that stands in an element. */
  readonly shareOf: Sums;
  readonly runningOf: Sums;
  readonly lengthOf: Sums;
  readonly linkedOf: Sums;
}

/** What the name of an element says, weighed with how much text it holds. */
function isBesideByName(element: HtmlElement, names: string, measures: Measures): boolean {
  const share = measures.shareOf(element);
  const isArticle = element.tag === 'article';
  const isEmbed = hints.embedHints.test(names);
  if (hints.commentHints.test(names)) return share < (isArticle ? most.likely : most.comments);
  if (!isArticle && !isEmbed && (hints.junkHints.test(names) || besideRoles.test(names)))
    return share < most.plain;
  if (share >= most.likely) return false;
  const length = measures.lengthOf(element);
  if (length < longestAuthorBox && hints.authorHints.test(names)) return true;
  if (length < longestPictureLine && hints.pictureHints.test(names) && !isEmbed) return true;
  const isSlight = measures.runningOf(element) < 60 || measures.linkedOf(element) > 0.3 * length;
  return isSlight && hints.weakHints.test(names);
}

/**
 * Tells the elements that are something beside the article: navigation, sharing, teasers, captions, comments,
 * what is hidden. One that holds much of the page's running text is spared, whatever its name.
 */
export function besideTest(root: HtmlElement, all: readonly Block[]): (element: HtmlElement) => boolean {
  const runningOf = sumUp(root, all, surplusOf);
  const lengthOf = sumUp(root, all, block => block.text.length);
  const linkedOf = sumUp(root, all, block => block.linkLength);
  const total = runningOf(root);
  const shareOf = (element: HtmlElement): number => (total ? runningOf(element) / total : 0);
  const measures = { shareOf, runningOf, lengthOf, linkedOf };
  const cards = findCards(all, lengthOf);
  return element => {
    const { tag } = element;
    if (frameTags.has(tag)) return false;
    if (isHidden(element)) return shareOf(element) < most.likely;
    const names = hints.hintsOf(element);
    if (inlineTags.has(tag)) return names !== '' && besideInline.test(names);
    if (cards.has(element)) return true;
    if (besideTags.has(tag)) return shareOf(element) < most.plain;
    if (tag === 'figure') return shareOf(element) < most.likely && !holdsText(element);
    if (listTags.has(tag) && linkedOf(element) > 0.9 * lengthOf(element)) return true;
    return names !== '' && isBesideByName(element, names, measures);
  };
}
