import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { startChatPage } from '../../bin/local/chat-page/server.ts';
import { startSystem } from '../../bin/local/system.ts';
import { chromiumFlags, findChromium } from '../helpers/find-chromium.ts';

/**
 * Makes docs/chat.png anew, from the real page with the sample papers: a digest, and the papers of one of its stories
 * set side by side, as two phones.
 *
 *   npm run picture                  compares the papers of the first story
 *   npm run picture -- courts        those of the story whose button has this word
 */
const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium: set CHROMIUM_PATH, or install chromium.');
const file = join(import.meta.dirname, '..', '..', 'docs', 'chat.png');
const phone = { width: 430, height: 880 };
/** The story that is set side by side, by a word of its button. */
const shown = process.argv[2] ?? '';
/** Scrolling and what fades in have ended by then. */
const settleMs = 600;

const system = await startSystem({ folder: null });
await system.host.poll();
const server = await startChatPage({ port: 0, botApiUrl: system.botApi?.url ?? '', notice: '' });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
try {
  await writeFile(file, await sideBySide(browser, await takePictures(browser)));
} finally {
  await browser.close();
  await server.stop();
  await system.stop();
}

async function takePictures(from: Browser): Promise<Buffer[]> {
  const context = await from.newContext({ viewport: phone, deviceScaleFactor: 2, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('.theirs').last().locator('.key').first().waitFor();
  await system.host.whenIdle();
  const field = page.getByRole('textbox', { name: 'Message' });
  await field.fill('/digest');
  await field.press('Enter');
  await page.locator('.own', { hasText: '/digest' }).waitFor();
  await system.host.whenIdle();
  const message = page.locator('.theirs').last();
  const buttons = message.locator('.key', { hasText: '⚖️' });
  await buttons.first().waitFor();
  const compare = buttons.filter({ hasText: shown }).first();
  if ((await compare.count()) === 0)
    throw new Error(`No story has '${shown}'; there are: ${(await buttons.allTextContents()).join(' | ')}`);
  const digest = await pictureFrom(page, '.own');
  await compare.click();
  await message.locator('.key', { hasText: '‹' }).first().waitFor();
  await page.locator('.key[aria-busy=true]').waitFor({ state: 'detached' });
  await system.host.whenIdle();
  return [digest, await pictureFrom(page, '.theirs')];
}

/** The page scrolled so that it begins with the last of such messages. */
async function pictureFrom(page: Page, selector: string): Promise<Buffer> {
  await page.evaluate(
    `document.activeElement?.blur();
    const list = [...document.querySelectorAll('${selector}')].at(-1);
    list.style.scrollMarginBlockStart = '12px';
    list.scrollIntoView({ block: 'start', behavior: 'instant' });`,
  );
  await page.waitForTimeout(settleMs);
  return page.screenshot({ animations: 'disabled' });
}

async function sideBySide(from: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await from.newPage({ viewport: { width: 1000, height: 960 }, deviceScaleFactor: 1.3 });
  const images = pictures.map(png => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('');
  await page.setContent(
    `<style>body{margin:0;height:960px;display:flex;gap:48px;justify-content:center;align-items:center;background:#d9dee6}
img{width:${phone.width}px;height:${phone.height}px;border-radius:26px;border:1px solid #fff8;box-shadow:0 14px 40px #2238}</style>${images}`,
  );
  await page.waitForFunction('[...document.images].every(({ complete }) => complete)');
  return page.screenshot();
}
