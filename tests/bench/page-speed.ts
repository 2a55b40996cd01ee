import { type Benchmark, median } from './figure.ts';
import { measureChild } from './measure-child.ts';

/** Processes of each kind, in turn. */
const processes = 3;
const extractors = ['ours', 'readability', 'nothing'] as const;
const sizes = ['as printed', 'large'] as const;

type Extractor = (typeof extractors)[number];
type Size = (typeof sizes)[number];

const titles: Readonly<Record<Extractor, string>> = {
  ours: 'ours',
  readability: 'Readability on linkedom',
  nothing: 'decoding the bytes (floor)',
};

interface Extracted {
  /** Milliseconds a page: of the first time through all pages, and of later ones. */
  readonly first: number;
  readonly warm: number;
  readonly found: number;
  readonly pages: number;
  readonly peakMb: number;
}

export const benchmark: Benchmark = {
  title: `The article on the samples' pages, beside Readability on linkedom: median of ${processes} processes each, in turn; "large" with 150 kB of menus and scripts around it`,
  names: [
    'page.extract.ratio',
    'page.extract.ms',
    'page.memory.ratio',
    'page.large.extract.ratio',
    'page.large.extract.ms',
    'page.large.memory.ratio',
  ],
  async run() {
    const [printed, large] = [await measureAll('as printed'), await measureAll('large')];
    const timeRatio = ({ ours, readability }: typeof printed) => ours.warm / readability.warm;
    const memoryRatio = ({ ours, readability }: typeof printed) => ours.peakMb / readability.peakMb;
    return {
      figures: {
        'page.extract.ratio': timeRatio(printed),
        'page.extract.ms': printed.ours.warm,
        'page.memory.ratio': memoryRatio(printed),
        'page.large.extract.ratio': timeRatio(large),
        'page.large.extract.ms': large.ours.warm,
        'page.large.memory.ratio': memoryRatio(large),
      },
      table: [
        ['', 'ms a page, first', 'ms a page, warm', 'MB at the peak', 'pages with a text'],
        ...extractors.flatMap(name => [
          rowOf(titles[name], printed[name]),
          rowOf(`${titles[name]}, large`, large[name]),
        ]),
      ],
    };
  },
};

async function measureAll(size: Size): Promise<Record<Extractor, Extracted>> {
  const runs: Record<Extractor, Extracted[]> = { ours: [], readability: [], nothing: [] };
  for (let i = 0; i < processes; i++)
    for (const name of extractors) runs[name].push(await measure(name, size));
  return {
    ours: medianOf(runs.ours),
    readability: medianOf(runs.readability),
    nothing: medianOf(runs.nothing),
  };
}

async function measure(name: Extractor, size: Size): Promise<Extracted> {
  const { stdout, peakMb } = await measureChild(['tests/bench/children/extract-pages.ts', name, size]);
  return { ...(JSON.parse(stdout) as Omit<Extracted, 'peakMb'>), peakMb };
}

function medianOf(runs: readonly Extracted[]): Extracted {
  const of = (key: keyof Extracted) => median(runs.map(run => run[key]));
  return {
    first: of('first'),
    warm: of('warm'),
    found: of('found'),
    pages: of('pages'),
    peakMb: of('peakMb'),
  };
}

const rowOf = (title: string, { first, warm, peakMb, found, pages }: Extracted): string[] => [
  title,
  first.toFixed(2),
  warm.toFixed(2),
  peakMb.toFixed(0),
  `${found} of ${pages}`,
];
