import type { Update } from '@grammyjs/types';
import { expect, test } from 'vitest';
import { findArticles, lookUp, maxTerms } from '../../lambdas/chat/find-articles.ts';
import { longestSearch } from '../../lambdas/chat/longest-search.ts';
import { lookAhead } from '../../lambdas/chat/look-ahead.ts';
import type { FoundArticle, StoryListing } from '../../lambdas/store/articles.ts';
import type { InterfaceLanguage } from '../../lambdas/text/language.ts';

interface Kept {
  readonly id: string;
  readonly storyId: string;
  readonly published: string;
  readonly own: readonly string[];
  readonly ofStory?: readonly string[];
}

/** A store of some articles by their terms, and what it was asked. */
function storeOf(kept: readonly Kept[]) {
  const asked: string[] = [];
  const found = ({ id, storyId, published }: Kept, isOfStory: boolean) =>
    ({ id, storyId, published, isOfStory }) as FoundArticle;
  const articles = {
    byTerms: async (terms: readonly string[]) => {
      asked.push(`terms ${terms.join(' ')}`);
      return terms.map(term =>
        kept
          .filter(({ own, ofStory = [] }) => own.includes(term) || ofStory.includes(term))
          .map(article => found(article, article.ofStory?.includes(term) ?? false)),
      );
    },
    ofStory: async (storyId: string) => {
      asked.push(`story ${storyId}`);
      return kept
        .filter(article => article.storyId === storyId)
        .map(article => found(article, false) as unknown as StoryListing);
    },
  };
  const find = async (words: string, language: InterfaceLanguage = 'en') =>
    (await findArticles({ update_id: 1 } as Update, words, language, { articles } as never)).articles.map(
      ({ id }) => id,
    );
  return { asked, articles, find };
}

const strike = [
  { id: 'argus', storyId: 's-1', published: '2026-03-04', own: ['dock'], ofStory: ['strik', 'dock'] },
  { id: 'courier', storyId: 's-1', published: '2026-03-03', own: ['quay'] },
  { id: 'other', storyId: 's-2', published: '2026-03-05', own: ['strik'], ofStory: ['lightn'] },
] as const;

test('A word of a story’s line finds all of its articles, behind those that say it themselves', async () => {
  expect(await storeOf(strike).find('strike')).toEqual(['other', 'argus', 'courier']);
  expect(await storeOf(strike).find('quay')).toEqual(['courier']);
});

test('An article has a term by itself or by its story, once', async () => {
  expect(await storeOf(strike).find('strike quay')).toEqual(['courier', 'other', 'argus']);
  expect(await storeOf(strike).find('dock strike')).toEqual(['argus', 'courier', 'other']);
});

test.each([
  "What is today's editorial on the strike?",
  'please show me the latest editorials about the strike',
  '¿Qué dicen hoy de la strike?',
  'Was sagt heute ein Leitartikel über strike?',
  'Покажи, пожалуйста, передовицы о strike',
  '今日の社説 strike について教えて',
])('%j asks about a strike, and about nothing else', async question => {
  const store = storeOf(strike);
  expect(await store.find(question)).toEqual(['other', 'argus', 'courier']);
  expect(store.asked[0]).toBe('terms strik');
});

test('Words that only ask are looked for where there are no others', async () => {
  const store = storeOf(strike);
  await store.find('editorials today');
  expect(store.asked).toEqual(['terms editorial today']);
});

test('Half of the words must be there', async () => {
  expect(await storeOf(strike).find('quay xylophones zeppelins')).toEqual([]);
  expect(await storeOf(strike).find('quay strike zeppelins')).toEqual(['courier']);
});

test('Stories are looked at all together, and not too many of them', async () => {
  const many = Array.from({ length: 30 }, (_, i) => ({
    id: `a${i}`,
    storyId: `s-${i}`,
    published: `2026-03-${String(i + 1).padStart(2, '0')}`,
    own: [],
    ofStory: i === 0 ? ['harbour', 'lamp'] : ['harbour'],
  }));
  const { asked, find } = storeOf(many);
  expect(await find('harbour lamp')).toHaveLength(30);
  const stories = asked.filter(line => line.startsWith('story'));
  expect(stories).toHaveLength(10);
  expect(stories.slice(0, 2)).toEqual(['story s-0', 'story s-29']);
});

