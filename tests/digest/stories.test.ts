import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  maxSignatureBytes,
  placeInStory,
  type StoryCandidate,
  StoryIndex,
  storySignature,
  unpackSignature,
} from '../../lambdas/digest/stories.ts';

interface Told {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
}

const candidateOf = ({ id, title, text, language = 'en', published }: Told): StoryCandidate => ({
  id,
  signature: storySignature({ title, text, language }),
  published,
});

/** Lets articles arrive one after the other and answers with their stories. */
function arrive(articles: readonly Told[]): Record<string, string | null> {
  const index = new StoryIndex();
  for (const article of articles) {
    const candidate = candidateOf(article);
    const { storyId, merges } = placeInStory(candidate, index);
    index.add({ ...candidate, storyId });
    for (const merged of merges) index.merge(merged, storyId);
  }
  return Object.fromEntries(articles.map(({ id }) => [id, index.storyOf(id)]));
}

const ferry: Told = {
  id: 'ferry-argus',
  title: 'Keep the Lumbra night ferry',
  text: 'The Lumbra night ferry carries nurses and bakers to the islands. Minister Osk Varde wants to end it. The ferry costs 410,000 crowns a year, and the islands have no other boat after ten. Varde should keep the ferry.',
};
const ferryHerald: Told = {
  id: 'ferry-herald',
  title: 'A ferry nobody needs',
  text: 'Minister Osk Varde is right to end the night ferry to Lumbra. It sails half empty, and each passenger costs the islands 94 crowns. The ferry made sense when bakers lived on Lumbra; the money would mend two bridges.',
};
const school: Told = {
  id: 'school-argus',
  title: 'Open the school kitchens',
  text: 'Half the pupils of Tarn Valley go without lunch. The school kitchens were closed when the caterer Bredlow failed, and the county has found no cook. A hot meal is worth more than a new timetable.',
};
const schoolHerald: Told = {
  id: 'school-herald',
  title: 'Lunch is a lesson',
  text: 'Since the caterer Bredlow failed, the school kitchens of Tarn Valley stand cold, and pupils eat crisps for lunch. Parents would cook; the county forbids it. It should hand the kitchens to the parents.',
};
const ferryInRussian: Told = {
  id: 'ferry-vestnik',
  language: 'ru',
  title: 'Паром на Лумбру',
  text: 'Министр Оск Варде хочет отменить ночной паром на остров Лумбра. Паром обходится в 410 000 крон в год, а другого пути ночью нет. Жители Лумбры собрали подписи. Варде стоит их прочесть.',
};

describe('an article that arrives', () => {
  test('opens a story that is named after it', () => {
    expect(arrive([ferry])).toEqual({ 'ferry-argus': 's-ferry-argus' });
  });

  test('joins the story of those that argue about the same matter, on whichever side', () => {
    const stories = arrive([ferry, school, ferryHerald, schoolHerald]);
    expect(stories['ferry-herald']).toBe('s-ferry-argus');
    expect(stories['school-herald']).toBe('s-school-argus');
  });

  test('joins one in another language by its names and numbers', () => {
    const stories = arrive([ferry, school, ferryInRussian]);
    expect(stories['ferry-vestnik']).toBe('s-ferry-argus');
  });

  test('does not join for one name alone', () => {
    const passing = {
      ...ferryInRussian,
      text: 'На Лумбре строят школу. Детям нужен учитель.',
      title: 'Школа',
    };
    expect(arrive([ferry, school, passing])['ferry-vestnik']).toBe('s-ferry-vestnik');
  });

  test.each([
    [
      'it',
      'Il nuovo ponte sul fiume non serve a nessuno, ma il sindaco lo vuole comunque. Anche se la città ha bisogno di autobus, si spendono milioni per il cemento, e chi lo dice da anni non viene ascoltato.',
      'La riforma della scuola arriva in parlamento, ma gli insegnanti non sono stati ascoltati. Anche se i fondi ci sono, non è chiaro chi li riceve. Il ministro lo deve dire, perché le famiglie lo chiedono da anni.',
    ],
    [
      'tr',
      'Belediye yeni köprüyü yapmak istiyor ama bu köprü hiç kimse için gerekli değil. Şehir daha çok otobüs istiyor ve bunun için para yok.',
      'Okul reformu meclise geldi ama öğretmenler için hiçbir şey yok. Bakan bu parayı nereye verecek, daha belli değil ve aileler bunu soruyor.',
    ],
  ])('does not join for the words that every text has, in %s', (language, bridge, reform) => {
    const stories = arrive([
      { id: 'bridge', title: '', text: bridge, language },
      { id: 'reform', title: '', text: reform, language },
    ]);
    expect(stories.reform).toBe('s-reform');
  });

  test('opens a story of its own when the like ones are weeks old', () => {
    const stories = arrive([
      { ...ferry, published: '2031-03-01T06:00:00Z' },
      { ...ferryHerald, published: '2031-03-21T06:00:00Z' },
    ]);
    expect(stories['ferry-herald']).toBe('s-ferry-herald');
  });

  test('does not change the index before it is added', () => {
    const index = new StoryIndex();
    index.add({ ...candidateOf(ferry), storyId: 's-ferry-argus' });
    placeInStory(candidateOf(ferryHerald), index);
    expect(index.membersOf('s-ferry-argus')).toEqual(['ferry-argus']);
    expect(index.has('ferry-herald')).toBe(false);
  });
});

