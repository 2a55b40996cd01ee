import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { batchGet, type Database } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { storyKey } from './row-keys.ts';

/** The matter that several editorials argue about. */
export interface Story {
  /** Made from the id of the first article; stays when others join. */
  readonly id: string;
  /** What the matter is, without any one paper's verdict. */
  readonly line: string;
  /** In the order in which they joined. */
  readonly articleIds: readonly string[];
  /** The story that took this one in, when a bridge between the two came. */
  readonly mergedInto: string | null;
  readonly changed: string;
}

export type StoryStore = ReturnType<typeof createStoryStore>;

export function createStoryStore(database: Database) {
  return {
    async put(story: Story): Promise<void> {
      await database.client.send(
        new PutCommand({
          TableName: database.content,
          Item: { ...storyKey(story.id), story, expires: expiresAfter(story.changed, keptDays.article) },
        }),
      );
    },

    /** In any order; unknown ones are left out. */
    async getMany(ids: readonly string[]): Promise<Story[]> {
      const rows = await batchGet(database, database.content, [...new Set(ids)].map(storyKey));
      return rows.map(row => row.story as Story);
    },
  };
}
