import { isHeading, isParagraph, isSentence, linkShare } from './block-shape.ts';
import type { Block } from './blocks.ts';
import { boilerplateOf } from './boilerplate.ts';
import type { Body } from './find-body.ts';
import { isAbove, type Known, leadAbove } from './is-above.ts';
import { lettersOf } from './likeness.ts';
import { isSignature } from './names-in.ts';

/** A line about the article instead of one of its own. */
function isAside(block: Block): boolean {
  const { text } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return !divider.test(text);
  if (/^https?:\/\/\S+$/.test(text)) return true;
  if (linkShare(block) > 0.9 && block.element.tag !== 'li') return true;
  if (text.length < 200 && block.linkLength > 0 && (invitation.test(text) || letter.test(text))) return true;
  const kind = boilerplateOf(text);
  // An editorial may well write "Tell us, minister, who pays?": whole sentences without a link are its own.
  if (kind === 'appeal') return !(isSentence(text) && text.length > 70 && block.linkLength === 0);
  if (kind === 'pointer') return linkShare(block) > 0.2 || text.length < 50 || /:/.test(text.slice(0, 40));
  return kind !== null;
}
/** "Our letter, every Friday. Subscribe here": a short text whose link, at its end, wants the reader's address. */
const invitation =
  /(?:^|[.!?…:–—]\s+)(?:sign up|subscribe|register|join|jetzt (?:abonnieren|anmelden)|hier (?:abonnieren|anmelden)|abonnez-vous|s[’']abonner|inscrivez-vous|suscr[ií]bete|suscríbase|assine|inscreva-se|iscriviti|zapisz się|подпишитесь|подписаться|订阅|登録はこちら)(?: \p{L}+){0,3}[.!»›→]*$/iu;
/** A letter that papers send, where a short text has a link to it. */
const letter = /(?<!\p{L})(?:news ?letters?|nyhetsbrev|uutiskirje|boletín|bülteni?|рассылк[аиуе])(?!\p{L})/iu;
/** The rule that a paper sets between parts. */
const divider = /^(?:_{2,}|\*{2,}|[-–—]{3,}|(?:\* ){2,}\*)$/;

/** A line that opens a list of other articles or the readers' part: what follows it is no text either. */
function opensTail(block: Block): boolean {
  const kind = block.text.length > 80 ? null : boilerplateOf(block.text);
  return (kind === 'pointer' || kind === 'appeal') && !isSentence(block.text.replace(/[:.…]$/, ''));
}

/** A heading or "Contact:" with nothing after it. */
const leadsNowhere = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length < 100 && (isHeading(block) || /[:：]$/.test(block.text));

/** Drops everything from the first such line on that has no paragraph after it. */
function withoutTail(blocks: readonly Block[]): readonly Block[] {
  let end = blocks.length;
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i];
    if (!block) continue;
    if (opensTail(block)) end = i;
    else if (isParagraph(block) && linkShare(block) < 0.3) break;
  }
  while (end > 0 && leadsNowhere(blocks[end - 1])) end--;
  return blocks.slice(0, end);
}

/** How far into the text a byline may stand. */
const edge = 6;

/** The blocks that are the article's own text, of all blocks that may be. */
export function trimBody(all: readonly Block[], body: Body, known: Known): readonly Block[] {
  const { blocks } = body;
  const first = blocks.findIndex(block => isParagraph(block) && !isAbove(block, body, known, null));
  const home = blocks[first]?.element.parent ?? null;
  const above = blocks.slice(0, Math.max(0, first)).filter(block => !isAbove(block, body, known, home));
  const lead = leadAbove(all, body, known);
  const whole = [...(lead ? [lead] : []), ...above, ...blocks.slice(Math.max(0, first))];
  const title = lettersOf(known.title);
  return withoutTail(whole).filter(
    (block, i) =>
      !isAside(block) && lettersOf(block.text) !== title && !(i < edge && isSignature(block.text)),
  );
}
