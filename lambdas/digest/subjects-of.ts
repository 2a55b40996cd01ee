import { numbersInWords } from '../text/amounts/numbers-in-words.ts';
import { bareName } from '../text/bare-name.ts';
import { formsOf } from '../text/forms-of.ts';
import { SentencePhrases } from '../text/sentence-phrases.ts';
import { soundKey, transcribedNames } from '../text/sound-key.ts';
import { stem } from '../text/stem.ts';
import { eachWord } from '../text/words.ts';
import { repeatedCharacters } from './repeated-characters.ts';
import { leastSounds, nounsWithCapitals } from './shared-keys.ts';
import { plainest, sharedTermsOf } from './shared-names.ts';
import { sharedPhrases, verdicts } from './shared-phrases.ts';
import { unpackSignature } from './unpack-signature.ts';

/** An article, as far as naming what it is about goes. */
export interface AboutArticle {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly thesis: string;
  readonly ask: string | null;
  /** The paper's own keywords. */
  readonly tags: readonly string[];
  /** Of the others on the matter, in any language. */
  readonly otherSignatures: readonly string[];
}

/** What an article is about, as it is written within a sentence. */
export interface Subject {
  readonly text: string;
  /** Has a name in it, so that it needs none beside it: "Ozra treaty". */
  readonly isNamed: boolean;
  readonly isKeyword: boolean;
  /** Other papers of the language speak of it too, or there are none. */
  readonly isShared: boolean;
  /** Has several telling words, and says enough by itself. */
  readonly isPhrase: boolean;
}

/** In UTF-16 units. */
const longestSubject = 40;
const mostTags = 12;
/** A keyword must be as rare as this in one of its words, a noun on its own in all. */
const leastTagWeight = 0.35;
/** So much more a keyword is worth that names somebody or something. */
const namedWorth = 4;
/** So much it keeps where other papers of the language do not speak of it. */
const aloneWorth = 0.3;
const leastNounWeight = 0.8;
/** So often a noun is said where it is what the text is about. */
const leastTimes = 4;

/**
 * What an article is about, what it speaks of most first: its paper's keywords, then nouns that it says again and again;
 * neither is a headline, so neither argues. No two have a word in common.
 */
export function subjectsOf(article: AboutArticle): Subject[] {
  const { language } = article;
  const subjects: Subject[] = [];
  const taken = new Set<string>();
  for (const subject of [...tagsOf(article), ...nounsOf(article)]) {
    const words = formsOf(subject.text, language).map(({ word }) => stem(word, language));
    if (words.some(word => taken.has(word))) continue;
    for (const word of words) taken.add(word);
    subjects.push(subject);
  }
  return subjects;
}

/**
 * The keywords of which the text speaks, by how much, the more words the better; the paper's own order breaks ties. One
 * of which it does not speak must have two words, since a lone one may say where the paper files it: "Opinion".
 */
function tagsOf({ title, text, language, tags, otherSignatures }: AboutArticle): Subject[] {
  const sharedTerms = sharedTermsOf(otherSignatures);
  const saidByOthers = stemsOf(otherSignatures, language);
  const read = `${title}\n${text}`;
  const counts = timesByTerm(read, language);
  const rated = tags.slice(0, mostTags).flatMap(tag => {
    const forms = formsOf(tag, language);
    const telling = forms.filter(({ isStop }) => !isStop);
    const phrases = new SentencePhrases(forms);
    const isVerdict = verdicts.some(kind => phrases.has(kind));
    const weight = Math.max(0, ...telling.map(form => form.weight));
    if (isVerdict || tag.length > longestSubject || weight < leastTagWeight) return [];
    const isNamed = hasName(tag, language, sharedTerms);
    const isSpokenOf = telling.some(({ term }) => counts.has(term)) || hasItsCharacters(read, tag);
    const isAlone =
      saidByOthers !== null && !telling.every(({ word }) => saidByOthers.has(stem(word, language)));
    if (!isNamed && !isSpokenOf && (telling.length < 2 || isAlone)) return [];
    const times = Math.min(...telling.map(({ term }) => counts.get(term) ?? 0));
    const worth =
      (times + 0.5) *
      weight *
      Math.sqrt(telling.length) *
      (isNamed ? namedWorth : 1) *
      (isAlone ? aloneWorth : 1);
    const subject: Subject = {
      text: isNamed ? tag : withinSentence(tag, read, language),
      isNamed,
      isKeyword: true,
      isShared: !isAlone,
      isPhrase: telling.length > 1,
    };
    return [{ subject, worth }];
  });
  return rated.sort((a, b) => b.worth - a.worth).map(({ subject }) => subject);
}

