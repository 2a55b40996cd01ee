import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../bin/command-line/verb.ts';
import { verb } from '../../../bin/verbs/extract.ts';
import { runJsonl, runVerb } from '../../helpers/run-verb.ts';

const sentence =
  'The mill race floods the lower street every spring, and every spring it is nobody’s fault. ';
const page = `<html lang="en"><head><title>The mill race</title><meta property="og:site_name" content="Weir & Lock">
<meta property="article:published_time" content="2031-03-04T05:30:00Z"></head>
<body><h1>The mill race</h1><p>${sentence.repeat(2)}</p><p>${sentence}</p></body></html>`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('leaderette extract', () => {
  test('prints headline, what is known, and the text of the page on standard input', async () => {
    const { status, stdout } = await runVerb(verb, ['-'], page);
    expect(status).toBe(0);
    const [headline, about, , , first] = stdout.split('\n');
    expect(headline).toBe('The mill race');
    expect(about).toBe('Weir & Lock · 2031-03-04T05:30:00.000Z · en');
    expect(first).toBe(sentence.repeat(2).trim());
  });
  test('says of each file why it has no article, and reads the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'extract-'));
    writeFileSync(join(folder, 'page.html'), page);
    writeFileSync(join(folder, 'paper.pdf'), '%PDF-1.7');
    const names = ['paper.pdf', 'missing.html', 'page.html'].map(name => join(folder, name));
    const { status, stdout, stderr } = await runVerb(verb, names);
    expect(status).toBe(1);
    expect(stdout).toContain('The mill race');
    expect(stderr).toContain('paper.pdf: it is a PDF: give a feed, a web page or plain text');
    expect(stderr).toMatch(/missing\.html: .*no such file/i);
  });
  test('answers lines of JSON, errors included', async () => {
    const rows = [{ id: 1, url: 'https://weir.example/a', html_base64: base64(page) }, { id: 2 }, 'nonsense'];
    const answers = await runJsonl(verb, [...rows, { id: 3, html_base64: base64('%PDF-1.7') }]);
    expect(answers).toEqual([
      expect.objectContaining({
        id: 1,
        title: 'The mill race',
        byline: null,
        language: 'en',
        isPartial: false,
      }),
      { id: 2, error: '"html_base64" is missing or no string' },
      { id: null, error: 'not JSON' },
      { id: 3, error: 'this is a PDF, not a web page' },
    ]);
  });
  test('asks for a page when it gets none', async () => {
    await expect(runVerb(verb, [])).rejects.toThrow(UsageError);
    await expect(runVerb(verb, ['--loud', 'x'])).rejects.toThrow(/Unknown option '--loud'/);
  });
});
