import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandNames } from '../../lambdas/message/locales/dictionary.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { es } from '../../lambdas/message/locales/es.ts';
import { zh } from '../../lambdas/message/locales/zh.ts';
import { searchTerms as termsOf } from '../../lambdas/text/search-terms.ts';
import { articleToKeep } from '../helpers/article-to-keep.ts';
import { type Conversation, labelsOf, startConversation } from '../helpers/start-conversation.ts';

/** A Tuesday, winter time in Europe: London reads UTC. */
const now = new Date('2026-11-24T12:00:00Z');
const today = '2026-11-24';
const yesterday = '2026-11-23';

describe('the conversation, with the sample papers', () => {
  let talk: Conversation;
  beforeAll(async () => {
    talk = await startConversation(now);
  });
  afterAll(() => talk?.stop());

  const pressesAnswered = () => talk.calls.filter(({ method }) => method === 'answerCallbackQuery').length;

  test('greets a stranger with the editorial of the day and with categories', async () => {
    const ana = await talk.newcomer('Ana Start');
    const [greeting, choice] = await ana.say('/start');
    expect(greeting?.text).toContain(en.start.greeting);
    expect(greeting?.text).toContain(en.start.bestToday);
    expect(greeting?.text).toContain(en.digest.sample);
    expect(greeting?.entities?.some(({ type }) => type === 'blockquote')).toBe(true);
    expect(choice?.text).toBe(en.start.choose);
    const { messages, answer } = await ana.press(labelsOf(ana.last())[0] ?? '');
    expect(messages).toHaveLength(1);
    expect(messages[0]?.message_id).toBe(choice?.message_id);
    expect(answer).not.toBeNull();
  });

  test('opens the whole argument of the editorial of the day, and leads to the paper', async () => {
    const bea = await talk.newcomer('Bea More');
    const [greeting] = await bea.say('/start');
    const paper = greeting?.reply_markup?.inline_keyboard.flat().find(button => 'url' in button);
    const { messages } = await bea.press(en.summary.more);
    expect(messages[0]?.text).toContain(en.summary.claims);
    expect(messages[0]?.message_id).toBe(greeting?.message_id);
    const link = messages[0]?.reply_markup?.inline_keyboard.flat().find(button => 'url' in button);
    const url = link && 'url' in link ? link.url : '';
    expect(paper).toMatchObject({ url });
    const page = await fetch(url);
    expect(page.status).toBe(200);
    await bea.press(en.summary.back);
    expect(bea.last().text).toBeTruthy();
  });

  /** These say more than one thing. */
  const longer: readonly string[] = ['start', 'export'];
  test.each(commandNames.filter(name => !longer.includes(name)))(
    'answers /%s with one message',
    async name => {
      const reader = await talk.newcomer(`Reader of ${name}`);
      const answers = await reader.say(`/${name}`);
      expect(answers).toHaveLength(1);
      expect(answers[0]?.text).toBeTruthy();
    },
  );

  test('takes a command however it is capitalised, and one with an unknown name politely', async () => {
    const reader = await talk.newcomer('Caps Lock');
    const [help] = await reader.say('/Help');
    expect(help?.text).toContain('/digest');
    const [unknown] = await reader.say('/frobnicate now');
    expect(unknown?.text).toBe(en.failure.unknownCommand('/frobnicate'));
  });

  test('guesses what a misspelt command means, and does it with the words behind it', async () => {
    const reader = await talk.newcomer('Miss Pelt');
    const [guess] = await reader.say('/digset education');
    expect(guess?.text).toBe(en.failure.misspeltCommand('/digset', '/digest'));
    const { messages } = await reader.press('/digest education');
    expect(messages[0]?.text).toContain(en.digest.inCategory(en.categories.education, en.digest.latest));
  });

  test('understands the commands that people expect, and begins nothing that was not asked for', async () => {
    const reader = await talk.newcomer('Will Guess');
    const first = async (text: string) => (await reader.say(text))[0]?.text;
    expect(await first('/search treaty')).toBe(await first('treaty'));
    expect(await first('/education')).toBe(await first('/digest education'));
    expect(await first('/yesterday')).toBe(await first('/digest yesterday'));
    expect(await first('/week')).toBe(en.digest.whichDay);
    expect(await first('/pause')).toBe(en.subscription.none);
    await reader.say('/subscribe');
    expect(await first('/pause')).toContain(en.subscription.title);
    expect(await first('/cancel')).toContain(en.subscription.title);
    expect(await first('/settings Mumbai')).toContain(en.settings.zone('Kolkata'));
    expect(await first('/language español')).toContain(es.settings.language('Español'));
    expect(await first('/settings english')).toContain(en.settings.zone('Kolkata'));
    expect(await first('stop sending me things')).toBe(en.subscription.ended);
    await reader.say('/subscribe');
    expect(await first('/subscribe off')).toBe(en.subscription.ended);
    expect(await first('How do I delete my data?')).toBe(en.deletion.ask);
  });

  test('meets greetings, thanks and calls for help as a person would', async () => {
    const reader = await talk.newcomer('Polly Polite');
    const [hello] = await reader.say('Hello!');
    expect(hello?.text).toContain(en.start.greeting);
    const [help] = await reader.say('help');
    const [command] = await reader.say('/help');
    expect(help?.text).toBe(command?.text);
    expect((await reader.say('/ayuda'))[0]?.text).toBe(command?.text);
    expect((await reader.say('thanks 🙏')).map(({ text }) => text)).toEqual([en.youAreWelcome]);
    expect((await reader.say('stop'))[0]?.text).toBe(en.subscription.none);
  });

  describe('/digest', () => {
    test('opens an editorial in place and comes back to the same list', async () => {
      const dora = await talk.newcomer('Dora Digest');
      const [list] = await dora.say('/digest');
      expect(list?.text).toContain(en.digest.latest);
      const opened = await dora.press(/^1\b/);
      expect(opened.messages[0]?.text).toContain(en.summary.claims);
      const back = await dora.press(en.summary.back);
      expect(back.messages[0]?.text).toBe(list?.text);
      expect(back.messages[0]?.edits).toBe(2);
      expect(dora.chat).toHaveLength(1);
    });

    test('sets the papers of a matter side by side, and comes back', async () => {
      const dora = await talk.newcomer('Dora Compare');
      const [list] = await dora.say('/digest');
      const story = await dora.press(/^⚖️/);
      expect(story.messages[0]?.entities?.some(({ type }) => type === 'text_link')).toBe(true);
      const compared = dora.last().text;
      await dora.press(/^2\b/);
      expect(dora.last().text).toContain(en.summary.claims);
      await dora.press(en.summary.back);
      expect(dora.last().text).toBe(compared);
      await dora.press(en.summary.back);
      expect(dora.last().text).toBe(list?.text);
    });

    test('of a category, by its name or the beginning of it', async () => {
      const dora = await talk.newcomer('Dora Category');
      const [whole] = await dora.say('/digest education');
      const [begun] = await dora.say('/digest educ');
      expect(whole?.text).toContain(en.digest.inCategory(en.categories.education, en.digest.latest));
      expect(begun?.text).toBe(whole?.text);
    });

    test('of a day, by date or by word', async () => {
      const dora = await talk.newcomer('Dora Day');
      const [byDate] = await dora.say(`/digest ${yesterday}`);
      const [byWord] = await dora.say('/digest yesterday');
      expect(byDate?.text).toContain(en.digest.title(en.date(yesterday)));
      expect(byWord?.text).toBe(byDate?.text);
    });

    test('of a day to come says so and offers the nearest that has something', async () => {
      const dora = await talk.newcomer('Dora Future');
      const [answer] = await dora.say('/digest 2031-02-03');
      expect(answer?.text).toContain(en.digest.inTheFuture(en.date('2031-02-03')));
      const offered = await dora.press(en.date(today));
      expect(offered.messages[0]?.text).toContain(en.digest.title(en.date(today)));
    });

    test('of a day without editorials says so, and the nearest day opens', async () => {
      const dora = await talk.newcomer('Dora Empty');
      const [answer] = await dora.say('/digest 2026-01-31');
      expect(answer?.text).toContain(en.digest.nothingOn(en.date('2026-01-31')));
      const [label = ''] = labelsOf(dora.last());
      const offered = await dora.press(label);
      expect(offered.messages[0]?.text).toContain(en.digest.title(label));
    });

    test.each(['gibberish', '2026-02-31', '31.13.2026', 'economy and nonsense'])(
      'with %j says what was not understood',
      async words => {
        const dora = await talk.newcomer('Dora Nonsense');
        const [answer] = await dora.say(`/digest ${words}`);
        expect(answer?.text).toMatch(/\/digest/);
        expect(answer?.reply_markup).toBeUndefined();
      },
    );

    test('of a category that is misspelt offers the right one', async () => {
      const dora = await talk.newcomer('Dora Wolrd');
      await dora.say('/digest wolrd');
      const { messages } = await dora.press(en.categories.world);
      expect(messages[0]?.text).toContain(en.digest.inCategory(en.categories.world, en.digest.latest));
    });

    test('of several categories offers each', async () => {
      const dora = await talk.newcomer('Dora Both');
      const [choice] = await dora.say('/digest education justice');
      expect(choice?.text).toBe(en.digest.whichCategory);
      expect(labelsOf(dora.last())).toEqual([en.categories.education, en.categories.justice]);
    });

    test('of a week offers its days, and the one pressed opens', async () => {
      const dora = await talk.newcomer('Dora Week');
      const [choice] = await dora.say('/digest this week');
      expect(choice?.text).toBe(en.digest.whichDay);
      expect(labelsOf(dora.last())).toEqual([en.nearDate(today), en.nearDate(yesterday)]);
      const { messages } = await dora.press(en.nearDate(yesterday));
      expect(messages[0]?.text).toContain(en.digest.title(en.date(yesterday)));
    });

    test('turns the pages of a long list, each with its own numbers', async () => {
      const dora = await talk.newcomer('Dora Pages');
      await dora.say('/settings');
      await dora.press(en.settings.reads.all);
      const [first] = await dora.say('/digest');
      const pages = labelsOf(dora.last()).find(label => /^1 of \d+$/.test(label));
      expect(pages).toBeDefined();
      const second = await dora.press('›');
      expect(second.messages[0]?.text).not.toBe(first?.text);
      expect(labelsOf(dora.last())[0]).toMatch(/^1 /);
      const nothing = await dora.press(/^2 of \d+$/);
      expect(nothing.messages).toEqual([]);
      expect(nothing.answer).not.toBeNull();
      await dora.press('‹');
      expect(dora.last().text).toBe(first?.text);
    });

    test('shows what there is in other languages where there is nothing in one’s own', async () => {
      const hana = await talk.newcomer('Hana Portugal', 'pt-br');
      await hana.say('/settings');
      const [answer] = await hana.say('/digest');
      expect(answer?.text?.length).toBeGreaterThan(100);
    });

    test('leads whose language has few papers to the others, and stays with them', async () => {
      const li = await talk.newcomer('Li Few', 'zh-hans');
      const [few] = await li.say('/digest');
      const all = await li.press(/^其他语言：\d+ 篇$/);
      expect(all.answer?.text).toBe(zh.settings.reads.all);
      expect(all.messages[0]?.text).not.toBe(few?.text);
      expect(labelsOf(li.last()).join()).not.toContain('其他语言');
      await li.say('/digest');
      expect(li.last().text).toBe(all.messages[0]?.text);
    });
  });

  test('lists categories with counts; a category leads back to all', async () => {
    const carl = await talk.newcomer('Carl Categories');
    const [list] = await carl.say('/categories');
    expect(labelsOf(carl.last()).every(label => / · \d+$/.test(label))).toBe(true);
    await carl.press(labelsOf(carl.last())[0] ?? '');
    await carl.press(en.digest.allCategories);
    expect(carl.last().text).toBe(list?.text);
    expect(carl.chat).toHaveLength(1);
  });

  describe('words that are no command', () => {
    test('are searched for, as a reply that can be opened and left again', async () => {
      const sam = await talk.newcomer('Sam Search');
      const [found] = await sam.say('phones in schools');
      expect(found?.reply_to_message).toBeDefined();
      const opened = await sam.press(/^1\b/);
      expect(opened.messages[0]?.text).toContain(en.summary.claims);
      await sam.press(en.summary.back);
      expect(sam.last().text).toBe(found?.text);
    });

    test('turn pages and come back from an editorial to the page it was on', async () => {
      const searchTerms = termsOf('lampposts');
      const published = '2026-06-01T05:30:00.000Z';
      for (let i = 0; i < 12; i++)
        await talk.system.host.store.articles.put(
          articleToKeep({ id: `lamp-${i}`, published }, { searchTerms, textHash: `lamp ${i}` }),
        );
      const sam = await talk.newcomer('Sam Pages');
      const [first] = await sam.say('lampposts');
      expect(labelsOf(sam.last())).toContain('›');
      const second = await sam.press('›');
      expect(second.messages[0]?.text).not.toBe(first?.text);
      await sam.press(/^1\b/);
      await sam.press(en.summary.back);
      expect(sam.last().text).toBe(second.messages[0]?.text);
      await sam.press('‹');
      expect(sam.last().text).toBe(first?.text);
    });

    test('that name a day open it, and those that name a category lead to it too', async () => {
      const sam = await talk.newcomer('Sam Category');
      const [day] = await sam.say('yesterday');
      expect(day?.text).toBe((await sam.say('/digest yesterday'))[0]?.text);
      const [whole] = await sam.say('/digest education');
      await sam.say('Education');
      const opened = await sam.press(en.digest.inCategory(en.categories.education, en.digest.latest));
      expect(opened.messages[0]?.text).toBe(whole?.text);
    });

    test('that nobody writes of a category open it, and a number by itself is a button’s', async () => {
      const sam = await talk.newcomer('Sam World');
      const [world] = await sam.say('World');
      expect(world?.text).toBe((await sam.say('/digest world'))[0]?.text);
      expect((await sam.say('2.'))[0]?.text).toBe(en.search.numberIsButton('2'));
    });

    test('that occur nowhere get a hint', async () => {
      const sam = await talk.newcomer('Sam Nothing');
      const [answer] = await sam.say('xylophonequux');
      expect(answer?.text).toBe(en.search.nothing('xylophonequux'));
    });

    test.each(['🦭🦭🦭', '...', '/', '?!'])('%j is nothing to search for', async text => {
      const sam = await talk.newcomer('Sam Signs');
      const [answer] = await sam.say(text);
      expect(answer?.text).toBe(en.search.nothingToSearch);
    });

    test('of ten thousand characters get an answer', async () => {
      const sam = await talk.newcomer('Sam Long');
      const answers = await sam.say('the harbour and the schools of the town '.repeat(250));
      expect(answers.map(({ text }) => text)).toEqual([en.search.tooLong]);
      const [next] = await sam.say('harbour');
      expect(next?.text).toContain('harbour');
    });

    test('with control and direction characters are cleaned before they are shown', async () => {
      const sam = await talk.newcomer('Sam Control');
      const [answer] = await sam.say('har\u0007bour\u202Eqqzz \u2066x\u2069');
      expect(answer?.text).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/);
    });
  });

  describe('/subscribe', () => {
    test('takes times, days, categories and a zone in any order', async () => {
      const sue = await talk.newcomer('Sue Scribe');
      const [answer] = await sue.say('/subscribe economy Tokyo 7.30 world 18:00 weekdays');
      expect(answer?.text).toContain('07:30, 18:00');
      expect(answer?.text).toContain('(Tokyo)');
      expect(answer?.text).toContain(en.subscription.workdays);
      expect(answer?.text).toContain(en.categories.economy);
      const [settings] = await sue.say('/settings');
      expect(settings?.text).toContain(en.settings.zone('Tokyo'));
    });

    test('changes only what is named afterwards', async () => {
      const sue = await talk.newcomer('Sue Change');
      await sue.say('/subscribe sport 06:45');
      const [answer] = await sue.say('/subscribe weekend');
      expect(answer?.text).toContain('06:45');
      expect(answer?.text).toContain(en.categories.sport);
      expect(answer?.text).toContain(en.subscription.weekend);
      expect(answer?.text).toContain(en.subscription.kept(`${en.categories.sport} · 06:45 · London`));
      const [same] = await sue.say('/subscribe');
      expect(same?.text).toMatch(new RegExp(`^${en.subscription.title}\n`));
      const [all] = await sue.say('/subscribe all');
      expect(all?.text).not.toContain(en.categories.sport);
    });

    test('refuses a time that is none, and changes nothing', async () => {
      const sue = await talk.newcomer('Sue Time');
      const [answer] = await sue.say('/subscribe 25:61');
      expect(answer?.text).toContain(en.subscription.badTime('25:61'));
      const [none] = await sue.say('/unsubscribe');
      expect(none?.text).toBe(en.subscription.none);
    });

    test('offers the nearest zones to a misspelt one; the one pressed completes what was asked for', async () => {
      const sue = await talk.newcomer('Sue Zone');
      const [answer] = await sue.say('/subscribe 06:15 Europe/Madird sport');
      expect(answer?.text).toContain(en.subscription.badZone('Europe/Madird'));
      const { messages } = await sue.press('Madrid');
      expect(messages[0]?.text).toContain('06:15');
      expect(messages[0]?.text).toContain('(Madrid)');
      expect(messages[0]?.text).toContain(en.categories.sport);
    });

    test('says of a place that it does not know, and how to name one’s own; each offer says why', async () => {
      const sue = await talk.newcomer('Sue Atlantis');
      const [answer] = await sue.say('/subscribe 07:30 Atlantis');
      expect(answer?.text).toContain(en.subscription.badZone('Atlantis'));
      expect(answer?.text).toContain(en.subscription.howToZone);
      expect(labelsOf(sue.last())).toEqual(['Atlanta · New York', en.subscription.stayIn('London')]);
      const { messages } = await sue.press(en.subscription.stayIn('London'));
      expect(messages[0]?.text).toContain('07:30');
      expect(messages[0]?.text).toContain('(London)');
    });

    test('says of words like nothing how to write it', async () => {
      const sue = await talk.newcomer('Sue Nonsense');
      const [answer] = await sue.say('/subscribe qwertzuiopasdf');
      expect(answer?.text).toContain('/subscribe');
    });

    test('every part can be changed by buttons, in place', async () => {
      const sue = await talk.newcomer('Sue Buttons');
      await sue.say('/subscribe 07:30');
      await sue.press(en.subscription.change.categories);
      await sue.press(en.categories.health);
      expect(labelsOf(sue.last())).toContain(`✓ ${en.categories.health}`);
      await sue.press(en.summary.back);
      await sue.press(en.subscription.change.times);
      await sue.press('22:00');
      await sue.press('✓ 07:30');
      const lastTime = await sue.press('✓ 22:00');
      expect(lastTime.answer?.text).toBe(en.subscription.lastTime);
      await sue.press(en.summary.back);
      await sue.press(en.subscription.change.weekdays);
      await sue.press(`✓ ${en.weekdays[5]}`);
      await sue.press(`✓ ${en.weekdays[6]}`);
      await sue.press(en.summary.back);
      await sue.press(en.subscription.change.zone);
      await sue.press('São Paulo');
      expect(sue.last().text).toContain(en.categories.health);
      expect(sue.last().text).toContain(`22:00, ${en.subscription.workdays}`);
      expect(sue.last().text).toContain('(São Paulo)');
      await sue.press(en.subscription.pauseFor(7));
      expect(sue.last().text).toContain(en.subscription.paused(en.date('2026-12-01')));
      await sue.press(en.subscription.change.resume);
      await sue.press(en.subscription.unsubscribe);
      expect(sue.last().text).toBe(en.subscription.ended);
      await sue.press(en.subscription.subscribe);
      expect(sue.chat).toHaveLength(1);
    });
  });

  test('speaks another language from the next message on, and keeps people apart', async () => {
    const [lea, max] = [await talk.newcomer('Lea Langue'), await talk.newcomer('Max Other')];
    await lea.say('/settings');
    await lea.press(en.settings.change.language);
    const { answer } = await lea.press('Français');
    expect(answer).not.toBeNull();
    await lea.say('/subscribe 05:05 Paris');
    const [answerToMax] = await max.say('/settings');
    expect(answerToMax?.text).toContain(en.settings.language('English'));
    const [none] = await max.say('/unsubscribe');
    expect(none?.text).toBe(en.subscription.none);
  });

  test('/export sends everything that is kept of the chat, as a file', async () => {
    const eva = await talk.newcomer('Eva Export');
    await eva.say('/subscribe 05:15 Asia/Tokyo sport');
    const [coming, file] = await eva.say('/export');
    expect(coming?.text).toBe(en.exporting.coming);
    expect(file?.caption).toBe(en.exporting.caption);
    expect(file?.document?.file_name).toBe('leaderette.json');
    const kept = await (await fetch(`${talk.botApi.url}/client/files/${file?.document?.file_id}`)).json();
    expect(kept).toMatchObject({
      chat: String(eva.chatId),
      settings: { zone: 'Asia/Tokyo' },
      subscription: { times: ['05:15'], categories: ['sport'], zone: 'Asia/Tokyo' },
      deliveries: [],
    });
  });

  test('/delete asks first, and then has forgotten', async () => {
    const dan = await talk.newcomer('Dan Delete');
    await dan.say('/subscribe 05:15 Asia/Tokyo');
    await dan.say('/delete');
    await dan.press(en.deletion.no);
    expect(dan.last().text).toBe(en.deletion.kept);
    await dan.say('/delete');
    await dan.press(en.deletion.yes);
    expect(dan.last().text).toBe(en.deletion.done);
    const [settings] = await dan.say('/settings');
    expect(settings?.text).not.toContain('(Tokyo)');
    const [none] = await dan.say('/unsubscribe');
    expect(none?.text).toBe(en.subscription.none);
  });

  describe('in a group', () => {
    test('answers what is meant for it and leaves other bots’ commands alone', async () => {
      const group = await talk.inGroup('group');
      expect(await group.say('/digest@leaderette_bot')).toHaveLength(1);
      expect(await group.say('/digest@Leaderette_Bot')).toHaveLength(1);
      expect(await group.say('/digest@other_bot')).toHaveLength(0);
      expect(await group.say('/ban')).toHaveLength(0);
      expect(await group.say('/ban@leaderette_bot')).toHaveLength(1);
      expect(await group.say('good morning everybody')).toHaveLength(0);
    });

    test('answers in the topic that was spoken in, and keeps topics apart', async () => {
      const [economy, climate] = [await talk.inGroup('supergroup', 2), await talk.inGroup('supergroup', 3)];
      const [answer] = await economy.say('/subscribe 06:06 economy');
      expect(answer?.message_thread_id).toBe(2);
      const [none] = await climate.say('/unsubscribe');
      expect(none?.text).toBe(en.subscription.none);
      await economy.press(en.subscription.unsubscribe);
      expect(economy.last().text).toBe(en.subscription.ended);
    });
  });

  test('has answered every press, and was refused nothing on the way but what does not change', () => {
    expect(pressesAnswered()).toBeGreaterThan(40);
    const refused = talk.calls.flatMap(({ method, error }) => (error ? [`${method}: ${error}`] : []));
    expect(refused.filter(error => !error.includes('message is not modified'))).toEqual([]);
  });
});
