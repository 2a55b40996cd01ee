import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeLink } from '../../../bin/local/chat-page/browser/safe-link.ts';
import { startPayload } from '../../../bin/local/chat-page/browser/start-payload.ts';

describe('a link is followed', () => {
  test.each([
    ['https://gazette.example/leader?id=3', 'https://gazette.example/leader?id=3'],
    ['HTTP://gazette.example', 'http://gazette.example/'],
    ['gazette.example/opinion', 'https://gazette.example/opinion'],
    ['gazette.example:8080', 'https://gazette.example:8080/'],
    ['tg://user?id=7', 'tg://user?id=7'],
  ])('where it is of the web or of Telegram: %s', (address, href) => {
    expect(safeLink(address)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>x</b>',
    'vbscript:x',
    'file:///etc/hosts',
    'blob:https://gazette.example/1',
    'mailto:editor@gazette.example',
    '',
  ])('and nothing else is: %j', address => {
    expect(safeLink(address)).toBeNull();
  });

  test('whatever is written, the scheme is one of three', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), address => {
        const href = safeLink(address);
        return href === null || /^(https?|tg):/.test(href);
      }),
    );
  });
});

describe('a deep link to the bot', () => {
  test.each(['https://t.me/gazette_bot?start=abc', 'tg://resolve?domain=Gazette_Bot&start=abc'])(
    'gives its start parameter: %s',
    link => {
      expect(startPayload(link, 'gazette_bot')).toBe('abc');
    },
  );

  test.each([
    'https://t.me/other_bot?start=abc',
    'https://t.me/gazette_bot',
    'https://gazette.example/?start=a',
  ])('is none of these: %s', link => {
    expect(startPayload(link, 'gazette_bot')).toBeNull();
  });
});
