/** Letters that Unicode does not take apart, by how they are typed without them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ς: 'σ',
};
const special = new RegExp(`[${Object.keys(plain).join('')}]`, 'gu');
const accents = /(?<=[\p{sc=Latin}\p{sc=Greek}][\u0300-\u036f]*)[\u0300-\u036f]/gu;
/** Vowel signs, the long stroke and zero-width characters, which Arabic and Persian write or leave out. */
const optional = /[\u064b-\u0652\u0670\u0640\u00ad\u200b-\u200f]/g;
/** In Hindi the dot of borrowed sounds, which is written or left out, and a nasal by a sign of its own or by its letter. */
const nukta = /\u093c/g;
const nasals =
  /\u0901|[\u0919\u091e\u0923\u0928\u092e]\u094d(?=[\u0915-\u0918\u091a-\u091d\u091f-\u0922\u0924-\u0927\u092a-\u092d])/g;
const beyondAscii = /[^\0-\x7f]/;

/** A text as search compares it: small letters, no accents, one form of each letter. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (!beyondAscii.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(accents, '')
    .replace(optional, '')
    .replace(nukta, '')
    .replace(nasals, '\u0902')
    .normalize('NFC')
    .replace(special, letter => plain[letter] ?? letter)
    .replaceAll('’', "'");
}
