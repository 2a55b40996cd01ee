import type { Message } from '@grammyjs/types';

type Part = Pick<Message, 'message_id' | 'media_group_id'>;

/**
 * The part of each album that was answered; an album comes as a message for each of its photos. Kept by this process alone:
 * another may answer a part of its own, which is a line too many and no more.
 */
const answered = new Map<string, number>();
const mostRemembered = 200;

/** Whether another part of the same album has been answered: by its id, for Telegram may bring that one again. */
export function isRestOfAlbum({ message_id, media_group_id: album }: Part): boolean {
  const part = album === undefined ? undefined : answered.get(album);
  return part !== undefined && part !== message_id;
}

/** Remembers a part that is being answered. */
export function noteAlbum({ message_id, media_group_id: album }: Part): void {
  if (album === undefined) return;
  answered.set(album, message_id);
  const [oldest] = answered.keys();
  if (answered.size > mostRemembered && oldest !== undefined) answered.delete(oldest);
}
