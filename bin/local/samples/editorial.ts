import { type Category, categories } from '../../../lambdas/text/category.ts';

/** One file under editorials/PAPER/: lines `key: value`, a line `---`, paragraphs divided by blank lines. */
export interface SampleEditorial {
  readonly paperId: string;
  /** The file's name without its ending; the last part of the address. */
  readonly slug: string;
  /** 0 is the day of the first start in the paper's own zone. */
  readonly daysAgo: number;
  /** "06:30" in the paper's own zone. */
  readonly time: string;
  readonly title: string;
  readonly byline: string | null;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
  /** What our own categoriser should find; never served. */
  readonly category: Category;
  /** Editorials with the same word argue about the same matter; null stands alone. Never served. */
  readonly story: string | null;
}

/** A sample file breaks the form above; the message names the file and what is wrong with it. */
export class SampleError extends Error {
  override readonly name = 'SampleError';
}

const keys = ['daysAgo', 'time', 'title', 'byline', 'tags', 'category', 'story'];

/** Reads one sample file; throws `SampleError`. */
export function parseEditorial(paperId: string, slug: string, file: string): SampleEditorial {
  const fail = (what: string) => new SampleError(`editorials/${paperId}/${slug}.txt: ${what}`);
  const end = file.indexOf('\n---\n');
  if (end < 0) throw fail('no line --- after the front matter');
  const front = new Map<string, string>();
  for (const line of file.slice(0, end).split('\n')) {
    const [, key, value] = /^(\w+): *(.+)$/.exec(line) ?? [];
    if (!key || !value || !keys.includes(key)) throw fail(`cannot read the line "${line}"`);
    front.set(key, value.trim());
  }
  const needed = (key: string): string => {
    const value = front.get(key);
    if (value === undefined) throw fail(`"${key}" is missing`);
    return value;
  };
  const category = categories.find(name => name === needed('category'));
  if (!category) throw fail(`there is no category "${needed('category')}"`);
  if (!/^\d$/.test(needed('daysAgo'))) throw fail('daysAgo is no digit');
  if (!/^[0-2]\d:[0-5]\d$/.test(needed('time'))) throw fail('time is not like 06:30');
  return {
    paperId,
    slug,
    daysAgo: Number(needed('daysAgo')),
    time: needed('time'),
    title: needed('title'),
    byline: front.get('byline') ?? null,
    tags: (front.get('tags') ?? '').split(/ *[,،，、] */).filter(Boolean),
    paragraphs: file
      .slice(end + 5)
      .trim()
      .split(/\n{2,}/),
    category,
    story: front.get('story') ?? null,
  };
}
