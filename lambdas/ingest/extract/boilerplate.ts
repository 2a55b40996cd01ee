import { appeals, labels, pointers } from './boilerplate-words.ts';

/** A pattern for lines that begin with one of the words and do not go on with a letter. */
function beginningWith(words: Readonly<Record<string, string>>): RegExp {
  const patterns = Object.values(words).flatMap(list => list.trim().split(/;\s+/));
  return new RegExp(`^[\\W_]*(?:${patterns.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
}
const kinds = [
  ['pointer', beginningWith(pointers)],
  ['appeal', beginningWith(appeals)],
  ['label', beginningWith(labels)],
] as const;

/** Who helped, at the end of agency reports. */
const contributors =
  /^(?:\(?(?:additional |further )?reporting by\b|\(?(?:writing|editing|compiled) by\b|.{0,120}\bcontributed (?:to this (?:report|story|article)|reporting)\b|associated press writers?\b|\(?with (?:inputs|agency inputs|agencies)\b)/i;
/** "… is a fellow of …" and the like are not here: they cannot be told from the text itself. */
const credit =
  /(?:getty images|shutterstock|reuters|picture alliance|dpa|afp|imago|istock|unsplash|pixabay|\bap\b|epa|efe)[\s\w/|.,-]{0,40}[)\]]?$/i;
/** "A pier at dawn (Image: AGENCY)" */
const creditInBrackets =
  /[([](?:image|photo|picture|pic|foto|bild|crédit|credit|source|quelle|fuente|imagen|imagem|фото)s?\s*[:：][^)\]]{0,80}[)\]]\.?$/iu;
const sentenceEnd = /[.!?…。！？؟।]["'”’»“)\]]*$/u;

export type Boilerplate = 'pointer' | 'appeal' | 'label' | 'credit';

/** What kind of line about the article this is, or null for the article's own words. */
export function boilerplateOf(text: string): Boilerplate | null {
  if (text.length > 300) return null;
  if (contributors.test(text)) return 'credit';
  if (text.length > 200) return null;
  const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0];
  if (kind) return kind;
  if (creditInBrackets.test(text)) return 'credit';
  if (text.length < 120 && !sentenceEnd.test(text) && credit.test(text)) return 'credit';
  return null;
}
