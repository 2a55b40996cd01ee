import { encodeAction } from '../../message/callback-data.ts';
import type { Message } from '../../message/message.ts';
import { bold, join, renderPiece } from '../../message/message-builder.ts';
import type { ChatContext } from '../chat-context.ts';

export const showSettings = (ctx: ChatContext): Promise<void> => ctx.say(drawSettings(ctx));

/** What a chat has chosen, with buttons to choose otherwise. */
export function drawSettings({
  settings,
  dictionary,
}: Pick<ChatContext, 'settings' | 'dictionary'>): Message {
  const { settings: words } = dictionary;
  const other = settings.reads === 'own' ? 'all' : 'own';
  return {
    ...renderPiece(
      join(
        [
          bold(words.title),
          words.language(dictionary.languageName),
          words.zone(dictionary.place(settings.zone)),
          words.reads[settings.reads],
        ],
        '\n',
      ),
    ),
    keyboard: [
      [
        { label: words.change.language, data: encodeAction({ type: 'menu', name: 'language' }) },
        { label: words.change.zone, data: encodeAction({ type: 'menu', name: 'zone' }) },
      ],
      [{ label: words.reads[other], data: encodeAction({ type: 'choose', name: 'reads', value: other }) }],
      [{ label: words.change.subscription, data: encodeAction({ type: 'menu', name: 'subscription' }) }],
    ],
  };
}
