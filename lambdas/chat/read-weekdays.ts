import { type Weekday, weekdays } from '../store/chat.ts';
import { interfaceLanguages } from '../text/language.ts';
import { arabicWeek, daySetWords, rangeSigns, rangeWords, weekdayWords } from './day-words.ts';
import { plainWords, stemmedWords } from './plain-words.ts';

type Days = readonly Weekday[];

const workdays: Days = [1, 2, 3, 4, 5];
const weekend: Days = [6, 7];

let known: ReadonlyMap<string, Days> | undefined;

/** The weekdays that a phrase of plain words names, in whatever language: "lundi", «по будням», "Mon-Fri"; null for none. */
export const readWeekdays = (plain: string): Days | null => readDays(plain) ?? readRange(plain);

/** One weekday by its name; null for anything else. */
export function readWeekday(plain: string): Weekday | null {
  const [day, ...others] = readDays(plain) ?? [];
  return day && others.length === 0 ? day : null;
}

function readDays(plain: string): Days | null {
  known ??= new Map(wordsWithDays().map(([word, days]) => [stemmedWords(plainWords(word)), days]));
  return known.get(stemmedWords(plain)) ?? null;
}

function wordsWithDays(): [string, Days][] {
  const names = interfaceLanguages.flatMap(language =>
    weekdays.flatMap(day => entries(weekdayWords[language][day - 1] ?? [], [day])),
  );
  const sets = interfaceLanguages.flatMap(language => {
    const week = language === 'ar' ? arabicWeek : { workdays, weekend };
    const words = daySetWords[language];
    return [
      ...entries(words.daily, weekdays),
      ...entries(words.workdays, week.workdays),
      ...entries(words.weekend, week.weekend),
    ];
  });
  return [...sets, ...names];
}

const entries = (words: readonly string[], days: Days): [string, Days][] => words.map(word => [word, days]);

let between: RegExp | undefined;

/** "Monday to Friday" and "пн–пт"; over the end of the week too. */
function readRange(plain: string): Days | null {
  between ??= new RegExp(` (?:${rangeWords.map(plainWords).join('|')}) `, 'u');
  for (const mark of [between, rangeSigns]) {
    const [first, last, ...others] = plain.split(mark).map(part => readWeekday(part.trim()));
    if (first && last && others.length === 0) return daysFrom(first, last);
  }
  return null;
}

const daysFrom = (first: Weekday, last: Weekday): Days =>
  first <= last
    ? weekdays.filter(day => day >= first && day <= last)
    : weekdays.filter(day => day >= first || day <= last);
