/** A unit or currency behind (or before) a number, in a language-free spelling. */
export type Unit = string;

/** What ECMA-402 names in any language (Intl.NumberFormat, style "unit"). */
const named = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'percent',
  'hectare',
  'kilometer',
  'meter',
  'kilogram',
  'liter',
  'degree',
] as const;
/** Numbers that bring out the forms which languages have for few and many. */
const counted = [1, 2, 3, 5, 11, 1.5];

/** What papers write beside it, and the currencies: by language, or in any. */
const others: Readonly<Record<string, Readonly<Record<Unit, string>>>> = {
  any: {
    percent: '%|％|٪|﹪',
    dollar: '\\$|usd',
    euro: '€|eur',
    pound: '£',
    rupee: '₹',
    hectare: 'ha',
    kilometer: 'km',
  },
  en: {
    percent: 'per cent|percent',
    dollar: 'dollars?',
    euro: 'euros?',
    pound: 'pounds?',
    yen: 'yen',
    yuan: 'yuan',
    rupee: 'rupees?',
    rouble: 'roubles?|rubles?',
  },
  es: {
    dollar: 'd[óo]lar(?:es)?',
    euro: 'euros?',
    pound: 'libras?',
    yen: 'yen(?:es)?',
    yuan: 'yuan(?:es)?',
    rupee: 'rupias?',
    rouble: 'rublos?',
  },
  fr: {
    year: 'ann[ée]es?',
    dollar: 'dollars?',
    euro: 'euros?',
    pound: 'livres?',
    yen: 'yens?',
    yuan: 'yuans?',
    rupee: 'roupies?',
    rouble: 'roubles?',
  },
  de: {
    day: 'tagen',
    month: 'monaten',
    year: 'jahren',
    dollar: '(?:us-)?dollar',
    euro: 'euro',
    pound: 'pfund',
    yen: 'yen',
    yuan: 'yuan',
    rupee: 'rupien?',
    rouble: 'rubel',
  },
  pt: {
    dollar: 'd[óo]lar(?:es)?',
    euro: 'euros?',
    pound: 'libras?',
    yen: 'ienes?',
    yuan: 'yuans?',
    rupee: 'rupias?',
    rouble: 'rublos?',
    kilometer: 'quil[óô]metros?',
  },
  ru: {
    dollar: 'доллар\\p{L}*',
    euro: 'евро',
    pound: 'фунт\\p{L}*',
    yen: 'иен\\p{L}*',
    yuan: 'юан\\p{L}*',
    rupee: 'рупи\\p{L}*',
    rouble: 'рубл\\p{L}*',
    hectare: 'га',
    day: 'дней|дням',
  },
  ar: {
    percent: 'في المئة|في المائة|بالمئة|بالمائة',
    second: 'ثانية|ثوانٍ?',
    dollar: 'دولارا?ً?|دولارات',
    euro: 'يورو',
    pound: 'جنيها?ً?|جنيهات',
    rupee: 'روبية|روبيات',
    rouble: 'روبل',
    year: 'عاما?ً?|عام|أعوام|سنة|سنوات',
    month: 'شهرا?ً?|أشهر|شهور',
  },
  hi: {
    percent: 'फ़ीसदी|फीसदी',
    year: 'साल|सालों|वर्षों',
    month: 'महीनों|माह',
    day: 'दिनों',
    dollar: 'डॉलर',
    euro: 'यूरो',
    pound: 'पाउंड',
    yen: 'येन',
    yuan: 'युआन',
    rupee: 'रुपये|रुपए|रुपयों',
    rouble: 'रूबल',
  },
  zh: {
    second: '秒',
    month: '个月',
    hour: '小时|個小時|个小时',
    dollar: '美元',
    euro: '欧元',
    pound: '英镑',
    yen: '日元',
    yuan: '元',
    rupee: '卢比',
    rouble: '卢布',
    percent: '个百分点',
  },
  ja: {
    month: 'か月|カ月|ヶ月|ヵ月|箇月',
    hour: '時間',
    minute: '分',
    dollar: 'ドル|米ドル',
    euro: 'ユーロ',
    pound: 'ポンド',
    yen: '円',
    yuan: '元',
    rupee: 'ルピー',
    rouble: 'ルーブル',
    percent: 'パーセント',
  },
};

const before: Readonly<Record<string, Unit>> = { $: 'dollar', '€': 'euro', '£': 'pound', '₹': 'rupee' };

/** The unit of the number at `start` to `end` of a text in lower case; null for a bare number. */
export function unitAt(text: string, start: number, end: number, language: string): Unit | null {
  const sign = before[text[start - 1] ?? ''];
  if (sign) return sign;
  const pattern = compiledUnits(language);
  pattern.lastIndex = end;
  const groups = pattern.exec(text)?.groups ?? {};
  return Object.keys(groups).find(unit => groups[unit] !== undefined) ?? null;
}

const compiled = new Map<string, RegExp>();

function compiledUnits(language: string): RegExp {
  const known = compiled.get(language);
  if (known) return known;
  const units = new Set<Unit>([
    ...named,
    ...Object.keys(others.any ?? {}),
    ...Object.keys(others[language] ?? {}),
  ]);
  const wordEnd = language === 'zh' || language === 'ja' ? '' : '(?![\\p{L}\\p{M}])';
  const alternatives = [...units].map(unit => {
    const forms = [others.any?.[unit], others[language]?.[unit], ...formsOf(unit, language)].filter(Boolean);
    return `(?<${unit}>${forms.join('|')})${wordEnd}`;
  });
  const made = new RegExp(`[\\s\\u00a0\\u202f-]?(?:de |d['’])?(?:${alternatives.join('|')})`, 'uy');
  compiled.set(language, made);
  return made;
}

/** The names of a unit in a language, as the runtime knows them. */
function formsOf(unit: Unit, language: string): string[] {
  if (!named.some(name => name === unit) || !/^[a-z]{2,3}$/.test(language)) return [];
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  const forms = counted.map(number =>
    format
      .formatToParts(number)
      .filter(({ type }) => type === 'unit' || type === 'percentSign')
      .map(({ value }) => value.trim().toLowerCase())
      .join(' '),
  );
  return [...new Set(forms)].filter(Boolean).sort((a, b) => b.length - a.length);
}
