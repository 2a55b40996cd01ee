import { createClient } from '../../bin/local/terminal-chat/client.ts';
import { startBenchSystem } from './bench-host.ts';
import { type Benchmark, median } from './figure.ts';

const updates = 60;

export const benchmark: Benchmark = {
  title: `Time per update on this machine, the database's apart: median of ${updates} digests asked for`,
  names: ['webhook.update.ms', 'webhook.update.database.ms'],
  async run() {
    const { system, calls } = await startBenchSystem();
    if (!system.botApi) throw new Error('the benchmark runs against the stand-in');
    const client = createClient(system.botApi.url);
    const [person] = (await client.state()).chats;
    const [chatId, fromId] = [person?.chat.id ?? 0, person?.members[0]?.id ?? 0];
    let answered = 0;
    system.botApi.onCall(({ method }) => {
      if (method === 'sendMessage') answered = performance.now();
    });
    const own: number[] = [];
    const database: number[] = [];
    for (let i = 0; i < updates; i++) {
      calls.length = 0;
      const began = performance.now();
      await client.send({ chatId, fromId, text: '/digest' });
      await system.host.whenIdle();
      const waited = timeCovered(calls.filter(({ from }) => from < answered));
      database.push(waited);
      own.push(answered - began - waited);
    }
    await system.stop();
    return {
      figures: { 'webhook.update.ms': median(own), 'webhook.update.database.ms': median(database) },
      table: [
        ['the function, with the Bot API stand-in and its long polling', `${median(own).toFixed(1)} ms`],
        ['waiting for the database', `${median(database).toFixed(1)} ms`],
      ],
    };
  },
};

/** Milliseconds in which at least one call was under way. */
function timeCovered(calls: readonly { readonly from: number; readonly to: number }[]): number {
  let covered = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of calls.toSorted((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return covered;
}
