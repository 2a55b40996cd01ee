import { papers } from '../../bin/local/samples/papers.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { understandArticle } from '../../lambdas/ingest/understand-article.ts';
import { backgroundWeight } from '../../lambdas/text/background-weight.ts';
import { searchTerms } from '../../lambdas/text/search-terms.ts';
import { eachWord } from '../../lambdas/text/words.ts';
import type { Benchmark } from './figure.ts';

/** The terms of a sample by where they stand, and those that it is found by. */
interface FoundBy {
  readonly found: ReadonlySet<string>;
  readonly headline: readonly string[];
  readonly summary: readonly string[];
  readonly textFrequent: readonly string[];
}

/** Words of a text that are asked for: those that it says most often, but for the commonest of the language. */
const frequentWords = 5;
const leastWeight = 0.5;

export const benchmark: Benchmark = {
  title:
    'Words under which an editorial is found, over the bundled editorials; all but stop words are counted',
  names: [
    'search.found.headline',
    'search.found.summary',
    'search.found.frequent',
    'search.terms.perArticle',
  ],
  async run() {
    const samples = (await readEditorials()).map(termsOfSample);
    const share = (of: (sample: FoundBy) => readonly string[], isFound = isOfSample) =>
      mean(samples.map(sample => shareOf(of(sample), term => isFound(sample, term))));
    const [headline, summary, frequent] = [
      share(sample => sample.headline),
      share(sample => sample.summary),
      share(sample => sample.textFrequent),
    ];
    const terms = samples.map(({ found }) => found.size);
    return {
      figures: {
        'search.found.headline': headline,
        'search.found.summary': summary,
        'search.found.frequent': frequent,
        'search.terms.perArticle': mean(terms),
      },
      table: [
        ['words of', 'ours', 'floor: the headline alone'],
        ['the headline', decimal(headline), '1.000'],
        ['the summary', decimal(summary), decimal(share(sample => sample.summary, isInHeadline))],
        [
          `the text, its ${frequentWords} most frequent`,
          decimal(frequent),
          decimal(share(sample => sample.textFrequent, isInHeadline)),
        ],
        [
          'terms of an editorial, mean and most',
          `${mean(terms).toFixed(0)}, ${Math.max(...terms)}`,
          mean(samples.map(sample => sample.headline.length)).toFixed(0),
        ],
      ],
    };
  },
};

function termsOfSample(editorial: Awaited<ReturnType<typeof readEditorials>>[number]): FoundBy {
  const paper = papers.find(({ id }) => id === editorial.paperId);
  if (!paper) throw new Error(`no paper ${editorial.paperId}`);
  const { title, byline, tags } = editorial;
  const text = editorial.paragraphs.join('\n\n');
  const extracted = {
    url: `https://samples.example/${paper.id}/${editorial.slug}`,
    title,
    byline,
    published: null,
    language: paper.language,
    sourceName: paper.name,
    section: paper.section,
    tags,
    text,
    isPartial: false,
  };
  const source = { ...paper, homepage: null, feed: null };
  const understood = understandArticle(extracted, source, '2026-03-04T09:00:00.000Z', paper.language);
  const { thesis, points, ask } = understood.article.summary;
  const sentences = [thesis, ...points, ask].flatMap(passage => passage?.text ?? []);
  return {
    found: new Set(understood.searchTerms),
    headline: searchTerms(title, paper.language),
    summary: searchTerms(sentences.join('\n'), paper.language),
    textFrequent: frequentTerms(text, paper.language),
  };
}

function frequentTerms(text: string, language: string): string[] {
  const counts = new Map<string, number>();
  eachWord(text, (start, end) => {
    const word = text.slice(start, end).toLowerCase();
    if (backgroundWeight(word, language) < leastWeight) return;
    for (const term of searchTerms(word, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, frequentWords)
    .map(([term]) => term);
}

const isOfSample = ({ found }: FoundBy, term: string): boolean => found.has(term);
const isInHeadline = ({ headline }: FoundBy, term: string): boolean => headline.includes(term);
const shareOf = (terms: readonly string[], isFound: (term: string) => boolean): number =>
  terms.filter(isFound).length / terms.length;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const decimal = (value: number): string => value.toFixed(3);
