type Rule = readonly [ending: RegExp, plural: string];

/** How a language makes the plural of most of its nouns: the first ending that fits, and what stands for it. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    [/(?<=[^aeiou])y$/, 'ies'],
    [/(?<=s|x|z|ch|sh)$/, 'es'],
    [/$/, 's'],
  ],
  es: [
    [/z$/, 'ces'],
    [/ión$/, 'iones'],
    [/(?<=[aeiouáéó])$/, 's'],
    [/(?<=[^s])$/, 'es'],
  ],
  fr: [
    [/(?<=eau|au|eu)$/, 'x'],
    [/al$/, 'aux'],
    [/(?<=[^sxz])$/, 's'],
  ],
  pt: [
    [/ão$/, 'ões'],
    [/(?<=[aeou])l$/, 'is'],
    [/m$/, 'ns'],
    [/(?<=[rz])$/, 'es'],
    [/(?<=[aeiouãáéêó])$/, 's'],
  ],
};

/** The regular plural of a word in lower case, so that tables need not say it; null where the language has no easy one. */
export function categoryPluralOf(word: string, language: string): string | null {
  const rule = rules[language]?.find(([ending]) => ending.test(word));
  return rule ? word.replace(rule[0], rule[1]) : null;
}
