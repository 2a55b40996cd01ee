import type * as Promises from 'node:fs/promises';

/** The SDK reads files of settings and credentials, which a function does not have. */
export const readFile = ((...asked: Parameters<typeof Promises.readFile>) =>
  process.getBuiltinModule('node:fs/promises').readFile(...asked)) as typeof Promises.readFile;
