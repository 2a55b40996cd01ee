import { describe, expect, test } from 'vitest';
import { papers } from '../../bin/local/samples/papers.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { type EditorialMarks, editorialMarks } from './editorial-marks.ts';
import { readMarkedEditorials } from './marked-editorials.ts';
import { restsOn, scoreChoices } from './score-choices.ts';
import { summarisers } from './summarisers.ts';

const editorials = await readEditorials();
const keyOf = ({ paperId, slug }: { paperId: string; slug: string }) => `${paperId}/${slug}`;
const none: EditorialMarks = { theses: [], notThesis: [], asks: [], points: [] };

test('every bundled editorial has marks, and no other', () => {
  expect(Object.keys(editorialMarks).sort()).toEqual(editorials.map(keyOf).sort());
});

describe.each(editorials.map(editorial => ({ ...editorial, key: keyOf(editorial) })))('$key', editorial => {
  const text = editorial.paragraphs.join('\n\n');
  const { theses, notThesis, asks, points } = editorialMarks[editorial.key] ?? none;
  const all = [...theses, ...notThesis, ...asks, ...points];

  test('has each mark exactly once in its text', () => {
    expect(all.filter(mark => text.split(mark).length !== 2)).toEqual([]);
  });

  test('has marks where sentences begin', () => {
    const language = papers.find(({ id }) => id === editorial.paperId)?.language;
    const starts = splitSentences(text, language).map(({ start }) => start);
    const within = all.filter(mark => !starts.includes(text.indexOf(mark)));
    expect(within.filter(mark => !/[.!?]\s$/u.test(text.slice(0, text.indexOf(mark))))).toEqual([]);
  });

  test('says what it claims, what is easily taken for it, and what carries it', () => {
    expect(theses.length).toBeGreaterThan(0);
    expect(notThesis.length).toBeGreaterThan(0);
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(6);
  });

  test('has no thesis that is a trap too, and nothing twice', () => {
    expect(theses.filter(mark => notThesis.includes(mark))).toEqual([]);
    for (const marks of [theses, notThesis, asks, points]) expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('scores by marks', () => {
  test('are full for who chooses what the editor marked', async () => {
    const scores = scoreChoices(await readMarkedEditorials(), ({ marks }) =>
      marks.theses.slice(0, 1).map(thesis => ({ thesis, points: marks.points, ask: marks.asks[0] ?? null })),
    );
    expect(scores).toEqual({ thesis: 1, trap: 0, ask: 1, points: 1 });
  });

  test('take a choice left to chance for what it finds on average', async () => {
    const [first] = await readMarkedEditorials();
    if (!first) throw new Error('there are no editorials');
    const { thesis } = scoreChoices([first], summarisers['random sentence']);
    expect(thesis).toBeCloseTo(first.marks.theses.length / first.sentences.length);
  });

  test('want half of the sentences of a passage to be marked, or the last', () => {
    const sentences = [0, 10, 20, 30].map(start => ({ start, end: start + 9 }));
    const marked = sentences.slice(1, 2);
    const isRight = (start: number, end: number) => restsOn({ start, end }, marked, sentences);
    expect(isRight(12, 15)).toBe(true);
    expect(isRight(0, 19)).toBe(true);
    expect(isRight(10, 29)).toBe(true);
    expect(isRight(0, 29)).toBe(false);
    expect(restsOn({ start: 0, end: 29 }, sentences.slice(2, 3), sentences)).toBe(true);
    expect(restsOn({ start: 0, end: 39 }, sentences.slice(3), sentences)).toBe(false);
    expect(isRight(20, 29)).toBe(false);
    expect(isRight(5, 5)).toBe(false);
  });
});
