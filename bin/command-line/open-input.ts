import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { binaryFormat } from '../../lambdas/ingest/binary-format.ts';
import type { Page } from '../../lambdas/ingest/page.ts';
import { FetchError } from '../../lambdas/platform/http/fetch-error.ts';
import { fileFailure, noSuchFile } from './file-failure.ts';
import type { VerbIo } from './verb.ts';

/** As large as a page may be that is fetched. */
const maxBytes = 3_000_000;

/** An input cannot be used; the message is for people. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export const isUrl = (input: string): boolean => /^https?:\/\//i.test(input);

type Sources = Pick<VerbIo, 'stdin' | 'fetchFor'>;

/**
 * What a URL, a file or standard input (`-`) holds, if it may be a text. A URL is fetched by the rules for the public
 * web. Throws what `inputFailure` can put into words.
 */
export async function openInput(input: string, io: Sources): Promise<Page> {
  const page = isUrl(input) ? await fetchInput(input, io) : await readInput(input, io);
  const format = binaryFormat(page.bytes);
  if (format === 'an archive') throw new InputError('it is an archive: unpack it first');
  if (format) throw new InputError(`it is ${format}: give a feed, a web page or plain text`);
  return page;
}

async function fetchInput(input: string, { fetchFor }: Sources): Promise<Page> {
  const page = await fetchFor(input)(input);
  if (page.status !== 200) throw new InputError(`it answers with status ${page.status}`);
  return page;
}

async function readInput(input: string, { stdin }: Sources): Promise<Page> {
  const opened = { status: 200, headers: {} };
  if (input === '-') return { ...opened, url: '', bytes: await readAll(stdin) };
  const { size } = await statInput(input);
  if (size > maxBytes) throw tooLarge(` (${Math.round(size / 1e6)} MB)`);
  const bytes = await readAll(createReadStream(input));
  return { ...opened, url: pathToFileURL(resolve(input)).href, bytes };
}

async function statInput(input: string) {
  const file = await stat(input).catch(error => {
    const isAddress = /^[\w-]+(\.[\w-]+)+(:\d+)?\//.test(input) && fileFailure(error) === noSuchFile;
    throw isAddress ? new InputError(`${noSuchFile}; if it is an address, write https://${input}`) : error;
  });
  if (file.isDirectory()) throw new InputError('it is a folder: name the files in it');
  return file;
}

/** To the end, but no more than a page may have: a pipe does not say beforehand how much it holds. */
async function readAll(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > maxBytes) throw tooLarge();
  }
  return Buffer.concat(chunks);
}

const tooLarge = (size = '') =>
  new InputError(`it is larger than ${maxBytes / 1e6} MB${size}: no editorial is`);

/** Why an input could not be used, in words; throws again what is no failure of the input. */
export function inputFailure(error: unknown): string {
  if (error instanceof FetchError || error instanceof InputError) return error.message;
  const reason = fileFailure(error);
  if (reason === null) throw error;
  return reason;
}
