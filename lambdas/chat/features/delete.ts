import { encodeAction } from '../../message/callback-data.ts';
import { renderPiece } from '../../message/message-builder.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** /delete asks first: it cannot be undone. */
export async function askDeletion(ctx: ChatContext): Promise<void> {
  const { deletion } = ctx.dictionary;
  await ctx.say({
    ...renderPiece(deletion.ask),
    keyboard: [
      [{ label: deletion.yes, data: encodeAction({ type: 'delete', isSure: true }) }],
      [{ label: deletion.no, data: encodeAction({ type: 'delete', isSure: false }) }],
    ],
  });
}

/** What the reader has chosen goes at once; the ledger, which may be long, is a chore. */
export async function decideDeletion(
  ctx: ChatContext,
  { store, choresQueue }: ChatServices,
  isSure: boolean,
): Promise<void> {
  const { deletion } = ctx.dictionary;
  if (isSure)
    await Promise.all([
      store.chats.forget(ctx.chatAddress),
      choresQueue.send([{ type: 'delete-chat', chat: ctx.chatAddress }]),
    ]);
  await ctx.show({ ...renderPiece(isSure ? deletion.done : deletion.kept), keyboard: [] });
}
