import { renderPiece } from '../../message/message-builder.ts';
import type { ChatContext } from '../chat-context.ts';
import { isAdministrator } from '../is-administrator.ts';

/** Whether whoever asks may change the chat's settings; who may not is told so. */
export async function mayChange(ctx: ChatContext): Promise<boolean> {
  const isOne = await isAdministrator(ctx);
  if (isOne) return true;
  const { onlyAdministrators, administratorsUnknown } = ctx.dictionary.failure;
  const refusal = isOne === null ? administratorsUnknown : onlyAdministrators;
  if (ctx.callbackQuery) await ctx.alert(refusal);
  else await ctx.say({ ...renderPiece(refusal), keyboard: [] }, { isAnswer: true });
  return false;
}
