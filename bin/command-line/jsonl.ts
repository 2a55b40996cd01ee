import { once } from 'node:events';
import { linesOf } from './lines-of.ts';
import type { VerbIo } from './verb.ts';

/** A line of JSON as it came in: at least an id, everything else still to be checked. */
export type JsonRow = Readonly<Record<string, unknown>>;

/** The reason why one line cannot be served; becomes `{"id","error"}` and the rest goes on. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/**
 * Streams lines of JSON through a function, one answer a line, in the order of arrival.
 * A line that is no JSON object, or for which `answer` throws, gives `{"id","error"}`.
 * Waits when the reader is slower, so that memory does not grow with the input. Returns the exit status.
 */
export async function filterJsonl(
  io: VerbIo,
  answer: (row: JsonRow) => object | Promise<object>,
): Promise<number> {
  for await (const line of linesOf(io)) {
    if (line.trim()) await writeRow(io, await answerLine(line, answer));
  }
  return 0;
}

/** Writes one answer, waiting for the reader where it is behind. */
export async function writeRow(io: VerbIo, row: object): Promise<void> {
  if (!io.stdout.write(`${escaped(JSON.stringify(row))}\n`)) await once(io.stdout, 'drain');
}

/** Without the line separators of Unicode, at which some readers of lines would cut the answer in two. */
const escaped = (json: string): string =>
  json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');

/** What `answer` makes of a line, with its id; `{"id","error"}` where it is no JSON object or `answer` throws. */
export async function answerLine(
  line: string,
  answer: (row: JsonRow) => object | Promise<object>,
): Promise<object> {
  let id: unknown = null;
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new LineError('not a JSON object');
    id = (row as JsonRow).id ?? null;
    return { id, ...(await answer(row as JsonRow)) };
  } catch (error) {
    const reason =
      error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error);
    return { id, error: reason };
  }
}

/** The string at `key`; throws `LineError` where it is missing or something else. */
export function stringOf(row: JsonRow, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw new LineError(`"${key}" is missing or no string`);
  return value;
}

/** The string at `key`, or undefined where there is none. */
export function optionalStringOf(row: JsonRow, key: string): string | undefined {
  const value = row[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new LineError(`"${key}" is no string`);
  return value;
}

/** The bytes at `key`, given as base64. */
export function bytesOf(row: JsonRow, key: string): Uint8Array {
  return Buffer.from(stringOf(row, key), 'base64');
}
