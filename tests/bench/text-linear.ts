import { categorise } from '../../lambdas/text/categorise.ts';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { sketchOf } from '../../lambdas/text/sketch.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import type { Benchmark } from './figure.ts';
import { generateEditorials } from './generate-editorials.ts';
import { fastest, takeTurns } from './take-turns.ts';

const times = 16;
/** Characters of the smaller text: once below what a summary looks at in all, once up to a megabyte. */
const sizes = [8_000, 65_536] as const;

const suspicious = 1.15;
const best = { rounds: 4, choose: fastest };

const functions = {
  sentences: text => splitSentences(text, 'en'),
  summarise: text => summarise({ text, language: 'en' }),
  language: detectLanguage,
  categorise: text => categorise({ title: '', text, language: 'en' }),
  sketch: sketchOf,
} as const satisfies Record<string, (text: string) => unknown>;

/** What is made of many editorials, cut to length; the last are what a careless page gives. */
const texts = {
  editorials: text => text,
  'no punctuation': text => text.replaceAll(/[^\p{L}\s]/gu, ''),
  'one sentence': text => `${text.replaceAll(/[^\p{L},]+/gu, ' ').slice(0, -1)}.`,
  'no spaces': text => text.replaceAll(/[^\p{L}]/gu, ''),
  'abbreviations only': text => text.replaceAll(/\p{L}+[^\p{L}]*/gu, word => `${word.slice(0, 1)}. `),
  'quotations never closed': text => text.replaceAll(' ', ' “'),
  'brackets never closed': text => text.replaceAll(' ', ' ('),
} as const satisfies Record<string, (text: string) => string>;

export const benchmark: Benchmark = {
  title: `Time for ${times} times the text, over ${times} times the time for the text: 1 is linear, less is better`,
  names: ['text.linear'],
  async run() {
    const editorials = await generateEditorials({ count: 500, words: 600 });
    const all = editorials.map(({ text }) => text).join('\n\n');
    const growths: number[] = [];
    const rows = Object.entries(texts).flatMap(([name, make]) =>
      sizes.map(size => {
        const [small, large] = [make(all.slice(0, 2 * size)), make(all)].map((text, at) =>
          repeated(text, size * (at ? times : 1)),
        );
        const cells = Object.values(functions).map(work => {
          const { growth, ms } = growthOf(work, small ?? '', large ?? '');
          growths.push(growth);
          return `${growth.toFixed(2)} (${ms.toFixed(1)} ms)`;
        });
        return [`${name}, ${Math.round((size * times) / 1000)} kB`, ...cells];
      }),
    );
    return {
      figures: { 'text.linear': Math.max(...growths) },
      table: [['text (time of the longer)', ...Object.keys(functions)], ...rows],
    };
  },
};

/** What looks worse than linear is measured once more: it should be so twice. */
function growthOf(work: (text: string) => unknown, small: string, large: string) {
  const measure = () => {
    const took = takeTurns({ small: () => work(small), large: () => work(large) }, best);
    return { growth: took.large / took.small / times, ms: took.large };
  };
  const first = measure();
  if (first.growth <= suspicious) return first;
  const second = measure();
  return second.growth < first.growth ? second : first;
}

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
