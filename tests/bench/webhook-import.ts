import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleFloor, bundleWebhook } from './bundle-handler.ts';
import { type Benchmark, median } from './figure.ts';

const run = promisify(execFile);
/** Processes of each side, in turn, so that a machine whose speed drifts is fair to both. */
const pairs = 25;
const script =
  'const began = performance.now(); await import(process.argv[1]); console.log(performance.now() - began);';

async function importMs(file: string): Promise<number> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, file]);
  return Number(stdout);
}

export const benchmark: Benchmark = {
  title: `Time to import the webhook function, beside the floor: median of ${pairs} processes each, in turn`,
  names: ['webhook.import.ratio'],
  async run() {
    const [ours, floor] = [bundleWebhook(), bundleFloor()];
    const times = { ours: [] as number[], floor: [] as number[] };
    await Promise.all([importMs(ours.file), importMs(floor.file)]);
    for (let i = 0; i < pairs; i++) {
      times.ours.push(await importMs(ours.file));
      times.floor.push(await importMs(floor.file));
    }
    return {
      figures: { 'webhook.import.ratio': median(times.ours) / median(times.floor) },
      table: [
        ['webhook', `${median(times.ours).toFixed(1)} ms`],
        ['floor', `${median(times.floor).toFixed(1)} ms`],
      ],
    };
  },
};
