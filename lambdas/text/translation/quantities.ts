import { numbersWithPlaces } from '../verify/numbers-in.ts';
import { eachWord } from '../words.ts';
import { unspacedNumerals } from './unspaced-numerals.ts';

/**
 * Words that multiply the number before them, by language, the longer before those that they begin with: a language
 * counts in thousands, lakhs or ten thousands, and a translation with it ("1.2 million" is "120万").
 */
const scales: Readonly<Record<string, readonly (readonly [pattern: string, factor: number])[]>> = {
  en: [
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion|bn', 1e9],
    ['trillion|tn', 1e12],
  ],
  es: [
    ['mil millones|miles de millones', 1e9],
    ['mil', 1e3],
    ['mill[oó]n(?:es)?', 1e6],
    ['bill[oó]n(?:es)?', 1e12],
  ],
  fr: [
    ['mille', 1e3],
    ['millions?', 1e6],
    ['milliards?', 1e9],
    ['billions?', 1e12],
  ],
  de: [
    ['tausend', 1e3],
    ['million(?:en)?|mio', 1e6],
    ['milliarden?|mrd', 1e9],
    ['billion(?:en)?', 1e12],
  ],
  pt: [
    ['mil milhões', 1e9],
    ['mil', 1e3],
    ['milhão|milhões', 1e6],
    ['bilhão|bilhões', 1e9],
    ['trilhão|trilhões', 1e12],
  ],
  ru: [
    ['тысяч\\p{L}*|тыс', 1e3],
    ['миллион\\p{L}*|млн', 1e6],
    ['миллиард\\p{L}*|млрд', 1e9],
    ['триллион\\p{L}*|трлн', 1e12],
  ],
  ar: [
    ['ألف(?:ا|ًا)?|آلاف', 1e3],
    ['مليون(?:ا|ًا)?|ملايين', 1e6],
    ['مليار(?:ا|ًا|ات)?', 1e9],
    ['تريليون(?:ا|ًا)?', 1e12],
  ],
  hi: [
    ['हज़ार|हजार', 1e3],
    ['लाख', 1e5],
    ['करोड़', 1e7],
    ['अरब', 1e9],
  ],
  zh: [
    ['万亿|萬億|兆', 1e12],
    ['千万', 1e7],
    ['百万', 1e6],
    ['[万萬]', 1e4],
    ['[亿億]', 1e8],
    ['千', 1e3],
  ],
  ja: [
    ['兆', 1e12],
    ['億', 1e8],
    ['千万', 1e7],
    ['百万', 1e6],
    ['万', 1e4],
    ['千', 1e3],
  ],
};

/** Numbers in words from three on, by language: three to nineteen, then the tens to ninety; a slash divides forms. */
const words: Readonly<Record<string, string>> = {
  en: 'three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  es: 'tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  de: 'drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  pt: 'três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  ru: 'три/трёх/трех/трём/трем/тремя четыре/четырёх/четырех/четырём/четырем пять/пяти/пятью шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
  ar: 'ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر - - - - - - - - - عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
  hi: 'तीन चार पाँच/पांच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे',
};
const valuesOfWords = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90,
];

/** What a text counts: `digits` as it writes them in digits, with their scale, and `all` with those in words. */
export interface Quantities {
  readonly digits: ReadonlySet<number>;
  readonly all: ReadonlySet<number>;
}

/** The quantities of a text in a language (a bare tag), as numbers. */
export function quantities(text: string, language: string): Quantities {
  const digits = new Set(scaledNumbers(text.toLowerCase(), language));
  return { digits, all: new Set([...digits, ...numbersInWords(text, language)]) };
}

function scaledNumbers(text: string, language: string): number[] {
  const sums: number[] = [];
  let previousEnd = -1;
  for (const { value, start, end } of numbersWithPlaces(text)) {
    const [length, factor] = scaleAt(text, end, language);
    const quantity = Math.round(Number(value) * factor * 1e6) / 1e6;
    // "1億2000万" is one number.
    if (start === previousEnd) sums.push((sums.pop() ?? 0) + quantity);
    else sums.push(quantity);
    previousEnd = length > 0 ? end + length : -1;
  }
  return sums;
}

function scaleAt(text: string, at: number, language: string): [length: number, factor: number] {
  for (const [pattern, factor] of scales[language] ?? []) {
    const isUnspaced = language === 'zh' || language === 'ja';
    const scale = new RegExp(`[\\s\\u00a0\\u202f-]?(?:${pattern})${isUnspaced ? '' : '(?!\\p{L})'}`, 'uy');
    scale.lastIndex = at;
    const [found] = scale.exec(text) ?? [];
    if (found) return [found.length, factor];
  }
  return [0, 1];
}

function numbersInWords(text: string, language: string): number[] {
  if (language === 'zh' || language === 'ja') return unspacedNumerals(text);
  const values = new Map<string, number>();
  (words[language] ?? '').split(' ').forEach((forms, at) => {
    for (const form of forms.split('/')) values.set(form, valuesOfWords[at] ?? 0);
  });
  const found: number[] = [];
  eachWord(text, (start, end) => {
    const value = values.get(text.slice(start, end).toLowerCase());
    if (value) found.push(value);
  });
  return found;
}
