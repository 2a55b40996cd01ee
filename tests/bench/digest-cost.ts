import { createClient } from '../../bin/local/terminal-chat/client.ts';
import { startBenchSystem } from './bench-host.ts';
import { type Consumption, meterCapacity } from './capacity-meter.ts';
import type { Benchmark } from './figure.ts';

/** What readers send most, each twice: the first time a chat is made, the second is what it costs day by day. */
const lines = ['/start', '/digest', '/digest economy', '/categories', 'schools', '/settings'] as const;

export const benchmark: Benchmark = {
  title: "DynamoDB's work for an update, over the bundled editorials, by the stand-in's count",
  names: ['chat.readUnits.digest', 'chat.writeUnits.digest', 'chat.requests.digest'],
  async run() {
    const { system } = await startBenchSystem();
    try {
      if (!system.botApi) throw new Error('the benchmark runs against the stand-in');
      const client = createClient(system.botApi.url);
      const [person] = (await client.state()).chats;
      const [chatId, fromId] = [person?.chat.id ?? 0, person?.members[0]?.id ?? 0];
      const meter = meterCapacity(system.database.database.client);
      const costs = new Map<string, Consumption>();
      for (const text of [...lines, ...lines]) {
        meter.take();
        await client.send({ chatId, fromId, text });
        await system.host.whenIdle();
        costs.set(text, meter.take());
      }
      const digest = costs.get('/digest');
      return {
        figures: {
          'chat.readUnits.digest': digest?.readUnits ?? Number.NaN,
          'chat.writeUnits.digest': digest?.writeUnits ?? Number.NaN,
          'chat.requests.digest': digest?.requests ?? Number.NaN,
        },
        table: [
          ['', 'requests', 'write units', 'read units'],
          ...[...costs].map(([text, { requests, writeUnits, readUnits }]) => [
            text,
            String(requests),
            writeUnits.toFixed(1),
            readUnits.toFixed(1),
          ]),
          ['floor: the chat, a day’s list; the update claimed and done', '4', '2.0', '1.0'],
        ],
      };
    } finally {
      await system.stop();
    }
  },
};
