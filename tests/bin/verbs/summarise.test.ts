import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/summarise.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';
import { startConverse } from '../../helpers/start-converse.ts';

const text =
  'The pier of Sund broke in the storm. The ferry company blames the council. The broken pier is a danger to every boat in Sund. The council must repair the pier before winter.';

test('a line is answered with thesis, points, ask, sentences and where they stand', async () => {
  const line = JSON.stringify({ id: 'a', text, language: 'en' });
  const { stdout } = await runVerb(verb, ['--jsonl', '--sentences', '2'], line);
  const { spans, sentences, ask } = JSON.parse(stdout) as {
    spans: { ask: { start: number; end: number }; sentences: object[] };
    sentences: string[];
    ask: string;
  };
  expect(ask).toBe('The council must repair the pier before winter.');
  expect(text.slice(spans.ask.start, spans.ask.end)).toBe(ask);
  expect(sentences).toHaveLength(2);
  expect(spans.sentences).toHaveLength(2);
});

test('a line without text is answered with an error, and the next one goes on', async () => {
  const [bad, good] = await runJsonl(verb, [{ id: 'a' }, { id: 'b', text: '' }]);
  expect(bad).toEqual({ id: 'a', error: '"text" is missing or no string' });
  expect(good).toMatchObject({ id: 'b', thesis: '', points: [], ask: null, sentences: [] });
});

test('people get what it claims and asks', async () => {
  const { stdout } = await runVerb(verb, ['--language', 'en', '-'], text);
  expect(stdout).toMatch(/^Claims {2}The /);
  expect(stdout).toContain('Asks    The council must repair the pier before winter.');
});

test('people see where a sentence is cut, programs get it as the text has it', async () => {
  const cut = 'But the ferry of Sund is a promise to all the islands, because winter comes.';
  const { stdout } = await runVerb(verb, ['--language', 'en', '-'], cut);
  expect(stdout).toContain('Claims  … the ferry of Sund is a promise to all the islands …\n');
  const [line] = await runJsonl(verb, [{ id: 'a', text: cut, language: 'en' }]);
  expect(line).toMatchObject({ thesis: 'the ferry of Sund is a promise to all the islands' });
});

test('a saved feed is no text, in JSON neither', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leaderette-feed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'feed.json');
  const items = [{ id: '1', title: 'The pier', content_text: text }];
  writeFileSync(
    file,
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Quay', items }, null, 2),
  );
  const { stdout, stderr, status } = await runVerb(verb, [file]);
  expect(stderr).toContain('it is a feed: name one of its articles');
  expect([stdout, status]).toEqual(['', 1]);
});

test('of a saved page the article is summarised, not its markup', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leaderette-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><title>The pier</title><style>.ad { must: show }</style><nav>We must sell</nav>
<article><h1>The pier</h1>${text
      .split('. ')
      .map(sentence => `<p>${sentence.replace(/\.$/, '')}.</p>`)
      .join('')}</article></html>`,
  );
  const { stdout } = await runVerb(verb, ['--language', 'en', file]);
  expect(stdout).toContain('Asks    The council must repair the pier before winter.');
  expect(stdout).not.toMatch(/[<>{}]|must sell/);
});

test('a length that is no whole number, no file and an unknown option are wrong usage', async () => {
  await expect(runVerb(verb, ['--sentences', 'three', '-'])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, ['--words', '0', '--jsonl'])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, [])).rejects.toThrow(UsageError);
  await expect(runVerb(verb, ['--sideways', '-'])).rejects.toThrow(UsageError);
});

describe('with a model', () => {
  const long = `${text} ${'The mayor of Sund has known it since the spring and has said nothing. '.repeat(3)}`;
  const useServer = async (json: unknown) => {
    const { config } = await startConverse(() => ({ json }));
    // What a person would have in the environment.
    vi.stubEnv('AWS_ENDPOINT_URL_BEDROCK_RUNTIME', String(config.endpoint));
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'none');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'none');
    onTestFinished(() => void vi.unstubAllEnvs());
  };
  const model = ['--model', 'maker.model-1', '--language', 'en'];

  test('people get what it wrote, and that it was checked', async () => {
    await useServer({
      thesis: 'The broken pier endangers every boat in Sund and is a danger.',
      points: [],
      ask: '',
    });
    const { stdout } = await runVerb(verb, [...model, '-'], long);
    expect(stdout).toContain('Claims  The broken pier endangers every boat in Sund and is a danger.');
    expect(stdout).toContain('(by maker.model-1, checked against the text)');
  });

  test('people get the paper’s own words where it is wrong, and why', async () => {
    await useServer({ thesis: 'The pier of Sund has cost 900 crowns.', points: [], ask: '' });
    const { stdout } = await runVerb(verb, [...model, '-'], long);
    expect(stdout).toContain("(the paper's own words)");
    expect(stdout).toContain('(the model: thesis: number not in the text: 900)');
  });

  test('a line says who wrote the answer', async () => {
    await useServer({ thesis: 'HACKED', points: [], ask: '' });
    const line = JSON.stringify({ id: 'a', text: long, language: 'en' });
    const { stdout } = await runVerb(verb, ['--jsonl', '--model', 'maker.model-1'], line);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a', by: 'extract' });
  });

  test('without credentials it is said what to set', async () => {
    vi.stubEnv('AWS_REGION', 'eu-west-1');
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nowhere');
    vi.stubEnv('AWS_CONFIG_FILE', '/nowhere');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(runVerb(verb, [...model, '-'], long)).rejects.toThrow(
      'needs AWS credentials: set AWS_PROFILE',
    );
    await expect(runVerb(verb, ['--model', '--jsonl'])).rejects.toThrow(UsageError);
  });
});
