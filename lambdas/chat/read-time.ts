/** Half of the day, before or behind the hour, as `plainWords` writes it. */
const morning = [
  'am',
  'a.m.',
  'a.m',
  'صباحا',
  'утра',
  'सुबह',
  '上午',
  '早上',
  '午前',
  '朝',
  'de la manana',
  'da manha',
  'du matin',
];
const afternoon = [
  ...[
    'pm',
    'p.m.',
    'p.m',
    'مساء',
    'ظهرا',
    'вечера',
    'дня',
    'दोपहर',
    'शाम',
    '中午',
    '下午',
    '晚上',
    '午後',
    '夜',
  ],
  ...['de la tarde', 'de la noche', 'da tarde', 'da noite', 'du soir', 'abends'],
];
/** Times that have a name, as `plainWords` writes it. */
const named: Readonly<Record<string, readonly string[]>> = {
  '12:00': [
    ...[
      'noon',
      'midday',
      'mediodia',
      'al mediodia',
      'midi',
      'a midi',
      'mittag',
      'mittags',
      'meio dia',
      'meio-dia',
    ],
    ...['ao meio-dia', 'полдень', 'в полдень', 'الظهر', 'दोपहर', '中午', '正午', 'お昼'],
  ],
  '00:00': [
    ...[
      'midnight',
      'medianoche',
      'a medianoche',
      'minuit',
      'a minuit',
      'mitternacht',
      'meia noite',
      'meia-noite',
    ],
    ...['полночь', 'в полночь', 'منتصف الليل', 'आधी रात', '午夜', '真夜中'],
  ],
};
const timeByName = new Map(
  Object.entries(named).flatMap(([time, names]) => names.map(name => [name, time] as const)),
);
const either = (words: readonly string[]): string => words.map(word => word.replaceAll('.', '\\.')).join('|');
const half = new RegExp(`^(?:(${either(morning)})|(${either(afternoon)}))$`);

const before = `(?<before>${either([...morning, ...afternoon])})?\\s?`;
const behind = `\\s?(?<behind>${either([...morning, ...afternoon])})?`;
const unit = '(?:\\s?(?:h|hrs|uhr|ч|час|часов|часа|बजे|時|时|点|點))';
const patterns = [
  `(?<hours>\\d{1,2})[:.h](?<minutes>\\d{1,2})${unit}?`,
  `(?<hours>\\d{1,2})${unit}(?:\\s?(?<minutes>\\d{1,2})分?)?`,
  `(?<hours>\\d{1,2})[时時点點](?<half>半)`,
  `(?!20[23]\\d)(?<hours>\\d{1,2})(?<minutes>[0-5]\\d)`,
  `(?<hours>\\d{1,2})`,
].map(pattern => new RegExp(`^${before}${pattern}${behind}$`));

/** `bad`: looks like a time of day and is none, such as 25:61. */
export type TimeRead = { readonly kind: 'time'; readonly time: string } | { readonly kind: 'bad' };

/** Reads "7:30", "7.30 pm", "730", "7h", "7 Uhr 30", "下午6点半", "noon" and the like, from plain words; null for what is no time. */
export function readTime(plain: string): TimeRead | null {
  const byName = timeByName.get(plain);
  if (byName) return { kind: 'time', time: byName };
  if (!/\d/.test(plain) || plain.length > 30) return null;
  const parts = patterns.map(pattern => pattern.exec(plain)?.groups).find(groups => groups !== undefined);
  if (!parts) return null;
  const minutes = parts.half ? '30' : (parts.minutes ?? '00');
  const time = timeOf(Number(parts.hours), minutes, parts.before ?? parts.behind);
  return time ? { kind: 'time', time } : { kind: 'bad' };
}

function timeOf(hours: number, minutes: string, halfOfDay = ''): string | null {
  const [, isMorning, isAfternoon] = half.exec(halfOfDay) ?? [];
  const isNoon = hours === 12;
  const hour = isMorning && isNoon ? 0 : isAfternoon && hours < 12 ? hours + 12 : hours;
  const isTime = hour < (isMorning ? 12 : 24) && /^[0-5]\d$/.test(minutes);
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}
