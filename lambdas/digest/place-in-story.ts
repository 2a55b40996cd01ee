import type { StoryCandidate, StoryIndex } from './story-index.ts';

export interface StorySettings {
  /** Mean likeness to a story's articles from which on an article belongs to it; 1 is what strangers reach. */
  readonly joinFrom: number;
  /** Mean likeness between the articles of two stories, the bridge among them, from which on they are one. */
  readonly mergeFrom: number;
  /** The same without the bridge: a week in review speaks of many matters, and does not make them one. */
  readonly mergeUnbridgedFrom: number;
}

/** One setting for news and editorials, found on development sets of both (docs/text.md, "Stories"). */
export const storySettings: StorySettings = { joinFrom: 2.1, mergeFrom: 2.1, mergeUnbridgedFrom: 1.3 };

/** Where an article goes. */
export interface Placement {
  /** A story of the window, or a new one with an id made from the article's. */
  readonly storyId: string;
  /** Stories that this article shows to be the same matter: their articles go to `storyId`, the largest. */
  readonly merges: readonly string[];
}

/** No more articles of a story are compared with, nor more stories; the latest articles stand for the others. */
const comparedMembers = 12;
const comparedStories = 8;

/**
 * Finds the story of an article that has just arrived, or opens one. Changes nothing: the caller puts the article
 * into the index (`add` or `assign`) and carries out the merges (`merge`), in the store too.
 */
export function placeInStory(
  article: StoryCandidate,
  index: StoryIndex,
  settings: StorySettings = storySettings,
): Placement {
  const [best, ...others] = storiesNear(article, index, settings)
    .map(storyId => ({ storyId, likeness: likenessTo(storyId, article, index) }))
    .filter(({ likeness }) => likeness >= settings.joinFrom)
    .sort((a, b) => b.likeness - a.likeness);
  if (!best) return { storyId: storyIdOf(article.id), merges: [] };
  const same = [best, ...others.filter(other => areOne(best, other, index, settings))];
  const [storyId = best.storyId, ...merges] = same
    .map(candidate => candidate.storyId)
    .sort((a, b) => index.membersOf(b).length - index.membersOf(a).length);
  return { storyId, merges };
}

/** A story is named after its first article, so that the name stays when others join. */
export const storyIdOf = (firstArticleId: string): string => `s-${firstArticleId}`;

/** Stories with an article that is like enough on its own, the likest first. */
function storiesNear(article: StoryCandidate, index: StoryIndex, { joinFrom }: StorySettings): string[] {
  const neighbours = index.neighboursOf(article, joinFrom);
  return [...new Set(neighbours.flatMap(({ storyId }) => storyId ?? []))].slice(0, comparedStories);
}

function likenessTo(storyId: string, article: StoryCandidate, index: StoryIndex): number {
  const members = index.membersOf(storyId).filter(id => id !== article.id);
  return mean(members.slice(-comparedMembers).map(id => index.likeness(article, id)));
}

interface Candidate {
  readonly storyId: string;
  /** Of the article that may be the bridge. */
  readonly likeness: number;
}

/** By the mean over the articles of both stories, the bridge counted with the first. */
function areOne(a: Candidate, b: Candidate, index: StoryIndex, settings: StorySettings): boolean {
  const first = index.membersOf(a.storyId).slice(-comparedMembers);
  const second = index.membersOf(b.storyId).slice(-comparedMembers);
  const between = first
    .flatMap(one => second.map(other => index.likeness(one, other)))
    .filter(likeness => likeness !== null);
  // Of stories whose articles lie too many days apart to be compared, the bridge alone tells.
  if (between.length > 0 && mean(between) < settings.mergeUnbridgedFrom) return false;
  return mean([...between, ...second.map(() => b.likeness)]) >= settings.mergeFrom;
}

/** Of what could be compared. */
function mean(values: readonly (number | null)[]): number {
  const known = values.filter(value => value !== null);
  return known.length ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
}
