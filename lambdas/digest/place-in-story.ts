import type { Likeness, StoryCandidate, StoryIndex } from './story-index.ts';

export interface StorySettings {
  /** Mean likeness to a story's articles from which on an article belongs to it; 1 is what strangers reach. */
  readonly joinFrom: number;
  /** Mean likeness between the articles of two stories from which on they are one. */
  readonly mergeFrom: number;
}

/** One setting for news and editorials, found on development sets of both (docs/text.md, "Stories"). */
export const storySettings: StorySettings = { joinFrom: 2.25, mergeFrom: 2.25 };

/** Where an article goes. */
export interface Placement {
  /** A story of the window, or a new one with an id made from the article's. */
  readonly storyId: string;
  /** Stories that this article shows to be the same matter: their articles go to `storyId`. */
  readonly merges: readonly string[];
}

/** No more articles of a story are compared with; the latest stand for the others. */
const comparedMembers = 12;

/**
 * Finds the story of an article that has just arrived, or opens one. Changes nothing: the caller adds the article
 * to the index (`index.add`) and carries out the merges (`index.merge`), in the store too.
 */
export function placeInStory(
  article: StoryCandidate,
  index: StoryIndex,
  settings: StorySettings = storySettings,
): Placement {
  const neighbours = index.neighboursOf(article);
  const ranked = [...new Set(neighbours.map(({ article: { storyId } }) => storyId))]
    .map(storyId => ({ storyId, likeness: likenessTo(storyId, neighbours, index) }))
    .filter(({ likeness }) => likeness >= settings.joinFrom)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, ...others] = ranked;
  if (!best) return { storyId: storyIdOf(article.id), merges: [] };
  const merges = others
    .map(({ storyId }) => storyId)
    .filter(
      storyId => likenessBetween(best.storyId, storyId, article, index, neighbours) >= settings.mergeFrom,
    );
  return { storyId: best.storyId, merges };
}

/** A story is named after its first article, so that the name stays when others join. */
export const storyIdOf = (firstArticleId: string): string => `s-${firstArticleId}`;

function likenessTo(storyId: string, neighbours: readonly Likeness[], index: StoryIndex): number {
  const members = index.membersOf(storyId).slice(-comparedMembers);
  const known = new Map(neighbours.map(({ article, likeness }) => [article.id, likeness]));
  return mean(members.map(member => known.get(member.id) ?? 0));
}

function likenessBetween(
  a: string,
  b: string,
  bridge: StoryCandidate,
  index: StoryIndex,
  neighbours: readonly Likeness[],
): number {
  const first = index.membersOf(a).slice(-comparedMembers);
  const second = index.membersOf(b).slice(-comparedMembers);
  const known = new Map(neighbours.map(({ article, likeness }) => [article.id, likeness]));
  const between = first.flatMap(one => second.map(other => index.likeness(one, other)));
  const toBridge = second.map(other => known.get(other.id) ?? index.likeness(bridge, other));
  return mean([...between, ...toBridge]);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
