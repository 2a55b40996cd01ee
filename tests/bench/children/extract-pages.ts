import { cpuMs } from '../cpu-ms.ts';
import { readSamplePages, type SamplePage } from '../sample-pages.ts';

const rounds = 4;
/** A page of a real paper is mostly what stands around the article: of so many characters here. */
const surroundings = 150_000;

/** Each loads what it needs, and gives the article's text from the bytes that a server sent. */
const extractors: Readonly<Record<string, () => Promise<(page: SamplePage) => string>>> = {
  ours: async () => {
    const { extractArticle } = await import('../../../lambdas/ingest/extract-article.ts');
    return page => {
      const found = extractArticle(page);
      return found.kind === 'article' ? found.article.text : '';
    };
  },
  readability: async () => {
    const [{ parseHTML }, { Readability }] = await Promise.all([
      import('linkedom'),
      import('@mozilla/readability'),
    ]);
    return page => new Readability(parseHTML(decode(page)).document).parse()?.textContent ?? '';
  },
  nothing: async () => decode,
};

const decode = ({ bytes, charset }: SamplePage): string => new TextDecoder(charset).decode(bytes);

/** Scripts, navigation and teasers: what a paper puts after its article. */
function withSurroundings(page: SamplePage): SamplePage {
  const link = (at: number) =>
    `<li class="nav-item"><a href="/section/${at}" data-track="nav-${at}"><span>Section ${at}</span></a></li>`;
  const script = (at: number) =>
    `<script>window.loaded=window.loaded||[];loaded.push({slot:${at}});</script>`;
  const parts: string[] = [];
  for (let at = 0, length = 0; length < surroundings; at++) {
    const part = at % 3 ? `<ul class="menu">${link(at)}${link(at + 1)}</ul>` : script(at);
    parts.push(part);
    length += part.length;
  }
  const html = Buffer.from(page.bytes).toString('latin1');
  const end = html.lastIndexOf('</body>');
  return { ...page, bytes: Buffer.from(html.slice(0, end) + parts.join('\n') + html.slice(end), 'latin1') };
}

/** Prints the milliseconds (of processor time) a page of the first round and the median of the others, and how many pages had a text. */
const [name = '', size] = process.argv.slice(2);
const load = extractors[name];
if (!load) throw new Error(`there is no extractor '${name}'`);
const extract = await load();
const printed = await readSamplePages();
const pages = size === 'large' ? printed.map(withSurroundings) : printed;
const times: number[] = [];
let found = 0;
for (let round = 0; round < rounds; round++) {
  const began = cpuMs();
  found = pages.filter(page => extract(page).length > 500).length;
  times.push((cpuMs() - began) / pages.length);
}
const [first, ...others] = times;
console.log(
  JSON.stringify({
    first,
    warm: others.toSorted((a, b) => a - b)[others.length >> 1],
    found,
    pages: pages.length,
  }),
);
