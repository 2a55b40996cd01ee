import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { bundling } from '../../lib/bundling.ts';

export interface BundledHandler {
  /** The file to import. */
  readonly file: string;
  /** All bytes that ship, minified. */
  readonly bytes: number;
  readonly metafile: Metafile;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'leaderette-bench');

/** Bundles a handler exactly as it is deployed. `entry` is relative to the project. */
export async function bundleHandler(entry: string, name: string): Promise<BundledHandler> {
  const outdir = join(folder, name);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  // Beside the bundle, so that Node takes it for an ES module in a folder of its own.
  await writeFile(join(outdir, 'package.json'), '{"type":"module"}');
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    outfile: join(outdir, 'index.mjs'),
    bundle: true,
    platform: 'node',
    metafile: true,
    logLevel: 'error',
    target: bundling.target,
    format: bundling.format,
    minify: bundling.minify,
    keepNames: bundling.keepNames,
    alias: { ...bundling.alias },
    banner: { js: bundling.banner },
    mainFields: [...bundling.mainFields],
  });
  const file = join(outdir, 'index.mjs');
  return { file, bytes: (await stat(file)).size, metafile };
}

export const bundleWebhook = () => bundleHandler('lambdas/handlers/webhook.ts', 'webhook');
export const bundleFloor = () => bundleHandler('tests/bench/floor/handler.ts', 'floor');
