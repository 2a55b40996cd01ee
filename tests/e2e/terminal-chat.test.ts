import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { de } from '../../lambdas/message/locales/de.ts';
import { en } from '../../lambdas/message/locales/en.ts';
import { es } from '../../lambdas/message/locales/es.ts';
import { ja } from '../../lambdas/message/locales/ja.ts';
import { renderPiece } from '../../lambdas/message/message-builder.ts';
import { runCommand, startCommand, temporaryFolder } from '../helpers/spawn-command.ts';

const chat = ['bin/leaderette.ts', 'chat'];
const evening = ['--now', '2026-11-24T18:00:00Z'];

const ownEditorial = `The Quay Lantern | Mend the sea wall before the spring tides

The sea wall below the fish market has lost forty of its stones since the storms of the autumn, and the council has known it since October. Nobody doubts that it must be mended. The quarrel is about who pays, and while the quarrel goes on the water comes a little further up the slip with every tide.

The harbour board says that the wall is a road, and roads are the county's. The county says that it is a quay. Both have lawyers, and neither has a mason. A repair that would have cost ninety thousand in October will cost three times that when the lane behind it goes.

The council should mend the wall now, out of its reserve, and send the bill to whoever the court names in the end.
`;

/** What was said to each line, by the lines: the transcript of `chat` cut at its `> ` marks. */
function answersIn(transcript: string): Map<string, string> {
  const parts = transcript.split(/^> (.*)$/m).slice(1);
  return new Map(
    Array.from({ length: parts.length / 2 }, (_, i) => [parts[2 * i] ?? '', (parts[2 * i + 1] ?? '').trim()]),
  );
}

