/** Control characters but for tab and newline, and characters that only turn the writing direction or hide text. */
const unwanted =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** What strangers wrote, safe to show within our own text: no control or direction characters, no half characters. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unwanted, '').replace(loneSurrogate, '\uFFFD');

/** The same on one line. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
