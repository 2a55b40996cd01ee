import { readFileSync } from 'node:fs';
import { type IptcCategory, iptcCategories } from '../../lambdas/text/category.ts';
import { type InterfaceLanguage, interfaceLanguages } from '../../lambdas/text/language.ts';

/** A made-up opinion piece, with the topic that an editor would file it under. */
export interface OpinionPiece {
  readonly language: InterfaceLanguage;
  readonly title: string;
  readonly text: string;
  readonly category: IptcCategory;
}

/** All pieces of tests/fixtures/opinions, in the order of the languages; throws at a category that IPTC does not have. */
export function readOpinionPieces(): OpinionPiece[] {
  return interfaceLanguages.flatMap(language => {
    const file = new URL(`../fixtures/opinions/${language}.txt`, import.meta.url);
    return readFileSync(file, 'utf8')
      .split(/^# /m)
      .filter(part => part.trim())
      .map(part => pieceOf(part, language));
  });
}

function pieceOf(part: string, language: InterfaceLanguage): OpinionPiece {
  const [title = '', sign = '', ...lines] = part.trim().split('\n');
  const category = iptcCategories.find(name => sign === `= ${name}`);
  if (!category) throw new Error(`"${sign}" under "${title}" in ${language} is no category`);
  return { language, title, text: lines.join('\n'), category };
}
