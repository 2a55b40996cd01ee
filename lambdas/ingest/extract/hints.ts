import type { HtmlElement } from '../html/tree.ts';

const known = new WeakMap<HtmlElement, string>();

/**
 * The words by which a page names an element (class, id, role, itemprop, test ids), apart and in lower
 * case, with a space around each: " article body related posts ". "" where it has no name.
 */
export function hintsOf(element: HtmlElement): string {
  let hints = known.get(element);
  if (hints === undefined) {
    hints = readHints(element);
    known.set(element, hints);
  }
  return hints;
}

function readHints({ attributes }: HtmlElement): string {
  const { id, role, itemprop } = attributes;
  const names = [
    attributes.class,
    id,
    role,
    itemprop,
    attributes['data-component'],
    attributes['data-testid'],
  ];
  const joined = names.filter(Boolean).join(' ').slice(0, 400);
  if (!joined) return '';
  const apart = joined.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase();
  return ` ${apart.replace(/[^\p{L}\d]+/gu, ' ').trim()} `;
}

const tokens = (list: string): RegExp => new RegExp(` (?:${list.trim().split(/\s+/).join('|')}) `);

/** Containers that papers and content systems use for the text of an article. */
export const bodyHints = new RegExp(
  ' (?:(?:article|entry|post|story|news|page|blog|text|main|content|body)(?: ?(?:body|content|text|txt|copy|inner|main|container)) |' +
    'articlebody|articletext|storytext|postbody|bodytext|fulltext|article__body|e-content|artikeltext|texto|cuerpo|contenido|corps|contenu|treść)',
);

/** Names of things beside an article, wherever they stand. */
export const junkHints = tokens(`
  share shares sharing sharebar sharethis shareable addthis addtoany sharedaddy jetpack shariff social socials
  socialmedia
  related relatedposts related-articles recommended recommendation recommendations recirc recirculation
  readmore seealso
  newsletter newsletters subscribe subscription signup optin mailchimp
  promo promos promotion promotions promobox advert adverts advertisement advertising advertorial advertise ad ads
  adv adslot adsense adunit adbox dfp sponsor sponsored sponsors anzeige anzeigen werbung publicidad pub publicite
  banner banners taboola outbrain
  breadcrumb breadcrumbs breadcrump brotkrumen pagination pager paginate pagenav navbar nav navi navigation menu
  submenu footer sidebar widget widgets
  cookie cookies consent gdpr popup modal lightbox toolbar
  byline bylines caption captions credits copyright bildunterschrift figcaption
  carousel slideshow slider teaser teasers trending popular mostread latest
  rating ratings vote voting poll quiz login donate donation
  printonly noprint tags taglist tagcloud keywords
  timestamp dateline hidden invisible screenreader skip
  authorbox authorbio bio vcard
`);

/** What readers wrote. */
export const commentHints =
  / (?:comments?|commentlist|commentbox|commentaires?|kommentare?|comentarios?|komentarze|disqus|respond|replies|livefyre|discussion|leserbriefe) /;