/** In scripts without spaces papers shorten: 碳关税 is 碳税 in the text. */
const hasItsCharacters = (text: string, tag: string): boolean =>
  /^\p{Script=Han}{3,}$/u.test(tag) &&
  [...tag].filter(character => text.includes(character)).length >= tag.length - 1;

/** Words of other articles in the language; null where there are none. */
function stemsOf(signatures: readonly string[], language: string): ReadonlySet<string> | null {
  const own = signatures.map(unpackSignature).filter(signature => signature.language === language);
  return own.length > 0 ? new Set(own.flatMap(({ words }) => words.map(({ term }) => term))) : null;
}

/** A name that others have too, or one that shows itself: capitals within, katakana beside other letters. */
function hasName(tag: string, language: string, sharedTerms: ReadonlyMap<string, number>): boolean {
  if (!nounsWithCapitals.has(language) && /\P{Lu} ?\p{Lu}\p{Ll}/u.test(tag)) return true;
  if (/\p{Script=Katakana}{3}/u.test(tag) && /\p{Script=Han}/u.test(tag)) return true;
  const names = transcribedNames(tag);
  eachWord(tag, (start, end) => names.push(bareName(tag.slice(start, end))));
  return names.some(name => {
    const key = soundKey(name);
    return key.length >= leastSounds && sharedTerms.has(`~${key}`);
  });
}

/** Where neighbours show that a word is a noun; else a verb could be taken for one. */
function nounsOf({ title, text, language, thesis, ask }: AboutArticle): Subject[] {
  const counts = timesByTerm(text, language);
  const phrases = isUnspaced(text)
    ? repeatedCharacters(`${title}\n${text}`, language)
    : sharedPhrases([{ paper: '', texts: [title, thesis, ask ?? ''] }], language, 1)
        .filter(({ isNoun, isName, weight }) => isNoun && !isName && weight >= leastNounWeight)
        .map(phrase => ({
          text: phrase.terms.length > 1 ? phrase.text : nominative(phrase.text, text, language),
          times: Math.min(...phrase.terms.map(term => counts.get(term) ?? 0)),
          isPhrase: phrase.terms.length > 1,
        }));
  return phrases
    .filter(({ text, times }) => text.length <= longestSubject && times >= leastTimes)
    .filter(({ text }) => numbersInWords(text, language).length === 0)
    .sort((a, b) => b.times - a.times)
    .map(({ text, isPhrase }) => ({ text, isNamed: false, isKeyword: false, isShared: true, isPhrase }));
}

/** A Russian noun as it is called, by the forms of it that the text has. */
function nominative(noun: string, text: string, language: string): string {
  const [form] = formsOf(noun, language);
  if (language !== 'ru' || !form) return noun;
  const forms = formsOf(text, language).filter(({ term }) => term === form.term);
  return plainest(new Map(forms.map(({ word }) => [word, 1])), language) || noun;
}

const isUnspaced = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}]/u.test(text.slice(0, 200));

/** How often each stem occurs. */
export function timesByTerm(text: string, language: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { term } of formsOf(text, language)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Keywords begin with a capital; within a line it stays where the text shows the word to be a name. */
function withinSentence(tag: string, text: string, language: string): string {
  const [first = ''] = tag.match(/^\p{Lu}\p{Ll}+/u) ?? [];
  if (!first || nounsWithCapitals.has(language) || new RegExp(`\\p{Ll},? ${first}(?!\\p{L})`, 'u').test(text))
    return tag;
  return first.toLowerCase() + tag.slice(first.length);
}
