import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleHandler } from '../bench/bundle-handler.ts';

const root = join(import.meta.dirname, '..', '..');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly devDependencies: Readonly<Record<string, string>>;
};
const functions = ['poll', 'fetch', 'summarise', 'webhook', 'chores', 'dispatch', 'deliver', 'register'];

describe('what a deployed function is made of', () => {
  test('every function is looked at', () => {
    const files = readdirSync(join(root, 'lambdas/handlers')).filter(isFunction);
    expect(files.map(name => name.replace('.ts', '')).toSorted()).toEqual(functions.toSorted());
  });

  test.each(functions)('%s has no package in it that is for developing only', async name => {
    const { metafile } = await bundleHandler(`lambdas/handlers/${name}.ts`, `packages-${name}`);
    const packages = new Set(Object.keys(metafile.inputs).flatMap(packageOf));
    expect([...packages].filter(found => Object.hasOwn(devDependencies, found))).toEqual([]);
  });

  test.each(functions)('%s does not import node:http, for which Node loads more than it needs', name => {
    const { metafile } = bundleHandler(`lambdas/handlers/${name}.ts`, `packages-${name}`);
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.map(({ path }) => path),
    );
    expect(imported).toContain('node:https');
    expect(imported).not.toContain('node:http');
  });
});

/** Modules beside the handlers export no `handler`. */
function isFunction(name: string): boolean {
  return /^export const handler\b/m.test(readFileSync(join(root, 'lambdas/handlers', name), 'utf8'));
}

/** "@scope/name" or "name" of the innermost package that a file is in. */
function packageOf(path: string): string[] {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ? [name] : [];
}
