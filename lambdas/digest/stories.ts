/** The door to grouping: signature of an article, the index of a window, and the place of a new article in it. */
export {
  type Placement,
  placeInStory,
  type StorySettings,
  storyIdOf,
  storySettings,
} from './place-in-story.ts';
export { type IndexedCandidate, type StoryCandidate, StoryIndex } from './story-index.ts';
export {
  maxSignatureBytes,
  type StorySignature,
  storySignature,
  unpackSignature,
} from './story-signature.ts';
