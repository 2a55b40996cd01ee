import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRobots } from '../../lambdas/ingest/read-robots.ts';

const allows = (text: string, path: string) => readRobots(text).allows(`https://paper.example${path}`);

describe('robots.txt', () => {
  test.each<[string, string, string, boolean]>([
    ['is empty', '', '/opinion', true],
    ['shuts out everybody', 'User-agent: *\nDisallow: /', '/opinion', false],
    ['shuts out everybody, and nothing', 'User-agent: *\nDisallow:', '/opinion', true],
    ['shuts out others', 'User-agent: OtherBot\nDisallow: /', '/opinion', true],
    ['shuts out us by name', 'User-agent: Leaderette/0.1\nDisallow: /', '/opinion', false],
    [
      'lets us in by name, and shuts out everybody else',
      'User-agent: *\nDisallow: /\n\nUser-agent: leaderette\nAllow: /',
      '/opinion',
      true,
    ],
    [
      'names us among others',
      'User-agent: a\nUser-agent: Leaderette\nDisallow: /opinion\n',
      '/opinion/1',
      false,
    ],
    [
      'says it in two places',
      'User-agent: leaderette\nDisallow: /a\n\nUser-agent: leaderette\nDisallow: /b',
      '/b',
      false,
    ],
    [
      'has the longer rule allow',
      'User-agent: *\nDisallow: /opinion\nAllow: /opinion/feed',
      '/opinion/feed',
      true,
    ],
    ['has the longer rule forbid', 'User-agent: *\nAllow: /\nDisallow: /feed', '/feed', false],
    ['has two rules as long', 'User-agent: *\nDisallow: /feed\nAllow: /feed', '/feed', true],
    ['forbids by a star', 'User-agent: *\nDisallow: /*.xml', '/rss/opinion.xml', false],
    ['forbids an end', 'User-agent: *\nDisallow: /*.xml$', '/opinion.xml?all=1', true],
    ['forbids an end that is there', 'User-agent: *\nDisallow: /*.xml$', '/a.xml/b.xml', false],
    ['forbids a query', 'User-agent: *\nDisallow: /*?', '/feed?type=rss', false],
    ['writes a path with percents', 'User-agent: *\nDisallow: /opini%C3%B3n', '/opinión', false],
    ['has comments and odd line ends', 'User-agent: * # all\rDisallow: /feed # no\r', '/feed', false],
    ['has rules before any name', 'Disallow: /\nUser-agent: *\nDisallow: /b', '/a', true],
    ['is a web page', '<!doctype html><title>404</title>', '/feed', true],
  ])('that %s', (_, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  test('with thousands of stars is read as fast as any', () => {
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(5_000)}$`, `/${'a'.repeat(5_000)}b`)).toBe(true);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (text, path) => {
        allows(`User-agent: *\nDisallow: ${text}\n${text}`, path);
      }),
    );
  });
});
