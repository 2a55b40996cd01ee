import type { Grouping } from '../ingest/grouping.ts';
import { placeInStory, StoryIndex, storySignature } from './stories.ts';
import { storyLine } from './story-line.ts';

/** Stories as this project finds them: by what the articles of the last days have in common. */
export const grouping: Grouping = {
  signatureOf: storySignature,
  lineOf: storyLine,
  place(article, window) {
    const index = new StoryIndex();
    for (const { articleId, storyId, signature } of window)
      if (articleId !== article.id) index.add({ id: articleId, storyId, signature });
    return placeInStory(article, index);
  },
};