describe('two stories', () => {
  const both = { ...ferry, id: 'bridge', text: `${ferry.text} ${ferryHerald.text}` };

  test('become one when an article shows that they are the same', () => {
    const index = new StoryIndex();
    index.add({ ...candidateOf(ferry), storyId: 's-ferry-argus' });
    index.add({ ...candidateOf(ferryHerald), storyId: 's-ferry-herald' });
    const { storyId, merges } = placeInStory(candidateOf(both), index);
    expect([storyId, ...merges].sort()).toEqual(['s-ferry-argus', 's-ferry-herald']);
    for (const merged of merges) index.merge(merged, storyId);
    expect([...index.membersOf(storyId)].sort()).toEqual(['ferry-argus', 'ferry-herald']);
  });

  test('stay apart when an article speaks of both', () => {
    const index = new StoryIndex();
    index.add({ ...candidateOf(ferry), storyId: 's-ferry-argus' });
    index.add({ ...candidateOf(school), storyId: 's-school-argus' });
    const week = candidateOf({ id: 'week', title: 'The week', text: `${ferry.text} ${school.text}` });
    expect(placeInStory(week, index).merges).toEqual([]);
  });
});

describe('an article that goes', () => {
  test('leaves the story to the others and is found no more', () => {
    const index = new StoryIndex();
    index.add({ ...candidateOf(ferry), storyId: 's' });
    index.add({ ...candidateOf(ferryHerald), storyId: 's' });
    index.remove('ferry-argus');
    expect(index.membersOf('s')).toEqual(['ferry-herald']);
    expect(index.storyOf('ferry-argus')).toBeNull();
  });
});

describe('a signature', () => {
  test('is small, and has names and numbers that any language has', () => {
    const signature = storySignature({ ...ferry, text: ferry.text.repeat(40), language: 'en' });
    expect(Buffer.byteLength(signature)).toBeLessThanOrEqual(maxSignatureBytes);
    const { language, words, shared } = unpackSignature(signature);
    expect(language).toBe('en');
    expect(words.map(({ term }) => term)).toContain('lumbra');
    expect(shared.map(({ term }) => term)).toContain('#410000');
  });

  test('reads numbers however a language writes them', () => {
    const numbersIn = (text: string) =>
      unpackSignature(storySignature({ title: '', text, language: 'en' })).shared.map(({ term }) => term);
    for (const written of ['96.000', '96 000', '٩٦٬٠٠٠', '９６,０００'])
      expect(numbersIn(written)).toEqual(numbersIn('96,000'));
    expect(numbersIn('18,5')).toEqual(numbersIn('18.5'));
    expect(numbersIn('٣١')).toEqual(numbersIn('31'));
    expect(numbersIn('in 2031')).toEqual([]);
  });

  test('of anything fits its bytes and can be read', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        (text, title, language) => {
          const signature = storySignature({ title, text, language });
          expect(Buffer.byteLength(signature)).toBeLessThanOrEqual(maxSignatureBytes);
          expect(unpackSignature(signature).words.every(({ commonness }) => commonness > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('grouping', () => {
  test('gives every article a story, whatever arrives in whatever order', () => {
    const told = fc.record({
      title: fc.constantFrom(ferry.title, school.title, '', 'Ferry and school'),
      text: fc.oneof(
        fc.constantFrom(ferry.text, ferryHerald.text, schoolHerald.text, ferryInRussian.text),
        fc.string(),
      ),
      language: fc.constantFrom('en', 'ru', 'zh', 'und'),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), articles => {
        const stories = arrive(articles.map((article, i) => ({ ...article, id: `a${i}` })));
        for (const story of Object.values(stories)) expect(story).toMatch(/^s-a\d+$/);
      }),
      { numRuns: 50 },
    );
  });

  test('takes signatures that are none', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), signatures => {
        const index = new StoryIndex();
        for (const [i, signature] of signatures.entries()) {
          const { storyId } = placeInStory({ id: `a${i}`, signature }, index);
          index.add({ id: `a${i}`, signature, storyId });
        }
        expect(signatures.every((_, i) => index.storyOf(`a${i}`) !== null)).toBe(true);
      }),
    );
  });
});
