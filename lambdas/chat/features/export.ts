import { renderPiece } from '../../message/message-builder.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';

/** /export: the file is a chore, for the list of digests in it may be long. */
export async function answerExport(ctx: ChatContext, { choresQueue }: ChatServices): Promise<void> {
  await choresQueue.send([{ type: 'export-chat', chat: ctx.chatAddress, language: ctx.settings.language }]);
  await ctx.say({ ...renderPiece(ctx.dictionary.exporting.coming), keyboard: [] });
}
