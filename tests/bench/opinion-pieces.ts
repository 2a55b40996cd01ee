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

/** The `known` pieces may be mended for; the `blind` ones are only counted (tests/fixtures/opinions/README.md). */
export type OpinionSet = 'known' | 'blind';

const folders = { known: '', blind: 'blind/' } as const satisfies Record<OpinionSet, string>;

/** All pieces of a set of tests/fixtures/opinions, in the order of the languages; throws at a category that IPTC does not have. */
export function readOpinionPieces(set: OpinionSet): OpinionPiece[] {
  return interfaceLanguages.flatMap(language => {
    const file = new URL(`../fixtures/opinions/${folders[set]}${language}.txt`, import.meta.url);
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
