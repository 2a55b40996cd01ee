import { expect, test } from 'vitest';
import type { Digest } from '../../lambdas/digest/digest.ts';
import { drawSingle, drawStory } from '../../lambdas/digest/draw-listing.ts';
import { renderStory } from '../../lambdas/digest/render-story.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { renderPiece } from '../../lambdas/message/message-builder.ts';
import type { StoryListing } from '../../lambdas/store/articles.ts';

const voice = (paper: string, other: Partial<StoryListing> = {}): StoryListing => ({
  id: `id-of-${paper}`,
  url: `https://${paper}.example/wall`,
  source: { id: paper, name: `The ${paper}`, country: null, ownership: null, isSample: false },
  title: 'Mend the wall',
  published: '2026-03-10T06:00:00.000Z',
  ingested: '2026-03-10T06:05:00.000Z',
  language: 'en',
  category: 'sport',
  secondCategory: null,
  isPartial: false,
  storyId: 's-wall',
  storyLine: 'Mend the wall',
  thesis: 'The wall must be mended.',
  ask: 'The council should pay for it.',
  statements: [],
  signature: '',
  ...other,
});

test('an article is listed with all of its categories, for by each of them it is found', () => {
  const { text } = renderPiece(drawSingle(voice('gull', { secondCategory: 'economy' }), 1, en));
  expect(text).toContain(`· ${en.categories.sport}, ${en.categories.economy}\n`);
});

test('so is a paper within a matter, in a list of some categories', () => {
  const articles = [voice('gull', { secondCategory: 'economy' })];
  const story = {
    id: 's-wall',
    name: { line: 'Mend the wall', category: null },
    articles,
    others: [voice('heron')],
  };
  const both = `· ${en.categories.sport}, ${en.categories.economy}\n`;
  expect(renderPiece(drawStory(story, 1, en, { hasCategories: true })).text).toContain(both);
  expect(renderPiece(drawStory(story, 1, en)).text).not.toContain(both);
});

test('each paper within a matter stands below the headline of its editorial', () => {
  const story: Digest['stories'][number] = {
    id: 's-wall',
    name: { line: 'Walls', category: null },
    articles: [voice('gull', { title: 'A wall of our own' }), voice('heron', { title: 'Let it fall' })],
    others: [],
  };
  const { text, entities } = renderPiece(drawStory(story, 1, en));
  expect(text).toMatch(/\n1\. A wall of our own\nThe gull\n.+\n2\. Let it fall\nThe heron\n/);
  expect(entities.filter(({ type }) => type === 'bold')).toHaveLength(3);
});

test('a paper that speaks on a matter is not named again among the others for what it said before', () => {
  const story: Digest['stories'][number] = {
    id: 's-wall',
    name: { line: 'Mend the wall', category: null },
    articles: [voice('gull')],
    others: [voice('gull', { id: 'before' }), voice('heron'), voice('heron', { id: 'long-before' })],
  };
  const { text } = renderPiece(drawStory(story, 1, en));
  expect(text.split('The gull')).toHaveLength(2);
  expect(text).toMatch(/\nAlso on this matter: The heron$/);
});

const view = { category: 'all', day: null, page: 0 } as const;

test('comparing counts papers, and editorials too where a paper has several', () => {
  const compare = (...articles: StoryListing[]) =>
    renderStory({ name: { line: 'Mend the wall', category: null }, articles }, view, en).text;
  expect(compare(voice('gull'), voice('heron'))).toContain(en.digest.papersDisagree(2));
  expect(compare(voice('gull'), voice('gull', { id: 'before' }), voice('heron'))).toContain(
    en.digest.count(3, 2),
  );
});

test('in comparing, a claim that leans on others stands under its title, and no other does', () => {
  const titled = (isClear?: boolean) => {
    const statement = { part: 'thesis', text: '', signature: '', isNegative: false, whom: null } as const;
    const statements = [{ ...statement, ...(isClear !== undefined && { isClear }) }];
    const articles = [voice('gull', { title: 'A wall of our own' }), voice('heron')];
    const story = articles.map(article => ({ ...article, statements }));
    return renderStory({ name: { line: 'Walls', category: null }, articles: story }, view, en).text;
  };
  expect(titled(false)).toContain('\nA wall of our own\n');
  expect(titled(true)).not.toContain('A wall of our own');
  expect(titled()).not.toContain('A wall of our own');
});

test('in comparing, claim and ask have quotations of their own, and neither is folded', () => {
  const one = voice('gull', { thesis: 'The wall must be mended. '.repeat(12).trim() });
  const { text, entities } = renderStory(
    { name: { line: 'Mend the wall', category: null }, articles: [one, voice('heron')] },
    view,
    en,
  );
  const quotations = entities
    .filter(({ type }) => type === 'blockquote')
    .map(({ offset, length }) => text.slice(offset, offset + length));
  expect(quotations[0]).not.toContain('council');
  expect(quotations[1]).toBe('The council should pay for it.');
});
