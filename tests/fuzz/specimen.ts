import { readdir, readFile } from 'node:fs/promises';
import { readSamplePages } from '../bench/sample-pages.ts';

/** A sound feed or page, before anything is done to it. */
export interface Specimen {
  readonly name: string;
  readonly kind: 'feed' | 'page';
  readonly url: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

const root = new URL('../fixtures/', import.meta.url);
/** Of each paper one: the others are printed alike. */
const samplesTaken = 12;

/** Every fixture of feeds and pages, and some of the bundled papers' pages; in the same order every time. */
export async function readSpecimens(): Promise<readonly Specimen[]> {
  const samples = (await readSamplePages()).slice(0, samplesTaken).map(
    ({ url, headers, bytes }): Specimen => ({
      name: url,
      kind: 'page',
      url,
      contentType: headers['content-type'] ?? '',
      bytes: Buffer.from(bytes),
    }),
  );
  return [...(await readFixtures('feeds', 'feed')), ...(await readFixtures('pages', 'page')), ...samples];
}

async function readFixtures(folder: string, kind: Specimen['kind']): Promise<Specimen[]> {
  const cases = (await readdir(new URL(`${folder}/`, root))).toSorted();
  const read = cases.map(async name => {
    const files = await readdir(new URL(`${folder}/${name}/`, root));
    const file = files.find(candidate => /^(?:feed|page)\./.test(candidate));
    if (!file) return [];
    const bytes = await readFile(new URL(`${folder}/${name}/${file}`, root));
    const contentType = file.endsWith('json') ? 'application/json' : kind === 'page' ? 'text/html' : '';
    return [{ name: `${folder}/${name}`, kind, url: `https://paper.example/${name}`, contentType, bytes }];
  });
  return (await Promise.all(read)).flat();
}
