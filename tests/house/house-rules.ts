import { type Import, importsOf, withoutComments } from './imports-of.ts';

/** Sources by their paths from the root, with forward slashes. */
export type Tree = ReadonlyMap<string, string>;

interface Room {
  /** Rooms, or single files, that it may use when it runs; itself is understood. */
  readonly uses: readonly string[];
  /** Rooms, or single files, of which it may name the types, beside those that it uses. */
  readonly names?: readonly string[];
  /** The only packages that it may use; any, where nothing is said. */
  readonly packages?: readonly string[];
  /** A function of its arguments: no environment, no clock, no chance, and no SDK however far away. */
  readonly isPure?: true;
  /** May read the environment. */
  readonly readsEnvironment?: true;
}

const beforeIngest = ['lambdas/text', 'lambdas/message', 'lambdas/store', 'lambdas/platform'];

/** Who may import whom, in the order of an article's way: the house of the design. */
export const rooms: Readonly<Record<string, Room>> = {
  'lambdas/text': { uses: [], packages: [], isPure: true },
  'lambdas/message': { uses: ['lambdas/text'], packages: ['@grammyjs/types'], isPure: true },
  'lambdas/platform': { uses: [], readsEnvironment: true },
  'lambdas/store': { uses: ['lambdas/platform'], names: ['lambdas/text', 'lambdas/message'] },
  'lambdas/model': { uses: ['lambdas/text', 'lambdas/store', 'lambdas/platform'] },
  'lambdas/ingest': { uses: beforeIngest, names: ['lambdas/model'] },
  'lambdas/digest': {
    uses: ['lambdas/text', 'lambdas/message', 'lambdas/ingest'],
    names: ['lambdas/store', 'lambdas/platform', 'lambdas/model'],
    packages: [],
    isPure: true,
  },
  'lambdas/delivery': { uses: [...beforeIngest, 'lambdas/ingest', 'lambdas/digest'] },
  'lambdas/chat': {
    uses: [...beforeIngest, 'lambdas/ingest', 'lambdas/digest', 'lambdas/delivery'],
    names: ['lambdas/model'],
  },
  'lambdas/handlers': {
    uses: [
      ...beforeIngest,
      'lambdas/model',
      'lambdas/ingest',
      'lambdas/digest',
      'lambdas/delivery',
      'lambdas/chat',
    ],
    readsEnvironment: true,
  },
  lib: {
    uses: [
      'lambdas/platform/metric-names.ts',
      'lambdas/platform/setting-names.ts',
      'lambdas/store/tables.ts',
      'lambdas/text/language.ts',
    ],
  },
  // The page runs in a browser: of the stand-in and of its server it knows what they say to each other.
  'bin/local/chat-page/browser': {
    uses: [],
    names: ['bin/local/bot-api', 'bin/local/chat-page/clock-api.ts'],
    packages: ['preact', '@grammyjs/types'],
  },
  bin: { uses: ['bin/local/chat-page/browser', 'lambdas', 'lib'], readsEnvironment: true },
};

/** What stands for the environment, the clock and chance in a source. */
const impure = {
  'the clock':
    /\bDate\.now\b|\bnew Date(?:\(\)|(?!\w|\())|(?<!new )\bDate\(\)|\bperformance\.\w|\bTemporal\.Now\b/,
  chance: /\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/,
  'a timer': /\bset(?:Timeout|Interval|Immediate)\b/,
  'the network': /\bfetch\(/,
} as const;
const environment = /\bprocess\.env\b|\bimport\.meta\.env\b|\bprocess\b\s*\[/;
const isSdk = (name: string) => /^@aws-sdk\/|^@smithy\/|^aws-|^grammy$/.test(name);

/** Every breach of the rules, each as one line that names the file. */
export function breachesOf(tree: Tree): string[] {
  return [...tree].flatMap(([path, source]) => {
    const name = roomOf(path);
    const room = name && rooms[name];
    if (!room) return [];
    return [
      ...importBreaches(path, source, room),
      ...sourceBreaches(path, source, room),
      ...farSdk(path, tree, room),
    ];
  });
}

/** The room that a file belongs to: the longest name that its path begins with. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(rooms)
    .filter(name => isWithin(path, name))
    .toSorted((a, b) => b.length - a.length)[0];

const isWithin = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function importBreaches(path: string, source: string, room: Room): string[] {
  return importsOf(path, source)
    .filter(imported => !isAllowed(path, imported, room))
    .map(({ target, isType }) => `${path} imports ${isType ? 'types of ' : ''}${target}`);
}

function isAllowed(path: string, { target, isPackage, isType }: Import, room: Room): boolean {
  if (isPackage) return room.packages?.includes(target) ?? true;
  if (roomOf(target) === roomOf(path)) return true;
  const open = isType ? [...room.uses, ...(room.names ?? [])] : room.uses;
  return open.some(place => isWithin(target, place));
}

function sourceBreaches(path: string, source: string, room: Room): string[] {
  const code = withoutComments(source);
  const asked = Object.entries(impure).filter(([, words]) => room.isPure && words.test(code));
  const reads = !room.readsEnvironment && environment.test(code) ? ['the environment'] : [];
  return [...asked.map(([what]) => what), ...reads].map(what => `${path} asks ${what}`);
}

/** What a pure room uses may use something else; at the end of that way there must be no SDK. */
function farSdk(path: string, tree: Tree, room: Room): string[] {
  if (!room.isPure) return [];
  const reached = new Set([path]);
  for (const file of reached)
    for (const { target, isType } of importsOf(file, tree.get(file) ?? '')) if (!isType) reached.add(target);
  return [...reached].filter(isSdk).map(name => `${path} reaches ${name}`);
}

/** Rooms that lead back to themselves, types included: "a -> b -> a". */
export function roomCycles(tree: Tree): string[] {
  const edges = new Map<string, Set<string>>();
  for (const [path, source] of tree)
    for (const { target, isPackage } of importsOf(path, source)) {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (!isPackage && from && to && from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
  return cyclesIn(edges);
}

/** Files of which one needs the other before it can run. */
export function fileCycles(tree: Tree): string[] {
  const edges = [...tree].map(([path, source]) => {
    const targets = importsOf(path, source).filter(({ isPackage, isType }) => !isPackage && !isType);
    return [path, new Set(targets.map(({ target }) => target))] as const;
  });
  return cyclesIn(new Map(edges));
}

function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (place: string, way: readonly string[]): void => {
    const start = way.indexOf(place);
    if (start >= 0) found.push([...way.slice(start), place].join(' -> '));
    if (start >= 0 || done.has(place)) return;
    for (const next of edges.get(place) ?? []) follow(next, [...way, place]);
    done.add(place);
  };
  for (const place of edges.keys()) follow(place, []);
  return found;
}
