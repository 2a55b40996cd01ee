import { analyseText } from '../../lambdas/text/analyse-text.ts';
import { categorise } from '../../lambdas/text/categorise.ts';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { extractFrom } from '../../lambdas/text/extract-sentences.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { sketchOf } from '../../lambdas/text/sketch.ts';
import { summarise, summaryOf } from '../../lambdas/text/summarise.ts';
import type { Benchmark } from './figure.ts';
import { type GeneratedEditorial, generateEditorials } from './generate-editorials.ts';
import { takeTurns } from './take-turns.ts';

const articles = 40;
const words = 400;
/**
 * A summary has so many parts that forty articles do not make it warm: measured one round after another, it grows faster
 * over the first thousand.
 */
const warmUpMs = 1_000;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What is done to each article: the functions as handlers and verbs call them, and what costs no thought. */
const works = {
  sentences: ({ text, language }) => splitSentences(text, language),
  segmenter: ({ text }) => Array.from(segmenter.segment(text), ({ index }) => index),
  summary: article => summarise(article),
  summarise: article => {
    const analysed = analyseText(article);
    return [summaryOf(analysed), extractFrom(analysed, { sentences: 3 })];
  },
  language: ({ text }) => detectLanguage(text),
  categorise,
  sketch: ({ text }) => sketchOf(text),
  floor: ({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length,
} as const satisfies Record<string, (article: GeneratedEditorial) => unknown>;

type Work = keyof typeof works;

const titles: Readonly<Record<Work, string>> = {
  sentences: 'sentences',
  segmenter: '… by Intl.Segmenter (floor)',
  summary: 'summary',
  summarise: 'summary, and an extract of three sentences',
  language: 'language',
  categorise: 'category',
  sketch: 'sketch for finding copies',
  floor: 'reading every word by a regular expression (floor)',
};

/** Languages with other tables and other ways to find words. */
const otherLanguages = ['de', 'ru', 'ar', 'hi', 'zh', 'ja'] as const;

export const benchmark: Benchmark = {
  title: `Speed of the text functions: articles of ${words} words, a second of processor time, warm, each in turn`,
  names: [
    'text.sentences.ratio',
    'text.sentences.charsPerSecond',
    'text.summarise.perSecond',
    'text.language.perSecond',
    'text.categorise.perSecond',
    'text.sketch.perSecond',
  ],
  async run() {
    const editorials = await generateEditorials({ count: articles, words });
    const times = takeTurns(overAll(editorials), { warmUpMs });
    const characters = editorials.reduce((sum, { text }) => sum + text.length, 0);
    const perSecond = (work: Work) => (articles * 1000) / times[work];
    return {
      figures: {
        'text.sentences.ratio': times.sentences / times.segmenter,
        'text.sentences.charsPerSecond': (characters * 1000) / times.sentences,
        'text.summarise.perSecond': perSecond('summarise'),
        'text.language.perSecond': perSecond('language'),
        'text.categorise.perSecond': perSecond('categorise'),
        'text.sketch.perSecond': perSecond('sketch'),
      },
      table: [
        ['', 'articles a second', 'times the floor'],
        ...(Object.keys(works) as Work[]).map(work => [
          titles[work],
          perSecond(work).toFixed(0),
          (times[work] / times.floor).toFixed(1),
        ]),
        ...(await Promise.all(otherLanguages.map(rowOfLanguage))),
      ],
    };
  },
};

/** Each work over all articles, as one call. */
function overAll(editorials: readonly GeneratedEditorial[]): Record<Work, () => void> {
  const calls = Object.entries(works).map(([name, work]) => [
    name,
    () => {
      for (const editorial of editorials) work(editorial);
    },
  ]);
  return Object.fromEntries(calls);
}

async function rowOfLanguage(language: string): Promise<string[]> {
  const editorials = await generateEditorials({ count: articles, words, language });
  const { summarise: both, floor } = overAll(editorials);
  const times = takeTurns({ both, floor }, { rounds: 5, warmUpMs });
  return [
    `summary and extract in ${language}`,
    ((articles * 1000) / times.both).toFixed(0),
    (times.both / times.floor).toFixed(1),
  ];
}
