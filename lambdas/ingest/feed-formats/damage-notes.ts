import { mostEntries } from './feed-format.ts';

/** What was wrong with a document, as flags. */
export interface Damage {
  readonly hasJunk?: boolean;
  readonly hasControls?: boolean;
  readonly hasBareAmpersands?: boolean;
  readonly hasHtmlEntities?: boolean;
  readonly hasUnclosedTags?: boolean;
  readonly isTooLarge?: boolean;
  readonly isCut?: boolean;
}

const words = {
  hasJunk: 'text before the feed',
  hasControls: 'control characters',
  hasBareAmpersands: 'bare ampersands',
  hasHtmlEntities: 'HTML entities',
  hasUnclosedTags: 'tags that are not closed',
  isTooLarge: 'more elements than are read',
} as const satisfies Partial<Record<keyof Damage, string>>;

/** The same in words for the operator; `encoding` is what was wrong with the bytes. */
export function damageNotes(damage: Damage, entries: number, encoding: string | null): string[] {
  const found = Object.entries(words).flatMap(([flag, note]) => (damage[flag as keyof Damage] ? [note] : []));
  return [
    ...(encoding ? [encoding] : []),
    ...found,
    ...(damage.isCut ? [`cut off after ${entries} ${entries === 1 ? 'entry' : 'entries'}`] : []),
    ...(entries === mostEntries ? [`only the first ${mostEntries} entries are read`] : []),
  ];
}
