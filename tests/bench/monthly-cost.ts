import { createClient } from '../../bin/local/terminal-chat/client.ts';
import { startBenchSystem } from './bench-host.ts';
import { type Consumption, meterCapacity } from './capacity-meter.ts';
import { monthlyCost } from './cost/monthly-cost.ts';
import { type CountedUnits, monthlyUsage, paidBroadcastStars } from './cost/monthly-usage.ts';
import { prices } from './cost/prices.ts';
import { benchmark as digestCost } from './digest-cost.ts';
import type { Benchmark } from './figure.ts';
import { benchmark as ingestCost } from './ingest-cost.ts';

const sizes = [100, 10_000, 1_000_000] as const;
/** By `poll.unchanged.*`, whose measuring takes a minute: a row read, a row written. */
const unchangedPoll: Consumption = { requests: 2, writeUnits: 1, readUnits: 1.1 };

export const benchmark: Benchmark = {
  title: 'What a month costs in AWS, in US dollars, from units counted in this run (docs/cost.md)',
  names: sizes.map(readers => `cost.usdPerMonth.${readers}`),
  async run() {
    const counted = await countUnits();
    const costs = sizes.map(readers => monthlyCost(monthlyUsage(readers, counted)));
    const cells = (of: (cost: (typeof costs)[number]) => number) => costs.map(cost => of(cost).toFixed(2));
    return {
      figures: Object.fromEntries(
        sizes.map((readers, i) => [`cost.usdPerMonth.${readers}`, costs[i]?.usd ?? 0]),
      ),
      table: [
        ['readers', ...sizes.map(String)],
        ...(costs[0]?.lines ?? []).map(({ unit }, i) => [
          prices[unit].per,
          ...cells(cost => cost.lines[i]?.usd ?? 0),
        ]),
        ['in all', ...cells(cost => cost.usd)],
        ['without what is free', ...cells(cost => cost.usdWithoutFree)],
        [
          'Stars, if all were sent as paid broadcast',
          ...sizes.map(readers => paidBroadcastStars(readers).toFixed(0)),
        ],
      ],
    };
  },
};

async function countUnits(): Promise<CountedUnits> {
  const { figures: ingest } = await ingestCost.run();
  const { figures: chat } = await digestCost.run();
  const of = (figures: Readonly<Record<string, number>>, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`no figure ${name}`);
    return figure;
  };
  return {
    article: {
      requests: of(ingest, 'ingest.requests.perArticle'),
      writeUnits: of(ingest, 'ingest.writeUnits.perArticle'),
      readUnits: of(ingest, 'ingest.readUnits.perArticle'),
    },
    update: {
      requests: of(chat, 'chat.requests.digest'),
      writeUnits: of(chat, 'chat.writeUnits.digest'),
      readUnits: of(chat, 'chat.readUnits.digest'),
    },
    poll: unchangedPoll,
    ...(await countDelivery()),
  };
}

/** A tick with nothing due, and one that finds a digest due and has it delivered. */
async function countDelivery(): Promise<Pick<CountedUnits, 'idleTick' | 'delivery'>> {
  const { system } = await startBenchSystem();
  try {
    const client = createClient(system.botApi?.url ?? '');
    const [person] = (await client.state()).chats;
    const [chatId, fromId] = [person?.chat.id ?? 0, person?.members[0]?.id ?? 0];
    await client.send({ chatId, fromId, text: '/subscribe 07:30 UTC' });
    await system.host.whenIdle();
    const meter = meterCapacity(system.database.database.client);
    await system.host.tick();
    const idleTick = meter.take();
    const { subscription } = await system.host.store.chats.get(String(chatId));
    system.clock.advance(Date.parse(subscription?.nextDue ?? '') - system.clock.now().getTime());
    meter.take();
    await system.host.tick();
    await system.host.whenIdle();
    const due = meter.take();
    const less = (key: keyof Consumption) => due[key] - idleTick[key];
    if (less('writeUnits') < 3) throw new Error('no digest was delivered');
    return {
      idleTick,
      delivery: {
        requests: less('requests'),
        writeUnits: less('writeUnits'),
        readUnits: less('readUnits'),
      },
    };
  } finally {
    await system.stop();
  }
}
