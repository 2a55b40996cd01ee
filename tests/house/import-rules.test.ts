import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOf, fileCycles, roomCycles, roomOf, rooms } from './house-rules.ts';
import { importsOf } from './imports-of.ts';
import { readTree } from './read-tree.ts';

const house = await readTree(join(import.meta.dirname, '..', '..'), ['lambdas', 'lib', 'bin']);

describe('the house', () => {
  test('has sources in every room, and no source outside the rooms', () => {
    const inhabited = new Set([...house.keys()].map(roomOf));
    expect([...inhabited].toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('imports only what its rules allow', () => {
    expect(breachesOf(house)).toEqual([]);
  });

  test('has no circle of rooms', () => {
    expect(roomCycles(house)).toEqual([]);
  });

  test('has no circle of files', () => {
    expect(fileCycles(house)).toEqual([]);
  });

  test('imports only files that are there', () => {
    const missing = [...house].flatMap(([path, source]) =>
      importsOf(path, source)
        .filter(({ target, isPackage }) => !isPackage && /\.tsx?$/.test(target) && !house.has(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

/** A line that must not be written, where, and what is said about it. */
const planted: readonly (readonly [file: string, source: string, breach: string])[] = [
  ['lambdas/text/a.ts', `import { b } from '../message/b.ts';`, 'imports lambdas/message/b.ts'],
  ['lambdas/text/a.ts', `import type { B } from '../store/b.ts';`, 'imports types of lambdas/store/b.ts'],
  ['lambdas/text/a.ts', `import fs from 'node:fs';`, 'imports node:fs'],
  ['lambdas/text/a.ts', 'export const now = () => Date.now();', 'asks the clock'],
  ['lambdas/text/a.ts', 'export const now = () => new Date();', 'asks the clock'],
  ['lambdas/text/a.ts', 'export const now = () => Date();', 'asks the clock'],
  ['lambdas/text/a.ts', 'export const roll = () => Math.random();', 'asks chance'],
  ['lambdas/text/a.ts', 'export const stage = process.env.STAGE;', 'asks the environment'],
  ['lambdas/message/a.ts', `import { Api } from 'grammy';`, 'imports grammy'],
  ['lambdas/message/a.ts', `export * from '../digest/b.ts';`, 'imports lambdas/digest/b.ts'],
  ['lambdas/message/a.ts', `export type { B } from '../chat/b.ts';`, 'imports types of lambdas/chat/b.ts'],
  ['lambdas/digest/a.ts', `import { b } from '../store/b.ts';`, 'imports lambdas/store/b.ts'],
  ['lambdas/digest/a.ts', `import type { B } from '../chat/b.ts';`, 'imports types of lambdas/chat/b.ts'],
  ['lambdas/digest/a.ts', `const b = await import('../delivery/b.ts');`, 'imports lambdas/delivery/b.ts'],
  ['lambdas/digest/a.ts', `type B = typeof import('../chat/b.ts');`, 'imports types of lambdas/chat/b.ts'],
  ['lambdas/digest/a.ts', 'export const later = () => setTimeout(() => {}, 1);', 'asks a timer'],
  ['lambdas/store/a.ts', `import { b } from '../text/b.ts';`, 'imports lambdas/text/b.ts'],
  ['lambdas/model/a.ts', `import { b } from '../message/b.ts';`, 'imports lambdas/message/b.ts'],
  ['lambdas/ingest/a.ts', `import { b } from '../model/b.ts';`, 'imports lambdas/model/b.ts'],
  ['lambdas/digest/a.ts', `import { b } from '../model/b.ts';`, 'imports lambdas/model/b.ts'],
  ['lambdas/store/a.ts', `import { type A, b } from '../text/b.ts';`, 'imports lambdas/text/b.ts'],
  [
    'lambdas/store/a.ts',
    `import {\n  b,\n  type C,\n} from "../message/b.ts";`,
    'imports lambdas/message/b.ts',
  ],
  ['lambdas/platform/a.ts', `import '../store/b.ts';`, 'imports lambdas/store/b.ts'],
  ['lambdas/ingest/a.ts', `import { b } from '../digest/b.ts';`, 'imports lambdas/digest/b.ts'],
  ['lambdas/ingest/a.ts', 'export const stage = process.env.STAGE;', 'asks the environment'],
  ['lambdas/delivery/a.ts', `import { b } from '../chat/b.ts';`, 'imports lambdas/chat/b.ts'],
  ['lambdas/chat/a.ts', `import { b } from '../handlers/b.ts';`, 'imports lambdas/handlers/b.ts'],
  ['lambdas/handlers/a.ts', `import { b } from '../../bin/b.ts';`, 'imports bin/b.ts'],
  ['lambdas/chat/a.ts', `import { b } from '../../tests/b.ts';`, 'imports tests/b.ts'],
  ['lib/stacks/a.ts', `import { b } from '../../lambdas/store/b.ts';`, 'imports lambdas/store/b.ts'],
  [
    'lib/stacks/a.ts',
    `import type { B } from '../../lambdas/chat/b.ts';`,
    'imports types of lambdas/chat/b.ts',
  ],
  [
    'bin/local/chat-page/browser/a.tsx',
    `import { b } from '../server.ts';`,
    'imports bin/local/chat-page/server.ts',
  ],
];

const allowed: readonly (readonly [file: string, source: string])[] = [
  ['lambdas/text/a.ts', `import { b } from './deep/b.ts';\nexport { c } from './c.ts';`],
  ['lambdas/text/a.ts', 'export const at = (time: number) => new Date(time).getTime();'],
  ['lambdas/text/a.ts', `// import { b } from '../chat/b.ts';\n/* new Date() and process.env */`],
  ['lambdas/message/a.ts', `import type { MessageEntity } from '@grammyjs/types';`],
  ['lambdas/store/a.ts', `import { type A, type B } from '../text/b.ts';`],
  ['lambdas/digest/a.ts', `import type { Listing } from '../store/articles.ts';`],
  ['lambdas/chat/a.ts', `import { b } from '../delivery/b.ts';`],
  ['lambdas/platform/a.ts', 'export const stage = process.env.STAGE;'],
  ['lib/stacks/a.ts', `import { dueIndex } from '../../lambdas/store/tables.ts';`],
  ['bin/a.ts', `import { handler } from '../lambdas/handlers/b.ts';`],
];

describe('a breach', () => {
  test.for(planted)('is found: %s: %s', ([file, source, breach]) => {
    expect(breachesOf(new Map([[file, source]]))).toContain(`${file} ${breach}`);
  });

  test.for(allowed)('is none: %s: %s', ([file, source]) => {
    expect(breachesOf(new Map([[file, source]]))).toEqual([]);
  });

  test('is found behind other files', () => {
    const tree = new Map([
      ['lambdas/digest/a.ts', `import { b } from '../ingest/b.ts';`],
      ['lambdas/ingest/b.ts', `import { c } from '../store/c.ts';\nimport type { D } from '../store/d.ts';`],
      ['lambdas/store/c.ts', `import { GetCommand } from '@aws-sdk/lib-dynamodb';`],
      ['lambdas/store/d.ts', `import { Api } from 'grammy';`],
    ]);
    expect(breachesOf(tree)).toEqual(['lambdas/digest/a.ts reaches @aws-sdk/lib-dynamodb']);
  });

  test('is found in files of a folder', async () => {
    const root = await mkdtemp(join(tmpdir(), 'house-'));
    try {
      const file = join(root, 'lambdas/text/deep/a.ts');
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, `import { b } from '../../chat/b.ts';\n`);
      expect(breachesOf(await readTree(root, ['lambdas']))).toEqual([
        'lambdas/text/deep/a.ts imports lambdas/chat/b.ts',
      ]);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

describe('a circle', () => {
  test('of rooms is found, through types too', () => {
    const tree = new Map([
      ['lambdas/text/a.ts', `import type { B } from '../store/b.ts';`],
      ['lambdas/store/b.ts', `import type { C } from '../text/c.ts';`],
    ]);
    expect(roomCycles(tree)).toEqual(['lambdas/text -> lambdas/store -> lambdas/text']);
  });

  test('of files is found where they run, not where they name types', () => {
    const circle = (type: string) =>
      new Map([
        ['lambdas/text/a.ts', `import { b } from './b.ts';`],
        ['lambdas/text/b.ts', `import ${type}{ c } from './c.ts';`],
        ['lambdas/text/c.ts', `import { a } from './a.ts';`],
      ]);
    expect(fileCycles(circle(''))).toEqual([
      'lambdas/text/a.ts -> lambdas/text/b.ts -> lambdas/text/c.ts -> lambdas/text/a.ts',
    ]);
    expect(fileCycles(circle('type '))).toEqual([]);
  });
});
