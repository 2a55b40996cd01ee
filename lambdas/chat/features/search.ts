import { drawSingle } from '../../digest/draw-listing.ts';
import { numberButtons, numberHint } from '../../digest/number-buttons.ts';
import { encodeAction } from '../../message/callback-data.ts';
import { cleanLine } from '../../message/clean-text.ts';
import type { Button, Keyboard, Message } from '../../message/message.ts';
import { bold, italic, join, renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { Listing } from '../../store/articles.ts';
import { inCodeOrder } from '../../text/in-code-order.ts';
import { searchTerms } from '../../text/search-terms.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { repliedText } from '../replied-text.ts';

/** Terms of a question that are looked up: one request each. */
const maxTerms = 8;
const pageSize = 5;

/** Answers words that are no command: editorials that have them in title or summary, the best first. */
export async function answerSearch(
  ctx: ChatContext,
  services: ChatServices,
  words: string,
  page: number,
): Promise<void> {
  const message = await drawAnswers(ctx, services, words, page);
  await ctx.say(message, { isAnswer: true });
}

/** Another page of answers; the words are in the reader's message, to which the answers are a reply. */
export async function turnSearchPage(ctx: ChatContext, services: ChatServices, page: number): Promise<void> {
  const words = repliedText(ctx);
  if (words) await ctx.show(await drawAnswers(ctx, services, words, page));
  else await ctx.toast(ctx.dictionary.search.lost);
}

async function drawAnswers(
  ctx: ChatContext,
  { store }: ChatServices,
  words: string,
  page: number,
): Promise<Message> {
  const { search } = ctx.dictionary;
  const all = searchTerms(cleanLine(words));
  const terms = all.slice(0, maxTerms);
  if (terms.length === 0) return plain(search.nothingToSearch);
  const shown = shorten(cleanLine(words), 60);
  const found = rankFound(await store.articles.byTerms(terms));
  if (found.length === 0) return plain(search.nothing(shown));
  const pages = Math.ceil(found.length / pageSize);
  const at = Math.min(page, pages - 1);
  const answers = found.slice(at * pageSize, (at + 1) * pageSize);
  return {
    ...renderPiece(
      join(
        [
          bold(search.found(found.length, shown)),
          all.length > maxTerms ? italic(search.shortened(maxTerms)) : '',
          ...answers.map((article, i) => drawSingle(article, i + 1, ctx.dictionary)),
          numberHint(answers, ctx.dictionary),
        ],
        '\n\n',
      ),
    ),
    keyboard: answerButtons(answers, at, pages, ctx),
  };
}

/** Articles with more of the terms first, then the newest. */
export function rankFound(byTerm: readonly (readonly Listing[])[]): Listing[] {
  const hits = new Map<string, { listing: Listing; count: number }>();
  for (const listing of byTerm.flat()) {
    const hit = hits.get(listing.id) ?? { listing, count: 0 };
    hits.set(listing.id, { ...hit, count: hit.count + 1 });
  }
  // Half of the words must be there, or a long question finds whatever has its commonest word.
  const wanted = Math.ceil(byTerm.length / 2);
  return [...hits.values()]
    .filter(hit => hit.count >= wanted)
    .sort((a, b) => b.count - a.count || inCodeOrder(b.listing.published, a.listing.published))
    .map(hit => hit.listing);
}

function answerButtons(
  answers: readonly Listing[],
  page: number,
  pages: number,
  { dictionary }: ChatContext,
): Keyboard {
  const open = numberButtons(answers, ({ id }) => ({ type: 'found', articleId: id, page }), dictionary);
  const to = (target: number, label: string): Button => ({
    label,
    data: encodeAction({ type: 'search', page: target }),
  });
  const turn: Button[] = [
    ...(page > 0 ? [to(page - 1, '‹')] : []),
    { label: dictionary.digest.pageOf(page + 1, pages), data: encodeAction({ type: 'nothing' }) },
    ...(page < pages - 1 ? [to(page + 1, '›')] : []),
  ];
  return [...open, ...(pages > 1 ? [turn] : [])];
}

const plain = (text: string): Message => ({ ...renderPiece(text), keyboard: [] });
