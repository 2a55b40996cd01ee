import { decodeText } from '../../lambdas/ingest/decode-text.ts';
import type { Page } from '../../lambdas/ingest/page.ts';
import { InputError, inputFailure, isUrl, openInput } from './open-input.ts';
import type { VerbIo } from './verb.ts';

/** A text to work on; a page says more about its article than a file does. */
export interface GivenText {
  readonly text: string;
  readonly title?: string;
  readonly language?: string;
  readonly section?: string;
  readonly tags?: readonly string[];
}

/**
 * Reads files, URLs and standard input (`-`) one after the other and prints what `show` makes of each. What cannot be
 * read is reported by name and the rest goes on. Returns the exit status.
 */
export async function eachText(
  names: readonly string[],
  io: VerbIo,
  show: (given: GivenText, name: string) => string | Promise<string>,
): Promise<number> {
  let status = 0;
  for (const name of names) {
    if (io.signal.aborted) break;
    const given = await readGiven(name, io);
    if (given) io.stdout.write(await show(given, name));
    else status = 1;
  }
  return status;
}

/** The text of a file, a URL or standard input; null after saying why there is none. */
export async function readGiven(name: string, io: VerbIo): Promise<GivenText | null> {
  try {
    const page = await openInput(name, io);
    if (isUrl(name)) return await articleOn(page);
    const { text } = decodeText(page.bytes);
    if (isPage(text)) return await articleOn(page);
    if (!text.trim()) throw new InputError('it is empty');
    return { text };
  } catch (error) {
    io.stderr.write(`${name}: ${inputFailure(error)}\n`);
    return null;
  }
}

/** A saved page or feed begins with its document type, its first element or its first key; its claims are not to be sought in its markup. */
const isPage = (text: string): boolean =>
  /^\s*(?:<(?:!doctype\s+html|html|\?xml|rss|feed|opml)\b|\{\s*")/i.test(text);

/** The article on a page, as `ingest` would find it. */
async function articleOn(page: Page): Promise<GivenText> {
  const { readAnything } = await import('../../lambdas/ingest/read-anything.ts');
  const reading = readAnything(page);
  if (reading.kind === 'feed')
    throw new InputError("it is a feed: name one of its articles ('leaderette feed' lists them)");
  if (reading.kind === 'nothing') throw new InputError(reading.reason);
  const { title, text, language, section, tags } = reading.article;
  return { title, text, tags, ...(language && { language }), ...(section && { section }) };
}

/** The same with a title: the page's, or the first line of a file. */
export function titled(given: GivenText): GivenText & { readonly title: string } {
  if (given.title !== undefined) return { ...given, title: given.title };
  const [title = '', ...rest] = given.text.trim().split('\n');
  return { ...given, title, text: rest.join('\n') };
}
