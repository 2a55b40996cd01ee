import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChatPage } from '../../bin/local/chat-page/server.ts';
import { type System, startSystem } from '../../bin/local/system.ts';
import { chromiumFlags, findChromium } from '../helpers/find-chromium.ts';

const executablePath = findChromium();
const screenshots = join(import.meta.dirname, '..', '..', 'screenshots');

describe.skipIf(!executablePath)(
  executablePath ? 'the bot in the chat page, with the sample papers' : 'skipped: no Chromium',
  () => {
    let system: System;
    let server: Awaited<ReturnType<typeof startChatPage>>;
    let browser: Browser;
    let page: Page;
    const problems: string[] = [];

    beforeAll(async () => {
      await mkdir(screenshots, { recursive: true });
      system = await startSystem({ folder: null });
      await system.host.poll();
      server = await startChatPage({
        port: 0,
        botApiUrl: system.botApi?.url ?? '',
        clock: { ...system.host, now: system.clock.now },
        notice: 'The papers here are samples: they and all that is in them are made up.',
      });
      browser = await chromium.launch({
        executablePath: executablePath ?? '',
        args: chromiumFlags,
        timeout: 90_000,
      });
      const context = await browser.newContext({
        viewport: { width: 1200, height: 860 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
      });
      context.setDefaultTimeout(30_000);
      page = await context.newPage();
      page.on('pageerror', error => problems.push(error.message));
      page.on('console', message => message.type() === 'error' && problems.push(message.text()));
    });
    afterAll(async () => {
      await browser?.close();
      await server?.stop();
      await system?.stop();
    });

    const picture = (name: string) =>
      page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
    const inChat = (text: string) => page.getByRole('log').getByText(text);
    const lastKeys = () => page.locator('.theirs').last().locator('.key');
    const send = async (text: string) => {
      const field = page.getByRole('textbox', { name: 'Message' });
      await field.fill(text);
      await field.press('Enter');
    };
    /** Waits until the bot has answered what was written last. */
    const answered = () =>
      page
        .locator('.own:not(.outgoing) ~ .theirs')
        .last()
        .waitFor()
        .then(() => system.host.whenIdle());

    test('is in a conversation at once, with a Start button, on a phone too', async () => {
      const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const opened = await phone.newPage();
      await opened.goto(server.url);
      await opened.getByRole('button', { name: 'Start', exact: true }).waitFor();
      await opened.getByRole('link', { name: 'Back to the conversations' }).click();
      await opened.getByRole('link', { name: /Breakfast table/ }).waitFor();
      await opened.reload();
      await opened.getByRole('link', { name: /Breakfast table/ }).waitFor();
      await phone.close();
    });

    test('greets, shows the editorial of the day, and offers categories', async () => {
      await page.goto(server.url);
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await answered();
      await page.locator('.theirs blockquote').first().waitFor();
      await page.locator('.theirs strong').first().waitFor();
      await expect.poll(() => lastKeys().count()).toBeGreaterThan(2);
      await picture('bot-start');
    });

    test('opens a category and an editorial in it by editing one message, and goes back', async () => {
      await send('/digest');
      await page.locator('.own:not(.outgoing)', { hasText: '/digest' }).waitFor();
      await answered();
      const message = page.locator('.theirs').last();
      await expect.poll(() => message.locator('.key', { hasText: /^1\b/ }).count()).toBe(1);
      await picture('bot-digest');
      const count = await page.locator('.theirs').count();
      const digest = await message.locator('.content').textContent();
      await message.locator('.key', { hasText: /^1\b/ }).click();
      await message.locator('.edited').waitFor();
      const paper = message.locator('a.key').first();
      expect(await paper.getAttribute('href')).toMatch(/^https?:/);
      expect(await message.locator('.content').textContent()).not.toBe(digest);
      await picture('bot-editorial');
      await message.locator('button.key').last().click();
      await expect.poll(() => message.locator('.key', { hasText: /^1\b/ }).count()).toBe(1);
      expect(await page.locator('.theirs').count()).toBe(count);
      await expect.poll(() => page.locator('.key[aria-busy=true]').count()).toBe(0);
    });

    test('sets papers side by side, what each claims in full and the rest folded', async () => {
      await page.setViewportSize({ width: 430, height: 860 });
      const message = page.locator('.theirs').last();
      await message.locator('.key', { hasText: '⚖️' }).first().click();
      await message.locator('.edited').waitFor();
      await expect.poll(() => message.locator('blockquote').count()).toBeGreaterThan(2);
      await expect.poll(() => page.locator('.key[aria-busy=true]').count()).toBe(0);
      const claims = message.locator('blockquote').first();
      expect(
        await claims.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
      ).toBeLessThan(2);
      expect(await claims.locator('.quotation-toggle').count()).toBe(0);
      expect(await message.locator('.quotation-toggle[aria-expanded=true]').count()).toBe(0);
      await picture('bot-compare');
      await page.setViewportSize({ width: 1200, height: 860 });
    });

    test('knows the commands that the bot has registered', async () => {
      await page.getByRole('button', { name: 'Commands' }).click();
      await page.getByRole('option', { name: '/digest' }).waitFor();
      expect(await page.getByRole('option', { name: '/subscribe' }).count()).toBe(1);
      await picture('bot-commands');
      await page.keyboard.press('Escape');
      await page.getByRole('textbox', { name: 'Message' }).fill('');
    });

    test('reads from right to left for whoever reads so, on a phone and in the dark', async () => {
      await page.getByRole('button', { name: 'Add a person' }).click();
      await page.getByLabel('Name').fill('سلمى الراوي');
      await page.getByLabel('Language').selectOption({ label: 'Arabic' });
      await page.keyboard.press('Enter');
      await page.locator('.conversation-title', { hasText: 'Arabic' }).waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.getByRole('button', { name: 'Start', exact: true }).click();
      await answered();
      await page.locator('blockquote[dir=rtl]').first().waitFor();
      await picture('bot-phone-arabic');
    });

    test('brings a digest at once to whoever moves the clock on to it', async () => {
      await page.setViewportSize({ width: 1200, height: 860 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.locator('.row', { hasText: 'Nora Lindqvist' }).click();
      await send('/subscribe 07:30 London');
      await inChat('Done: your digest is set').waitFor();
      await page.getByRole('button', { name: 'Move the clock on' }).press('Enter');
      const panel = page.getByRole('dialog', { name: 'Move the clock on' });
      await panel.getByText(/The next digest comes on .+07:30/).waitFor();
      await picture('bot-clock');
      await panel.getByRole('button', { name: 'To the next digest' }).press('Enter');
      await page.locator('.theirs', { hasText: 'Your digest ·' }).waitFor();
      await page.getByText(/^It is .+ 07:30 now\.$/).waitFor();
      expect(await panel.count()).toBe(0);
      expect(await page.locator('.day').last().textContent()).toBe('Today');
    });

    test('lets only administrators change a group, and leads a channel’s reader to a chat of their own', async () => {
      const speakAs = (label: string) =>
        page.getByRole('combobox', { name: 'Write as' }).selectOption({ label });
      await page.locator('.row', { hasText: 'Breakfast table' }).click();
      await speakAs('Mateo Quiroga');
      await send('/unsubscribe');
      await inChat('Aquí solo los administradores').waitFor();
      await speakAs('Nora Lindqvist (administrator)');
      await send('/settings');
      await inChat('Language: English').waitFor();
      await speakAs('Mateo Quiroga');
      await lastKeys().first().click();
      await page.getByRole('dialog').getByText('Aquí solo los administradores').waitFor();
      await picture('bot-group');
      await page.keyboard.press('Escape');

      await page.locator('.row', { hasText: 'Harbour notices' }).click();
      await page.getByRole('button', { name: 'Add the bot to the channel' }).last().click();
      await send('/digest');
      await page.locator('.theirs').last().waitFor();
      await speakAs('Mateo Quiroga');
      await page.getByText('Only administrators post.').waitFor();
      await picture('bot-channel');
      await lastKeys().first().click();
      await page.locator('.conversation-title', { hasText: 'Mateo Quiroga' }).waitFor();
      await page.locator('.theirs').first().waitFor();
    });

    test('has logged no error on the way', () => {
      expect(problems).toEqual([]);
    });
  },
);
