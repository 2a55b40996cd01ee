import type { Source } from '../../../lambdas/store/source.ts';

/** How a paper offers its editorials; different on purpose, so that the first start tries every reader. */
export const feedFormats = ['rss-full', 'rss-summary', 'atom', 'json-feed', 'rdf'] as const;
export type FeedFormat = (typeof feedFormats)[number];

export type Charset = 'utf-8' | 'windows-1251' | 'iso-8859-1';

/** A made-up newspaper: what a source is but for the addresses, which depend on the port, and its looks. */
export interface SamplePaper extends Omit<Source, 'country' | 'ownership' | 'homepage' | 'feed' | 'section'> {
  readonly country: string;
  readonly ownership: NonNullable<Source['ownership']>;
  readonly section: string;
  readonly isSample: true;
  /** Where the paper is made up to appear. */
  readonly town: string;
  /** IANA name of the zone in which its days and times count. */
  readonly zone: string;
  /** CSS colour of the masthead; dark enough for white letters. */
  readonly colour: string;
  /** The line under the masthead. */
  readonly motto: string;
  readonly feedFormat: FeedFormat;
  readonly charset: Charset;
  /** Whether the charset stands in the Content-Type header or only inside the document. */
  readonly charsetSaidIn: 'header' | 'document';
  /** Which of the usual kinds of metadata its pages carry. */
  readonly metadata: 'json-ld' | 'open-graph' | 'both';
  /** Where its pages advertise the newsletter: below the text, or between two paragraphs of it. */
  readonly newsletter: 'below' | 'between';
}

/** "en-IE": the language as it is written in the paper's country. */
export function localeOf({ language, country }: SamplePaper): string {
  return `${language}-${country}`;
}

/** The path of a paper's feed, from the root of the server. */
export function feedPathOf(paper: SamplePaper): string {
  const fileName = {
    'rss-full': 'rss.xml',
    'rss-summary': 'opinion/feed',
    atom: 'atom.xml',
    'json-feed': 'feed.json',
    rdf: 'index.rdf',
  } as const satisfies Record<FeedFormat, string>;
  return `/${paper.id}/${fileName[paper.feedFormat]}`;
}

/** The paper as a source that can be polled at `origin` ("http://127.0.0.1:4321"). */
export function sourceOf(paper: SamplePaper, origin: string): Source {
  const { id, name, country, language, ownership, section, isSample } = paper;
  return {
    id,
    name,
    country,
    language,
    ownership,
    homepage: `${origin}/${id}/`,
    feed: `${origin}${feedPathOf(paper)}`,
    section,
    isSample,
  };
}
