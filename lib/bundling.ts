import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildResult, buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Some packages call `require` for Node's own modules, which an ES module does not have. */
const banner =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** What was written, and the file that Lambda loads. */
export interface Bundle {
  readonly folder: string;
  readonly file: string;
  readonly result: BuildResult<{ metafile: true }>;
}

/**
 * Bundles a handler with everything it needs into a folder that is emptied first. `grammy/web` has no Node HTTP client,
 * is a fifth of the size, and its network errors hold no bot token. What is imported only when it is needed (a language,
 * the way to a queue) becomes a file of its own and costs nothing at start, which is why this does not use CDK's
 * NodejsFunction: that writes one file. `files` are copied beside it: by their names there, their paths from the root.
 */
export function bundleHandler(
  entry: string,
  folder: string,
  files: Readonly<Record<string, string>> = {},
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
    alias: { grammy: 'grammy/web', 'node:http': join(root, 'lambdas/platform/node-http.ts') },
    banner: { js: banner },
    // The ES module builds of packages are smaller: esbuild sees what is not used.
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return { folder, file: join(folder, 'index.mjs'), result };
}
