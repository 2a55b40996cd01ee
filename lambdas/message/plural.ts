import type { InterfaceLanguage } from '../text/language.ts';
import { localeOf } from './locale-of.ts';

/** The plural forms that whole numbers below a million take (CLDR, cardinal): all of a language, or it does not compile. */
interface FormsOf {
  en: 'one' | 'other';
  es: 'one' | 'other';
  fr: 'one' | 'other';
  de: 'one' | 'other';
  pt: 'one' | 'other';
  ru: 'one' | 'few' | 'many';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  hi: 'one' | 'other';
  zh: 'other';
  ja: 'other';
}

/** A phrase for each form of the language; `#` stands for the number, which Arabic leaves out of one and two. */
export type Plural<Spoken extends InterfaceLanguage> = Readonly<Record<FormsOf[Spoken], string>>;

/** Writes counts in a language: `count(3, { one: '# paper', other: '# papers' })` gives "3 papers". */
export function pluralIn<Spoken extends InterfaceLanguage>(
  language: Spoken,
): (count: number, forms: Plural<Spoken>) => string {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  /** Most counts need no marks between their digits, and then no rules for them either, which take time to load. */
  const written = (count: number): string => {
    if (count < 1000) return String(count);
    numbers ??= new Intl.NumberFormat(localeOf[language]);
    return numbers.format(count);
  };
  return (count, forms) => {
    rules ??= new Intl.PluralRules(localeOf[language]);
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = forms;
    // Millions have a form of their own in Romance languages; nothing here comes in millions.
    const form = known[rules.select(count)] ?? known.other ?? known.many ?? '#';
    return form.replace('#', written(count));
  };
}
