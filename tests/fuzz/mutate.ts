import { pick } from '../bench/chance.ts';

type Chance = () => number;
/** Changes bytes in one way; `other` is another specimen, to take parts of. */
type Mutation = (bytes: Buffer, chance: Chance, other: Buffer) => Buffer;

/** What parsers of markup, encodings, dates and numbers trip over. */
const troubles: readonly [string, ...string[]] = [
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
  '<!ENTITY b SYSTEM "file:///etc/passwd">',
  '&a;',
  '&#0;',
  '&#xFFFFFFFF;',
  '&#55357;',
  '&amp;amp;amp;lt;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '</',
  '<?',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<?xml version="1.0" encoding="nonsense"?>',
  '<script>',
  '</script>',
  '<style>',
  '<textarea>',
  '<svg><title>',
  '<template>',
  '<table><tr><td>',
  '<article>',
  '<p>',
  '<br',
  '<a href="',
  '<meta charset="iso-2022-jp">',
  '<base href="javascript:alert(1)">',
  '<item>',
  '</item>',
  '<entry xml:base="//">',
  '<content type="xhtml">',
  '<pubDate>99999999-99-99T99:99:99+99:99</pubDate>',
  '<pubDate>Thu, 31 Feb 2026 25:61:61 GMT</pubDate>',
  '{"items":[',
  '[[[[[[',
  '"date":1e400,',
  '\\ud800',
  '\u0000',
  '\u202e',
  '\ufeff',
  '\u{1f4f0}',
  'http://[::1',
  'https://paper.example/%E0%A4%A',
  'https://a:b@c:99999/',
];

/** Repeated, these are what a reader must not follow for ever. */
const heaps: readonly [string, ...string[]] = [
  '<div>',
  '<b><i>',
  '<x y="',
  '&lt;',
  '<!--',
  '<![CDATA[',
  '[',
  '{"a":',
  ' ',
  '\n',
  '"',
  '<td>',
  '<a ',
  '&#38;',
  'a.',
  '（',
];

const at = (bytes: Buffer, chance: Chance): number => Math.floor(chance() * (bytes.length + 1));
const spliced = (bytes: Buffer, from: number, to: number, middle: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(to)]);
const somewhat = (chance: Chance, most: number): number => Math.floor(chance() ** 3 * most) + 1;

const mutations = {
  flip(bytes, chance) {
    const copy = Buffer.from(bytes);
    for (let left = somewhat(chance, 60); left > 0 && copy.length > 0; left--)
      copy[Math.floor(chance() * copy.length)] = Math.floor(chance() * 256);
    return copy;
  },
  cutOff: (bytes, chance) => bytes.subarray(0, at(bytes, chance)),
  cutFront: (bytes, chance) => bytes.subarray(at(bytes, chance)),
  drop(bytes, chance) {
    const from = at(bytes, chance);
    return spliced(bytes, from, Math.min(bytes.length, from + somewhat(chance, 2_000)), Buffer.alloc(0));
  },
  repeat(bytes, chance) {
    const from = at(bytes, chance);
    const part = bytes.subarray(from, from + somewhat(chance, 400));
    return spliced(
      bytes,
      from,
      from,
      Buffer.concat(Array.from({ length: somewhat(chance, 200) }, () => part)),
    );
  },
  trouble(bytes, chance) {
    const from = at(bytes, chance);
    return spliced(bytes, from, from, Buffer.from(pick(troubles, chance)));
  },
  heap(bytes, chance) {
    const from = at(bytes, chance);
    return spliced(bytes, from, from, Buffer.from(pick(heaps, chance).repeat(somewhat(chance, 30_000))));
  },
  graft(bytes, chance, other) {
    const from = at(other, chance);
    return Buffer.concat([bytes.subarray(0, at(bytes, chance)), other.subarray(from)]);
  },
  swapTags(bytes, chance) {
    const text = bytes.toString('latin1');
    const tags = [...text.matchAll(/<\/?[a-z][^<>]{0,200}>/gi)];
    const [one, two] = [tags[Math.floor(chance() * tags.length)], tags[Math.floor(chance() * tags.length)]];
    if (!one || !two) return bytes;
    return spliced(bytes, one.index, one.index + one[0].length, Buffer.from(two[0], 'latin1'));
  },
  widen: bytes => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  asLatin1: bytes => Buffer.from(bytes.toString('utf8'), 'latin1'),
} as const satisfies Record<string, Mutation>;

const list = Object.values(mutations) as unknown as readonly [Mutation, ...Mutation[]];
const mostMutations = 5;
/** As much as may be fetched. */
const mostBytes = 3_000_000;

/** A specimen with one to five things done to it. */
export function mutate(bytes: Buffer, chance: Chance, other: Buffer): Buffer {
  let mutated = bytes;
  for (let left = somewhat(chance, mostMutations); left > 0; left--)
    mutated = pick(list, chance)(mutated, chance, other).subarray(0, mostBytes);
  return mutated;
}
