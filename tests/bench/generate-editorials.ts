import { papers } from '../../bin/local/samples/papers.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { createChance, pick } from './chance.ts';

export interface GeneratedEditorial {
  readonly title: string;
  /** Paragraphs of four sentences, divided by blank lines. */
  readonly text: string;
  readonly language: string;
  /** Editorials with the same number have their names in common. */
  readonly matter: number;
}

/** So many argue about one matter. */
const matterSize = 4;
const namesOfMatter = 12;
/** Share of the words of five letters and more that become a name of the matter, or one of this text alone. */
const replaced = 0.4;

/**
 * Editorials of about so many words: sentences of the bundled ones of a language in random order, with words
 * replaced by made-up names, so that no two are alike and a vocabulary grows as that of real papers does.
 */
export async function generateEditorials(options: {
  readonly count: number;
  readonly words: number;
  readonly language?: string;
  readonly seed?: number;
}): Promise<GeneratedEditorial[]> {
  const { count, words, language = 'en', seed = 1 } = options;
  const [first, ...others] = await sentencesOf(language);
  if (!first) throw new Error(`no sample is in '${language}'`);
  return Array.from({ length: count }, (_, at) => {
    const matter = Math.floor(at / matterSize);
    const names = makeNames(createChance(seed * 7_919 + matter), namesOfMatter);
    const chance = createChance(seed * 104_729 + at);
    const write = () =>
      pick([first, ...others], chance).replaceAll(/\p{L}{5,}/gu, word => {
        if (chance() >= replaced) return word;
        return chance() < 0.7 ? pick(names, chance) : makeName(chance);
      });
    const sentences: string[] = [];
    for (let written = 0; written < words; ) {
      const sentence = write();
      written += wordsIn(sentence, language);
      sentences.push(sentence);
    }
    const title = `${pick(names, chance)} and ${pick(names, chance)}: ${write().slice(0, 60)}`;
    return { title, text: inParagraphs(sentences), language, matter };
  });
}

async function sentencesOf(language: string): Promise<string[]> {
  const ids = new Set(papers.filter(paper => paper.language === language).map(({ id }) => id));
  const paragraphs = (await readEditorials())
    .filter(({ paperId }) => ids.has(paperId))
    .flatMap(editorial => editorial.paragraphs);
  return paragraphs.flatMap(text =>
    splitSentences(text, language).map(({ start, end }) => text.slice(start, end)),
  );
}

/** In scripts without spaces two characters count as a word. */
function wordsIn(sentence: string, language: string): number {
  return language === 'zh' || language === 'ja' ? sentence.length / 2 : sentence.split(' ').length;
}

function inParagraphs(sentences: readonly string[]): string {
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, at) =>
    sentences.slice(at * 4, at * 4 + 4).join(' '),
  );
  return paragraphs.join('\n\n');
}

const onsets = ['b', 'br', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'z'] as const;
const rhymes = ['a', 'an', 'e', 'el', 'i', 'in', 'o', 'or', 'u', 'un'] as const;

function makeName(chance: () => number): string {
  const syllables = Array.from({ length: 3 }, () => pick(onsets, chance) + pick(rhymes, chance)).join('');
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

function makeNames(chance: () => number, count: number): [string, ...string[]] {
  return [makeName(chance), ...Array.from({ length: count - 1 }, () => makeName(chance))];
}
