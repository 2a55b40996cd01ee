import { describe, expect, test } from 'vitest';
import type { ChatContext } from '../../lambdas/chat/chat-context.ts';
import { drawMenu } from '../../lambdas/chat/features/menus.ts';
import { guessSettings } from '../../lambdas/chat/guess-settings.ts';
import { readLanguages } from '../../lambdas/handlers/read-languages.ts';
import { loadDictionary } from '../../lambdas/message/locales/load-dictionary.ts';

describe('a stage that offers some languages', () => {
  test('speaks the reader’s own where it offers it, and else the first', () => {
    expect(guessSettings('de-AT', ['fr', 'de'])).toMatchObject({ language: 'de', zone: 'Europe/Berlin' });
    expect(guessSettings('en', ['fr', 'de'])).toMatchObject({ language: 'fr', zone: 'Europe/Paris' });
    expect(guessSettings(undefined, ['fr', 'de'])).toMatchObject({ language: 'fr' });
    expect(guessSettings('en')).toMatchObject({ language: 'en' });
  });

  test('lets them be chosen, and no others', async () => {
    const settings = guessSettings('fr', ['fr', 'de']);
    const dictionary = await loadDictionary('fr');
    const beside = { languages: ['fr', 'de'], state: {}, now: new Date(), chatAddress: '1' };
    const ctx = { settings, dictionary, ...beside } as unknown as ChatContext;
    const labels = drawMenu(ctx, 'language')
      .keyboard.flat()
      .map(({ label }) => label);
    expect(labels.slice(0, 2).map(label => label.replace(/^\W*/u, ''))).toEqual(['Français', 'Deutsch']);
    expect(labels.join()).not.toContain('English');
  });

  test('has them in the order in which its settings name them', () => {
    expect(readLanguages('ja,en,xx')).toEqual(['ja', 'en']);
  });
});
