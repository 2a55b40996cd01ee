import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleIdOf } from '../../lambdas/ingest/article-id.ts';
import { canonicalUrl } from '../../lambdas/ingest/canonical-url.ts';

const story = 'https://www.harbour-post.example/opinion/the-ferry-must-stay';

describe('one article has one address', () => {
  const ways: Record<string, string> = {
    'a campaign': `${story}?utm_source=feed&utm_medium=rss&fbclid=abc`,
    'a fragment': `${story}#comments`,
    'a trailing slash': `${story}/`,
    'plain http': story.replace('https', 'http'),
    'the default port': story.replace('.example', '.example:443'),
    'an AMP path': `${story}/amp/`,
    'an AMP ending': `${story}.amp`,
    'an AMP parameter': `${story}?amp=1`,
    'an AMP host': story.replace('www.', 'amp.'),
    'an AMP cache': `https://www.google.com/amp/s/www.harbour-post.example/opinion/the-ferry-must-stay`,
    'another AMP cache':
      'https://www-harbour--post-example.cdn.ampproject.org/c/s/www.harbour-post.example/opinion/the-ferry-must-stay?usqp=mq',
    'a mobile host': story.replace('www.', 'm.'),
    'upper case in the host': story.replace('www.harbour-post', 'WWW.Harbour-Post'),
    'needless escapes': story.replace('the-ferry', 'the%2dferry'),
    'spaces around it': `  ${story}\n`,
    'a session': `${story};jsessionid=0A1B2C`,
  };
  test.each(Object.entries(ways))('%s is folded', (_, url) => expect(canonicalUrl(url)).toBe(story));

  test('what names the article stays, in one order', () => {
    expect(canonicalUrl('http://paper.example/show.php?section=2&id=17&utm_term=x')).toBe(
      'https://paper.example/show.php?id=17&section=2',
    );
  });
  test('a language label before the mobile one stays', () => {
    expect(canonicalUrl('https://pt.m.paper.example/a')).toBe('https://pt.paper.example/a');
  });
  test('a port of its own and loopback keep their scheme', () => {
    expect(canonicalUrl('http://127.0.0.1:8099/a/')).toBe('http://127.0.0.1:8099/a');
    expect(canonicalUrl('http://localhost/a')).toBe('http://localhost/a');
    expect(canonicalUrl('http://[::1]/a')).toBe('http://[::1]/a');
  });
  test('what is no web address is left alone', () => {
    for (const text of ['', 'mailto:desk@paper.example', 'not a url']) expect(canonicalUrl(text)).toBe(text);
  });
  test('a monstrous address is left alone', () => {
    const monster = `https://www.google.com${'/amp/s/www.google.com'.repeat(10_000)}/`;
    expect(canonicalUrl(monster)).toBe(monster);
  });
});

describe('the fold is stable', () => {
  const piece = fc.constantFrom('amp', 'm', 'www', 'opinion', '%2e', '%41', 'ü', ';jsessionid=1', '.amp', '');
  const hostile = fc
    .record({
      scheme: fc.constantFrom('http', 'https'),
      host: fc.array(fc.constantFrom('m', 'amp', 'www', 'paper', 'google', 'com', 'touch'), {
        minLength: 1,
        maxLength: 5,
      }),
      port: fc.constantFrom('', ':80', ':443', ':8080'),
      path: fc.array(piece, { maxLength: 6 }),
      query: fc.array(fc.constantFrom('utm_x=1', 'id=2', 'amp=1', 'a', '=', '&', 'm=1', 'page=1'), {
        maxLength: 4,
      }),
    })
    .map(u => `${u.scheme}://${u.host.join('.')}${u.port}/${u.path.join('/')}?${u.query.join('&')}#x`);

  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.webUrl({ withQueryParameters: true }), fc.string()), url => {
        const once = canonicalUrl(url);
        expect(canonicalUrl(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('an article id', () => {
  test('is 11 characters that fit into any key', () => {
    fc.assert(
      fc.property(fc.string(), url => {
        expect(articleIdOf(url)).toMatch(/^[\w-]{11}$/);
      }),
    );
  });
  test('is the same for every way to the article, with or without www', () => {
    const id = articleIdOf(story);
    expect(articleIdOf(story.replace('www.', ''))).toBe(id);
    expect(articleIdOf(story.replace('www.', 'm.'))).toBe(id);
    expect(articleIdOf(`${story}?utm_source=x`)).toBe(id);
    expect(articleIdOf(`${story}-2`)).not.toBe(id);
  });
});
