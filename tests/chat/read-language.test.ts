import { expect, test } from 'vitest';
import { plainWords } from '../../lambdas/chat/plain-words.ts';
import { readLanguage } from '../../lambdas/chat/read-language.ts';

test.each([
  ['de', 'de'],
  ['Español', 'es'],
  ['spanish', 'es'],
  ['немецкий', 'de'],
  ['アラビア語', 'ar'],
  ['英语', 'en'],
  ['Klingon', null],
  ['', null],
])('%j is %s', (words, language) => expect(readLanguage(plainWords(words))).toBe(language));
