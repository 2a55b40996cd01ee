import { isDuplicate, type Sketch, sketchKeys, sketchOf } from '../../lambdas/text/sketch.ts';
import { eachText } from '../command-line/each-text.ts';
import { filterJsonl, stringOf } from '../command-line/jsonl.ts';
import { jsonlOption, readWords, textFiles } from '../command-line/read-words.ts';
import type { Verb } from '../command-line/verb.ts';

const usage = `Usage: npm run -s leaderette -- duplicates FILE-OR-URL FILE-OR-URL... | --jsonl

Says which texts are copies of an earlier one, or of a part of it, save for small edits.

--jsonl  reads lines {"id","text"} in the order of arrival and answers each with {"id","duplicateOf"}: the id of
         the first earlier text of which it is a copy, or null; or with {"id","error"}.`;

/** Texts seen before, looked up by key as the store does. */
class SeenTexts {
  readonly #byKey = new Map<string, { id: unknown; sketch: Sketch }[]>();

  /** The id of the earliest text of which this one is a copy, or null; from now on it is seen itself. */
  add(id: unknown, text: string): unknown {
    const seen = { id, sketch: sketchOf(text) };
    const keys = sketchKeys(seen.sketch);
    const candidates = new Set(keys.flatMap(key => this.#byKey.get(key) ?? []));
    const original = candidates.values().find(({ sketch }) => isDuplicate(sketch, seen.sketch));
    for (const key of keys) this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), seen]);
    return original?.id ?? null;
  }
}

export const verb: Verb = {
  usage,
  async run(args, io) {
    const words = readWords(args, jsonlOption);
    const files = textFiles('duplicates', words, { least: 2, need: 'two files or URLs, or more' });
    const texts = new SeenTexts();
    if (words.values.jsonl)
      return filterJsonl(io, row => ({ duplicateOf: texts.add(row.id, stringOf(row, 'text')) }));
    return eachText(files, io, ({ text }, name) => {
      const original = texts.add(name, text);
      return original === null ? `${name}: new\n` : `${name}: a copy of ${original}\n`;
    });
  },
};
