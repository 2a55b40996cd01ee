import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chat, User } from '@grammyjs/types';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BotApi, startBotApi } from '../../bin/local/bot-api/server.ts';
import { startChatPage } from '../../bin/local/chat-page/server.ts';
import { chromiumFlags, findChromium } from '../helpers/find-chromium.ts';
import { hostileText, startScriptedBot } from '../helpers/scripted-bot.ts';

const executablePath = findChromium();
if (!executablePath) console.warn('skipped: no Chromium (set CHROMIUM_PATH, or install chromium)');

const screenshots = join(import.meta.dirname, '..', '..', 'screenshots');
/** For whatever the page does by itself; only a failure takes so long. */
const patienceMs = 30_000;
const blank = 'about:blank';
const notice = 'Sample data: these papers and their editorials are invented.';

describe.skipIf(!executablePath)(executablePath ? 'the chat page' : 'skipped: no Chromium', () => {
  let api: BotApi;
  let scripted: Awaited<ReturnType<typeof startScriptedBot>>;
  let server: Awaited<ReturnType<typeof startChatPage>>;
  let browser: Browser;
  /** For all who want nothing special of theirs: to open a page takes longer than most tests do. */
  let shared: Page;
  let problems: string[] = [];

  beforeAll(async () => {
    await mkdir(screenshots, { recursive: true });
    api = await startBotApi({ token: '424242:a-token-that-opens-nothing-anywhere', clock: () => new Date() });
    scripted = await startScriptedBot(api);
    server = await startChatPage({ port: 0, botApiUrl: api.url, notice });
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: chromiumFlags,
      timeout: 90_000,
    });
    shared = await newPage({}, server.url);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await scripted?.stop();
    await api?.stop();
  });
  afterEach(async () => {
    const own = browser.contexts().filter(context => context !== shared.context());
    await Promise.all(own.map(context => context.close()));
    if (shared.url() !== blank) await shared.evaluate('localStorage.clear()');
    await shared.goto(blank);
    expect(problems.splice(0)).toEqual([]);
  });

  test('begins a fresh chat with a Start button and draws the answer', async () => {
    const { page } = await chatAs('Ida Falk', { isFresh: true });
    expect(await page.getByRole('note').textContent()).toContain('Sample data');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Harbour' }).waitFor();

    const bubble = page.locator('.theirs .bubble');
    expect(await bubble.locator('strong').first().textContent()).toBe(
      'The ferries need a timetable, not a slogan',
    );
    expect(await bubble.locator('em').textContent()).toBe('The Harbour Lantern, Port Meridew');
    expect(await bubble.locator('blockquote').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'Start', exact: true }).count()).toBe(0);
  });

  test('opens an expandable quotation by pointer and by key, and only that one has a button', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/start');
    const quotation = page.locator('blockquote').first();
    const heightOf = () => quotation.evaluate(element => element.clientHeight);
    const toggle = quotation.getByRole('button');
    await toggle.waitFor();
    expect(await page.locator('blockquote').nth(1).getByRole('button').count()).toBe(0);
    const collapsed = await heightOf();

    await quotation.getByText('A boat needs forty minutes').click();
    await expect.poll(heightOf).toBeGreaterThan(collapsed);
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    await toggle.press('Enter');
    await expect.poll(heightOf).toBe(collapsed);
    expect(await toggle.getAttribute('aria-expanded')).toBe('false');
  });

  test('edits a message in place, marks it, and keeps the focus on the button that was pressed', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/pages');
    const more = page.getByRole('button', { name: 'More ›' });
    await more.focus();
    await page.keyboard.press('Enter');
    await said(page, 'Second page: the schools').waitFor();
    expect(await page.locator('.theirs').count()).toBe(1);
    expect(await page.locator('.theirs .edited').textContent()).toBe('edited');
    await page.keyboard.press('Enter');
    await said(page, 'Third page: the night trains').waitFor();
  });

  test('gives the focus to the text field when an edit takes the pressed button away', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/last');
    await page.getByRole('button', { name: 'Finish' }).press('Enter');
    await said(page, 'Finished').waitFor();
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('message-text');
  });

  test('shows that a button waits until the bot has answered, then what it answered', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/slow');
    const wait = page.getByRole('button', { name: 'Wait' });
    await wait.click();
    await expect.poll(() => wait.getAttribute('aria-busy')).toBe('true');
    expect(await wait.locator('.spinner').count()).toBe(1);
    await toasted(page, 'At last', async () => scripted.release());
    await expect.poll(() => wait.getAttribute('aria-busy')).toBe('false');
  });

  test('takes a press on what an edit has brought, while the press before still waits for its answer', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/unanswered');
    const more = page.getByRole('button', { name: 'More ›' });
    await more.click();
    await said(page, 'Second page: the schools').waitFor();
    expect(await more.getAttribute('aria-busy')).toBe('false');
    await more.click();
    await said(page, 'Third page: the night trains').waitFor();
  });

  test('shows an alert that Escape closes', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/start');
    await page.getByRole('button', { name: 'Delete all' }).click();
    const alert = page.getByRole('dialog');
    await alert.getByText('This cannot be undone.').waitFor();
    await page.keyboard.press('Escape');
    await alert.waitFor({ state: 'hidden' });
  });

  test('can be used with the keyboard alone', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/help');
    await said(page, 'There is help.').waitFor();
    const field = page.getByRole('textbox', { name: 'Message' });

    await page.keyboard.type('/');
    const options = page.getByRole('option');
    await expect.poll(() => options.count()).toBe(4);
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: '/pages', selected: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => options.count()).toBe(0);
    await field.fill('/pa');
    await page.keyboard.press('Enter');
    await said(page, 'First page: the harbour').waitFor();

    await page.keyboard.type('two');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('lines');
    await page.keyboard.press('Enter');
    await said(page, 'You said: two').waitFor();
    expect(await page.locator('.own').last().locator('p').allTextContents()).toHaveLength(2);

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toContain('Read in the paper');
    expect(await styleOf(focused, 'outlineStyle')).toBe('solid');
  });

  test('moves through the conversations with the arrow keys', async () => {
    const { page } = await chatAs('Ida Falk');
    await page.locator('.row[aria-current]').focus();
    await page.keyboard.press('Home');
    expect(await page.locator(':focus').textContent()).toContain('Nora Lindqvist');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.conversation-title').getByText('you are Mateo Quiroga').waitFor();
  });

  test('answers and changes messages from the keyboard', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, 'frist');
    await said(page, 'You said: frist').waitFor();
    await page.keyboard.press('ArrowUp');
    const field = page.getByRole('textbox', { name: 'Message' });
    await expect.poll(() => field.inputValue()).toBe('frist');
    await field.fill('first');
    await page.keyboard.press('Enter');
    await page.locator('.own .edited').waitFor();
    expect(await page.locator('.own').last().textContent()).toContain('first');

    await page.keyboard.press('Control+ArrowUp');
    await page.keyboard.type('why?');
    await page.keyboard.press('Enter');
    await page.locator('.own .reply', { hasText: 'You said: frist' }).waitFor();
  });

  test('takes hostile text as text', async () => {
    const { page } = await chatAs(`<b onmouseover=alert(1)>Ida</b>`);
    await send(page, '/hostile');
    const bubble = page.locator('.theirs .bubble');
    await bubble.waitFor();
    expect(await bubble.locator('p').textContent()).toContain(hostileText);
    expect(await page.locator('.bubble img, .bubble script, .bubble svg[onload], .bubble b').count()).toBe(0);
    expect(await page.title()).toBe('Leaderette');
    const link = bubble.locator('a');
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await link.getAttribute('target')).toBe('_blank');
    await send(page, hostileText);
    await said(page, `You said: ${hostileText}`).waitFor();
    expect(await page.title()).toBe('Leaderette');
  });

  test('draws every kind of entity, and sends a command that is pressed', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/all');
    const bubble = page.locator('.theirs .bubble').first();
    await bubble.waitFor();
    for (const element of ['strong', 'em', 'u', 's', 'code', 'em strong, strong em'])
      expect(await bubble.locator(element).count(), element).toBeGreaterThan(0);
    await bubble.getByRole('button', { name: 'Hidden text' }).click();
    expect(await bubble.locator('.spoiler.shown').textContent()).toBe('hidden word');
    await bubble.getByRole('button', { name: '/help' }).click();
    await said(page, 'There is help.').waitFor();
  });

  test('gives each paragraph its own direction', async () => {
    const { page } = await chatAs('مريم الحداد', { languageCode: 'ar' });
    await send(page, '/arabic');
    const paragraphs = page.locator('.theirs p');
    await paragraphs.first().waitFor();
    expect(await styleOf(paragraphs.first(), 'direction')).toBe('rtl');
    expect(await styleOf(paragraphs.filter({ hasText: 'Ferry line 4' }), 'direction')).toBe('ltr');
    expect(await page.locator('blockquote').getAttribute('dir')).toBe('rtl');
  });

  test('is dark where the system is, or where the reader says so, and remembers that', async () => {
    const { page } = await chatAs('Ida Falk', { own: { colorScheme: 'dark' } });
    await send(page, '/start');
    await page.getByRole('button', { name: 'Harbour' }).waitFor();
    const isDark = async () => (await styleOf(page.locator('body'), 'color')) === 'rgb(232, 234, 238)';
    expect(await isDark()).toBe(true);
    await page.getByRole('button', { name: /^Colours/ }).click();
    await expect.poll(isDark).toBe(false);
    await page.reload();
    await page.getByRole('button', { name: 'Harbour' }).waitFor();
    expect(await isDark()).toBe(false);
  });

  test('shows the list and the chat as two screens on a phone', async () => {
    const { page } = await chatAs('Ida Falk', {
      own: { viewport: { width: 390, height: 844 }, hasTouch: true },
    });
    await send(page, '/start');
    await page.getByRole('button', { name: 'Harbour' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Conversations' }).isVisible()).toBe(false);
    const width = await page.locator('html').evaluate(element => element.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.getByRole('link', { name: 'Back to the conversations' }).click();
    await page.getByRole('navigation', { name: 'Conversations' }).waitFor();
    expect(await page.locator('.conversation').isVisible()).toBe(false);
    await page.goBack();
    await page.getByRole('button', { name: 'Harbour' }).waitFor();
  });

  test('counts what was not read yet in other chats, and forgets it when the chat is opened', async () => {
    const { page } = await chatAs('Ida Falk');
    const { person, chat } = await addPerson('Bruno Sá', 'pt-br');
    await post('send', { chatId: chat.id, fromId: person.id, text: 'hello' });
    const row = page.locator('.row', { hasText: 'Bruno Sá' });
    await row.locator('.badge').waitFor();
    expect(await row.locator('.badge').textContent()).toContain('1');
    expect(await page.title()).toBe('(1) Leaderette');
    await row.click();
    await said(page, 'You said: hello').waitFor();
    await expect.poll(() => row.locator('.badge').count()).toBe(0);
  });

  test('lets several people speak in a group', async () => {
    const { page } = await chatAs('Ida Falk');
    await page.locator('.row', { hasText: 'Breakfast table' }).click();
    await page.getByRole('combobox', { name: 'Write as' }).selectOption({ label: 'Mateo Quiroga' });
    await page.getByRole('button', { name: 'Commands' }).click();
    await page.getByRole('option', { name: '/help' }).click();
    await said(page, 'There is help.').waitFor();
    expect(await page.locator('.own').last().textContent()).toContain('/help@leaderette_bot');
    await page
      .getByRole('combobox', { name: 'Write as' })
      .selectOption({ label: 'Nora Lindqvist (administrator)' });
    await page.locator('.theirs .author', { hasText: 'Mateo Quiroga' }).waitFor();
  });

  test('reads and writes in the topics of a forum', async () => {
    const { page } = await chatAs('Ida Falk');
    await page.locator('.row', { hasText: 'Debating society' }).click();
    const topics = page.getByRole('navigation', { name: 'Topics' });
    await topics.getByRole('button', { name: 'Climate' }).click();
    await send(page, '/help');
    await said(page, 'There is help.').waitFor();
    await topics.getByRole('button', { name: 'General' }).click();
    await said(page, 'There is help.').waitFor({ state: 'detached' });
  });

  test('starts a tall message at its top and leads to the end on demand', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/long');
    const tall = page.locator('.theirs .bubble');
    await tall.waitFor();
    const frame = await page.locator('.messages').boundingBox();
    await expect.poll(async () => (await tall.boundingBox())?.y).toBeGreaterThan(frame?.y ?? 0);
    const toEnd = page.getByRole('button', { name: /^Scroll to the newest/ });
    await toEnd.waitFor();
    await scripted.bot.api.sendMessage(openChatId(page), 'Something new');
    await toEnd.locator('.badge', { hasText: '1' }).waitFor();
    await toEnd.click();
    await said(page, 'Something new').waitFor();
    await expect.poll(() => toEnd.count()).toBe(0);
  });

  test('shows the top of a message that an edit makes taller than the window', async () => {
    const { page } = await chatAs('Ida Falk');
    for (const text of ['one', 'two', 'three']) {
      await send(page, text);
      await said(page, `You said: ${text}`).waitFor();
    }
    await send(page, '/grow');
    await page.getByRole('button', { name: 'Grow', exact: true }).click();
    const bubble = said(page, 'The top of it.');
    await bubble.waitFor();
    const frame = await page.locator('.messages').boundingBox();
    await expect.poll(async () => (await bubble.boundingBox())?.height).toBeGreaterThan(frame?.height ?? 0);
    await expect.poll(async () => (await bubble.boundingBox())?.y).toBeCloseTo((frame?.y ?? 0) + 12, -1);
  });

  test('shows that the bot is typing', async () => {
    const { page } = await chatAs('Ida Falk');
    const typing = page.getByRole('status').filter({ hasText: 'The bot is typing' });
    // Looked for from before, because it goes after five seconds.
    await Promise.all([typing.waitFor(), send(page, '/typing')]);
  });

  test('says that the connection is lost, and catches up when it is back', async () => {
    const { page } = await chatAs('Ida Falk', { own: {} });
    await send(page, 'before');
    await said(page, 'You said: before').waitFor();
    const chatId = openChatId(page);
    // Time stands still for the page, so that it cannot find the way back before it is told to.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await server.stop();
    await page.getByRole('alert').filter({ hasText: 'Connection lost' }).waitFor();
    await scripted.bot.api.sendMessage(chatId, 'Said meanwhile');
    const port = Number(new URL(server.url).port);
    // A connection of somebody else's may have taken the port for a moment.
    server = await vi.waitFor(() => startChatPage({ port, botApiUrl: api.url, notice }), 30_000);
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.locator('.bubble', { hasText: 'Said meanwhile' }).waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    problems = problems.filter(problem => !/net::ERR_(?:CONNECTION|INCOMPLETE|EMPTY|SOCKET)_/.test(problem));
  });

  test('keeps a message that could not be sent, with its reason, and sends it again', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, 'before');
    await said(page, 'You said: before').waitFor();
    await page.route('**/client/send', route => route.abort());
    await send(page, 'in the tunnel');
    await page.getByRole('alert').filter({ hasText: 'Not sent.' }).waitFor();
    await page.unroute('**/client/send');
    await page.getByRole('button', { name: 'Try again' }).click();
    await said(page, 'You said: in the tunnel').waitFor();
    problems = problems.filter(problem => !/ERR_FAILED/.test(problem));
  });

  test('puts a fault in force from the panel, and clears it', async () => {
    const { page } = await chatAs('Ida Falk');
    const refused = Promise.withResolvers<string>();
    const stop = api.onCall(call => call.error !== undefined && refused.resolve(call.error));
    await page.getByRole('button', { name: 'Faults on demand' }).click();
    await page.getByLabel('Server error').check();
    await page.getByLabel('Method').selectOption('sendMessage');
    await toasted(page, 'The fault is in force', () =>
      page.getByRole('button', { name: 'Put in force' }).click(),
    );
    await page.keyboard.press('Escape');
    await send(page, '/help');
    expect(await refused.promise).not.toBe('');
    stop();
    await page.getByRole('button', { name: 'Faults on demand' }).click();
    await toasted(page, 'No faults are in force', () => page.getByRole('button', { name: 'Clear' }).click());
    await page.keyboard.press('Escape');
    await send(page, '/help');
    await said(page, 'There is help.').waitFor();
  });

  test('adds a person, whose chat begins with Start', async () => {
    const { page } = await chatAs('Ida Falk');
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByLabel('Name').fill('Zofia Kern');
    await page.getByLabel('Language').selectOption({ label: 'Spanish' });
    await page.keyboard.press('Enter');
    await page.locator('.conversation-title').getByText('you are Zofia Kern, Spanish').waitFor();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Harbour' }).waitFor();
  });

  test('lets a person block the bot and take it back', async () => {
    const { page } = await chatAs('Ida Falk');
    await send(page, '/help');
    await said(page, 'There is help.').waitFor();
    await page.getByRole('button', { name: 'Block the bot', exact: true }).click();
    const question = page.getByRole('dialog', { name: 'Block the bot?' });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    // A phone has no Escape.
    await page.getByRole('button', { name: 'Block the bot', exact: true }).click();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Block the bot', exact: true }).click();
    await question.getByRole('button', { name: 'Block the bot' }).click();
    await page.getByRole('button', { name: 'Unblock the bot' }).click();
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
  });

  test('moves nothing for readers who ask for that', async () => {
    const { page } = await chatAs('Ida Falk', { own: { reducedMotion: 'reduce' } });
    await send(page, '/help');
    const bubble = page.locator('.theirs').first();
    await bubble.waitFor();
    expect(await styleOf(bubble, 'animationDuration')).toBe('0.001s');
  });

  test('is worth showing: pictures of it are in screenshots/', async () => {
    const fresh = await startBotApi({ token: '77:a-token-for-pictures', clock: () => new Date() });
    const bot = await startScriptedBot(fresh);
    const shown = await startChatPage({ port: 0, botApiUrl: fresh.url, notice });
    try {
      const page = await newPage({}, shown.url);
      await takePictures(page, shown.url);
      await page.close();
    } finally {
      await shown.stop();
      await bot.stop();
      await fresh.stop();
    }
  });

  /**
   * A page with the chat of somebody new, who has said one thing already, unless the chat is fresh. It is the shared
   * one, which remembers nothing of the test before, unless something is asked of it.
   * Whatever the page logs, or asks of elsewhere, is a problem.
   */
  async function chatAs(name: string, { languageCode = 'en', isFresh = false, own }: ChatOptions = {}) {
    const { person, chat } = await addPerson(name, languageCode);
    if (!isFresh) await post('send', { chatId: chat.id, fromId: person.id, text: '/quiet' });
    const page = own ? await newPage(own, server.url) : shared;
    await page.goto(`${server.url}#chat=${chat.id}`);
    const field = page.getByRole('textbox', { name: 'Message' });
    await (isFresh ? page.getByRole('button', { name: 'Start', exact: true }) : field).waitFor();
    return { page, person, chat };
  }

  async function newPage(options: BrowserContextOptions, url: string): Promise<Page> {
    const viewport = { width: 1200, height: 800 };
    const context = await browser.newContext({ viewport, locale: 'en-GB', ...options });
    context.setDefaultTimeout(patienceMs);
    const page = await context.newPage();
    page.on('pageerror', error => problems.push(error.message));
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('request', request => {
      if (!request.url().startsWith(url)) problems.push(`A request to ${request.url()}`);
    });
    return page;
  }

  async function addPerson(name: string, languageCode: string): Promise<{ person: User; chat: Chat }> {
    const answer = await post('people', { name, languageCode });
    return (await answer.json()) as { person: User; chat: Chat };
  }

  function post(path: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return fetch(`${server.url}client/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  }
});

/** Walks through the page as a visitor would, and keeps what they see. */
async function takePictures(page: Page, url: string): Promise<void> {
  const picture = (name: string) =>
    page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  await page.goto(url);
  const start = page.getByRole('button', { name: 'Start', exact: true });
  await start.waitFor();
  await picture('fresh');
  await start.click();
  await page.getByRole('button', { name: 'Harbour' }).waitFor();
  await send(page, 'And the night trains?');
  await said(page, 'You said: And the night trains?').waitFor();
  await picture('desktop-light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('desktop-dark');
  await page.keyboard.type('/');
  await page.getByRole('option').first().waitFor();
  await picture('command-menu-dark');
  await page.keyboard.press('Escape');
  await page.emulateMedia({ colorScheme: 'light' });
  await send(page, '/arabic');
  await page.locator('blockquote[dir=rtl]').waitFor();
  await picture('right-to-left');
  await page.locator('.row', { hasText: 'Breakfast table' }).click();
  await send(page, '/all@leaderette_bot');
  await said(page, 'hidden word').waitFor();
  await page.getByRole('combobox', { name: 'Write as' }).selectOption({ label: 'Mateo Quiroga' });
  await send(page, '/pages@leaderette_bot');
  await page.getByRole('button', { name: 'More ›' }).click();
  await said(page, 'Second page').waitFor();
  await picture('group');
  await page.getByRole('button', { name: 'Faults on demand' }).click();
  await page.getByRole('dialog').waitFor();
  await picture('faults');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture('phone-group');
  await page.getByRole('link', { name: 'Back to the conversations' }).click();
  await page.locator('.row', { hasText: 'Mateo Quiroga' }).waitFor();
  await picture('phone-list');
  await page.locator('.row', { hasText: 'Лидия Вершинина' }).click();
  await start.click();
  await page.getByRole('button', { name: 'Harbour' }).waitFor();
  await picture('phone-chat');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture('phone-chat-dark');
}

interface ChatOptions {
  readonly languageCode?: string;
  readonly isFresh?: boolean;
  /** A page of one's own, with these options. */
  readonly own?: BrowserContextOptions;
}

/** Writes into the text field and presses Enter. */
async function send(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.fill(text);
  await field.press('Enter');
}

/** Does something and waits for what a toast says of it; looked for from before, because a toast soon goes. */
async function toasted(page: Page, text: string, act: () => Promise<void>): Promise<void> {
  await Promise.all([page.locator('.toast', { hasText: text }).waitFor(), act()]);
}

const openChatId = (page: Page) => Number(/#chat=(-?\d+)/.exec(page.url())?.[1]);

/** A bubble of the bot's with this text. */
const said = (page: Page, text: string): Locator => page.locator('.theirs .bubble', { hasText: text });

/** A computed style of an element. */
const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate(
    (element, name) => element.ownerDocument.defaultView.getComputedStyle(element)[name],
    property,
  );
