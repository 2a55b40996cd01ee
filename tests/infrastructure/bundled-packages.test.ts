import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BundledHandler, bundleHandler } from '../bench/bundle-handler.ts';

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
    const { metafile } = bundleOf(name);
    const packages = new Set(Object.keys(metafile.inputs).flatMap(packageOf));
    expect([...packages].filter(found => Object.hasOwn(devDependencies, found))).toEqual([]);
  });

  test.each(functions)('%s imports no module of Node that loads more than it needs', name => {
    const { metafile } = bundleOf(name);
    const imported = Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.map(({ path }) => path),
    );
    expect(imported).toContain('node:https');
    for (const costly of ['crypto', 'fs', 'fs/promises', 'http', 'process', 'zlib'])
      expect(imported).not.toContain(`node:${costly}`);
  });

  test.each(functions)('%s calls no `require`, which an ES module does not have', name => {
    const { file, metafile } = bundleOf(name);
    for (const part of Object.keys(metafile.outputs))
      expect(readFileSync(join(dirname(file), basename(part)), 'utf8')).not.toContain('Dynamic require of');
  });
});

const bundles = new Map<string, BundledHandler>();

/** Bundled once for all that is asked of it. */
function bundleOf(name: string): BundledHandler {
  const bundle = bundles.get(name) ?? bundleHandler(`lambdas/handlers/${name}.ts`, `packages-${name}`);
  bundles.set(name, bundle);
  return bundle;
}

/** Modules beside the handlers export no `handler`. */
function isFunction(name: string): boolean {
  return /^export const handler\b/m.test(readFileSync(join(root, 'lambdas/handlers', name), 'utf8'));
}

/** "@scope/name" or "name" of the innermost package that a file is in. */
function packageOf(path: string): string[] {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name ? [name] : [];
}
