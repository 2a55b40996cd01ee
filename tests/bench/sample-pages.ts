import { sourceOf } from '../../bin/local/samples/paper.ts';
import { papers } from '../../bin/local/samples/papers.ts';
import { printEverything } from '../../bin/local/samples/print-everything.ts';
import { printArticles } from '../../bin/local/samples/printed-article.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import type { Page } from '../../lambdas/ingest/page.ts';
import type { Source } from '../../lambdas/store/source.ts';

export interface SamplePage extends Page {
  readonly source: Source;
  readonly charset: string;
}

const origin = 'https://samples.example';
/** Any day: nothing that is measured hangs on it. */
const firstStart = new Date('2026-03-04T09:00:00Z');

/** The pages of all bundled editorials as the sample papers serve them. */
export async function readSamplePages(): Promise<SamplePage[]> {
  const editorials = await readEditorials();
  const edition = { papers, editorials, stylesheet: '', origin, firstStart };
  const resources = printEverything(edition);
  return papers.flatMap(paper =>
    printArticles(paper, editorials, edition).map(({ url, path }) => {
      const printed = resources.get(path);
      if (!printed) throw new Error(`${path} is not printed`);
      const headers = { 'content-type': printed.contentType };
      const source = sourceOf(paper, origin);
      return { url, status: 200, headers, bytes: printed.body, source, charset: paper.charset };
    }),
  );
}
