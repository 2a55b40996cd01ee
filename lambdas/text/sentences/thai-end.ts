import { isSpace, mark, marks } from './marks.ts';

/** Thai sets spaces between clauses as well as sentences, so that length has to help: in characters. */
const shortest = 60;
const ordinary = 180;

/** Words that open a sentence, and words that close one. */
const opening =
  /(?:แต่|อย่างไรก็|ทั้งนี้|นอกจาก|ดังนั้น|เพราะฉะนั้น|ขณะที่|ในขณะ|ขณะเดียวกัน|ในที่สุด|ต่อมา|จากนั้น|ส่วน|สำหรับ|เมื่อ|หาก|ถ้า|แม้|ด้าน|โดยเฉพาะ|รัฐบาล)/y;
const closing = /(?:ครับ|ค่ะ|คะ|แล้ว|ด้วย|เท่านั้น|ต่อไป|เช่นกัน|นั้น|กัน)$/;

/** Where a Thai or Lao sentence ends with the letter at `at`, or minus where to look on. */
export function thaiEnd(text: string, at: number, start: number): number {
  if (!isSpace(text.charCodeAt(at + 1))) return -(at + 1);
  let next = at + 1;
  while (isSpace(text.charCodeAt(next)) && marks[text.charCodeAt(next)] !== mark.line) next++;
  const length = at + 1 - start;
  if (length < shortest || marks[text.charCodeAt(next)] !== mark.thai) return -(at + 1);
  if (length >= ordinary) return at + 1;
  opening.lastIndex = next;
  return opening.test(text) || closing.test(text.slice(at - 10, at + 1)) ? at + 1 : -(at + 1);
}
