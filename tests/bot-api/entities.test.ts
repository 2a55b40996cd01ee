import type { MessageEntity } from '@grammyjs/types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../bin/local/bot-api/validation/clean-text.ts';
import { detectEntities } from '../../bin/local/bot-api/validation/detect-entities.ts';
import { checkEntities, entityList } from '../../bin/local/bot-api/validation/entities.ts';
import { checkLink } from '../../bin/local/bot-api/validation/url.ts';

const styles = ['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const;
const types = [...styles, 'blockquote', 'expandable_blockquote', 'code', 'pre'] as const;
const quotations = ['blockquote', 'expandable_blockquote'];
const literals = ['code', 'pre'];

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const entity = fc.record({
  type: fc.constantFrom(...types),
  offset: fc.integer({ min: -1, max: 20 }),
  length: fc.integer({ min: 0, max: 12 }),
}) as fc.Arbitrary<MessageEntity>;

/** The positions between characters, counted the slow way. */
function boundaries(of: string) {
  const positions = new Set([0]);
  let position = 0;
  for (const character of of) {
    position += character.length;
    positions.add(position);
  }
  return positions;
}

const units = ({ offset, length }: MessageEntity) => new Set(Array.from({ length }, (_, at) => offset + at));

/** https://core.telegram.org/bots/api#formatting-options, read word for word. */
function pairIsAllowed(a: MessageEntity, b: MessageEntity) {
  const shared = units(a).intersection(units(b));
  if (shared.size === 0) return true;
  if (!units(a).isSubsetOf(units(b)) && !units(b).isSubsetOf(units(a))) return false;
  const both = (group: readonly string[]) => group.includes(a.type) && group.includes(b.type);
  const one = (group: readonly string[]) => group.includes(a.type) || group.includes(b.type);
  if (both(quotations) || both(literals)) return false;
  if (!one(literals)) return true;
  const [literal, other] = literals.includes(a.type) ? [a, b] : [b, a];
  return quotations.includes(other.type) && units(literal).isSubsetOf(units(other));
}

const isAllowed = (of: string, entities: readonly MessageEntity[]) =>
  entities.every(
    ({ offset, length }) => length > 0 && boundaries(of).has(offset) && boundaries(of).has(offset + length),
  ) && entities.every((a, at) => entities.slice(at + 1).every(b => pairIsAllowed(a, b)));

describe('Entities', () => {
  test('pass exactly where the rules of formatting allow them', () => {
    fc.assert(
      fc.property(text, fc.array(entity, { maxLength: 4 }), (given, entities) => {
        let passes = true;
        try {
          checkEntities(given, entities);
        } catch {
          passes = false;
        }
        expect(passes).toBe(isAllowed(given, entities));
      }),
      { numRuns: 2000 },
    );
  });

  test('cover after cleaning the same characters, without those that Telegram takes away', () => {
    const dirty = fc.string({
      unit: fc.constantFrom('a', 'b', '😀', ' ', '\n', '\r', '\t', '\u202e', '\u0333', '\u200f', 'й'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(dirty, entity, (given, wanted) => {
        fc.pre(isAllowed(given, [wanted]));
        const before = given.slice(wanted.offset, wanted.offset + wanted.length);
        const cleaned = cleanText({ text: given, entities: [wanted] });
        const visible = (part: string) => part.replace(/\s|\u202e|\u0333|\u200f|\u200c/g, '');
        const after = cleaned.entities.map(({ offset, length }) =>
          cleaned.text.slice(offset, offset + length),
        );
        expect(visible(after.join(''))).toBe(visible(before));
        for (const part of after) expect(part).toMatch(/^[^ \n]/);
        expect(cleaned.text).toBe(cleaned.text.replace(/^[ \n]+|[ \n]+$/g, ''));
        expect(cleaned.text).not.toMatch(/\r|\t|\u202e|\u0333/);
      }),
    );
  });

  test('that Telegram finds by itself never overlap, nor lie where a bot put a link or code', () => {
    const words = fc.array(
      fc.constantFrom(
        '/help',
        '/help@a_bot',
        '@name',
        '#tag',
        'https://a.example/b.',
        'a@b.example',
        'word',
        '(',
        '/',
      ),
    );
    fc.assert(
      fc.property(words, entity, (given, wanted) => {
        const joined = given.join(' ');
        const link = { ...wanted, type: 'code' } as MessageEntity;
        fc.pre(isAllowed(joined, [link]));
        const found = detectEntities(joined, [link]);
        for (const [at, a] of found.entries())
          for (const b of found.slice(at + 1)) expect(units(a).isDisjointFrom(units(b))).toBe(true);
      }),
    );
  });

  test.each([
    ['/digest@leaderette_bot now', ['/digest@leaderette_bot']],
    ['a/b </c> //d', []],
    ['See (https://a.example/b).', ['https://a.example/b']],
    ['Write to a.b@c.example, @someone #news #1', ['a.b@c.example', '@someone', '#news']],
    ['читайте /help, пожалуйста', ['/help']],
  ])('are found in %j', (given, expected) => {
    const found = detectEntities(given, []).map(({ offset, length }) => given.slice(offset, offset + length));
    expect(found).toEqual(expected);
  });

  test('that only Telegram may set are left out of a bot’s list', () => {
    const list = [
      { type: 'hashtag', offset: 0, length: 1 },
      { type: 'bold', offset: 0, length: 1 },
    ];
    expect(entityList(JSON.stringify(list), 'entities')).toEqual([list[1]]);
  });
});

test.each([
  ['the.example', 'http://the.example/'],
  ['HTTPS://The.Example/A b?c#d', 'https://the.example/A%20b?c#d'],
  ['https://[::1]:8443', 'https://[::1]:8443/'],
  ['tg://user?id=1', 'tg://user?id=1'],
])('A link %s is kept as %s', (given, kept) => {
  expect(checkLink(given)).toEqual({ url: kept });
});

test.each([
  ['', 'URL host is empty'],
  ['https://', 'URL host is empty'],
  ['word', 'Wrong HTTP URL'],
  ['file:///etc/passwd', 'Unsupported URL protocol'],
  ['https://a b.example/', 'Disallowed character in URL host'],
])('A link %j is refused: %s', (given, reason) => {
  expect(checkLink(given)).toEqual({ fault: `URL '${given}' is invalid: ${reason}` });
});
