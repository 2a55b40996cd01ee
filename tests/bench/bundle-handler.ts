import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile } from 'esbuild';
import { type BundleOptions, bundleHandler as bundle } from '../../lib/bundling.ts';

export interface BundledHandler {
  /** The file to import. */
  readonly file: string;
  /** All bytes that ship, minified: what is loaded at start and what only when it is needed. */
  readonly bytes: number;
  readonly metafile: Metafile;
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/leaderette-bench', import.meta.url));

/** Bundles a handler exactly as it is deployed. `entry` is relative to the project. */
export function bundleHandler(entry: string, name: string, options: BundleOptions = {}): BundledHandler {
  const { folder, file, result } = bundle(entry, join(cache, name), options);
  const bytes = readdirSync(folder)
    .filter(part => part.endsWith('.mjs'))
    .reduce((sum, part) => sum + statSync(join(folder, part)).size, 0);
  return { file, bytes, metafile: result.metafile };
}

/** What functions are compared with is bundled with the whole SDK, as anybody's would be. */
export const bundlePeer = (name: string, bundleName: string): BundledHandler =>
  bundleHandler(`tests/bench/floor/${name}.ts`, bundleName, { isLean: false });

export const bundleWebhook = () => bundleHandler('lambdas/handlers/webhook.ts', 'webhook');
export const bundleFloor = () => bundlePeer('handler', 'floor');
