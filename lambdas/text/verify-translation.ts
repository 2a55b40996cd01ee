import { detectLanguage } from './detect-language.ts';
import { quotations } from './quotations.ts';
import { isSureOfNo, saysNo } from './translation/negations.ts';
import { quantities } from './translation/quantities.ts';
import { foreignNames } from './translation/translated-names.ts';

/** A sentence in a language, by its tag. */
export interface Sentence {
  readonly text: string;
  readonly language: string;
}

/** A translation may have from this share to this multiple of its source's length; a short one says less by it. */
const shortest = 0.4;
const longest = 2.5;
const shortText = 25;
/** A character of these scripts says as much as so many letters. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
const lettersInDense = 2.2;
/** From here on the language of a sentence is believed. */
const sureOfLanguage = 0.6;

/**
 * What is wrong with the translation of a sentence, as far as it can be told without knowing both languages' words:
 * numbers (with "million" and 万 counted), names where both scripts show them, quotation marks, a lost or gained "not",
 * length, and the language itself. Nothing here proves that a translation is good, which is why its original is always
 * one tap away.
 */
export function translationProblems(original: Sentence, translated: Sentence): string[] {
  if (!translated.text.trim()) return ['says nothing'];
  const [source, translation] = [withBareTag(original), withBareTag(translated)];
  return [
    ...languageProblems(source, translation),
    ...lengthProblems(source, translation),
    ...numberProblems(source, translation),
    ...foreignNames(source, translation).map(name => `name not in the source: ${name}`),
    ...(quotations(translation.text).length > quotations(source.text).length
      ? ['a quotation that the source does not have']
      : []),
    ...negationProblems(source, translation),
  ];
}

const withBareTag = ({ text, language }: Sentence): Sentence => ({
  text,
  language: language.toLowerCase().split('-')[0] ?? '',
});

function languageProblems(source: Sentence, translation: Sentence): string[] {
  if (translation.text === source.text && weightOf(source.text) > shortText) return ['is not translated'];
  const { language, confidence } = detectLanguage(translation.text);
  return confidence >= sureOfLanguage && language !== translation.language
    ? [`is in another language: ${language}`]
    : [];
}

const weightOf = (text: string): number =>
  text.length + (text.match(dense)?.length ?? 0) * (lettersInDense - 1);

function lengthProblems(source: Sentence, translation: Sentence): string[] {
  const ratio = weightOf(translation.text) / weightOf(source.text);
  const leeway = weightOf(source.text) < shortText ? 2 : 1;
  if (ratio < shortest / leeway) return ['says much less than its source'];
  return ratio > longest * leeway ? ['says much more than its source'] : [];
}

function numberProblems(source: Sentence, translation: Sentence): string[] {
  const given = quantities(source.text, source.language);
  const said = quantities(translation.text, translation.language);
  return [
    ...[...said.all]
      .filter(number => !given.all.has(number))
      .map(number => `number not in the source: ${number}`),
    ...[...given.digits].filter(number => !said.all.has(number)).map(number => `number lost: ${number}`),
  ];
}

function negationProblems(source: Sentence, translation: Sentence): string[] {
  const [given, said] = [
    saysNo(source.text, source.language),
    saysNo(translation.text, translation.language),
  ];
  if (given === null || said === null || given === said) return [];
  if (given) return isSureOfNo(source.language) ? ['loses a negation'] : [];
  return isSureOfNo(translation.language) ? ['gains a negation'] : [];
}
