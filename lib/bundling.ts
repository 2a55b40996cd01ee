import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, buildSync } from 'esbuild';
import { leanClients } from './lean-sdk.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Modules of Node of which an `import` loads more than is asked for. */
const costlyModules = ['crypto', 'fs', 'fs/promises', 'process', 'zlib'];

/** What stands for modules of Node in the bundles: it asks for the module without reading all that it exports. */
const nodeModules = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map(name => [`node:${name}`, join(root, 'lambdas/platform/node', `${name.replace('/', '-')}.ts`)]),
  );

/** A bundle without these is what anybody's would be: what functions are compared with. */
const lean = () => ({
  ...leanClients(),
  ...nodeModules(...costlyModules),
  '@aws-sdk/credential-provider-node': join(root, 'lambdas/platform/environment-credentials.ts'),
  '@aws-sdk/middleware-endpoint-discovery': join(root, 'lambdas/platform/no-endpoint-discovery.ts'),
});

/** What was written, and the file that Lambda loads. */
export interface Bundle {
  readonly folder: string;
  readonly file: string;
  readonly result: BuildResult<{ metafile: true }>;
}

export interface BundleOptions {
  /** Copied beside the code: by their names there, their paths from the root. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether what the SDK and Node bring along unasked is left out. @default true */
  readonly isLean?: boolean;
}

/**
 * Bundles a handler with everything it needs into a folder that is emptied first. `grammy/web` has no Node HTTP client,
 * is a fifth of the size, and its network errors hold no bot token. What is imported only when it is needed (a language,
 * the way to a queue) becomes a file of its own and costs nothing at start, which is why this does not use CDK's
 * NodejsFunction: that writes one file. Why so much is replaced: docs/decisions/start-of-the-webhook.md.
 */
export function bundleHandler(
  entry: string,
  folder: string,
  { files = {}, isLean = true }: BundleOptions = {},
): Bundle {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const [name, path] of Object.entries(files)) copyFileSync(join(root, path), join(folder, name));
  const result = buildSync({
    entryPoints: { index: join(root, entry) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    minify: true,
    // Names of functions are not kept: it costs a start 6 ms of 140, and errors carry literal names.
    // Escapes of other scripts' letters take two to three times their bytes.
    charset: 'utf8',
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    alias: {
      grammy: 'grammy/web',
      ...nodeModules('http'),
      ...(isLean && lean()),
    },
    // The ES module builds of packages are smaller: esbuild sees what is not used.
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return { folder, file: join(folder, 'index.mjs'), result };
}
