import type { Block } from './blocks.ts';
import type { Head } from './read-head.ts';
import type { JsonLd } from './read-json-ld.ts';
import { weightOf } from './weigh-blocks.ts';

/** Weights (letters, Chinese ones twice) below which a text is no whole article, may be one, surely is one. */
const noText = 140;
const shortText = 1500;
const longText = 2500;
const paywall =
  /(?:subscrib|subscription|sign in|log ?in|register) (?:\w+ ){0,4}(?:to|and) (?:\w+ ){0,3}(?:continue|read|view|access|unlock)|to (?:view|read|continue reading) (?:the|this) (?:full|rest|entire)|(?:weiterlesen|lesen sie|zugang) (?:\w+ ){0,6}(?:abo|plus|digital)|réservé aux abonnés|pour (?:lire la suite|accéder)|(?:contenido|nota|conteúdo) exclusiv[oa] para (?:su|as)s|para (?:seguir|continuar) (?:leyendo|lendo)|tylko dla (?:prenumeratorów|subskrybentów)|доступно (?:только )?подписчикам|有料会員/iu;

/** What is known about the page, for judging whether its text is all of the article. */
export interface Evidence {
  readonly head: Head;
  readonly data: JsonLd | null;
  /** All blocks of the page. */
  readonly all: readonly Block[];
  readonly text: string;
}

/** Whether the page shows less than the article: a paywall, a text that breaks off, none at all. */
export function isPartialText({ head, data, all, text }: Evidence): boolean {
  const weight = weightOf(text);
  if (weight < noText) return true;
  const isPaid =
    data?.isPaid || /^(?:locked|metered|paid|premium)$/i.test(head.meta('article:content_tier') ?? '');
  if (isPaid && weight < shortText) return true;
  if (weight >= longText) return false;
  return (
    /(?:…|\.\.\.)["'”’»]?$/.test(text) ||
    all.some(block => block.text.length < 400 && paywall.test(block.text))
  );
}

/** Whether the page says of itself that it is an article, or was published on a day. */
function claimsArticle(head: Head, data: JsonLd | null): boolean {
  return (
    data?.headline != null ||
    /article|news/i.test(head.meta('og:type') ?? '') ||
    head.meta('article:published_time', 'datepublished', 'parsely-pub-date') !== null
  );
}

/** Why a page without a text of its own is no article, in a sentence. */
export function whyNothing({ head, data, all, text }: Evidence): string | null {
  if (weightOf(text) >= noText || claimsArticle(head, data)) return null;
  const links = all.filter(block => block.linkLength > 0.8 * block.text.length);
  if (links.length > 25 && links.length > 0.4 * all.length)
    return 'no article found on this page: it looks like an index of links';
  if (!all.length)
    return 'no article found on this page: it has no text (it may need JavaScript to show any)';
  return weightOf(text) === 0 ? 'no article found on this page: only scattered lines' : null;
}
