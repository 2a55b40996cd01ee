import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { standInToken, startSystem } from '../../bin/local/system.ts';
import { createClient } from '../../bin/local/terminal-chat/client.ts';
import { webhookSecret } from '../../lambdas/platform/webhook-secret.ts';
import { messageUpdate, webhookEvent } from '../helpers/message-update.ts';
import { bundleHandler } from './bundle-handler.ts';
import type { FirstEvent } from './children/first-answer.ts';
import { type Benchmark, median } from './figure.ts';

const run = promisify(execFile);
const processes = 9;
const questions = ['/start', '/digest', 'harbour', '/subscribe 07:30 Europe/Madrid'] as const;
/** Prints milliseconds of processor time from the import to the answer; what keeps the connections open is not waited for. */
const script = `const before = process.cpuUsage();
const { answerFirst } = await import(process.argv[1]);
await answerFirst(JSON.parse(process.argv[2]));
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
process.exit();`;

export const benchmark: Benchmark = {
  title: `Processor time of a new webhook function, from its import to its first answer: median of ${processes} processes each`,
  names: ['webhook.first.start.ms', 'webhook.first.digest.ms'],
  async run() {
    const { file } = bundleHandler('tests/bench/children/first-answer.ts', 'first-answer');
    const system = await startSystem({ folder: null });
    await system.host.poll();
    const client = createClient(system.botApi?.url ?? '');
    const [person] = (await client.state()).chats;
    let updateId = 1_000_000;
    const firstAnswer = async (text: string) => {
      const update = messageUpdate(++updateId, person?.members[0]?.id ?? 0, { text, ...commandIn(text) });
      const first = {
        tables: system.database.database,
        database: {
          endpoint: system.database.endpoint,
          region: 'local',
          credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
        },
        token: standInToken,
        apiRoot: system.botApi?.url ?? '',
        now: system.clock.now().toISOString(),
        event: webhookEvent(JSON.stringify(update), webhookSecret(standInToken, 'local')) as never,
      } satisfies FirstEvent;
      const { readers, content } = first.tables;
      const told = JSON.stringify({ ...first, tables: { readers, content } });
      const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, file, told]);
      return Number(stdout);
    };
    const times = new Map(questions.map(text => [text, [] as number[]]));
    for (let i = 0; i < processes; i++)
      for (const text of questions) times.get(text)?.push(await firstAnswer(text));
    await system.stop();
    const of = (text: (typeof questions)[number]) => median(times.get(text) ?? []);
    return {
      figures: { 'webhook.first.start.ms': of('/start'), 'webhook.first.digest.ms': of('/digest') },
      table: questions.map(text => [text, `${of(text).toFixed(1)} ms`]),
    };
  },
};

/** Telegram marks commands as entities. */
const commandIn = (text: string) =>
  text.startsWith('/')
    ? { entities: [{ type: 'bot_command', offset: 0, length: text.split(' ')[0]?.length ?? 0 }] }
    : {};
