import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface PageFile {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

const folder = join(import.meta.dirname, 'browser');

/** The page's files by path, bundled in memory: there is no build step and nothing to go stale on disk. */
export async function bundlePage(): Promise<ReadonlyMap<string, PageFile>> {
  const [bundle, html, icon, wallpaper] = await Promise.all([
    build({
      entryPoints: { page: join(folder, 'main.tsx'), style: join(folder, 'styles', 'page.css') },
      entryNames: 'page',
      outdir: '/',
      write: false,
      bundle: true,
      minify: true,
      sourcemap: 'inline',
      format: 'esm',
      target: 'es2022',
      external: ['*.svg'],
      tsconfig: join(folder, 'tsconfig.json'),
      legalComments: 'none',
      logLevel: 'silent',
    }),
    ...['index.html', 'icon.svg', 'wallpaper.svg'].map(name => readFile(join(folder, name))),
  ]);
  const output = (ending: string) =>
    bundle.outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? '';
  return new Map<string, PageFile>([
    ['/', { contentType: 'text/html; charset=utf-8', body: html ?? '' }],
    ['/page.js', { contentType: 'text/javascript; charset=utf-8', body: output('.js') }],
    ['/page.css', { contentType: 'text/css; charset=utf-8', body: output('.css') }],
    ['/icon.svg', { contentType: 'image/svg+xml', body: icon ?? '' }],
    ['/wallpaper.svg', { contentType: 'image/svg+xml', body: wallpaper ?? '' }],
  ]);
}
