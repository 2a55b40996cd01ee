/** Numbers up to twelve in words, by language, from one on; a slash divides forms of the same number. */
const numerals: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve',
  es: 'uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  fr: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
  de: 'ein/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  pt: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze',
  ru: 'один/одна два/две/двух три/трёх/трех четыре/четырёх/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать двенадцать',
  ar: 'واحد/واحدة اثنان/اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر',
  hi: 'एक दो तीन चार पाँच/पांच छह/छः सात आठ नौ दस ग्यारह बारह',
};
/** "One" and "two" are said of much that is not counted. */
const leastInWords = 3;

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const digits = /\p{Nd}+(?:[.,'’\u00a0\u202f ٬٫]\p{Nd}{3}(?!\p{Nd}))*(?:[.,٫]\p{Nd}+)?/gu;

/** The numbers of a text as they are written in digits, in one form ("1,000" and "1 000" are "1000"). */
export function numbersIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const [match] of text.matchAll(digits)) {
    const plain = toAscii(match);
    found.add(canonical(plain));
    // Two numbers side by side ("1914 1918", "in 5, 200 people") look like one with separators.
    for (const part of plain.split(/[^0-9]+/)) if (part) found.add(canonical(part));
  }
  return found;
}

/** The numbers that a claim states: each as a list of the forms in which its source may have it. */
export function numbersOf(claim: string): string[] {
  return [...claim.matchAll(digits)].map(([match]) => canonical(toAscii(match)));
}

/** The numbers of a text in digits, each in its one form, with its place. */
export const numbersWithPlaces = (text: string): { value: string; start: number; end: number }[] =>
  [...text.matchAll(digits)].map(match => ({
    value: canonical(toAscii(match[0])),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The numbers in words of a text in lower case, in digits. */
export function numeralsIn(words: Iterable<string>, language: string, least = 1): Set<string> {
  const known = numeralTable(language);
  const found = new Set<string>();
  for (const word of words) {
    const value = known.get(word);
    if (value !== undefined && value >= least) found.add(String(value));
  }
  return found;
}

export const numeralsOf = (words: Iterable<string>, language: string): Set<string> =>
  numeralsIn(words, language, leastInWords);

function numeralTable(language: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  (numerals[language] ?? '').split(' ').forEach((forms, at) => {
    for (const form of forms.split('/')) if (form) table.set(form, at + 1);
  });
  return table;
}

function toAscii(number: string): string {
  return number.replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find(start => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Without separators of thousands, with a point before the fraction, without noughts in front. */
function canonical(number: string): string {
  const fraction = /[.,٫](\d{1,2}|\d{4,})$/.exec(number);
  const whole = (fraction ? number.slice(0, fraction.index) : number)
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '');
  return fraction ? `${whole}.${fraction[1]}` : whole;
}
