import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { startDatabase } from '../../bin/local/database.ts';
import { unpolledState } from '../../lambdas/store/sources.ts';
import { createStore } from '../../lambdas/store/store.ts';
import type { Consumption } from './capacity-meter.ts';
import { type Edition, startFeedServer } from './feed-server.ts';
import type { Benchmark } from './figure.ts';
import { generateEditorials } from './generate-editorials.ts';

/** What a round came to, as the polling process says. */
export interface Round extends Consumption {
  readonly polled: number;
  readonly newEntries: number;
  readonly cpuMs: number;
  readonly ms: number;
}

interface Measured {
  readonly rounds: Readonly<Record<RoundName, Round>>;
  readonly peakMb: number;
}

const many = 1_000;
const few = 100;
const start = new Date('2026-03-04T12:00:00Z');

/** In this order; the first only fills the tables. */
const rounds = {
  first: { newEntries: 0, knowsValidators: true },
  unchanged: { newEntries: 0, knowsValidators: true },
  same: { newEntries: 0, knowsValidators: false },
  new: { newEntries: 5, knowsValidators: true },
} as const satisfies Record<string, Edition>;
type RoundName = keyof typeof rounds;

/** Whatever is left of a source after its poll would not fit for long; without it, garbage is left to grow. */
const heapLimit = '--max-old-space-size=64';
const root = fileURLToPath(new URL('../../', import.meta.url));

export const benchmark: Benchmark = {
  title: `A poll of ${many} sources: what it takes of the polling process and of DynamoDB, by a source`,
  names: [
    'poll.unchanged.writeUnits',
    'poll.unchanged.readUnits',
    'poll.unchanged.requests',
    'poll.unchanged.ms',
    'poll.same.ms',
    'poll.new.ms',
    'poll.new.writeUnits',
    'poll.memory.ratio',
    'poll.memory.mb',
  ],
  async run() {
    const small = await measure(few);
    const large = await measure(many);
    const per = (name: RoundName, key: keyof Round) => large.rounds[name][key] / large.rounds[name].polled;
    const row = (title: string, name: RoundName): string[] => [
      title,
      (large.rounds[name].ms / 1000).toFixed(1),
      per(name, 'cpuMs').toFixed(2),
      per(name, 'requests').toFixed(2),
      per(name, 'writeUnits').toFixed(2),
      per(name, 'readUnits').toFixed(2),
      String(large.rounds[name].newEntries),
    ];
    return {
      figures: {
        'poll.unchanged.writeUnits': per('unchanged', 'writeUnits'),
        'poll.unchanged.readUnits': per('unchanged', 'readUnits'),
        'poll.unchanged.requests': per('unchanged', 'requests'),
        'poll.unchanged.ms': per('unchanged', 'cpuMs'),
        'poll.same.ms': per('same', 'cpuMs'),
        'poll.new.ms': per('new', 'cpuMs'),
        'poll.new.writeUnits': per('new', 'writeUnits'),
        'poll.memory.ratio': large.peakMb / small.peakMb,
        'poll.memory.mb': large.peakMb,
      },
      table: [
        ['a round', 's in all', 'ms of processor', 'requests', 'write units', 'read units', 'entries'],
        row('read for the first time, 20 entries each', 'first'),
        row('not changed (304)', 'unchanged'),
        row('not changed, but sent again', 'same'),
        row('5 new entries of 20', 'new'),
        [`memory with a heap of 64 MB, ${few} sources`, `${small.peakMb.toFixed(0)} MB`],
        [`the same, ${many} sources`, `${large.peakMb.toFixed(0)} MB`],
      ],
    };
  },
};

/** Database and papers are here, so that the memory of the child is that of polling alone. */
async function measure(count: number): Promise<Measured> {
  const database = await startDatabase(null);
  const papers = await startFeedServer(await generateEditorials({ count: 40, words: 400 }), start);
  try {
    await addSources(count, database.database);
    const child = spawn(
      process.execPath,
      [
        heapLimit,
        '--import',
        new URL('./children/report-peak.ts', import.meta.url).href,
        'tests/bench/children/poll-rounds.ts',
        database.endpoint,
        papers.url,
        start.toISOString(),
      ],
      { cwd: root, stdio: ['pipe', 'pipe', 'inherit', 'pipe'] },
    );
    return await runRounds(child, papers.publish);
  } finally {
    await papers.stop();
    await database.stop();
  }
}

async function addSources(count: number, database: Parameters<typeof createStore>[0]): Promise<void> {
  const { sources } = createStore(database);
  for (let i = 0; i < count; i++)
    await sources.put(
      {
        id: `paper-${i}`,
        name: `Paper ${i}`,
        country: null,
        language: 'en',
        ownership: null,
        homepage: `http://paper-${i}.example/`,
        feed: `http://paper-${i}.example/feed`,
        section: 'Opinion',
        isSample: false,
      },
      unpolledState(start),
    );
}

/** One line to the child begins a round, one line back says what it came to. */
async function runRounds(child: ChildProcess, publish: (edition: Edition) => void): Promise<Measured> {
  const [stdin, stdout, peak] = [child.stdin, child.stdout, child.stdio[3]];
  if (!stdin || !stdout || !peak || !('readable' in peak)) throw new Error('the child has no pipes');
  const lines = createInterface({ input: stdout })[Symbol.asyncIterator]();
  const peakMb = readAll(peak as NodeJS.ReadableStream);
  const closed = once(child, 'close');
  const measured: Partial<Record<RoundName, Round>> = {};
  for (const [name, edition] of Object.entries(rounds)) {
    publish(edition);
    stdin.write(`${name}\n`);
    const { value, done } = await lines.next();
    if (done) throw new Error(`the polling process ended before the round '${name}'`);
    measured[name as RoundName] = JSON.parse(value) as Round;
  }
  stdin.end();
  await closed;
  return { rounds: measured as Record<RoundName, Round>, peakMb: Number(await peakMb) };
}
