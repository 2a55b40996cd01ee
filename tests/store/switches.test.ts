import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDatabase, type TestDatabase } from '../helpers/start-database.ts';

let running: TestDatabase;
beforeAll(async () => {
  running = await startDatabase();
});
afterAll(() => running.stop());

describe('switches', () => {
  test('a switch that nobody touched is absent', async () => {
    expect(await running.store.switches.get('pause')).toBeUndefined();
  });

  test('a switch is read as it was set last', async () => {
    const { switches } = running.store;
    await switches.put('pause', { isOn: true, since: '2026-11-23T08:00:00.000Z' });
    await switches.put('pause', { isOn: false, since: '2026-11-23T09:00:00.000Z' });
    expect(await switches.get('pause')).toEqual({ isOn: false, since: '2026-11-23T09:00:00.000Z' });
  });
});
