import { eachWord } from '../words.ts';
import { type PlacedNumber, scaleAt } from './scaled-numbers.ts';
import { unspacedNumerals } from './unspaced-numerals.ts';

/** Numbers in words by language: one to nineteen, then the tens to ninety; a slash divides forms. */
const words: Readonly<Record<string, string>> = {
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  es: 'uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  fr: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt/vingts trente quarante cinquante soixante - - -',
  de: 'ein/eins/eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
  pt: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
  ru: 'один/одна/одну/одного два/две/двух/двумя три/трёх/трех/трём/трем/тремя четыре/четырёх/четырех/четырём/четырем пять/пяти/пятью шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста',
  ar: 'واحد/واحدة اثنان/اثنين/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر - - - - - - - - - عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين',
  hi: 'एक दो तीन चार पाँच/पांच छह/छः/छे सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस बीस तीस चालीस पचास साठ सत्तर अस्सी नब्बे',
};
const valuesOfWords = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30, 40, 50, 60, 70, 80, 90,
];

const hundreds: Readonly<Record<string, RegExp>> = {
  en: /^hundreds?$/,
  fr: /^cents?$/,
  hi: /^सौ$/,
  ar: /^(?:مئة|مائة)$/,
};
/** What may stand between the tens and the ones. */
const between: Readonly<Record<string, RegExp>> = {
  en: /^(?:-|\s|\s+and\s+)$/,
  es: /^\s+(?:y\s+)?$/,
  fr: /^(?:[-\s]|[-\s]et[-\s])$/,
  pt: /^\s+(?:e\s+)?$/,
  ru: /^\s$/,
  ar: /^\s$/,
};
const connector: Readonly<Record<string, string>> = { es: 'y', pt: 'e', fr: 'et', en: 'and' };

/** The numbers that a text has in words ("ninety-four", "九十四"), each with the word that scales it. */
export function numbersInWords(text: string, language: string): PlacedNumber[] {
  if (language === 'zh' || language === 'ja') return unspacedNumerals(text);
  const lower = text.toLowerCase();
  const found: PlacedNumber[] = [];
  const values = valuesOf(language);
  let open: { value: number; start: number; end: number } | null = null;
  const close = () => {
    if (!open) return;
    const [length, factor] = scaleAt(lower, open.end, language);
    found.push({ value: open.value * factor, start: open.start, end: open.end + length });
    open = null;
  };
  eachWord(lower, (start, end) => {
    const word = lower.slice(start, end);
    if (open && word === connector[language]) return;
    const isHundred = hundreds[language]?.test(word) ?? false;
    const value = isHundred ? 100 : values.get(word);
    if (value === undefined) return close();
    const isNext = open && (between[language] ?? /^$/).test(lower.slice(open.end, start));
    const sum = isNext && open ? together(open.value, value, language) : null;
    if (sum !== null && open) open = { ...open, value: sum, end };
    else {
      close();
      open = { value, start, end };
    }
  });
  close();
  return found;
}

/** Two numbers side by side as one: "ninety four", "three hundred", "quatre-vingt-dix"; null where they are two. */
function together(first: number, second: number, language: string): number | null {
  if (second === 100) return first < 20 ? first * 100 : null;
  if (language === 'fr' && first % 100 === 4 && second === 20) return first + 76;
  if (language === 'fr' && [60, 80].includes(first % 100) && second < 20) return first + second;
  if (language === 'fr' && first % 100 === 10 && second > 6 && second < 10) return first + second;
  if (first >= 100 && first % 100 === 0 && second < 100) return first + second;
  return first % 10 === 0 && first % 100 >= 20 && second < 10 ? first + second : null;
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function valuesOf(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const values = new Map<string, number>();
  (words[language] ?? '').split(' ').forEach((forms, at) => {
    for (const form of forms.split('/')) values.set(form, valuesOfWords[at] ?? 0);
  });
  if (language === 'de') addJoined(values);
  values.delete('-');
  values.delete('');
  tables.set(language, values);
  return values;
}

/** German writes the ones before the tens, in one word: "vierundneunzig". */
function addJoined(values: Map<string, number>): void {
  const all = [...values];
  for (const [tens, ten] of all.filter(([, value]) => value >= 20))
    for (const [ones, one] of all.filter(([, value]) => value < 10))
      values.set(`${ones}und${tens}`, ten + one);
}