describe('the terminal chat', () => {
  /** What a first start leaves behind whose person says nothing: the samples, read once for all who ask. */
  const firstStart = mkdtempSync(join(tmpdir(), 'leaderette-test-'));
  afterAll(() => rmSync(firstStart, { recursive: true, force: true }));
  let started: ReturnType<typeof runCommand> | undefined;
  async function folderWithSamples(): Promise<string> {
    started ??= runCommand([...chat, '--data', firstStart, ...evening]);
    expect((await started).code).toBe(0);
    const folder = temporaryFolder();
    cpSync(firstStart, folder, { recursive: true });
    return folder;
  }

  test('prints a conversation line by line, taps buttons, moves the clock, and ends with its input', async () => {
    const lines = [
      '/start',
      '/digest',
      '#1',
      '#2',
      '#99',
      '\u0007\u0001',
      'x'.repeat(10_000),
      '/subscribe 07:30 London',
      '@wait soon',
      '@wait 24h',
      '/unsubscribe',
    ];
    const { code, stdout } = await runCommand([...chat, '--fresh', ...evening], {
      input: `${lines.join('\n')}\n`,
    });
    expect(code).toBe(0);
    const answers = answersIn(stdout);
    expect([...answers.keys()]).toEqual(lines);
    expect(answers.get('/start')).toContain(en.start.bestToday);
    expect(answers.get('/start')).toMatch(/^\[1\] .+ {2}\[2\] .+$/m);
    expect(answers.get('/start')).toMatch(/^\| /m);
    expect(answers.get('/digest')).toMatch(/^\[3\] 3|\[3\] /m);
    expect(answers.get('#1')).toMatch(/^\(edited\)\n/);
    expect(answers.get('#1')).toContain(en.summary.claims);
    expect(answers.get('#2')).toBe(`(edited)\n${answers.get('/digest')}`);
    expect(answers.get('#99')).toBe('(there is no button #99)');
    expect(answers.get('\u0007\u0001')).toBe('(A message needs some text.)');
    expect(answers.get('x'.repeat(10_000))).toBeTruthy();
    expect(answers.get('@wait soon')).toContain('is no time to wait');
    const digest = en.digest.delivered(en.nearDate('2026-11-25'));
    expect(answers.get('@wait 24h')?.split(digest)).toHaveLength(2);
    expect(answers.get('/unsubscribe')).toContain(en.subscription.ended);
  });

  test('shows what was read in, and no samples among it; an empty day leads to those that have something', async () => {
    const data = join(temporaryFolder(), 'own');
    const file = join(temporaryFolder(), 'editorial.txt');
    writeFileSync(file, ownEditorial);
    const ingested = await runCommand([
      ...['bin/leaderette.ts', 'ingest', file, '--data', data],
      ...['--source', 'The Quay Lantern', '--language', 'en', '--published', '2026-06-01'],
    ]);
    expect(ingested.stdout).toMatch(/^new /);
    const { stdout } = await runCommand([...chat, '--data', data], {
      input: '/start\n#1\n/digest 2026-06-01\nlantern\n',
    });
    const answers = answersIn(stdout);
    expect(answers.get('/start')).toContain(en.digest.nearestDays(1));
    expect(answers.get('#1')).toContain('The Quay Lantern');
    expect(answers.get('/digest 2026-06-01')).toContain(en.digest.count(1, 1));
    expect(stdout).not.toContain(en.digest.sample);
  });

  test('prints every call of the bot as a line of JSON and nothing else; ends at Ctrl-C in the middle of a wait', async () => {
    const data = await folderWithSamples();
    const command = startCommand([...chat, '--data', data, '--json', '--as', 'Ines Dahl', ...evening]);
    command.write('/start\n#1\n/subscribe 07:30\n@wait 300d\n');
    await command.says(/Nothing new since your last digest/);
    command.signal('SIGINT');
    expect(await command.ended).not.toBeNull();
    expect(command.stderr).not.toMatch(/Error|at file:/);
    const calls = command.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { method: string; payload: { chat_id?: number } });
    const methods = ['sendMessage', 'sendMessage', 'editMessageText', 'answerCallbackQuery', 'sendMessage'];
    expect(calls.slice(0, 5).map(({ method }) => method)).toEqual(methods);
    expect(calls.every(call => Object.keys(call).join() === 'method,payload')).toBe(true);
    expect(new Set(calls.flatMap(({ payload }) => payload.chat_id ?? [])).size).toBe(1);
  });

  test('knows a person by the first name, and makes somebody who speaks a language that nobody speaks', async () => {
    const data = await folderWithSamples();
    const said = async (...words: string[]) =>
      (await runCommand([...chat, '--data', data, ...evening, ...words], { input: '/help\n' })).stdout;
    expect(await said('--as', 'mateo')).toContain(renderPiece(es.help.commands).text.split('\n')[0]);
    expect(await said('--language', 'DE')).toContain(renderPiece(de.help.commands).text.split('\n')[0]);
    expect(await said('--as', 'Yui', '--language', 'ja')).toContain(
      renderPiece(ja.help.commands).text.split('\n')[0],
    );
    expect(await said('--as', 'yui')).toContain(renderPiece(ja.help.commands).text.split('\n')[0]);
  });

  test('says what is wrong with remembered chats that are no such thing, and with a file for a folder', async () => {
    const data = temporaryFolder();
    writeFileSync(
      join(data, 'remembered.json'),
      JSON.stringify({ firstStart: '2026-11-24T18:00:00Z', samplesPort: null, botApi: { version: 7 } }),
    );
    const strange = await runCommand([...chat, '--data', data], { input: '/help\n' });
    expect(strange.code).toBe(1);
    expect(strange.stderr).toMatch(/^The remembered chats .+ Move .+remembered\.json away/);
    mkdirSync(join(data, 'a'));
    writeFileSync(join(data, 'a', 'file'), '');
    const file = await runCommand([...chat, '--data', join(data, 'a', 'file')], { input: '/help\n' });
    expect(file.code).toBe(1);
    expect(file.stderr.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    [['--now', 'later'], /'later' is no time/],
    [['--as', ''], /--as ''/],
    [['--language', 'German!'], /--language German! is no language/],
    [['--data', 'somewhere'], /--fresh .+ --data/],
    [['--what'], /--what/],
    [['words'], /words/],
  ])('refuses %j with its usage', async (words, message) => {
    const { code, stderr, stdout } = await runCommand([...chat, '--fresh', ...words]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage:');
    expect(stdout).toBe('');
  });
});
