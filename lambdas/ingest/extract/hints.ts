import type { HtmlElement } from '../html/tree.ts';

const known = new WeakMap<HtmlElement, string>();

/**
 * The names that a page gives an element (class, id, role, itemprop, test ids), each as its words in lower
 * case: " article body | related posts ". States ("has-comments", "label--hidden") and the terms
 * that WordPress writes on every post ("tag-social") say nothing and are left out. "" without a name.
 */
export function hintsOf(element: HtmlElement): string {
  let hints = known.get(element);
  if (hints === undefined) {
    hints = readHints(element);
    known.set(element, hints);
  }
  return hints;
}

const mute =
  /^(?:tag|category|has|no|is|not|with|status|format|type|postid|page-id|view|theme|template|single|col|row|grid|container)[-_]|^(?:hidden|visible|d|hide|show)-?(?:xs|sm|md|lg|xl|xxl|s|m|l|phone|tablet|desktop|mobile)|^(?:xs|sm|md|lg|xl|l|m|s)[-:]|-(?:hidden|visible)-(?:xs|sm|md|lg|s|m|l)$/i;

function readHints({ attributes }: HtmlElement): string {
  const { id, role, itemprop } = attributes;
  const names = [
    attributes.class,
    id,
    role,
    itemprop,
    attributes['data-component'],
    attributes['data-testid'],
    attributes['data-qa'],
  ];
  const joined = names.filter(Boolean).join(' ').slice(0, 400);
  if (!joined) return '';
  const apart = joined
    .split(/\s+/)
    .filter(name => !mute.test(name))
    .map(name =>
      name
        .replace(/--(?:label-hidden|hidden|has|no|is|not|with|ads?)\b.*$/, '')
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim(),
    )
    .filter(Boolean);
  return apart.length ? ` ${apart.join(' | ')} ` : '';
}

const named = (list: string): RegExp =>
  new RegExp(
    ` (?:${list
      .trim()
      .split(/\s*[\n,]\s*/)
      .filter(Boolean)
      .join('|')}) `,
  );

/** Like `named`, but a name must be the whole of one class. */
const wholly = (list: string): RegExp =>
  new RegExp(
    `(?:^| \\|) (?:${list
      .trim()
      .split(/\s*[\n,]\s*/)
      .filter(Boolean)
      .join('|')}) (?:\\||$)`,
  );

/** Containers that papers and content systems use for the text of an article. */
export const bodyHints = named(`
  (?:article|entry|post|story|news|blog|text) ?(?:body|content|text|txt|copy)
  (?:body|content) (?:copy|text|article)
  articlebody, articletext, storytext, storybody, postbody, bodytext, fulltext, artikeltext
  (?:cuerpo|contenido|texto)(?: (?:noticia|articulo|nota|da noticia))?, corps(?: (?:article|texte))?, treść
`);

/** The paragraph that opens an article, set apart from the others by its look. */
export const leadHints = wholly(`
  (?:[^|\\s]+ )*(?:lead|lede|intro|introduction|vorspann|anreißer|anreisser|einleitung|chapo|chapeau|bajada|copete|entradilla|sumario|sommario|ingress|perex|zajawka|excerpt|abstract|preamble|subtitle|subheadline)
  (?:article|story|post|news|entry|page|text) (?:description|summary), summary, description, lead text, intro text, teaser text
`);

/** What stands under a headline and is no part of the text. */
export const standfirstHints = named(`
  standfirst, dek, deck, key points, tagline
`);

