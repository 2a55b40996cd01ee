import { describe, expect, onTestFinished, test } from 'vitest';
import type { Chore } from '../../lambdas/chat/chore.ts';
import { createChoresHandler } from '../../lambdas/handlers/chores.ts';
import { createLog } from '../../lambdas/platform/log.ts';
import { startDatabase } from '../helpers/start-database.ts';
import { canary } from '../helpers/start-operator.ts';

async function startChores() {
  const lines: string[] = [];
  const database = await startDatabase();
  onTestFinished(() => database.stop());
  const handle = createChoresHandler({
    store: database.store,
    pagesQueue: { send: async () => {} },
    readToken: async () => {
      throw new Error(`The token is ${canary}`);
    },
    clock: () => new Date(),
    log: createLog(line => void lines.push(line)),
  });
  return { lines, handle };
}

describe('The chores', () => {
  test('are events of their own, and may come twice', async () => {
    const { handle } = await startChores();
    const chore: Chore = { type: 'delete-chat', chat: '710000001' };
    await handle(chore);
    await expect(handle(chore)).resolves.toBeUndefined();
  });

  test.for([null, 'no chore', {}, { type: 'nothing known' }, { type: 'toString' }])(
    '%j fails, so that it comes again and then goes to the dead letters',
    async event => {
      const { handle, lines } = await startChores();
      await expect(handle(event as never)).rejects.toMatchObject({ name: 'ChoreFailedError' });
      expect(lines.map(line => JSON.parse(line) as unknown)).toMatchObject([
        { level: 'error', event: 'chore-failed' },
      ]);
    },
  );

  test('what goes wrong is in our log without secrets, and not in the error that Lambda writes down', async () => {
    const { handle, lines } = await startChores();
    const thrown = (await handle({
      type: 'export-chat',
      chat: '710000001',
      language: 'en',
    }).catch(error => error)) as Error;
    expect(Object.keys(thrown)).not.toContain('cause');
    expect(`${thrown.message} ${thrown.stack} ${lines.join('')}`).not.toContain(canary.split(':')[1]);
    expect(lines.join('')).toContain('export-chat');
  });
});
