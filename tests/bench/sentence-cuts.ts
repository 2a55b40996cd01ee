import { splitSentences } from '../../lambdas/text/sentences.ts';
import { behindSpace, type CutParagraph, readCutParagraphs } from './cut-paragraphs.ts';
import type { Benchmark } from './figure.ts';

type Splitter = (paragraph: CutParagraph) => readonly number[];

const ours: Splitter = ({ text, language }) =>
  splitSentences(text, language)
    .slice(0, -1)
    .map(({ end }) => behindSpace(text, end));

const platform: Splitter = ({ text, language }) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .slice(1)
    .map(({ index }) => behindSpace(text, index))
    .filter(cut => cut < text.length);

export const benchmark: Benchmark = {
  title: 'Where sentences of made-up paragraphs end, beside Intl.Segmenter',
  names: ['sentences.cuts.f1', 'sentences.cuts.platformF1'],
  async run() {
    const paragraphs = readCutParagraphs();
    const groups = Map.groupBy(paragraphs, ({ language }) => language);
    return {
      figures: {
        'sentences.cuts.f1': scoreCuts(paragraphs, ours).f1,
        'sentences.cuts.platformF1': scoreCuts(paragraphs, platform).f1,
      },
      table: [
        ['', 'paragraphs', 'precision', 'recall', 'F1', 'Intl.Segmenter'],
        rowOf('all', paragraphs),
        ...[...groups].map(([language, members]) => rowOf(language, members)),
      ],
    };
  },
};

function rowOf(name: string, paragraphs: readonly CutParagraph[]): string[] {
  const { precision, recall, f1 } = scoreCuts(paragraphs, ours);
  const figures = [precision, recall, f1, scoreCuts(paragraphs, platform).f1];
  return [name, String(paragraphs.length), ...figures.map(figure => figure.toFixed(3))];
}

/** Of the cuts made the share that is right, of those to make the share that is made, and the harmonic mean. */
export function scoreCuts(
  paragraphs: readonly CutParagraph[],
  split: Splitter = ours,
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  let right = 0;
  let made = 0;
  let wanted = 0;
  for (const paragraph of paragraphs) {
    const cuts = split(paragraph);
    right += cuts.filter(cut => paragraph.cuts.includes(cut)).length;
    made += cuts.length;
    wanted += paragraph.cuts.length;
  }
  return { precision: right / made, recall: right / wanted, f1: (2 * right) / (made + wanted) };
}
