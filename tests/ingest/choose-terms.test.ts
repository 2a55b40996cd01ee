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

test('All of the summary is found, however often its words are used', () => {
  const terms = chooseTerms(article);
  for (const sentence of article.sentences)
    expect(terms).toEqual(expect.arrayContaining(searchTerms(sentence, 'en')));
});

test('So is what the text speaks of throughout, and nothing that it says once', () => {
  const terms = chooseTerms({
    ...article,
    text: 'Odile Brand mends nets. Brand waits. The clerk never came back to Brand in Osterby.',
  });
  expect(terms).toEqual(expect.arrayContaining(searchTerms('Brand')));
  for (const once of ['Osterby', 'clerk', 'nets']) expect(terms).not.toContain(searchTerms(once)[0]);
});

test('Terms are those of queries, each once, and not too many', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 20 }), fc.array(fc.lorem({ maxCount: 60 })), (title, sentences) => {
      const terms = chooseTerms({ ...article, title, sentences, language: 'und' });
      const known = new Set(
        searchTerms([title, article.sourceName, ...sentences, article.text].join('\n'), 'und'),
      );
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms.length).toBeLessThanOrEqual(maxSearchTerms);
      for (const term of terms) expect(known).toContain(term);
    }),
  );
});

test('However long a summary is, the headline is found', () => {
  const sentences = [Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ')];
  const terms = chooseTerms({ ...article, sentences });
  expect(terms).toHaveLength(maxSearchTerms);
  expect(terms).toEqual(expect.arrayContaining(searchTerms(article.title, 'en')));
});
