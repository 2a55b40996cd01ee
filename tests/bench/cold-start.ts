import { functionEvents, updateEvent } from '../lambda/function-events.ts';
import { startFunction } from '../lambda/start-function.ts';
import { startSurroundings, token } from '../lambda/start-surroundings.ts';
import { bundleHandler, bundlePeer } from './bundle-handler.ts';
import { type Benchmark, median } from './figure.ts';

const rounds = 15;
const functions = Object.keys(functionEvents);

/**
 * Started in turn, so that a machine whose speed drifts is fair to all; the first round warms what stands around them, a
 * database that has to compile its own code among it, and does not count. The floor has the SDK whole, as anybody's bundle
 * would; beside it stands the same handler with all that is left out of ours.
 */
const contestants = {
  webhook: () => bundleHandler('lambdas/handlers/webhook.ts', 'cold-webhook'),
  'empty handler with grammy/web and the DynamoDB client (floor)': () =>
    bundlePeer('empty-handler', 'cold-floor'),
  'the floor, bundled as ours is': () => bundleHandler('tests/bench/floor/empty-handler.ts', 'cold-lean'),
  'bare grammY handler': () => bundlePeer('bare-bot', 'cold-bare'),
} as const;
type Contestant = keyof typeof contestants;
const bare: Contestant = 'bare grammY handler';
const floor: Contestant = 'empty handler with grammy/web and the DynamoDB client (floor)';
const leanFloor: Contestant = 'the floor, bundled as ours is';

interface First {
  readonly ms: number;
  /** Of processor time, which does not run while other processes have the processor. */
  readonly cpuMs: number;
  readonly mb: number;
}

export const benchmark: Benchmark = {
  title: `Functions as Lambda runs them: from the start of the process to the first answer, median of ${rounds} processes each, in turn; what each ships and holds`,
  names: [
    'webhook.coldstart.ratio',
    'webhook.coldstart.cpu.ratio',
    'webhook.coldstart.lean.cpu.ratio',
    'webhook.coldstart.bare.cpu.ratio',
    'webhook.coldstart.ms',
    ...functions.flatMap(name => [`bundle.${name}.kb`, `memory.${name}.mb`]),
  ],
  async run() {
    const around = await startSurroundings();
    let updateId = 0;
    try {
      const first = async (file: string, event: unknown): Promise<First> => {
        const began = performance.now();
        const running = await startFunction(file, { ...around.env, BOT_TOKEN: token });
        try {
          await running.invoke(event);
          return { ms: performance.now() - began, cpuMs: running.cpuMs(), mb: running.peakMb() };
        } finally {
          await running.stop();
        }
      };
      const names = Object.keys(contestants) as Contestant[];
      const files = new Map(names.map(name => [name, contestants[name]().file] as const));
      const seen = new Map(names.map(name => [name, [] as First[]]));
      for (let round = 0; round <= rounds; round++)
        for (const name of names) {
          const started = await first(files.get(name) ?? '', updateEvent(++updateId));
          if (round > 0) seen.get(name)?.push(started);
        }
      const msOf = (name: Contestant) => median((seen.get(name) ?? []).map(({ ms }) => ms));
      const cpuOf = (name: Contestant) => median((seen.get(name) ?? []).map(({ cpuMs }) => cpuMs));
      const mbOf = (name: Contestant) => median((seen.get(name) ?? []).map(({ mb }) => mb));
      const each: [string, number, First][] = [];
      for (const name of functions) {
        const { file, bytes } = bundleHandler(`lambdas/handlers/${name}.ts`, `cold-${name}`);
        const event = name === 'webhook' ? updateEvent(++updateId) : functionEvents[name]?.event();
        each.push([name, bytes / 1000, await first(file, event)]);
      }
      return {
        figures: {
          'webhook.coldstart.ratio': msOf('webhook') / msOf(floor),
          'webhook.coldstart.cpu.ratio': cpuOf('webhook') / cpuOf(floor),
          'webhook.coldstart.lean.cpu.ratio': cpuOf('webhook') / cpuOf(leanFloor),
          'webhook.coldstart.bare.cpu.ratio': cpuOf('webhook') / cpuOf(bare),
          'webhook.coldstart.ms': msOf('webhook'),
          ...Object.fromEntries(
            each.flatMap(([name, kb, { mb }]) => [
              [`bundle.${name}.kb`, kb],
              [`memory.${name}.mb`, mb],
            ]),
          ),
        },
        table: [
          ['', 'ms to the first answer', 'of processor time', 'MB at the peak', 'kB shipped'],
          ...names.map(name => [
            name,
            msOf(name).toFixed(0),
            cpuOf(name).toFixed(0),
            mbOf(name).toFixed(0),
            '',
          ]),
          ...each.map(([name, kb, { ms, cpuMs, mb }]) => [
            `${name}, once`,
            ms.toFixed(0),
            cpuMs.toFixed(0),
            mb.toFixed(0),
            kb.toFixed(0),
          ]),
        ],
      };
    } finally {
      await around.stop();
    }
  },
};