test('What was looked up ahead is not asked again, and a long question not whole', async () => {
  const { asked, articles } = storeOf(strike);
  const update = { update_id: 2 } as Update;
  const words = 'alpha bravo charlie delta echo foxtrot golf hotel igloo juliet';
  await lookUp(update, words, { articles } as never);
  await findArticles(update, words, 'en', { articles } as never);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.split(' ')).toHaveLength(1 + maxTerms);
});

test.for([
  ['words', 'strike port', 1],
  ['a command', '/digest strike', 0],
  ['a search by a command', '/search strike', 1],
  ['a command of nobody', '/frobnicate strike', 0],
  ['more than anybody searches for', 'strike '.repeat(longestSearch), 0],
] as const)('Looks ahead for %s: %s', async ([, text, times]) => {
  const { asked, articles } = storeOf([]);
  const chat = { id: 1, type: 'private' };
  await lookAhead({ update_id: 1, message: { text, chat } } as Update, 42, { articles } as never);
  expect(asked).toHaveLength(times);
});

const ofPapers = [
  { id: 'shimbun', storyId: 's-1', published: '2026-03-04', own: ['tax', 'country:jp'] },
  { id: 'visitor', storyId: 's-2', published: '2026-03-05', own: ['japan', 'country:gb'] },
  { id: 'zeitung', storyId: 's-3', published: '2026-03-06', own: ['tax', 'country:de'] },
] as const;

test('A country’s name or flag finds its papers, beside what is said of it, in one more wait', async () => {
  const store = storeOf(ofPapers);
  expect(await store.find('Japan')).toEqual(['visitor', 'shimbun']);
  expect(store.asked).toEqual(['terms japan', 'terms country:jp']);
  expect(await storeOf(ofPapers).find('🇯🇵')).toEqual(['shimbun']);
  expect(await storeOf(ofPapers).find('tax in Japan')).toEqual(['shimbun', 'zeitung', 'visitor']);
  expect(await storeOf(ofPapers).find('tax 🇩🇪')).toEqual(['zeitung', 'shimbun']);
  expect(await storeOf(ofPapers).find('Deutschland', 'de')).toEqual(['zeitung']);
  expect(await storeOf(ofPapers).find('what does the quagga press of Japan think')).toEqual(['shimbun']);
});

test('Half of a country’s name is another matter', async () => {
  const kept = [
    { id: 'seoul', storyId: 's-1', published: '2026-03-04', own: ['country:kr'] },
    { id: 'pole', storyId: 's-2', published: '2026-03-05', own: ['south'] },
    { id: 'visitor', storyId: 's-3', published: '2026-03-06', own: ['south', 'kore'] },
  ];
  expect(await storeOf(kept).find('South Korea')).toEqual(['visitor', 'seoul']);
});

test('A country is understood in any language where nothing else is found, in the reader’s own first', async () => {
  expect(await storeOf(ofPapers).find('Deutschland', 'ja')).toEqual(['zeitung']);
  const islands = [{ id: 'ferry', storyId: 's-4', published: '2026-03-05', own: ['island'] }];
  const store = storeOf(islands);
  expect(await store.find('island')).toEqual(['ferry']);
  expect(store.asked).toEqual(['terms island']);
});

test('It is said whether a country is all that is asked for', async () => {
  const { articles } = storeOf(ofPapers);
  const countryIn = async (words: string) =>
    (await findArticles({ update_id: 3 } as Update, words, 'en', { articles } as never)).country;
  expect(await countryIn('editorials from Japan')).toBe('JP');
  expect(await countryIn('🇩🇪')).toBe('DE');
  expect(await countryIn('tax in Japan')).toBeNull();
  expect(await countryIn('Japan Germany')).toBeNull();
  expect(await countryIn('what does the quagga press of Japan think')).toBe('JP');
  expect(await countryIn('tax')).toBeNull();
});
