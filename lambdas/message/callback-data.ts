import { type Category, categories } from '../text/category.ts';
import { type CommandName, commandNames } from './locales/dictionary.ts';
import { maxCallbackDataBytes } from './message.ts';

/** A part of the day's listing: where a list was opened and where "back" leads to. */
export interface ListView {
  readonly category: Category | 'all';
  /** "2026-11-23", or null for the last 24 hours. */
  readonly day: string | null;
  /** From 0. */
  readonly page: number;
  /** In place of a day, in a digest that was delivered: what came in during a stretch of time. */
  readonly cameIn?: Stretch;
}

/** Later than `from`, up to and including `to`; ISO 8601, UTC, whole minutes. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** What a button tells the bot. */
export type ButtonAction =
  | { readonly type: 'list'; readonly view: ListView }
  /** The same list with the editorials in all languages, from now on. */
  | { readonly type: 'read-all'; readonly view: ListView }
  | { readonly type: 'article'; readonly articleId: string; readonly view: ListView }
  | { readonly type: 'story'; readonly storyId: string; readonly view: ListView }
  /** An article opened from the papers of its story, to which "back" leads. */
  | { readonly type: 'voice'; readonly articleId: string; readonly view: ListView }
  | { readonly type: 'categories'; readonly day: string | null }
  /** A page of answers; the words are in the message that the answers reply to. */
  | { readonly type: 'search'; readonly page: number }
  /** A search for the words that the button's message offers in place of the reader's. */
  | { readonly type: 'search-offered' }
  | { readonly type: 'found'; readonly articleId: string; readonly page: number }
  /** An article, one that was searched for, or the papers of a story, in the chat's language. */
  | { readonly type: 'translate'; readonly articleId: string; readonly view: ListView }
  | { readonly type: 'translate-found'; readonly articleId: string; readonly page: number }
  | { readonly type: 'translate-story'; readonly storyId: string; readonly view: ListView }
  | { readonly type: 'subscribe' }
  /** A command that was misspelt; the words behind it are in the message that the button's replies to. */
  | { readonly type: 'command'; readonly name: CommandName }
  /** A zone in place of the misspelt one; the other words are in the message that the button's replies to. */
  | { readonly type: 'subscribe-in'; readonly zone: string }
  | { readonly type: 'unsubscribe' }
  | { readonly type: 'pause'; readonly days: number }
  /** A choice in the subscription or the settings: `name` is which, `value` what. */
  | { readonly type: 'choose'; readonly name: ChoiceName; readonly value: string }
  | { readonly type: 'menu'; readonly name: MenuName }
  | { readonly type: 'delete'; readonly isSure: boolean }
  /** About the papers; only the owner has such buttons. */
  | { readonly type: 'owner'; readonly decision: OwnerDecision; readonly sourceId: string | null }
  /** A button that only shows something, such as the number of the page. */
  | { readonly type: 'nothing' };

export const ownerDecisions = ['keep', 'leave', 'remove', 'stay'] as const;
export type OwnerDecision = (typeof ownerDecisions)[number];

export const choiceNames = ['category', 'time', 'weekday', 'zone', 'language', 'reads'] as const;
export type ChoiceName = (typeof choiceNames)[number];
export const menuNames = [
  'settings',
  'subscription',
  'categories',
  'times',
  'weekdays',
  'zone',
  'language',
] as const;
export type MenuName = (typeof menuNames)[number];

/** Field by field, divided by colons; the first names the action. At most 64 bytes: longer is a bug of the caller. */
export function encodeAction(action: ButtonAction): string {
  const data = fieldsOf(action).join(':');
  if (Buffer.byteLength(data) > maxCallbackDataBytes) throw new RangeError(`callback data too long: ${data}`);
  return data;
}

function fieldsOf(action: ButtonAction): (string | number)[] {
  switch (action.type) {
    case 'list':
      return ['l', ...viewFields(action.view)];
    case 'read-all':
      return ['R', ...viewFields(action.view)];
    case 'article':
      return ['a', action.articleId, ...viewFields(action.view)];
    case 'story':
      return ['s', action.storyId, ...viewFields(action.view)];
    case 'voice':
      return ['v', action.articleId, ...viewFields(action.view)];
    case 'categories':
      return ['c', action.day ?? ''];
    case 'search':
      return ['q', action.page];
    case 'search-offered':
      return ['Q'];
    case 'found':
      return ['f', action.articleId, action.page];
    case 'translate':
      return ['t', action.articleId, ...viewFields(action.view)];
    case 'translate-found':
      return ['T', action.articleId, action.page];
    case 'translate-story':
      return ['u', action.storyId, ...viewFields(action.view)];
    case 'command':
      return ['C', action.name];
    case 'subscribe':
      return ['S'];
    case 'subscribe-in':
      return ['Z', action.zone];
    case 'unsubscribe':
      return ['U'];
    case 'pause':
      return ['P', action.days];
    case 'choose':
      // Last, because a value may hold colons of its own: a time does.
      return ['o', action.name, action.value];
    case 'menu':
      return ['m', action.name];
    case 'delete':
      return ['D', action.isSure ? 1 : 0];
    case 'owner':
      return ['O', action.decision, action.sourceId ?? ''];
    case 'nothing':
      return ['-'];
  }
}

const viewFields = ({ category, day, page, cameIn }: ListView) => [
  category,
  cameIn ? packStretch(cameIn) : (day ?? ''),
  page,
];

const minuteMs = 60_000;

