import type { Message } from '@grammyjs/types';

/** The words that a message of ours offers to search for: it has nothing else in bold. */
export function offeredWords({
  text,
  entities = [],
}: Pick<Message, 'text' | 'entities'>): string | undefined {
  const offered = entities.find(({ type }) => type === 'bold');
  return offered && text?.slice(offered.offset, offered.offset + offered.length);
}
