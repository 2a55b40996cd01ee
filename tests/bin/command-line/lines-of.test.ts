import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf } from '../../../bin/command-line/lines-of.ts';

async function gathered(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}
const never = new AbortController().signal;
const linesIn = (chunks: readonly (string | Uint8Array)[], signal = never): Promise<string[]> =>
  gathered(linesOf({ stdin: Readable.from(chunks), signal }));

test('a line ends with a line feed and with nothing else', async () => {
  expect(await linesIn(['{"a":"x\u2028y\u2029z"}\r\nb\rc\n\n', 'd'])).toEqual([
    '{"a":"x\u2028y\u2029z"}',
    'b\rc',
    '',
    'd',
  ]);
});

test('a byte order mark is none of the first line', async () => {
  expect(await linesIn([Buffer.from('\ufeff{"id":1}\n{"id":2}')])).toEqual(['{"id":1}', '{"id":2}']);
});

test('Ctrl-C ends what would go on', async () => {
  const controller = new AbortController();
  const endless = Readable.from(
    (async function* () {
      for (;;) yield 'again\n';
    })(),
  );
  let count = 0;
  for await (const _ of linesOf({ stdin: endless, signal: controller.signal }))
    if (++count === 3) controller.abort();
  expect(count).toBe(3);
});

test('a stream that breaks says so', async () => {
  const broken = Readable.from(
    (async function* () {
      yield 'once\n';
      throw new Error('the pipe broke');
    })(),
  );
  await expect(gathered(linesOf({ stdin: broken, signal: never }))).rejects.toThrow('the pipe broke');
});

test('however the bytes arrive, the lines are those of the text', async () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\r\n', '\n', '\u2028', '渡し船', '🚢')),
  );
  await fc.assert(
    fc.asyncProperty(texts, fc.integer({ min: 1, max: 7 }), async (parts, size) => {
      const bytes = Buffer.from(parts.join('').replaceAll('\ufeff', ''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const expected = bytes.toString().split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(await linesIn(chunks)).toEqual(expected.map(line => line.replace(/\r$/, '')));
    }),
  );
});
