// C0 and C1 controls but tab and line ends, soft hyphens, zero-width spaces, byte order marks, invisible
// operators, interlinear marks, and the bidi embeddings, overrides and isolates that can disguise a text.
const unwanted =
  /[\0-\x08\x0B-\x1F\x7F-\x84\x86-\x9F\u00AD\u180E\u200B\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const directionMarks = /[\u061C\u200E\u200F]/g;
/** Joiners that join nothing: Latin, Greek and Cyrillic writing has no use for them. */
const idleJoiners = /(?<=^|[\s\p{P}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])[\u200C\u200D]+/gu;

/** Letters with accents that are characters of their own, as macOS and some printing systems write them. */
const apart = /.[\u0300-\u036F\u3099\u309A]+/gu;

/**
 * A text without characters that cannot be seen: controls, bidi overrides, zero-width spaces, halves of
 * surrogate pairs, and with each accent on its letter. Keeps what scripts need: joiners in Arabic and Indic words and in emoji, and direction
 * marks where there is right-to-left writing. Line ends become "\n"; other white space stays.
 */
export function cleanText(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n?|[\x0B\x0C\x85\u2028\u2029]/g, '\n')
    .replace(unwanted, '')
    .replace(idleJoiners, '')
    .replace(apart, accented => accented.normalize('NFC'));
  return rightToLeft.test(plain) ? plain : plain.replace(directionMarks, '');
}
