import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { bundleHandler } from '../bench/bundle-handler.ts';
import { emulateFunction } from './emulate-function.ts';
import { functionEvents } from './function-events.ts';
import type { FunctionProcess } from './function-process.ts';
import { startFunction } from './start-function.ts';
import { startSurroundings, token } from './start-surroundings.ts';

const handlers = join(import.meta.dirname, '../../lambdas/handlers');
const names = readdirSync(handlers)
  .filter(file => /^export const handler\b/m.test(readFileSync(join(handlers, file), 'utf8')))
  .map(file => file.replace('.ts', ''));

/** AWS's own emulator of the runtime API where LAMBDA_RUNTIME_EMULATOR names it, else ours. */
const emulator = process.env.LAMBDA_RUNTIME_EMULATOR;
const start: (file: string, env: Readonly<Record<string, string>>) => Promise<FunctionProcess> = emulator
  ? (file, env) => emulateFunction(emulator, file, env)
  : startFunction;

let around: Awaited<ReturnType<typeof startSurroundings>>;
beforeAll(async () => {
  around = await startSurroundings();
});
afterAll(() => around.stop());

describe('Run by Lambda’s runtime API, from its bundle, in a process of its own,', () => {
  test('every function has an event', () =>
    expect(Object.keys(functionEvents).toSorted()).toEqual(names.toSorted()));

  test.each(names)('%s starts and answers', async name => {
    const { event, answer } = functionEvents[name] ?? { event: () => null, answer: {} };
    const { file } = bundleHandler(`lambdas/handlers/${name}.ts`, `lambda-${name}`);
    const running = await start(file, around.env);
    try {
      const said = await running.invoke(event());
      if (typeof answer === 'string' || answer === null) expect(said).toBe(answer);
      else expect(said).toMatchObject(answer);
      expect(running.log).not.toContain(token.slice(11));
    } finally {
      await running.stop();
    }
  });

  test('one that finds no token says what to do', async () => {
    const { file } = bundleHandler('lambdas/handlers/webhook.ts', 'lambda-no-token');
    const running = await start(file, { ...around.env, [settingNames.tokenParameter]: '/nowhere' });
    try {
      await expect(running.invoke(functionEvents.webhook?.event())).rejects.toThrow('leaderette token set');
    } finally {
      await running.stop();
    }
  });

  test('one that cannot start says why', async () => {
    const running = await start('/nowhere/index.mjs', around.env);
    try {
      await expect(running.invoke({})).rejects.toThrow('Cannot find module');
    } finally {
      await running.stop();
    }
  });
});
