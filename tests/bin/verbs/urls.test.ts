import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Verb } from '../../../bin/command-line/verb.ts';
import { verb as categorise } from '../../../bin/verbs/categorise.ts';
import { verb as duplicates } from '../../../bin/verbs/duplicates.ts';
import { verb as extract } from '../../../bin/verbs/extract.ts';
import { verb as feed } from '../../../bin/verbs/feed.ts';
import { verb as group } from '../../../bin/verbs/group.ts';
import { verb as language } from '../../../bin/verbs/language.ts';
import { verb as sentences } from '../../../bin/verbs/sentences.ts';
import { verb as summarise } from '../../../bin/verbs/summarise.ts';
import { verb as verify } from '../../../bin/verbs/verify.ts';
import { runVerb } from '../../helpers/run-verb.ts';
import { type Papers, rssOf, startPapers } from '../../helpers/start-papers.ts';

const paragraphs = [
  'The teachers of Tarn Valley have forty pupils in a classroom, and the college sends no new ones.',
  'Forty pupils are no class but a crowd, and a crowd learns nothing that a school could be proud of.',
  'The county must pay its teachers what the next county pays, or it will soon teach nobody at all.',
];
const page = `<html lang="en"><head><title>Full classes</title></head><body><nav>Home News</nav><article>
<h1>Full classes</h1>${paragraphs.map(text => `<p>${text}</p>`).join('')}</article></body></html>`;

let papers: Papers;
beforeAll(async () => {
  papers = await startPapers({
    '/classes': page,
    '/again': page,
    '/feed': rssOf('The Tarn Bell', ['Full classes', 'Empty desks']),
    '/gone': 410,
  });
});
afterAll(() => papers.stop());

const run = (verb: Verb, paths: readonly string[], input = '') =>
  runVerb(
    verb,
    paths.map(path => (path.startsWith('/') ? papers.url + path : path)),
    input,
    {},
    papers.fetchUrl,
  );

describe('an address in place of a file', () => {
  const cases: [name: string, verb: Verb, words: string[], expected: RegExp, input: string][] = [
    ['sentences', sentences, ['/classes'], /^The teachers of Tarn.*\n\nForty pupils.*\n\nThe county/, ''],
    ['language', language, ['/classes'], /: en \(English, \d+ %\)/, ''],
    ['summarise', summarise, ['/classes'], /Asks {4}The county must pay its teachers/, ''],
    ['categorise', categorise, ['/classes'], /: education \(education, /, ''],
    [
      'duplicates',
      duplicates,
      ['/classes', '/again'],
      /classes: new\n.*again: a copy of http.*classes\n/,
      '',
    ],
    ['group', group, ['/classes', '/again'], /classes: Full classes\n {2}.*again: Full classes\n/, ''],
    ['verify', verify, ['/classes', '-'], /^All of it stands in the text/, paragraphs[2] ?? ''],
    ['extract', extract, ['/classes'], /^Full classes\n/, ''],
    ['feed', feed, ['/feed'], /^The Tarn Bell/, ''],
  ];
  test.each(cases)('is read by %s as its article', async (_, verb, words, expected, input) => {
    const { status, stdout } = await run(verb, words, input);
    expect(stdout).toMatch(expected);
    expect(stdout).not.toContain('Home News');
    expect(status).toBe(0);
  });

  test('that answers with something else is reported with the reason, and the rest goes on', async () => {
    const { status, stdout, stderr } = await run(language, ['/gone', '/feed', '/classes']);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /gone: it answers with status 410\n.*feed: it is a feed: name one of its articles/,
    );
    expect(stdout).toMatch(/classes: en/);
  });

  test('on the own machine is read where somebody typed it', async () => {
    const { port } = new URL(papers.url);
    for (const host of ['127.0.0.1', 'localhost', '127.1'])
      expect((await runVerb(summarise, [`http://${host}:${port}/classes`])).stdout).toMatch(/^Claims/);
  });

  test('on the own machine leads to no other server there', async () => {
    const leading = createServer((_, response) =>
      response.writeHead(302, { location: `${papers.url}/classes` }).end(),
    ).listen(0, '127.0.0.1');
    await once(leading, 'listening');
    const { port } = leading.address() as AddressInfo;
    const { status, stderr } = await runVerb(summarise, [`http://127.0.0.1:${port}/`]);
    leading.close();
    expect(status).toBe(1);
    expect(stderr).toMatch(/the address names another port than 80 and 443/);
  });

  test.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/',
    'http://[::ffff:127.0.0.1]/',
    'http://127.0.0.1.nip.invalid/',
  ])('on a private network is refused: %s', async address => {
    const { status, stderr } = await runVerb(summarise, [address]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/private network|no server of that name/);
  });

  test('that is a file which is not there is reported in words', async () => {
    const { status, stderr } = await run(sentences, ['nowhere.txt']);
    expect(status).toBe(1);
    expect(stderr).toBe('nowhere.txt: there is no such file\n');
  });
});
