import { readFileSync } from 'node:fs';
import { type InterfaceLanguage, interfaceLanguages } from '../../lambdas/text/language.ts';
import type { Span } from '../../lambdas/text/span.ts';

/** Whose a sentence is, by the sign before it; tests/fixtures/voices/README.md says what they mean. */
const signs = {
  '=': 'own',
  '!': 'ask',
  '?': 'fallback',
  '>': 'others',
  '~': 'granted',
  '.': 'fact',
} as const;
export type Voice = (typeof signs)[keyof typeof signs];

/** `read` while the rules were made, or `blind`: only counted. */
export type VoicedSet = 'read' | 'blind';

export interface VoicedSentence {
  readonly voice: Voice;
  readonly span: Span;
}

/** A made-up editorial of which is known whose view each sentence is. */
export interface VoicedEditorial {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly VoicedSentence[];
}

/** All editorials of a set, in the order of the languages; throws at a line without a sign. */
export function readVoicedEditorials(set: VoicedSet): VoicedEditorial[] {
  return interfaceLanguages.flatMap(language => {
    const file = new URL(`../fixtures/voices/${set}/${language}.txt`, import.meta.url);
    return readFileSync(file, 'utf8')
      .split(/^# /m)
      .filter(part => part.trim())
      .map(part => editorialOf(part, language));
  });
}

function editorialOf(part: string, language: InterfaceLanguage): VoicedEditorial {
  const [title = '', ...lines] = part.trim().split('\n');
  const sentences: VoicedSentence[] = [];
  let text = '';
  let gap = '';
  for (const line of lines) {
    if (!line) {
      gap = '\n\n';
      continue;
    }
    const voice = signs[line.charAt(0) as keyof typeof signs];
    if (!voice || line.charAt(1) !== ' ') throw new Error(`"${line}" in ${language} has no sign before it`);
    if (text) text += gap;
    const start = text.length;
    text += line.slice(2);
    sentences.push({ voice, span: { start, end: text.length } });
    gap = language === 'zh' || language === 'ja' ? '' : ' ';
  }
  return { language, title, text, sentences };
}
