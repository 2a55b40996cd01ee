import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchByHand } from '../../../bin/command-line/fetch-by-hand.ts';
import { inputFailure, openInput } from '../../../bin/command-line/open-input.ts';
import { temporaryFolder } from '../../helpers/spawn-command.ts';

const open = (input: string, stdin: Readable = Readable.from([])) =>
  openInput(input, { stdin, fetchFor: fetchByHand });
const reasonOf = (input: string, stdin?: Readable) =>
  open(input, stdin).then(
    () => 'it was read',
    error => inputFailure(error),
  );
const isWindows = process.platform === 'win32';

test.each<[string, Uint8Array, string]>([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'it is a PDF: give a feed, a web page or plain text'],
  [
    'a picture',
    Buffer.from('ffd8ffe000104a46494600', 'hex'),
    'it is a picture: give a feed, a web page or plain text',
  ],
  [
    'a film',
    Buffer.from('\0\0\0\x18ftypmp42'),
    'it is sound or video: give a feed, a web page or plain text',
  ],
  ['an archive', Buffer.from('PK\x03\x04....'), 'it is an archive: unpack it first'],
  ['a packed feed', gzipSync('<rss/>'), 'it is an archive: unpack it first'],
  [
    'an old letter',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'it is a document of an office program: give a feed, a web page or plain text',
  ],
  ['zeros', Buffer.alloc(500), 'it is no text: give a feed, a web page or plain text'],
  ['too much', Buffer.alloc(3_600_000, 'word '), 'it is larger than 3 MB (4 MB): no editorial is'],
])('%s is called by its name', async (name, bytes, reason) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  expect(await reasonOf(file)).toBe(reason);
});

test('text in any Unicode form is read', async () => {
  const file = join(temporaryFolder(), 'text');
  for (const bytes of [Buffer.from('\uFEFFWall', 'utf16le'), Buffer.from('Wall\u0000 and tide and tower')]) {
    writeFileSync(file, bytes);
    expect((await open(file)).bytes).toEqual(bytes);
  }
});

test('what is no file is refused in words', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'folder'));
  expect(await reasonOf(join(folder, 'folder'))).toBe('it is a folder: name the files in it');
  for (const name of ['missing', '', 'x'.repeat(5_000)])
    expect(await reasonOf(name)).toBe('there is no such file');
  expect(await reasonOf('www.paper.example/opinion')).toBe(
    'there is no such file; if it is an address, write https://www.paper.example/opinion',
  );
});

test.skipIf(isWindows)('a pipe is read to its end', async () => {
  const pipe = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const [{ bytes }] = await Promise.all([open(pipe), writeFile(pipe, 'The wall.')]);
  expect(Buffer.from(bytes).toString()).toBe('The wall.');
});

test.skipIf(isWindows)('links in a circle and what never ends come to an end', async () => {
  const link = join(temporaryFolder(), 'link');
  symlinkSync(link, link);
  expect(await reasonOf(link)).toBe('its links lead in a circle');
  expect(await reasonOf('/dev/zero')).toBe('it is larger than 3 MB: no editorial is');
});

test('standard input is read no further than a page may be long', async () => {
  let taken = 0;
  const endless = Readable.from(
    (function* () {
      for (;;) yield 'word '.repeat(++taken && 10_000);
    })(),
  );
  expect(await reasonOf('-', endless)).toBe('it is larger than 3 MB: no editorial is');
  expect(taken).toBeLessThan(100);
  expect(Buffer.from((await open('-', Readable.from(['The ', 'wall']))).bytes).toString()).toBe('The wall');
});

test.skipIf(process.platform !== 'linux')('what the system will not read is said with its code', async () => {
  expect(await reasonOf('/proc/self/mem')).toBe('it cannot be read (EIO)');
});
