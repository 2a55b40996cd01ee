const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The direction of a text by its first letter, as `dir="auto"` finds it. That one does not look into
 * children with a direction of their own, so whatever holds paragraphs asks here.
 */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const first = letter.exec(text)?.[0] ?? '';
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
