import type { SampleEditorial } from '../../bin/local/samples/editorial.ts';
import { papers } from '../../bin/local/samples/papers.ts';
import { publishedAt } from '../../bin/local/samples/published-at.ts';
import type { ExtractedArticle } from '../../lambdas/ingest/extracted-article.ts';
import type { Source } from '../../lambdas/store/source.ts';

/** A bundled editorial as it is when its page has been read. */
export interface SampleArticle {
  readonly editorial: SampleEditorial;
  readonly source: Source;
  readonly extracted: ExtractedArticle;
  /** ISO 8601, UTC. */
  readonly published: string;
}

/** The bundled editorials in the order of their publication, when the first start is at this moment. */
export function sampleArticles(editorials: readonly SampleEditorial[], firstStart: Date): SampleArticle[] {
  return papers
    .flatMap(paper =>
      editorials
        .filter(({ paperId }) => paperId === paper.id)
        .map((editorial): SampleArticle => {
          const published = publishedAt(editorial, paper.zone, firstStart).toInstant().toString();
          const { title, byline, tags, slug, paragraphs } = editorial;
          return {
            editorial,
            published,
            source: { ...paper, homepage: null, feed: null },
            extracted: {
              url: `https://samples.example/${paper.id}/opinion/${slug}`,
              title,
              byline,
              published,
              language: paper.language,
              sourceName: paper.name,
              section: paper.section,
              tags,
              text: paragraphs.join('\n\n'),
              isPartial: false,
            },
          };
        }),
    )
    .sort((a, b) => Date.parse(a.published) - Date.parse(b.published));
}
