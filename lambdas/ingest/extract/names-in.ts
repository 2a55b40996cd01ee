/** What stands before a signature, in the languages of the papers; the second kind needs no space after it. */
const by =
  '(?:by|von|vom|par|por|di|da|door|przez|av|af|text|words|автор|текст|बाय|بقلم|كتب)\\s+|' +
  '(?:autor(?:in|en|es|a)?|authors?|auteurs?|text(?:e|o)?|von|by|von\\s*text|автор|текст|作者|文|記者)\\s*[:：/／]\\s*';
/** "A column by", "Published on 3 May by". */
const kinds =
  'kolumne|kommentar|artikel|(?:gast|blog ?)?beitrag|interview|analyse|essay|text|bericht|reportage|rezension|porträt|' +
  'column|commentary|comment|opinion|analysis|story|words|article|report|review|chronique|tribune|columna|opini[oó]n|artigo|artículo';
const verbs =
  'posted|published|written|reported|geschrieben|publiziert|veröffentlicht|erstellt|gespeichert|verfasst|eingetragen|' +
  'publié|posté|rédigé|publicado|postado|escrito|enviado|pubblicato|postato|scritto|opublikowano|dodano|napisano|gepostet|geplaatst|geschreven|' +
  'submitted|added|created|datum|date|опубликовано|написано|добавлено|gönderen';
const before = `(?:(?:an?|eine?|une?|una?|blog)?\\s*(?:${kinds})\\s+|(?:${verbs})[^|]{0,45}?\\s)?`;
const opening = new RegExp(`^[^\\p{L}]*${before}(?:${by})`, 'iu');

/** Words that begin with a capital, or of a script that has none, and the small ones between them. */
const word =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{L}\\p{M}]+|(?:de|del|della|da|dos|van|von|der|den|la|le|el|al|bin|ten|zu)(?=\\s))";
const person = `${word}(?:\\s${word}){0,4}`;
const joint = '(?:\\s*,\\s*|\\s+(?:und|and|et|y|e|en|i|og|och|&|и|و|with)\\s+)';
const people = new RegExp(`^${person}(?:${joint}${person}){0,6}`, 'u');

const wholly = new RegExp(`^(?:${word}\\s){1,3}${word}$`, 'u');
const nickname =
  /(?:^|[\s·|,])(?:by|von|par|por|przez)\s*:?\s+([\p{L}\p{N}._-]+(?:\s\p{Lu}[\p{L}.-]+){0,3})/iu;

/** The names that a line signs with ("By Ann Tidewell and Bo Oar | 3 May"), or null where it signs with none. */
export function namesIn(line: string): string | null {
  const text = line.slice(0, 200);
  const start = opening.exec(text)?.[0].length;
  const signed = start === undefined ? null : (people.exec(text.slice(start))?.[0] ?? null);
  return signed ?? (isDateLine(text) ? namesBesideDate(text) : null);
}

/** "3 May 2021 | Ann Tidewell", "Posted on 3 May 2021 by seagull7". */
function namesBesideDate(line: string): string | null {
  const part = line.split(/\s*[|•·/]+\s*|\s[-–—]\s/).find(text => wholly.test(text) && !/\d/.test(text));
  return part ?? nickname.exec(line)?.[1] ?? null;
}

/** Whether a line does nothing but sign and date: no sentence, and opened by a "by". */
export const isSignature = (line: string): boolean =>
  line.length < 100 && !/[.!?。]$/.test(line) && opening.test(line) && namesIn(line) !== null;

/** What follows the "by" of a line that is known to name its author, whatever it looks like. */
export function withoutBy(line: string): string {
  return line.slice(opening.exec(line.slice(0, 200))?.[0].length ?? 0);
}

/** "16 November 2021", "2021-11-16 | Opinion": a short line with a year and a day. */
export const isDateLine = (text: string): boolean =>
  text.length < 90 && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text) && /(?<!\d)[0-3]?\d(?!\d)/.test(text);
