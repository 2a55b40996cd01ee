import type { Grouping } from '../ingest/grouping.ts';
import { statementsOf } from './statements-of.ts';
import { placeInStory, StoryIndex, storySignature } from './stories.ts';
import { isStillLine, storyLine } from './story-line.ts';

/** Stories as this project finds them: by what the articles of the last days have in common. */
export const grouping: Grouping = {
  signatureOf: storySignature,
  statementsOf,
  lineOf: storyLine,
  isStillLine,
  openWindow(windowDays) {
    const index = new StoryIndex(windowDays);
    return {
      take: ({ articleId, ...member }) => index.add({ ...member, id: articleId }),
      drop: articleId => index.remove(articleId),
      place: article => placeInStory(article, index),
      membersOf: storyId => index.membersOf(storyId),
    };
  },
};
