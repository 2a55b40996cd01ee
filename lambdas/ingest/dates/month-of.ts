import { furtherMonthNames, monthNames } from './month-names.ts';

type MonthTable = ReadonlyMap<string, number>;

const tables = new Map<string, MonthTable>();

/**
 * The month (1 to 12) that a word or two words name, whole or abbreviated to what only one month begins with;
 * null for other words. The language, where it is known, decides first.
 */
export function monthOf(word: string, language?: string): number | null {
  const key = foldName(word);
  return (language && namesIn(language) && tableOf(language).get(key)) || tableOf('').get(key) || null;
}

const allNames = { ...furtherMonthNames, ...monthNames };
const namesIn = (language: string): readonly string[] | undefined =>
  Object.hasOwn(allNames, language) ? allNames[language] : undefined;

function tableOf(language: string): MonthTable {
  const known = tables.get(language);
  if (known) return known;
  const own = namesIn(language);
  const table = own
    ? buildTable([own])
    : buildTable(Object.values(monthNames), Object.values(furtherMonthNames));
  tables.set(language, table);
  return table;
}

/** Whole names go before beginnings; a beginning shared by two months names none (0). Of the further ones there are none. */
function buildTable(
  lists: readonly (readonly string[])[],
  further: readonly (readonly string[])[] = [],
): MonthTable {
  const whole = new Map<string, number>();
  const begun = new Map<string, number>();
  const note = (table: Map<string, number>, name: string, month: number) =>
    table.set(name, table.has(name) && table.get(name) !== month ? 0 : month);
  for (const list of [...lists, ...further])
    list.forEach((names, at) => {
      for (const name of names.split('|').map(foldName)) note(whole, name, at + 1);
    });
  for (const list of lists)
    list.forEach((names, at) => {
      for (const name of names.split('|').map(foldName))
        for (const start of beginnings(name)) note(begun, start, at + 1);
    });
  return new Map([...begun, ...whole]);
}

/** At least three letters, two in scripts that do not write every vowel as a letter. */
function beginnings(name: string): string[] {
  const shortest = /^[\u0370-\u04ff a-z]/.test(name) ? 3 : 2;
  return Array.from({ length: Math.max(0, name.length - shortest) }, (_, at) => name.slice(0, shortest + at));
}

/** Without capitals, accents (Latin, Greek, Cyrillic) and hamzas; dotless i as i. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u093c\u09bc]/g, '')
    .replaceAll('ς', 'σ')
    .replaceAll('ـ', '');
}
