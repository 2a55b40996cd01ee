import { isDigit } from './marks.ts';

/** The mark before an item of a list: "3.", "3)", "3.)", "(b)", "b.", after a bullet or none. */
const marker = /(?:[•⁃◦▪‣●■]\s*)?(\(?)(\d{1,3}|[a-z])(\.\)|[.)])/y;

/** How the item after the one at `start` would be marked, or undefined when none stands there. */
export function nextMarker(text: string, start: number): string | undefined {
  if (!mayOpenItem(text, start)) return undefined;
  marker.lastIndex = start;
  const [, bracket = '', value = '', end = ''] = marker.exec(text) ?? [];
  if (!end) return undefined;
  if (isDigit(value.charCodeAt(0))) return `${bracket}${Number(value) + 1}${end}`;
  return value === 'z' ? undefined : `${bracket}${String.fromCharCode(value.charCodeAt(0) + 1)}${end}`;
}

/** A cheap look at the first characters, because every sentence is asked. */
function mayOpenItem(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  if (isDigit(code) || code === 0x28 || code > 0x2000) return true;
  const second = text.charCodeAt(start + 1);
  return code >= 0x61 && code <= 0x7a && (second === 0x2e || second === 0x29);
}

const firstOfList = /(?:\(?[a1ivx]{1,4}(?:\.\)|[.)])|[•⁃◦▪‣●■])(?=\s)/y;

/** Does a list begin here: "a.", "1)", "(i)", a bullet? */
export function opensList(text: string, at: number): boolean {
  firstOfList.lastIndex = at;
  return firstOfList.test(text);
}

const item = /(?:[•⁃◦▪‣●■*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:\.\)|[.)]))(?=\s)/iy;

/** Does an item of a list stand here, at the beginning of a line? */
export function isItem(text: string, at: number): boolean {
  item.lastIndex = at;
  return item.test(text);
}
