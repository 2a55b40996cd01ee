import type { CueKind, Lexicon } from './lexicons/lexicon.ts';
import { cueKinds } from './lexicons/lexicon.ts';

export type PhraseKind = CueKind | 'pointers' | 'connectives';

/** A phrase of a lexicon by its words; a word that ends in `*` stands for every word that begins so. */
export interface Phrase {
  readonly kind: PhraseKind;
  readonly words: readonly string[];
}

/** A lexicon made ready for looking up: by first word, by first word's beginning, and the words to leave out. */
export interface CompiledLexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixLengths: readonly number[];
  readonly stop: ReadonlySet<string>;
}

const phraseKinds: readonly PhraseKind[] = [...cueKinds, 'pointers', 'connectives'];

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  for (const kind of phraseKinds)
    for (const words of phrasesOf(lexicon[kind])) {
      const [first = ''] = words;
      if (first.endsWith('*')) push(byPrefix, first.slice(0, -1), { kind, words });
      else push(byWord, first, { kind, words });
    }
  const prefixLengths = [...new Set([...byPrefix.keys()].map(prefix => prefix.length))];
  return { byWord, byPrefix, prefixLengths, stop: new Set(lexicon.stop.split(/\s+/)) };
}

function phrasesOf(list: string): string[][] {
  return list
    .split(/[,\n]/)
    .map(phrase => phrase.trim())
    .filter(Boolean)
    .map(phrase => phrase.split(/\s+/));
}

function push(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const phrases = map.get(key);
  if (phrases) phrases.push(phrase);
  else map.set(key, [phrase]);
}
