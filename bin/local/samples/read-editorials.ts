import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseEditorial, type SampleEditorial } from './editorial.ts';
import { papers } from './papers.ts';

const folder = new URL('./editorials/', import.meta.url);

/** All bundled editorials, in the order of the papers' table and then of their file names. */
export async function readEditorials(): Promise<SampleEditorial[]> {
  const perPaper = await Promise.all(papers.map(paper => readEditorialsOf(paper.id)));
  return perPaper.flat();
}

async function readEditorialsOf(paperId: string): Promise<SampleEditorial[]> {
  const paperFolder = new URL(`${paperId}/`, folder);
  const fileNames = (await readdir(paperFolder)).filter(name => name.endsWith('.txt')).sort();
  return Promise.all(
    fileNames.map(async name =>
      parseEditorial(paperId, basename(name, '.txt'), await readFile(new URL(name, paperFolder), 'utf8')),
    ),
  );
}
