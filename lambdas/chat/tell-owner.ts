import type { Api } from 'grammy';
import { sendMessage } from '../delivery/send-message.ts';
import type { TellOwner } from '../ingest/polling/source-news.ts';
import { writeSourceNews } from './write-source-news.ts';

export interface TellOwnerServices {
  openApi(): Promise<Api>;
  /** The owner's chat; without one nobody is told. */
  readonly ownerChatId?: string;
}

/** Telegram did not take what the owner is to be told; the queue brings it again. */
export class OwnerUnreachedError extends Error {
  override readonly name = 'OwnerUnreachedError';
}

/** Says in the owner's chat what became of a source. What Telegram refuses it would refuse again: that is given up. */
export async function tellOwner(
  { news }: TellOwner,
  { openApi, ownerChatId }: TellOwnerServices,
): Promise<void> {
  if (!ownerChatId) return;
  const message = { text: writeSourceNews(news), entities: [], keyboard: [] };
  const outcome = await sendMessage(await openApi(), ownerChatId, message);
  if (outcome.kind === 'not-taken') throw new OwnerUnreachedError(outcome.reason);
}
