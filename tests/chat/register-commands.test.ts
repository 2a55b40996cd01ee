import { Api } from 'grammy';
import { describe, expect, test } from 'vitest';
import { registerCommands } from '../../lambdas/chat/register-commands.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { startStandin, token } from '../bot-api/standin.ts';

/** A stand-in, the bot's side of it, and what was changed through that. */
async function startTelegram() {
  const { api: standin } = await startStandin();
  const changes: string[] = [];
  standin.onCall(({ method, error }) => {
    if (/^(?:set|delete)/.test(method) && error === undefined) changes.push(method);
  });
  return { standin, changes, api: new Api(token, { apiRoot: standin.url }) };
}

const all = interfaceLanguages.length * 3;

describe('registering commands and descriptions', () => {
  test('tells all of them once, and nothing when it is done again', async () => {
    const { api, changes } = await startTelegram();
    expect(await registerCommands(api)).toBe(all);
    expect(changes).toHaveLength(all);
    expect(await registerCommands(api)).toBe(0);
    expect(changes).toHaveLength(all);
  });

  test('mends only what was changed in the meantime', async () => {
    const { api, changes } = await startTelegram();
    await registerCommands(api);
    await api.setMyDescription('Somebody tried something', { language_code: 'fr' });
    await api.setMyCommands([{ command: 'help', description: 'Hilfe' }], { language_code: 'de' });
    changes.length = 0;
    expect(await registerCommands(api)).toBe(2);
    expect(changes.toSorted()).toEqual(['setMyCommands', 'setMyDescription']);
  });

  test('waits as long as it is told, however often, and then goes on', async () => {
    const { standin, api } = await startTelegram();
    standin.setFaults([
      { method: 'getMyCommands', times: 1, kind: { type: 'too-many-requests', retryAfter: 7 } },
      { method: 'setMyDescription', times: 2, kind: { type: 'too-many-requests', retryAfter: 4_000 } },
    ]);
    const waits: number[] = [];
    const count = await registerCommands(api, { wait: async seconds => void waits.push(seconds) });
    expect(waits).toEqual([7, 4_000, 4_000]);
    expect(count).toBe(all);
  });

  test('goes on where it gave up', async () => {
    const { standin, api } = await startTelegram();
    standin.setFaults([
      { method: 'setMyShortDescription', times: 1, kind: { type: 'too-many-requests', retryAfter: 9 } },
    ]);
    const giveUp = () => Promise.reject(new Error('no patience'));
    await expect(registerCommands(api, { wait: giveUp })).rejects.toThrow('no patience');
    expect(await registerCommands(api)).toBe(all - 2);
  });

  test('tells only what a stage offers, the first for everybody else, and takes back what it offered before', async () => {
    const { standin, api } = await startTelegram();
    await registerCommands(api);
    await registerCommands(api, { languages: ['fr', 'de'] });
    expect(await registerCommands(api, { languages: ['fr', 'de'] })).toBe(0);
    expect(
      standin
        .snapshot()
        .profile.commands.map(({ languageCode }) => languageCode)
        .toSorted(),
    ).toEqual(['', 'de']);
    for (const code of interfaceLanguages) {
      const said = await loadDictionary(code === 'de' ? 'de' : 'fr');
      expect((await api.getMyDescription({ language_code: code })).description).toBe(said.description);
    }
  });

  test('lets every other refusal through', async () => {
    const { standin, api } = await startTelegram();
    standin.setFaults([{ method: 'setMyCommands', times: 1, kind: { type: 'server-error', status: 500 } }]);
    await expect(registerCommands(api)).rejects.toMatchObject({ error_code: 500 });
  });
});