/** No longer than a date: the last minute since 1970 and the length, to base 36. */
function packStretch({ from, to }: Stretch): string {
  const [first, last] = [from, to].map(moment => Math.floor(Date.parse(moment) / minuteMs));
  return [last ?? 0, (last ?? 0) - (first ?? 0)].map(minutes => minutes.toString(36)).join('-');
}

function unpackStretch(text: string | undefined): Stretch | null {
  if (!/^[1-9a-z][0-9a-z]{3,5}-[1-9a-z][0-9a-z]{0,3}$/.test(text ?? '')) return null;
  const [last = 0, length = 0] = (text ?? '').split('-').map(part => Number.parseInt(part, 36));
  const momentOf = (minutes: number) => new Date(minutes * minuteMs).toISOString();
  return { from: momentOf(last - length), to: momentOf(last) };
}

/** The action that `encodeAction` made, or null for anything else: old clients and strangers send what they like. */
export function decodeAction(data: string): ButtonAction | null {
  const [code = '', ...fields] = data.split(':');
  return Object.hasOwn(decoders, code) ? decoders[code as keyof typeof decoders](fields) : null;
}

type Decoder = (fields: readonly string[]) => ButtonAction | null;

const decoders = {
  l: fields => withView(fields, 0, view => ({ type: 'list', view })),
  R: fields => withView(fields, 0, view => ({ type: 'read-all', view })),
  a: ([articleId, ...fields]) =>
    withView(fields, 0, view => idAnd(articleId, id => ({ type: 'article', articleId: id, view }))),
  s: ([storyId, ...fields]) =>
    withView(fields, 0, view => idAnd(storyId, id => ({ type: 'story', storyId: id, view }))),
  v: ([articleId, ...fields]) =>
    withView(fields, 0, view => idAnd(articleId, id => ({ type: 'voice', articleId: id, view }))),
  c: ([day, ...rest]) =>
    rest.length === 0 && isDayOrEmpty(day) ? { type: 'categories', day: day || null } : null,
  q: ([page, ...rest]) =>
    rest.length === 0 && isCount(page) ? { type: 'search', page: Number(page) } : null,
  Q: fields => (fields.length === 0 ? { type: 'search-offered' } : null),
  f: ([articleId, page, ...rest]) =>
    rest.length === 0 && isCount(page)
      ? idAnd(articleId, id => ({ type: 'found', articleId: id, page: Number(page) }))
      : null,
  t: ([articleId, ...fields]) =>
    withView(fields, 0, view => idAnd(articleId, id => ({ type: 'translate', articleId: id, view }))),
  u: ([storyId, ...fields]) =>
    withView(fields, 0, view => idAnd(storyId, id => ({ type: 'translate-story', storyId: id, view }))),
  T: ([articleId, page, ...rest]) =>
    rest.length === 0 && isCount(page)
      ? idAnd(articleId, id => ({ type: 'translate-found', articleId: id, page: Number(page) }))
      : null,
  C: ([name, ...rest]) =>
    rest.length === 0 && isOneOf(commandNames, name) ? { type: 'command', name } : null,
  S: fields => (fields.length === 0 ? { type: 'subscribe' } : null),
  Z: ([zone, ...rest]) => (rest.length === 0 && zone ? { type: 'subscribe-in', zone } : null),
  U: fields => (fields.length === 0 ? { type: 'unsubscribe' } : null),
  P: ([days, ...rest]) => (rest.length === 0 && isCount(days) ? { type: 'pause', days: Number(days) } : null),
  o: ([name, ...value]) =>
    isOneOf(choiceNames, name) && value.length > 0 ? { type: 'choose', name, value: value.join(':') } : null,
  m: ([name, ...rest]) => (rest.length === 0 && isOneOf(menuNames, name) ? { type: 'menu', name } : null),
  D: ([sure, ...rest]) =>
    rest.length === 0 && (sure === '0' || sure === '1') ? { type: 'delete', isSure: sure === '1' } : null,
  O: ([decision, sourceId, ...rest]) =>
    rest.length === 0 && isOneOf(ownerDecisions, decision) && /^[a-z0-9-]{0,40}$/.test(sourceId ?? '?')
      ? { type: 'owner', decision, sourceId: sourceId || null }
      : null,
  '-': fields => (fields.length === 0 ? { type: 'nothing' } : null),
} as const satisfies Record<string, Decoder>;

function withView(
  fields: readonly string[],
  from: number,
  make: (view: ListView) => ButtonAction | null,
): ButtonAction | null {
  const [category, day, page, ...rest] = fields.slice(from);
  const cameIn = unpackStretch(day);
  if (rest.length > 0 || !(cameIn || isDayOrEmpty(day)) || !isCount(page)) return null;
  if (category !== 'all' && !isOneOf(categories, category)) return null;
  const view: ListView = { category, day: cameIn ? null : day || null, page: Number(page) };
  return make(cameIn ? { ...view, cameIn } : view);
}

const idAnd = (id: string | undefined, make: (id: string) => ButtonAction): ButtonAction | null =>
  id !== undefined && /^[\w-]{1,24}$/.test(id) ? make(id) : null;

const isCount = (text: string | undefined): text is string =>
  text !== undefined && /^(0|[1-9]\d{0,3})$/.test(text);

const isDayOrEmpty = (text: string | undefined): text is string =>
  text === '' || (text !== undefined && isDay(text));

/** A day of the calendar: 31 February is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const isOneOf = <T extends string>(list: readonly T[], text: string | undefined): text is T =>
  text !== undefined && (list as readonly string[]).includes(text);
