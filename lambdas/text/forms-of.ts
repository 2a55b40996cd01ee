import { vocabularyOf, type WordForm } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** The words of a text in a language (a bare tag), in order, each as its vocabulary knows it. */
export function formsOf(text: string, language: string): WordForm[] {
  const vocabulary = vocabularyOf(language);
  const forms: WordForm[] = [];
  eachWord(text, (start, end) => forms.push(vocabulary.form(text.slice(start, end))));
  return forms;
}
