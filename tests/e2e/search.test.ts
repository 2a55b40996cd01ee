import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameOfStory } from '../../lambdas/digest/name-of-story.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { es } from '../../lambdas/message/locales/es.ts';
import { renderPiece } from '../../lambdas/message/message-builder.ts';
import type { Listing } from '../../lambdas/store/articles.ts';
import { searchTerms } from '../../lambdas/text/search-terms.ts';
import { tokenise } from '../../lambdas/text/words.ts';
import { type Conversation, startConversation } from '../helpers/start-conversation.ts';

/** What somebody may take from a line to search for it; where no spaces are written, all of it. */
function wordsOf(line: string): string[] {
  if (/\p{sc=Han}/u.test(line)) return [line];
  return tokenise(line).flatMap(({ text }) => (searchTerms(text).length > 0 ? [text] : []));
}

const now = new Date('2026-11-24T12:00:00Z');
/** The samples are of the days up to the first start. */
const days = ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];

describe('a search among the sample papers', () => {
  let talk: Conversation;
  let listings: Listing[];
  let reader: Awaited<ReturnType<Conversation['newcomer']>>;
  beforeAll(async () => {
    talk = await startConversation(now);
    reader = await talk.newcomer('Sue Search');
    listings = (await Promise.all(days.map(day => talk.system.host.store.articles.ofDay(day)))).flat();
  });
  afterAll(() => talk?.stop());

  /** How many editorials the bot says it has found. */
  async function countFound(words: string): Promise<number> {
    const [answer] = await reader.say(words);
    return Number(/^\d+/.exec(answer?.text ?? '')?.[0] ?? 0);
  }

  test('finds all papers of a story by each word of the line that a digest shows of it', async () => {
    const stories = [...Map.groupBy(listings, ({ storyId }) => storyId).values()].filter(
      members => members.length > 1,
    );
    expect(stories.length).toBeGreaterThan(3);
    for (const members of stories)
      for (const language of new Set(members.map(member => member.language)))
        for (const word of wordsOf(nameOfStory(members, language).line))
          expect(await countFound(word), word).toBeGreaterThanOrEqual(members.length);
  });

  test('finds an editorial by each word of its claim', async () => {
    for (const { id, thesis, language } of listings)
      for (const term of searchTerms(thesis, language)) {
        const [found] = await talk.system.host.store.articles.byTerms([term]);
        expect(
          found?.map(article => article.id),
          term,
        ).toContain(id);
      }
  });

  test('finds whom a text speaks of throughout, though neither headline nor summary name her', async () => {
    expect(await countFound('Brandvik')).toBeGreaterThanOrEqual(1);
  });

  test('offers a misspelt word as papers have just written it, and searches for that at a press', async () => {
    const [offer] = await reader.say('lunhc');
    const { text } = renderPiece(en.search.meant('lunch'));
    expect(offer?.text).toBe(`${en.search.nothing('lunhc')}\n\n${text}`);
    const answer = (await reader.press('🔎 lunch')).messages.at(-1);
    expect(answer?.text).toMatch(/^\d+ editorials? about “lunch”/);
    expect(answer?.text).toContain('lunch hour');
    const [article] = (await reader.press(/^1 /)).messages;
    const [, first = ''] = /^1\. (.+)$/m.exec(answer?.text ?? '') ?? [];
    expect(article?.text?.split('\n')[0]).toBe(first);
    const [again] = (await reader.press(en.summary.back)).messages;
    expect(again?.text).toBe(answer?.text);
  });

  test('finds a country’s papers by its name in the reader’s language, and by its flag', async () => {
    for (const words of ['Japan', '🇯🇵', 'Japón', 'editorials from Japan']) {
      const [answer] = await reader.say(words);
      expect(answer?.text, words).toMatch(/^🇯🇵 Japan · \d+ editorials? from 1 paper/);
      expect(answer?.text).toContain('汐見原日報');
    }
    const [nothing] = await reader.say('🇮🇸');
    expect(nothing?.text).toBe(en.search.nothingOfCountry('🇮🇸 Iceland'));
  });

  test('leads to the language that the words name', async () => {
    const visitor = await talk.newcomer('Lang Uage');
    const [answer] = await visitor.say('Spanish');
    expect(answer?.text).toBe(en.search.nothing('Spanish'));
    const { messages } = await visitor.press('🌐 Español');
    expect(messages.at(-1)?.text).toContain(es.settings.language(es.languageName));
    const [own] = await visitor.say('español');
    expect(own?.reply_markup).toBeUndefined();
  });

  test('says what to do next where nothing is found', async () => {
    const [answer] = await reader.say('zzyzx');
    expect(answer?.text).toContain(en.search.nothing('zzyzx'));
    expect(answer?.text).toContain('/digest');
    expect(answer?.reply_markup).toBeUndefined();
  });
});
