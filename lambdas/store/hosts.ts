import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { batchGet, type Database } from './database.ts';
import { expiresAfter, keptDays } from './expiry.ts';
import { hostTurnKey, robotsKey } from './row-keys.ts';

/** What a site's robots.txt said when it was asked for. */
export interface KeptRobots {
  /** The lines that concern us, as a robots.txt of their own. */
  readonly text: string;
  /** When it is to be asked for again; ISO 8601, UTC. */
  readonly until: string;
}

/** What is known of a host before it is asked for anything. */
export interface HostState {
  readonly robots: KeptRobots | undefined;
  /** Until when its turn is or was taken, in milliseconds since 1970; undefined where nobody has lately. */
  readonly turnUntil: number | undefined;
}

export type HostStore = ReturnType<typeof createHostStore>;

/** The servers that papers are fetched from. */
export function createHostStore(database: Database) {
  const table = database.content;
  return {
    /** Both rows, in one request. */
    async look(host: string): Promise<HostState> {
      const rows = await batchGet(database, table, [robotsKey(host), hostTurnKey(host)]);
      const robots = rows.find(row => row.sk === robotsKey(host).sk);
      const turn = rows.find(row => row.sk === hostTurnKey(host).sk);
      return {
        robots: robots && { text: robots.text as string, until: robots.until as string },
        turnUntil: turn?.until as number | undefined,
      };
    },

    async keepRobots(host: string, robots: KeptRobots): Promise<void> {
      const Item = { ...robotsKey(host), ...robots, expires: expiresAfter(robots.until, keptDays.robots) };
      await database.client.send(new PutCommand({ TableName: table, Item }));
    },
  };
}
