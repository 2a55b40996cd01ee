import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { UsageError } from '../../bin/command-line/verb.ts';
import { verb } from '../../bin/verbs/ingest.ts';
import { runVerb } from '../helpers/run-verb.ts';
import { runCommand, temporaryFolder } from '../helpers/spawn-command.ts';

/** As mirrors print an editorial: paper and headline, paragraphs, who wrote it, where it stood. */
const mirrored = `The Quay Lantern | Light the harbour wall before winter

Three boats have struck the harbour wall since March, each of them at night. The lamps that stood on it were taken down for repair in February, and nobody at the port authority can say where they are.

A wall without lamps saves four hundred a month. A boat costs more, and a crew cannot be bought at any price. The authority should order new lamps this week, and pay for them from the sum that it keeps for its anniversary.

Editorial, The Quay Lantern

Categories Opinion
`;

const longText =
  'The ferry company wants to sail half as often and calls it a timetable for everybody. Those who live on the far side call it a wall of water. The council should refuse, and say plainly that a ferry is a street. ';

const page = `<!doctype html><html lang="en"><head><title>A ferry is a street - Lantern</title>
<meta property="og:site_name" content="The Evening Lantern"><meta property="article:published_time" content="2026-11-23T05:00:00Z"></head>
<body><article><h1>A ferry is a street</h1>${`<p>${longText}</p>`.repeat(6)}</article></body></html>`;

const item = (name: string, text: string) =>
  `<item><title>${name}</title><link>https://far.example/${name.replaceAll(' ', '-')}</link><pubDate>Mon, 23 Nov 2026 06:00:00 GMT</pubDate><content:encoded><![CDATA[${text}]]></content:encoded></item>`;
const orchard = `<p>${'The orchard tax falls on whoever plants a tree and spares whoever paves a field. Parliament must turn it round before the spring planting, or explain to our grandchildren why apples come by aeroplane. '.repeat(5)}</p>`;
const bridge = `<p>${'Nobody voted for the second bridge, and everybody will pay for it until the year in which it needs to be replaced. The minister should publish the count of cars on which the whole plan rests. '.repeat(5)}</p>`;
const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Far Herald</title><link>https://far.example/</link><language>en</language>${item('An orchard tax', orchard)}${item('The second bridge', bridge)}</channel></rss>`;

