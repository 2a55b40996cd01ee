import { formsOf } from '../text/forms-of.ts';
import { isPlace } from './is-place.ts';

/** "Trump" is in 0.83 of what is rare in English, "Court" in 0.59. */
const rare = 0.8;

/**
 * Whether a name looks like a person's in full: several words, all rare in the language ("Agneta Solheim", not "Supreme
 * Court"), that the text shows to be no place and gives no article ("the Suez Canal"). One word may be anybody's.
 */
export function isPerson(name: string, text: string, language: string): boolean {
  const forms = formsOf(name, language);
  return (
    name.includes(' ') &&
    forms.every(({ weight }) => weight >= rare) &&
    !hasArticle(name, text) &&
    !isPlace([name], text, language)
  );
}

const hasArticle = (name: string, text: string): boolean =>
  [
    'the',
    'el',
    'la',
    'los',
    'las',
    'le',
    'les',
    'der',
    'die',
    'das',
    'o',
    'a',
    'os',
    'as',
    'du',
    'do',
    'da',
    'del',
  ].some(article => text.includes(` ${article} ${name}`));
