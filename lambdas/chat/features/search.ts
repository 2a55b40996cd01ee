import { drawSingle } from '../../digest/draw-listing.ts';
import { numberButtons, numberHint } from '../../digest/number-buttons.ts';
import { encodeAction } from '../../message/callback-data.ts';
import { cleanLine } from '../../message/clean-text.ts';
import { flagOf } from '../../message/flag.ts';
import { type Dictionary, languageNames } from '../../message/locales/dictionary.ts';
import type { Button, Keyboard, Message } from '../../message/message.ts';
import { bold, italic, join, renderPiece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import type { ShortListing } from '../../store/articles.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { findArticles, lookUp, maxTerms, termsOf } from '../find-articles.ts';
import { longestSearch } from '../longest-search.ts';
import { nearestSaid } from '../nearest-said.ts';
import { offeredWords } from '../offered-words.ts';
import { plainWords } from '../plain-words.ts';
import { readCategory } from '../read-category.ts';
import { readLanguage } from '../read-language.ts';
import { repliedText } from '../replied-text.ts';

const pageSize = 5;
/** As much of a question as an answer repeats, in UTF-16 units. */
const longestShown = 60;
/** As much of the words that are offered as fits the label of a button. */
const longestLabel = 32;
const dayMs = 86_400_000;

/**
 * Answers words that are no command: editorials that have them in title, summary or the line of their story, the best
 * first. Where nothing is found it says so, unless it is to speak with `onlyFound`.
 */
export async function answerSearch(
  ctx: ChatContext,
  services: ChatServices,
  words: string,
  page: number,
  { onlyFound = false } = {},
): Promise<void> {
  const { settings, update } = ctx;
  const find = () => findArticles(update, words, settings.language, services.store);
  if (onlyFound && (await find()).articles.length === 0) return;
  const message = await drawAnswers(ctx, services, words, page);
  await ctx.say(message, { isAnswer: true });
}

/** Another page of answers; the words are in the reader's message, to which the answers are a reply. */
export async function turnSearchPage(ctx: ChatContext, services: ChatServices, page: number): Promise<void> {
  const words = repliedText(ctx);
  if (words) await ctx.show(await drawAnswers(ctx, services, words, page));
  else await ctx.toast(ctx.dictionary.search.lost);
}

/** The words that an answer offered in place of misspelt ones; the answers are a reply to it, as others are to the reader. */
export async function searchOffered(ctx: ChatContext, services: ChatServices): Promise<void> {
  const offer = ctx.callbackQuery?.message;
  const words = offer && offeredWords(offer);
  if (words) await ctx.say(await drawAnswers(ctx, services, words, 0), { offer: offer.message_id });
  else await ctx.toast(ctx.dictionary.search.lost);
}

/** The answers, and the way to what else the words name: "education" may mean the category, "Spanish" the language. */
async function drawAnswers(
  ctx: ChatContext,
  services: ChatServices,
  words: string,
  page: number,
): Promise<Message> {
  const message = await drawFound(ctx, services, words, page);
  const others = [categoryButton(ctx, words), languageButton(ctx, words)].filter(button => button !== null);
  return { ...message, keyboard: [...message.keyboard, ...others.map(button => [button])] };
}

function categoryButton({ dictionary }: ChatContext, words: string): Button | null {
  const category = readCategory(plainWords(words), dictionary);
  if (!category || category === 'all') return null;
  const { categories, digest } = dictionary;
  return {
    label: digest.inCategory(categories[category], digest.latest),
    data: encodeAction({ type: 'list', view: { category, day: null, page: 0 } }),
  };
}

function languageButton({ languages, settings }: ChatContext, words: string): Button | null {
  const plain = plainWords(words);
  // A tag is a word like any: "es", "de".
  const language = plain.length > 2 || !/^[a-z]+$/.test(plain) ? readLanguage(plain) : null;
  if (!language || language === settings.language || !languages.includes(language)) return null;
  return {
    label: `🌐 ${languageNames[language]}`,
    data: encodeAction({ type: 'choose', name: 'language', value: language }),
  };
}

async function drawFound(
  ctx: ChatContext,
  { store }: ChatServices,
  words: string,
  page: number,
): Promise<Message> {
  const { search } = ctx.dictionary;
  const terms = termsOf(words).length;
  const shown = shorten(cleanLine(words), longestShown);
  const { articles: found, country } = await findArticles(ctx.update, words, ctx.settings.language, store);
  if (terms === 0 && !country) return plain(search.nothingToSearch);
  // Its papers were the second wait for the database.
  if (found.length === 0)
    return country
      ? plain(search.nothingOfCountry(named(country, ctx.dictionary)))
      : drawNothing(ctx, store, words);
  const pages = Math.ceil(found.length / pageSize);
  const at = Math.min(page, pages - 1);
  const answers = found.slice(at * pageSize, (at + 1) * pageSize);
  return {
    ...renderPiece(
      join(
        [
          bold(country ? headingOf(country, found, ctx.dictionary) : search.found(found.length, shown)),
          terms > maxTerms ? italic(search.shortened(maxTerms)) : '',
          ...answers.map((article, i) => drawSingle(article, i + 1, ctx.dictionary)),
          numberHint(answers, ctx.dictionary),
        ],
        '\n\n',
      ),
    ),
    keyboard: answerButtons(answers, at, pages, ctx),
  };
}

/** "🇯🇵 Japan · 5 editorials from 2 papers": by its papers, or about it. */
const headingOf = (country: string, found: readonly ShortListing[], dictionary: Dictionary): string =>
  dictionary.digest.inCategory(
    named(country, dictionary),
    dictionary.digest.count(found.length, new Set(found.map(({ source }) => source.id)).size),
  );

const named = (country: string, dictionary: Dictionary): string =>
  `${flagOf(country)} ${dictionary.country(country)}`;

/** Nothing was found: says what to do next, and how papers have just written such words, if they have. */
async function drawNothing(
  ctx: ChatContext,
  { articles }: ChatServices['store'],
  words: string,
): Promise<Message> {
  const { search } = ctx.dictionary;
  const nothing = search.nothing(shorten(cleanLine(words), longestShown));
  const byTerm = await lookUp(ctx.update, words, { articles });
  // A word that was found somewhere is spelt well, and its stories were the second wait for the database.
  if (byTerm.some(list => list.length > 0)) return plain(nothing);
  const days = [0, 1].map(ago => new Date(ctx.now.getTime() - ago * dayMs).toISOString().slice(0, 10));
  const listings = (await Promise.all(days.map(day => articles.ofDay(day)))).flat();
  const meant = nearestSaid(words, listings);
  if (!meant || meant.length > longestSearch) return plain(nothing);
  return {
    ...renderPiece([nothing, '\n\n', search.meant(bold(meant))]),
    keyboard: [
      [{ label: `🔎 ${shorten(meant, longestLabel)}`, data: encodeAction({ type: 'search-offered' }) }],
    ],
  };
}

function answerButtons(
  answers: readonly ShortListing[],
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
