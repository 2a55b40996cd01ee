import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from '../lambdas/ingest/page.ts';
import { FetchError } from '../lambdas/platform/http/fetch-error.ts';
import { fileFailure } from './file-failure.ts';
import type { VerbIo } from './verb.ts';

/** As large as a page may be that is fetched. */
const maxFileBytes = 3_000_000;

/** An input cannot be used; the message is for people. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

/**
 * What a URL, a file or standard input (`-`) holds. A URL is fetched by the rules for the public web. Throws what
 * `inputFailure` can put into words.
 */
export async function openInput(input: string, io: Pick<VerbIo, 'stdin' | 'fetchUrl'>): Promise<Page> {
  if (isUrl(input)) {
    const page = await io.fetchUrl(input);
    if (page.status !== 200) throw new InputError(`it answers with status ${page.status}`);
    return page;
  }
  const opened = { status: 200, headers: {} };
  if (input === '-') return { ...opened, url: '', bytes: await buffer(io.stdin) };
  const file = await stat(input);
  const { size } = file;
  if (file.isDirectory()) throw new InputError('it is a folder: name the files in it');
  if (!file.isFile()) throw new InputError('it is no file');
  if (size > maxFileBytes)
    throw new InputError(
      `it is larger than ${maxFileBytes / 1e6} MB (${Math.round(size / 1e6)} MB): no editorial is`,
    );
  return { ...opened, url: pathToFileURL(resolve(input)).href, bytes: await readFile(input) };
}

/** Why an input could not be used, in words; throws again what is no failure of the input. */
export function inputFailure(error: unknown): string {
  if (error instanceof FetchError || error instanceof InputError) return error.message;
  const reason = fileFailure(error);
  if (reason === null) throw error;
  return reason;
}
