/** What a site's robots.txt lets us fetch. */
export interface Robots {
  /** `address` is a whole URL of the site. */
  allows(address: string): boolean;
  /** Seconds that the site asks to wait between two requests (`Crawl-delay`, no part of the RFC); 0 where it does not. */
  readonly crawlDelaySeconds: number;
  /** What of it concerns us, as a robots.txt of its own that reads the same. */
  readonly text: string;
}

/** How robots.txt would name us: the first word of our User-Agent. */
const ourName = 'leaderette';

/** RFC 9309, 2.5: at least 500 KiB are to be read. */
const readCharacters = 512_000;

interface Rule {
  readonly isAllowed: boolean;
  readonly pattern: string;
}

interface Group {
  readonly names: readonly string[];
  readonly rules: readonly Rule[];
  readonly crawlDelay?: number;
}

export const allowsAll: Robots = { allows: () => true, crawlDelaySeconds: 0, text: '' };
export const allowsNothing: Robots = {
  allows: () => false,
  crawlDelaySeconds: 0,
  text: 'user-agent: *\ndisallow: /',
};

/**
 * Reads a robots.txt by RFC 9309: the groups that name us, else those for everybody; the longest rule that matches
 * decides, and of two that are as long the one that allows. Never throws; linear in the text.
 */
export function readRobots(text: string): Robots {
  const groups = groupsOf(text.slice(0, readCharacters));
  const ours = groups.filter(({ names }) => names.includes(ourName));
  const concerned = ours.length ? ours : groups.filter(({ names }) => names.includes('*'));
  const rules = concerned.flatMap(group => group.rules);
  const crawlDelaySeconds = Math.max(0, ...concerned.map(({ crawlDelay = 0 }) => crawlDelay));
  return {
    crawlDelaySeconds,
    text: [
      'user-agent: *',
      ...rules.map(({ isAllowed, pattern }) => `${isAllowed ? 'allow' : 'disallow'}: ${pattern}`),
      ...(crawlDelaySeconds > 0 ? [`crawl-delay: ${crawlDelaySeconds}`] : []),
    ].join('\n'),
    allows(address) {
      const url = URL.parse(address);
      const path = url ? plain(`${url.pathname}${url.search}`) : '/';
      const matching = rules.filter(({ pattern }) => matches(pattern, path));
      const longest = Math.max(0, ...matching.map(({ pattern }) => pattern.length));
      const deciding = matching.filter(({ pattern }) => pattern.length === longest);
      return deciding.length === 0 || deciding.some(({ isAllowed }) => isAllowed);
    },
  };
}

function groupsOf(text: string): Group[] {
  const groups: { names: string[]; rules: Rule[]; crawlDelay?: number }[] = [];
  for (const written of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\uFEFF?\s*([A-Za-z-]+)\s*:([^#]*)/.exec(written) ?? [];
    const word = value.trim();
    const current = groups.at(-1);
    if (/^user-agent$/i.test(key)) {
      const name = (/^[A-Za-z_-]+|^\*/.exec(word)?.[0] ?? '').toLowerCase();
      // Several names in a row begin one group.
      if (current && current.rules.length === 0 && current.crawlDelay === undefined) current.names.push(name);
      else groups.push({ names: [name], rules: [] });
    } else if (/^(?:dis)?allow$/i.test(key))
      current?.rules.push({ isAllowed: /^allow$/i.test(key), pattern: plain(word) });
    else if (current && /^crawl-delay$/i.test(key) && Number(word) >= 0) current.crawlDelay = Number(word);
  }
  return groups;
}

/** Percent-encoded or not, an address is the same. */
function plain(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** "*" stands for anything and "$" at the end for the end; an empty pattern matches nothing. */
function matches(pattern: string, path: string): boolean {
  if (!pattern) return false;
  const isWhole = pattern.endsWith('$');
  const [first = '', ...rest] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, part] of rest.entries()) {
    const isLast = isWhole && i === rest.length - 1;
    const found = isLast ? path.length - part.length : path.indexOf(part, at);
    if (found < at || !path.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return !isWhole || at === path.length;
}
