import type { Listing } from '../store/articles.ts';
import type { Digest, DigestQuery, DigestStory } from './digest.ts';
import { nameOfStory } from './name-of-story.ts';
import { papersIn } from './papers-in.ts';
import { byNewest, inReadersOrder } from './readers-order.ts';

/** How old an article may be that came in only now: a feed's backlog is no news. */
const maxAgeMs = 48 * 3_600_000;

/**
 * Chooses, groups and orders the editorials of a stretch of time. A story needs two papers, in whatever languages and
 * among all the listings given: those of the days before say who argued about the matter first. Stories with more
 * papers come first, then the newest. One article is in a digest once.
 */
export function composeDigest(listings: readonly Listing[], query: DigestQuery): Digest {
  const known = distinctById(listings).filter(
    ({ published }) => query.by === 'ingested' || published <= query.to,
  );
  const fitting = known.filter(listing => isInWindow(listing, query) && isInCategories(listing, query));
  const own = inOwnLanguage(known, fitting, query);
  const isInOtherLanguages = query.reads === 'own' && own.length === 0 && fitting.length > 0;
  const chosen = query.reads === 'all' || isInOtherLanguages ? fitting : own;
  const isChosen = new Set(chosen);
  const groups = [...Map.groupBy(known, listing => listing.storyId)]
    .map(([id, members]) => groupOf(id, inReadersOrder(members, query), isChosen))
    .filter(({ articles }) => articles.length > 0);
  const stories = groups.filter(isStory).map(group => ({
    ...group,
    name: nameOfStory(inReadersOrder([...group.articles, ...group.others], query), query.language),
  }));
  return {
    categories: query.categories,
    stories: stories.sort(byPapersThenNewest),
    singles: groups
      .filter(group => !isStory(group))
      .flatMap(group => group.articles)
      .sort(byNewest),
    articleCount: chosen.length,
    paperCount: papersIn(chosen),
    isInOtherLanguages,
    leftInOtherLanguages: fitting.filter(listing => !isChosen.has(listing)).length,
  };
}

/** What fits in the reader's language; where nothing does, what papers of that language have put under another category on the same matters. */
function inOwnLanguage(
  known: readonly Listing[],
  fitting: readonly Listing[],
  query: DigestQuery,
): readonly Listing[] {
  const own = fitting.filter(({ language }) => language === query.language);
  if (own.length > 0) return own;
  const matters = new Set(fitting.map(({ storyId }) => storyId));
  return known.filter(
    listing =>
      listing.language === query.language && matters.has(listing.storyId) && isInWindow(listing, query),
  );
}

type Group = Omit<DigestStory, 'name'>;

const groupOf = (id: string, members: readonly Listing[], isChosen: ReadonlySet<Listing>): Group => ({
  id,
  articles: members.filter(listing => isChosen.has(listing)),
  others: members.filter(listing => !isChosen.has(listing)),
});

/** Two papers on one matter are a story, whatever their languages. */
const isStory = ({ articles, others }: Group): boolean => papersIn([...articles, ...others]) > 1;

/** The editorial to greet a stranger with: the newest of the matter that most papers argue about. */
export const bestOf = (digest: Digest): Listing | undefined =>
  digest.stories[0]?.articles.find(article => !article.isPartial) ??
  digest.singles.find(article => !article.isPartial && article.ask) ??
  digest.singles[0];

function isInWindow(listing: Listing, { from, to, by }: DigestQuery): boolean {
  if (by === 'published') return listing.published > from && listing.published <= to;
  const oldest = new Date(Date.parse(to) - maxAgeMs).toISOString();
  return listing.ingested > from && listing.ingested <= to && listing.published > oldest;
}

const isInCategories = ({ category, secondCategory }: Listing, { categories }: DigestQuery): boolean =>
  categories.length === 0 ||
  categories.includes(category) ||
  (secondCategory !== null && categories.includes(secondCategory));

const distinctById = (listings: readonly Listing[]): Listing[] => [
  ...new Map(listings.map(listing => [listing.id, listing])).values(),
];

const byPapersThenNewest = (a: DigestStory, b: DigestStory): number => {
  const [newestOfA, newestOfB] = [a.articles[0], b.articles[0]];
  return (
    papersIn([...b.articles, ...b.others]) - papersIn([...a.articles, ...a.others]) ||
    (newestOfA && newestOfB ? byNewest(newestOfA, newestOfB) : 0)
  );
};
