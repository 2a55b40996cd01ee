import {
  placeInStory,
  type StoryCandidate,
  StoryIndex,
  storySignature,
} from '../../lambdas/digest/stories.ts';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { eachText, titled } from '../command-line/each-text.ts';
import { answerLine, type JsonRow, optionalStringOf, stringOf, writeRow } from '../command-line/jsonl.ts';
import { linesOf } from '../command-line/lines-of.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb, VerbIo } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- group FILE-OR-URL FILE-OR-URL... | --jsonl

Puts together the texts that argue about the same matter; the first line of a file is its title. Each matter is a block:
its first text at the margin, the others indented below.

--jsonl  reads lines {"id","title"?,"text","language"?} in the order of arrival and answers, when all are read,
         each with {"id","story"}; items with the same story belong together. A line that cannot be read gives
         {"id","error"}.`;

interface GroupedArticle {
  readonly title: string;
  readonly text: string;
  readonly language?: string | undefined;
  readonly published?: string | undefined;
}

/** Articles by their place in the order of arrival, so that ids that come twice do no harm. */
class Grouping {
  readonly #index = new StoryIndex();
  readonly #ids: unknown[] = [];
  readonly #articles: StoryCandidate[] = [];

  add(id: unknown, article: GroupedArticle): void {
    const key = String(this.#articles.length);
    const language = article.language ?? detectLanguage(`${article.title}\n${article.text}`).language;
    const signature = storySignature({ ...article, language });
    const candidate = { id: key, signature, published: article.published };
    this.#index.add({ ...candidate, storyId: null });
    this.#articles.push(candidate);
    this.#ids.push(id);
  }

  /** Places one after the other, all being known by then, as those of the last days are when one arrives. */
  stories(): { id: unknown; story: string | null }[] {
    for (const article of this.#articles) {
      const { storyId, merges } = placeInStory(article, this.#index);
      this.#index.assign(article.id, storyId);
      for (const merged of merges) this.#index.merge(merged, storyId);
    }
    return this.#ids.map((id, at) => ({ id, story: this.#index.storyOf(String(at)) }));
  }
}

async function groupLines(io: VerbIo): Promise<number> {
  const grouping = new Grouping();
  for await (const line of linesOf(io)) {
    if (!line.trim()) continue;
    const taken = await answerLine(line, row => takeIn(grouping, row));
    if ('error' in taken) await writeRow(io, taken);
  }
  if (io.signal.aborted) return 0;
  for (const row of grouping.stories()) await writeRow(io, row);
  return 0;
}

/** Nothing is known of an article before all are there. */
function takeIn(grouping: Grouping, row: JsonRow): object {
  grouping.add(row.id ?? null, {
    title: optionalStringOf(row, 'title') ?? '',
    text: stringOf(row, 'text'),
    language: optionalStringOf(row, 'language'),
    published: optionalStringOf(row, 'published'),
  });
  return {};
}

async function groupFiles(names: readonly string[], io: VerbIo): Promise<number> {
  const grouping = new Grouping();
  const titles: string[] = [];
  const status = await eachText(names, io, (given, name) => {
    const article = titled(given);
    titles.push(`${name}: ${article.title}`);
    grouping.add(titles.length - 1, article);
    return '';
  });
  for (const members of Map.groupBy(grouping.stories(), ({ story }) => story).values())
    io.stdout.write(`${members.map(({ id }) => titles[Number(id)]).join('\n  ')}\n`);
  return status;
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, jsonlOption);
    const files = textFiles('group', words, { least: 2, need: 'two files or URLs, or more' });
    return words.values.jsonl ? groupLines(io) : groupFiles(files, io);
  },
};