describe('ingest', () => {
  let folder: string;
  let data: string[];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leaderette-test-'));
    data = ['--data', join(folder, 'data'), '--now', '2026-11-24T12:00:00Z'];
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const ingest = (...words: string[]) => runVerb(verb, [...data, ...words]);

  test('reads a text, a page and a feed, says what each was, and knows them the next time', async () => {
    const inputs = [file('lantern.txt', mirrored), file('ferry.html', page), file('far.xml', feed)];
    const first = await ingest('--published', '2026-11-22', ...inputs);
    expect(first.status).toBe(0);
    const rows = first.stdout.trim().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(
      /^new +Light the harbour wall before winter +The Quay Lantern, en, \w+, 2026-11-22$/,
    );
    expect(rows[1]).toMatch(/^new +A ferry is a street +The Evening Lantern, en, \w+, 2026-11-23$/);
    expect(rows[2]).toMatch(/^new +An orchard tax +The Far Herald, en, \w+, 2026-11-23$/);
    const second = await ingest(...inputs);
    expect(second.status).toBe(0);
    expect(second.stdout.match(/^known /gm)).toHaveLength(4);
    const copy = await ingest(
      file('copy.txt', `Another headline altogether\n\n${mirrored.split('\n\n').slice(1, 3).join('\n\n')}`),
    );
    expect(copy.stdout).toMatch(
      /^duplicate .+ a copy of 'Light the harbour wall before winter' \(The Quay Lantern\)$/m,
    );
  });

  test('says when it takes today for the date, and what it keeps of a text that is known', async () => {
    const body = 'The slipway at Odde has no rail. The council must build one before the ice comes to Odde.';
    const undated = file('undated.txt', `A rail for Odde\n\n${body}`);
    const first = await ingest(undated);
    expect(first.stdout).toMatch(
      /Unknown paper, .+ 2026-11-24 \(it names no paper: --source gives one; today, since it names no date: --published gives one\)$/m,
    );
    const again = await ingest('--source', 'Mi Diario', '--published', '2026-11-20', undated);
    expect(again.stdout).toMatch(
      /^known .+ stored before \(Unknown paper, 2026-11-24\); paper and date stay as they were stored: 'articles correct' changes them$/m,
    );
    const dated = file(
      'dated.txt',
      `A lamp for Odde\nBy the editorial board, 12 May 2026\n\nNobody finds the quay of Odde after dark. The harbour master ought to hang a lamp there in autumn.`,
    );
    expect((await ingest(dated)).stdout).toMatch(
      / Unknown paper, en, \w+, 2026-05-12 \(it names no paper: --source gives one\)$/m,
    );
  });

  test('takes name and language from the command line where the text has none', async () => {
    const text = file(
      'bare.txt',
      `A pavement for whoever walks\n\n${'Half of the town has no pavement and all of it has a mayor. '.repeat(6)}`,
    );
    const { stdout } = await ingest('--source', 'The Kerb', '--language', 'EN', text);
    expect(stdout).toMatch(/^new .+ The Kerb, en, /);
  });

  test('reads a text over stray control and direction characters, and keeps none of them', async () => {
    const text = file(
      'stray.txt',
      `The Slip | A \u202Estrange\u202C \u0007headline\n\nThe printer slipped\u0000. ${'The wall still wants mending before the tides. '.repeat(6)}`,
    );
    const { stdout } = await ingest('--language', 'en', text);
    expect(stdout).toMatch(/^new +A strange headline +The Slip, en, /);
  });

  test('refuses what is no editorial, each with its reason, and reads the rest', async () => {
    mkdirSync(join(folder, 'papers'));
    const cases: [string, RegExp][] = [
      [file('empty.txt', ''), /it is empty|the text is empty/],
      [file('blank.txt', ' \n\t\n'), /the text is empty/],
      [file('signs.txt', '+++ 1234 --- 5678 +++\n'), /letter|sentence/],
      [file('words.txt', 'Harbour wall'), /sentence/],
      [file('large.txt', Buffer.alloc(50_000_000, 'words ')), /larger than 3 MB \(50 MB\)/],
      [
        file('paper.pdf', '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<<>>\nendobj\n'),
        /it is a PDF: give a feed, a web page or plain text/,
      ],
      [file('picture.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), /it is a picture/],
      [file('feed.xml.gz', gzipSync(feed)), /it is an archive: unpack it first/],
      [file('zeros.bin', Buffer.alloc(2_000)), /it is no text/],
      [
        file('noise.bin', Buffer.from(Array.from({ length: 3_000 }, (_, i) => (i * i * 73) % 256))),
        /it is no text/,
      ],
      [file('menu.html', '<!doctype html><title>Menu</title><nav><a href="/">Home</a></nav>'), /\S/],
      [
        file('feed-of-nothing.xml', '<rss version="2.0"><channel><title>Empty</title></channel></rss>'),
        /no entries/,
      ],
      [join(folder, 'papers'), /it is a folder/],
      [join(folder, 'missing.txt'), /there is no such file/],
      [join(folder, 'empty.txt', 'below'), /there is no such file/],
      ['http://127.0.0.1:9/', /the server could not be reached/],
      ['http://169.254.169.254/', /private network/],
      ['http://leaderette.invalid/', /no server of that name/],
      ['https://reader:secret@paper.example/', /not one of the public web/],
    ];
    const good = file(
      'good.txt',
      `Leave the swifts alone\n\n${'Every summer somebody seals the eaves and wonders where the swifts have gone. '.repeat(6)}`,
    );
    const { status, stdout, stderr } = await ingest(...cases.map(([input]) => input), good);
    const rows = stdout.trim().split('\n');
    expect(rows).toHaveLength(cases.length + 1);
    for (const [i, [input, reason]] of cases.entries()) {
      expect(rows[i], input).toMatch(/^refused /);
      expect(rows[i]?.replace(/^refused +\S+ /, ''), input).toMatch(reason);
    }
    expect(rows.at(-1)).toMatch(/^new +Leave the swifts alone/);
    expect(status).toBe(1);
    expect(stderr).toBe('');
  });

  test('reads other encodings as the words they are', async () => {
    const words =
      'Пристань без фонарей опасна. Городской совет должен купить фонари до зимы, а не после неё. ';
    const text = `Фонари для пристани\n\n${words.repeat(5)}`;
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const { stdout, status } = await ingest(file('utf-16.txt', utf16));
    expect(stdout).toMatch(/^new +Фонари для пристани .+, ru, /);
    expect(status).toBe(0);
    const latin = `Les quais oubliés\n\n${'Le conseil a décidé de fermer les quais, et personne n’a été consulté. Il faut les rouvrir cet été. '.repeat(5)}`;
    const { stdout: french } = await ingest(
      file('latin-1.txt', Buffer.from(latin.replaceAll('’', "'"), 'latin1')),
    );
    expect(french).toMatch(/^new +Les quais oubliés .+, fr, /);
  });

  test.each([
    [[], /Name at least one/],
    [['--what', 'x'], /--what/],
    [['--published', 'soon', 'x'], /--published soon is no date/],
    [['--now', '24:00', 'x'], /--now 24:00 is no date/],
  ])('refuses the words %j', async (words, message) => {
    const refusal = await runVerb(verb, words).catch(error => error);
    expect(refusal).toBeInstanceOf(UsageError);
    expect(refusal.message).toMatch(message);
  });

  test('is a command: its table on standard output, its exit status', async () => {
    const server = createServer((_, response) => response.writeHead(302, { location: '/' }).end());
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const words = ['bin/leaderette.ts', 'ingest', '--data', join(temporaryFolder(), 'data')];
    const run = await runCommand([...words, join(folder, 'lantern.txt'), `http://127.0.0.1:${port}/`]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^new .+\nrefused /);
  });
});
