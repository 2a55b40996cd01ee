import type { Grouping } from '../../../lambdas/ingest/grouping.ts';

/**
 * Stories by the hashtags in a headline: an article joins those that share one with it, and what it joins is one story
 * from then on. Merges like the real one, and can be told to.
 */
export const topicGrouping: Grouping = {
  signatureOf: ({ title }) => topicsOf(title).join(' '),
  statementsOf: () => [],
  lineOf: members => [...new Set(members.flatMap(({ title }) => topicsOf(title)))].sort().join(' '),
  isStillLine: () => false,
  openWindow() {
    const members = new Map<string, { readonly storyId: string; readonly signature: string }>();
    const membersOf = (storyId: string) =>
      [...members].flatMap(([id, member]) => (member.storyId === storyId ? [id] : []));
    return {
      take: ({ articleId, ...member }) => void members.set(articleId, member),
      drop: articleId => void members.delete(articleId),
      membersOf,
      place({ id, signature }) {
        const topics = new Set(signature.split(' '));
        const stories = new Set(
          [...members.values()]
            .filter(member => member.signature.split(' ').some(topic => topics.has(topic)))
            .map(({ storyId }) => storyId),
        );
        const [storyId = `s-${id}`, ...merges] = [...stories].sort(
          (a, b) => membersOf(b).length - membersOf(a).length || a.localeCompare(b),
        );
        return { storyId, merges };
      },
    };
  },
};

const topicsOf = (title: string): string[] => title.match(/#\w+/g) ?? [];
