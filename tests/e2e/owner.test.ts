import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../lambdas/message/locales/en.ts';
import {
  type Conversation,
  labelsOf,
  type Speaker,
  startConversation,
} from '../helpers/start-conversation.ts';
import { type Papers, rssOf, startPapers } from '../helpers/start-papers.ts';

describe("the owner's papers, in chat", () => {
  let papers: Papers;
  let talk: Conversation;
  let owner: Speaker;
  beforeAll(async () => {
    papers = await startPapers({
      '/opinion/':
        '<!doctype html><html lang="en"><link rel="alternate" type="application/rss+xml" href="/opinion/rss" title="Harbour Courier – Opinion">',
      '/opinion/rss': rssOf('Harbour Courier', ['A tide', 'A bridge', 'A budget', 'A beach']),
      '/lamp/rss': rssOf('The Lamp\u202e <b>', ['Light']),
    });
    talk = await startConversation(new Date('2026-11-24T12:00:00Z'), {
      sources: [],
      allowedHost: new URL(papers.url).host,
    });
    owner = await talk.owner();
  });
  afterAll(async () => {
    await talk?.stop();
    await papers?.stop();
  });

  const kept = async () => (await talk.system.host.store.sources.all()).map(({ source }) => source.id);

  test('are none at first, and that is said', async () => {
    expect((await owner.say('/sources'))[0]?.text).toMatch(/^No paper is read yet/);
  });

  test('are found by a section page, shown with the three newest titles, and kept at a press', async () => {
    const answers = await owner.say(`/addsource ${papers.url}/opinion/`);
    // One message, changed when the outside has answered.
    expect(new Set(answers.map(({ message_id }) => message_id)).size).toBe(1);
    const offer = owner.last();
    expect(offer.text).toContain(`${papers.url}/opinion/rss`);
    expect(offer.text).toMatch(/A beach[\s\S]*A budget[\s\S]*A bridge/);
    expect(offer.text).not.toContain('A tide');
    expect(labelsOf(offer)).toEqual(['Keep', 'Leave']);
    expect(await kept()).toEqual([]);
    await owner.press('Keep');
    expect(owner.last().message_id).toBe(offer.message_id);
    expect(owner.last().text).toBe(
      'Harbour Courier is kept as harbour-courier. It is read within five minutes; /sources shows how that goes.',
    );
    expect(labelsOf(owner.last())).toEqual([]);
    expect(await kept()).toEqual(['harbour-courier']);
    expect((await owner.say('/sources'))[0]?.text).toMatch(
      /1 paper is read\n\nHarbour Courier \(harbour-courier\)/,
    );
  });

  test('are kept once, however often they are asked for', async () => {
    await owner.say(`/addsource ${papers.url}/opinion/rss`);
    const offer = owner.last();
    await owner.press('Keep');
    expect(owner.last().text).toContain('was kept before, as harbour-courier');
    // The same button of the same message again, from a chat that lags.
    await owner.pressData(offer.message_id, 'O:keep:');
    await talk.system.host.whenIdle();
    expect(await kept()).toEqual(['harbour-courier']);
  });

  test('are not kept unless the owner says so', async () => {
    await owner.say(`/addsource ${papers.url}/lamp/rss`);
    expect(owner.last().text).not.toContain('\u202e');
    await owner.press('Leave');
    expect(owner.last().text).toBe('Not kept.');
    expect(await kept()).toEqual(['harbour-courier']);
  });

  test.each([
    ['/nowhere', /Nothing to read at .*\/nowhere\.\nIt answers with status 404\./],
    ['/lamp', /Nothing to read at/],
  ])('that are not at %s are said to be so', async (path, said) => {
    await owner.say(`/addsource ${papers.url}${path}`);
    expect(owner.last().text).toMatch(said);
    expect(labelsOf(owner.last())).toEqual([]);
  });

  test.each(['http://127.0.0.1:1/', 'http://169.254.169.254/latest/', 'file:///etc/passwd', 'https://', '…'])(
    'are not looked for at %s',
    async address => {
      const before = papers.asked.length;
      await owner.say(`/addsource ${address}`);
      expect(owner.last().text).toMatch(/^Nothing to read at/);
      expect(papers.asked).toHaveLength(before);
    },
  );

  test('need an address', async () => {
    expect((await owner.say('/addsource'))[0]?.text).toMatch(/^Write the address of a paper/);
    expect((await owner.say(`/addsource https://x.example/${'a'.repeat(2_000)}`))[0]?.text).toMatch(
      /^Write the address of a paper/,
    );
  });

  test('that asked to be left alone are not kept', async () => {
    await talk.system.host.store.blocks.put({
      sourceId: 'lamp',
      name: 'The Lamp',
      since: '2026-11-01T00:00:00.000Z',
      feed: `${papers.url}/lamp/rss`,
      hosts: [],
    });
    await owner.say(`/addsource ${papers.url}/lamp/rss`);
    await owner.press('Keep');
    expect(owner.last().text).toContain('asked to be left alone (2026-11-01)');
  });

  test('go at a second word', async () => {
    expect((await owner.say('/removesource'))[0]?.text).toMatch(/^Write the id/);
    expect((await owner.say('/removesource nobody'))[0]?.text).toMatch(/There is no paper 'nobody'/);
    await owner.say('/removesource harbour-courier');
    await owner.press('Go on');
    expect(await kept()).toEqual(['harbour-courier']);
    await owner.say('/removesource harbour-courier');
    await owner.press('Stop reading it');
    expect(owner.last().text).toBe('harbour-courier is not read any more.');
    expect(await kept()).toEqual([]);
  });

  test.each(['/addsource https://paper.example/', '/sources', '/removesource x'])(
    '%s is no command for anybody else, and no group has it',
    async words => {
      const reader = await talk.newcomer('Just A Reader');
      const command = words.split(' ')[0] ?? '';
      expect((await reader.say(words))[0]?.text).toBe(en.failure.unknownCommand(command));
      const group = await talk.inGroup('group');
      expect(await group.say(words)).toEqual([]);
    },
  );

  test('cannot be changed by a button that a reader made up', async () => {
    const reader = await talk.newcomer('Forger');
    const [greeting] = await reader.say('/help');
    await reader.pressData(greeting?.message_id ?? 0, 'O:remove:harbour-courier');
    await talk.system.host.whenIdle();
    expect(reader.chat).toHaveLength(1);
  });
});
