import { describe, expect, test } from 'vitest';
import { findFeedLinks } from '../../lambdas/ingest/find-feed-links.ts';

const page = 'https://harbour.example/opinion/';
const urls = (html: string, url = page) => findFeedLinks(html, url).map(link => link.url);

describe('findFeedLinks', () => {
  test('names the feeds of the head with title and type', () => {
    const html = `<LINK REL='alternate' TYPE="application/rss+xml; charset=utf-8" title="Opinion &amp; more" href="/opinion/feed/?a=1&amp;b=2">`;
    expect(findFeedLinks(html, page)[0]).toEqual({
      url: 'https://harbour.example/opinion/feed/?a=1&b=2',
      title: 'Opinion & more',
      type: 'application/rss+xml',
    });
  });

  test('puts comment feeds behind feeds of articles', () => {
    const html = `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
      <link rel="alternate" type="application/atom+xml" href="/atom.xml">
      <a href="/feeds/leaders.rss">RSS</a>`;
    expect(urls(html).slice(0, 3)).toEqual([
      'https://harbour.example/atom.xml',
      'https://harbour.example/feeds/leaders.rss',
      'https://harbour.example/comments/feed/',
    ]);
  });

  test('resolves against the base of the page, and takes feed: for http', () => {
    expect(urls('<base href="https://cdn.harbour.example/x/"><a href="feed.xml">Feed</a>')[0]).toBe(
      'https://cdn.harbour.example/x/feed.xml',
    );
    expect(urls('<a href="feed://www.harbour.example/rss">Feed</a>')[0]).toMatch(/^https?:\/\/www\.harbour/);
  });

  test('passes over translations, players, other sites and links that only sound like feeds', () => {
    const html = `<link rel="alternate" hreflang="fr" href="/fr/">
      <link rel="alternate" type="application/json+oembed" href="/oembed?url=x">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/12">
      <a href="https://elsewhere.example.org/feed/">A friend</a><a href="/feedback">Write to us</a>
      <a href="javascript:rss()">RSS</a>`;
    expect(urls(html)).toEqual(urls(''));
  });

  test('guesses the usual addresses, those of the section first, each once', () => {
    const guesses = urls('', 'https://harbour.example/opinion/index.html');
    expect(guesses[0]).toBe('https://harbour.example/opinion/feed/');
    expect(guesses).toContain('https://harbour.example/rss.xml');
    expect(new Set(guesses).size).toBe(guesses.length);
    expect(urls('', 'ftp://harbour.example/')).toEqual([]);
    expect(urls('', 'no address')).toEqual([]);
  });
});
