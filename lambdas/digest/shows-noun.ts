/** A phrase with the words on either side, in lower case; empty where a sentence or its part begins or ends. */
export interface PlacedPhrase {
  readonly before: string | undefined;
  readonly phrase: readonly string[];
  readonly after: string | undefined;
}

/** Articles and possessives, after which a noun comes. */
const articles = wordsIn(
  'the a an its his her their our your this these that those',
  'el la los las un una unos unas su sus del al',
  'le la les un une des du au aux son sa ses leur leurs ce cette ces',
  'der die das dem den des ein eine einen einem einer eines seine ihre diese dieser',
  'o a os as um uma do da dos das no na nos nas ao à seu sua',
);
const russianPrepositions = wordsIn(
  'в во на о об по за от до из без для к ко с со у при про через перед над под против',
);
/** An adjective leans on a noun that may not be in the phrase. */
const russianAdjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими)$/;
const hindiPostpositions = wordsIn('का की के को में से पर ने तक वाला वाले वाली');

/** How languages without articles, or with such as are written together with their word, show a noun. */
const signs: Readonly<Record<string, (placed: PlacedPhrase) => boolean>> = {
  ru: ({ before = '', phrase }) =>
    russianPrepositions.has(before) && !russianAdjective.test(phrase.at(-1) ?? ''),
  hi: ({ after = '' }) => hindiPostpositions.has(after),
  ar: ({ phrase }) => /^[وفبك]?ال\p{L}{2}|^لل\p{L}{2}/u.test(phrase[0] ?? ''),
};

/** Whether the words around a phrase show that it is a noun; languages that have no such words prove it by two papers. */
export const showsNoun = (placed: PlacedPhrase, language: string): boolean =>
  articles.has(placed.before ?? '') || (signs[language]?.(placed) ?? false);

function wordsIn(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap(line => line.split(' ')));
}
