/** Where the digits 0 to 9 of a script begin. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0c66, 0x0e50, 0xff10];

const hanDigits = '〇一二三四五六七八九';
const hanNumber = /[〇零○一二三四五六七八九十]+(?=\s*[年月日号號时時点點分])/g;

/** Digits of all scripts as ASCII, Chinese numerals before a date's or time's unit too ("二十三日" is "23日"). */
export function plainDigits(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return text.replace(/[^\u0000-\u007f]/gu, plainDigit).replace(hanNumber, valueOfHan);
}

function plainDigit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const zero = zeros.find(start => code >= start && code <= start + 9);
  return zero === undefined ? character : String(code - zero);
}

/** "二〇二六" digit by digit, "二十三" by its ten. */
function valueOfHan(numeral: string): string {
  const digits = numeral.replace(/[零○]/g, '〇');
  const digitOf = (character: string | undefined) =>
    character ? Math.max(0, hanDigits.indexOf(character)) : 0;
  const ten = digits.indexOf('十');
  if (ten < 0) return [...digits].map(digitOf).join('');
  const tens = ten === 0 ? 1 : digitOf(digits[ten - 1]);
  return String(tens * 10 + digitOf(digits[ten + 1]));
}
