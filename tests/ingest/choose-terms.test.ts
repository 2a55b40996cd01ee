import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseTerms, maxSearchTerms } from '../../lambdas/ingest/choose-terms.ts';
import { searchTerms } from '../../lambdas/text/search-terms.ts';

const article = {
  title: 'Light the harbour wall',
  sourceName: 'The Quay Lantern',
  sentences: [
    'Nobody at the port authority has said in all these years where the lamps of Brimwold are.',
    `It was ${'one of the things that people say when there is nothing else to say and so on and '.repeat(4)}that is all.`,
  ],
  text: `${'Brimwold needs lamps. '.repeat(9)}Nobody at the port authority has said anything.`,
  language: 'en',
};

test('All of the headline and of the name of the paper is found', () => {
  expect(chooseTerms(article)).toEqual(
    expect.arrayContaining(searchTerms(`${article.title} ${article.sourceName}`, 'en')),
  );
});

test('What the text says often and the language seldom comes before the rest of the summary', () => {
  const terms = chooseTerms({ ...article, title: 'A', sourceName: 'B' });
  const at = (word: string) => terms.indexOf(searchTerms(word, 'en')[0] ?? '');
  expect(at('years')).toBeGreaterThan(at('lamps'));
  expect(at('years')).toBeGreaterThan(at('Brimwold'));
  expect(Math.min(at('lamps'), at('Brimwold'))).toBeGreaterThanOrEqual(0);
});

test('Terms are those of queries, each once, and not too many', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.array(fc.lorem({ maxCount: 60 })), (title, sentences) => {
      const terms = chooseTerms({ ...article, title, sentences, language: 'und' });
      const known = new Set(searchTerms([title, article.sourceName, ...sentences].join('\n'), 'und'));
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.length).toBeLessThanOrEqual(maxSearchTerms);
      for (const term of terms) expect(known).toContain(term);
    }),
  );
});
