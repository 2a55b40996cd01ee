import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { switchKey } from './row-keys.ts';

/** What the owner can turn on and off without a deployment, and facts that outlive a function. */
export interface SwitchValues {
  /** No digest goes out while this is on. */
  readonly pause: { readonly isOn: boolean; readonly since: string };
}

export type SwitchStore = ReturnType<typeof createSwitchStore>;

export function createSwitchStore(database: Database) {
  return {
    async get<Name extends keyof SwitchValues>(name: Name): Promise<SwitchValues[Name] | undefined> {
      const { Item } = await database.client.send(
        new GetCommand({ TableName: database.readers, Key: { ...switchKey(name) } }),
      );
      return Item?.value as SwitchValues[Name] | undefined;
    },

    async put<Name extends keyof SwitchValues>(name: Name, value: SwitchValues[Name]): Promise<void> {
      await database.client.send(
        new PutCommand({ TableName: database.readers, Item: { ...switchKey(name), value } }),
      );
    },
  };
}
