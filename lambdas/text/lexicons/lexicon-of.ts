import { type CompiledLexicon, compileLexicon } from '../compile-lexicon.ts';
import { en } from './en.ts';
import type { Lexicon } from './lexicon.ts';

const none = {
  obligation: '',
  demand: '',
  evaluation: '',
  contrast: '',
  conclusion: '',
  ownVoice: '',
  attribution: '',
  negation: '',
  pointers: '',
  connectives: '',
  stop: '',
} satisfies Lexicon;

const lexicons: Readonly<Record<string, Lexicon>> = { en };
const compiled = new Map<string, CompiledLexicon>();

/** The words that decide in a language; one without any says nothing, and ranking goes by the rest. */
export function lexiconOf(language: string): CompiledLexicon {
  const key = Object.hasOwn(lexicons, language) ? language : 'none';
  const known = compiled.get(key);
  if (known) return known;
  const lexicon = compileLexicon(lexicons[key] ?? none);
  compiled.set(key, lexicon);
  return lexicon;
}
