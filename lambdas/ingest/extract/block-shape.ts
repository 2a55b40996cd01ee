import type { HtmlElement } from '../html/tree.ts';
import type { Block } from './blocks.ts';
import { weightOf } from './weigh-blocks.ts';

export const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.element.tag);

/** From 0 to 1, a little more where white space was folded. */
export const linkShare = (block: Block): number => block.linkLength / block.text.length;

/** Whether a text ends as sentences do; a colon counts, as lists and quotations follow it. */
export const isSentence = (text: string): boolean => /[.!?…:。！？؟।]["'”’»“)\]]*$/u.test(text);

/** A paragraph of running text: whole sentences, or long. */
export const isParagraph = (block: Block): boolean =>
  !isHeading(block) &&
  weightOf(block.text) >= 60 &&
  linkShare(block) < 0.5 &&
  (isSentence(block.text) || block.text.length > 200);

/** Whether the block stands in an element for which the test holds, below `limit`. */
export function isIn(
  block: Block,
  limit: HtmlElement | null,
  test: (element: HtmlElement) => boolean,
): boolean {
  for (let e: HtmlElement | null = block.element; e && e !== limit; e = e.parent) if (test(e)) return true;
  return false;
}