/** Names of things beside an article, wherever they stand. */
export const junkHints = named(`
  shar(?:e|es|er|ing), sharebar, sharethis, shareable, addthis, addtoany, sharedaddy, shariff, socials?, socialmedia, sociable
  related, relatedposts, similar posts?, recommend(?:ed|ation|ations), recirc, recirculation, upsell, cross ?sell, (?:also|might|may) like
  see ?also, read ?(?:next|also), further reading, (?:more|other|latest|recent|top|popular|trending) (?:news|stories|posts?|articles|from|in|on|headlines|videos)
  (?:next|prev|previous) (?:next|prev|previous|posts?|articles?|story), post ?nav(?:igation)?, trending, popular, most ?(?:read|popular|viewed|shared), breaking news
  news ?letters?, subscri(?:be|ption|ptions), subs, signup, sign up, optin, mailchimp, cta, call to action
  promos?, promotions?, promobox, advert(?:s|isement|isements|ising|orial|ise)?, ads?, adv, ad ?(?:slot|sense|unit|box|container|wrapper|label), dfp, sponsor(?:ed|s|ship)?, anzeigen?, werbung, publicidade?, publicit[eé], banners?
  affiliate(?: \\w+)?, (?:\\w+ )?disclosure, taboola, outbrain
  breadcrumbs?, brotkrumen, paginat(?:ion|or), pager, paginate, pagenav, navbar, nav, navi, navigation, menu, submenu, footer, foot, sidebar, side bar, right rail, rail
  cookies?, cookie \\w+, consent, gdpr, popup, modal, lightbox, toolbar, tool bar, tools
  bylines?, by ?line, (?:image |photo |media |figure |img |item |slide |wp )?captions?(?: text)?, cutline, credits?, (?:image|photo|media|picture) (?:credit|source|meta|info|copyright|author|description), copyrights?, bildunterschrift, bildnachweis, bildquelle, figcaption
  rating, ratings, vote, voting, poll, quiz, login, register, registration, donat(?:e|ion), donations
  printonly, print only, tag ?(?:list|cloud|box|links), tags, post tags, entry tags, keywords, submeta, topics
  (?:post|entry|article|story|content|node|news|blog) ?(?:meta|metadata|info|utility|footer|tools|tags|date|author|byline|share|sharing|actions)(?: \\w+)?
  below entry meta, post ?info, posted on, date ?line, time ?stamp, reading time, read time, estimated read time
  screen ?reader(?: text)?, sr only, visually hidden, visuallyhidden, offscreen
  author ?(?:box|bio|info|card|description|section|details|profile|about|block|wrapper|container|text|meta)(?: \\w+)*, about (?:the )?author, bio, biography, vcard, autor(?:en)?box, cbx author
  toc, toc \\w+, table of contents, inhaltsverzeichnis, print ?button, appstores?, app ?store
  embed ?(?:box|caption|credit), (?:video|audio) ?player, player overlay, view count
`);

/** Names that are as often a part of the article: these count where the element is small or full of links. */
export const weakHints = named(`
  widgets?, widget \\w+, teasers?, teaser \\w+, sidebar \\w+, slider, carousel, slideshow, gallery, hidden, invisible, noprint, no print, meta, paywall, authors?, autor, dates?, latest
  aside, complementary, infobox, callout, box, excerpt, links?, linklist, link list, comment count, count, actions?, label, labels, kicker, eyebrow, category, rubrik, topline
`);

/** Pictures with a line of text. */
export const pictureHints = named(
  'photos?, pictures?, images?, img, figure, thumbnails?, thumb, legend, icaption, visual, imagebox, bild, foto, bildbox, imagewrap, slideshow, gallery, galerie',
);

/** Who wrote it, before or after the text. */
export const authorHints = named(
  'authors?, autor(?:en|in)?, auteur, autore, author \\w+, \\w+ author, writer, contributors?',
);

/** Posts from elsewhere that the article shows: part of it, whatever else their element is called. */
export const embedHints = named(
  'embed(?:ded|s)?, embed \\w+, \\w+ embed, tweet, twitter tweet, instagram media',
);

/** What readers wrote. */
export const commentHints = named(`
  comments?, comment ?(?:list|box|area|section|form|thread|container|wrapper|respond|reply|body|content)s?, commentaires?, kommentare?, comentarios?, komentarze, disqus(?: \\w+)*, respond, replies, livefyre, leserbriefe, leserkommentare?, user comments?, (?:article|post|reader|entry|node) comments?
`);
