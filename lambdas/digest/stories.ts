/** The door to grouping: signature of an article, the index of a window, and the place of a new article in it. */
export {
  type Placement,
  placeInStory,
  type StorySettings,
  storyIdOf,
  storySettings,
} from './place-in-story.ts';
export { type IndexedCandidate, type StoryCandidate, StoryIndex } from './story-index.ts';
export { maxSignatureBytes, storySignature } from './story-signature.ts';
export { type StorySignature, unpackSignature } from './unpack-signature.ts';
