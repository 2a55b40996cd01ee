import type { SampleEditorial } from '../../bin/local/samples/editorial.ts';
import { readEditorials } from '../../bin/local/samples/read-editorials.ts';
import { grouping } from '../../lambdas/digest/grouping.ts';
import { languageOf, understandArticle } from '../../lambdas/ingest/understand-article.ts';
import type { Category } from '../../lambdas/text/category.ts';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { type SampleArticle, sampleArticles } from '../helpers/sample-articles.ts';
import { createChance } from './chance.ts';
import type { Benchmark } from './figure.ts';
import { type Grouped, scorePairs } from './score-pairs.ts';

/** Any day: only the order in which the samples come hangs on it, and that by minutes. */
const firstStart = new Date('2026-03-04T09:00:00Z');
/** As an arriving article has it. */
const storyWindowDays = 3;

/** What the project made of a sample, beside what its front matter says. */
interface UnderstoodSample extends Grouped {
  /** Of the text; `detected` is found in it, without what the paper declares. */
  readonly language: string;
  readonly detected: string;
  readonly expectedCategory: Category;
  readonly categories: readonly (Category | null)[];
  /** The same without the paper's tags. */
  readonly untagged: readonly (Category | null)[];
}

/** One whose story is still to be found. */
interface PlacelessSample extends Omit<UnderstoodSample, 'story'> {
  readonly id: string;
  readonly published: string;
  readonly signature: string;
}

/** Feeds are read side by side, so that papers come in any order: so many are tried. */
const orders = 50;

export const benchmark: Benchmark = {
  title: 'What the bundled editorials are about, beside what costs no thought',
  names: [
    'samples.category',
    'samples.language',
    'samples.stories.precision',
    'samples.stories.recall',
    'samples.stories.samescript.precision',
    'samples.stories.samescript.recall',
    'samples.stories.anyorder.precision',
    'samples.stories.anyorder.recall',
  ],
  async run() {
    const understood = understandSamples(await readEditorials());
    const samples = placeInTurn(understood);
    const chance = createChance(7);
    const inAnyOrder = Array.from({ length: orders }, () =>
      scorePairs(placeInTurn(shuffled(understood, chance))),
    );
    const category = shareOf(samples, isRight);
    const language = shareOf(samples, sample => sample.detected === sample.language);
    const [all, sameScript] = [scorePairs(samples), scorePairs(samples, haveSameScript)];
    return {
      figures: {
        'samples.category': category,
        'samples.language': language,
        'samples.stories.precision': all.precision,
        'samples.stories.recall': all.recall,
        'samples.stories.samescript.precision': sameScript.precision,
        'samples.stories.samescript.recall': sameScript.recall,
        'samples.stories.anyorder.precision': mean(inAnyOrder.map(({ precision }) => precision)),
        'samples.stories.anyorder.recall': mean(inAnyOrder.map(({ recall }) => recall)),
      },
      table: [
        ['', 'ours', 'floor', 'what the floor is'],
        ['category', decimal(category), commonest(samples, 'expectedCategory'), 'the commonest for all'],
        ['… the first alone', decimal(shareOf(samples, isFirstRight)), '', ''],
        ...[...Map.groupBy(samples, ({ language }) => language)].map(([name, members]) => [
          `… in ${name} (${members.length})`,
          decimal(shareOf(members, isRight)),
          commonest(members, 'expectedCategory'),
          'the commonest in it',
        ]),
        ['… without tags', decimal(shareOf(samples, isRightUntagged)), '', 'the same'],
        ['language', decimal(language), commonest(samples, 'language'), 'the commonest for all'],
        ...pairRows('pairs of a story', samples, () => true),
        ...pairRows('… in the same script', samples, haveSameScript),
        ...pairRows('… in the same language', samples, haveSameLanguage),
      ],
    };
  },
};

const isRight = (sample: UnderstoodSample): boolean => sample.categories.includes(sample.expectedCategory);
const isFirstRight = (sample: UnderstoodSample): boolean => sample.categories[0] === sample.expectedCategory;
const isRightUntagged = (sample: UnderstoodSample): boolean =>
  sample.untagged.includes(sample.expectedCategory);
const haveSameScript = (a: UnderstoodSample, b: UnderstoodSample): boolean =>
  scriptOf(a.language) === scriptOf(b.language);
const haveSameLanguage = (a: UnderstoodSample, b: UnderstoodSample): boolean => a.language === b.language;
const scriptOf = (language: string): string | undefined => new Intl.Locale(language).maximize().script;

/** In the order of their publication, before their stories are found. */
export function understandSamples(editorials: readonly SampleEditorial[]): PlacelessSample[] {
  return sampleArticles(editorials, firstStart).map(sample => {
    const { editorial, source } = sample;
    const untagged = understandSample({ ...sample, extracted: { ...sample.extracted, tags: [] } });
    const { article, text } = understandSample(sample);
    return {
      id: article.id,
      published: article.published,
      signature: grouping.signatureOf({ ...article, text }),
      expectedStory: editorial.story ?? article.id,
      language: source.language ?? 'und',
      detected: detectLanguage(text).language,
      expectedCategory: editorial.category,
      categories: [article.category, article.secondCategory],
      untagged: [untagged.article.category, untagged.article.secondCategory],
    };
  });
}

/** Finds their stories one after another, as the handlers do it. */
export function placeInTurn(arriving: readonly PlacelessSample[]): UnderstoodSample[] {
  const window = grouping.openWindow(storyWindowDays);
  const members = new Map<string, Parameters<typeof window.take>[0]>();
  for (const { id: articleId, signature, published } of arriving) {
    const { storyId, merges } = window.place({ id: articleId, signature, published });
    members.set(articleId, { articleId, storyId, signature, published });
    for (const id of [articleId, ...merges.flatMap(merged => window.membersOf(merged))]) {
      const member = members.get(id);
      if (!member) continue;
      members.set(id, { ...member, storyId });
      window.take({ ...member, storyId });
    }
  }
  return arriving.map(sample => ({ ...sample, story: members.get(sample.id)?.storyId ?? sample.id }));
}

/** By chance, each order as likely as any (Fisher and Yates). */
function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(Math.floor(chance() * left.length), 1));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function understandSample({ extracted, source, published }: SampleArticle) {
  return understandArticle(extracted, source, published, languageOf(extracted, source));
}

function shareOf<T>(items: readonly T[], isRight: (item: T) => boolean): number {
  return items.filter(isRight).length / items.length;
}

function commonest(samples: readonly UnderstoodSample[], key: 'language' | 'expectedCategory'): string {
  const groups = Object.values(Object.groupBy(samples, sample => sample[key]));
  return decimal(Math.max(...groups.map(group => group?.length ?? 0)) / samples.length);
}

function pairRows(
  name: string,
  samples: readonly UnderstoodSample[],
  isCounted: (a: UnderstoodSample, b: UnderstoodSample) => boolean,
): string[][] {
  const ours = scorePairs(samples, isCounted);
  const alone = scorePairs(
    samples.map((sample, at) => ({ ...sample, story: String(at) })),
    isCounted,
  );
  const together = scorePairs(
    samples.map(sample => ({ ...sample, story: '' })),
    isCounted,
  );
  return [
    [`${name}: precision`, decimal(ours.precision), decimal(together.precision), 'all one story: recall 1'],
    [`${name}: recall`, decimal(ours.recall), decimal(alone.recall), 'every article alone: nothing wrong'],
  ];
}

const decimal = (value: number): string => value.toFixed(3);
