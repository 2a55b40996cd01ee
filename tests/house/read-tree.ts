import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Tree } from './house-rules.ts';

/** The TypeScript sources in some folders of a project, by their paths from its root. */
export async function readTree(root: string, folders: readonly string[]): Promise<Tree> {
  const listed = await Promise.all(
    folders.map(folder => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const files = listed
    .flat()
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name));
  const sources = await Promise.all(files.map(file => readFile(file, 'utf8')));
  return new Map(files.map((file, i) => [relative(root, file).split(sep).join('/'), sources[i] ?? '']));
}
