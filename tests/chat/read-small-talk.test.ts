import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestCommand } from '../../lambdas/chat/nearest-command.ts';
import { readSmallTalk } from '../../lambdas/chat/read-small-talk.ts';
import { smallTalkWords } from '../../lambdas/chat/small-talk-words.ts';
import { commandNames } from '../../lambdas/message/locales/dictionary.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';

describe('what people say to each other', () => {
  test.each([
    ['Hello!', 'start'],
    ['hi 👋', 'start'],
    ['Здравствуйте!', 'start'],
    ['¿Qué tal?', 'start'],
    ['START', 'start'],
    ['MERCI beaucoup 🙏', 'thanks'],
    ['Danke schön!', 'thanks'],
    ['شكراً جزيلاً', 'thanks'],
    ['👍🏽', 'thanks'],
    ['❤️', 'thanks'],
    ['帮助', 'help'],
    ['使い方？', 'help'],
    ['What can you do?', 'help'],
    ['Whats new', 'digest'],
    ['What’s new?', 'digest'],
    ['stop', 'unsubscribe'],
    ['I want to quit!', 'unsubscribe'],
    ['Ich möchte mich abmelden.', 'unsubscribe'],
  ])('%j is %s', (words, meaning) => expect(readSmallTalk(words)).toBe(meaning));

  test.each([
    'thanks to the treaty',
    'help for the dockers',
    'start-ups',
    'hello goodbye hello',
    '',
    '!!!',
    '🇪🇸',
  ])('%j is to be searched for', words => expect(readSmallTalk(words)).toBeNull());

  test.each(interfaceLanguages)('%s: no word means two things, in any language', language => {
    for (const [meaning, words] of Object.entries(smallTalkWords[language]))
      for (const word of words) expect(readSmallTalk(word), word).toBe(meaning);
  });

  test('arbitrary words never throw', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), words => {
        readSmallTalk(words);
      }),
    ));
});

describe('a misspelt command', () => {
  test.each([
    ['digset', 'digest'],
    ['diggest', 'digest'],
    ['subscibe', 'subscribe'],
    ['unsubscibe', 'unsubscribe'],
    ['sub', 'subscribe'],
    ['hlep', 'help'],
    ['strat', 'start'],
    ['cat', 'categories'],
    ['delte', 'delete'],
  ])('/%s is probably /%s', (name, meant) => expect(nearestCommand(name)).toBe(meant));

  test.each(['frobnicate', 'd', 'st', 'news', '', 'x'.repeat(64)])('/%s is like none', name =>
    expect(nearestCommand(name)).toBeNull(),
  );

  test('with one slip of the finger is found, whichever command it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...commandNames), fc.nat(), (name, seed) => {
        const at = 1 + (seed % (name.length - 1));
        expect(nearestCommand(name.slice(0, at) + name.slice(at + 1)), name).toBe(name);
      }),
    );
  });
});
