import type { ClientChat } from '../../../bot-api/client-api.ts';
import { usePage } from '../page-context.ts';
import { speakerIn } from '../session.ts';
import { TextField } from './text-field.tsx';

interface ComposerProps {
  readonly chat: ClientChat;
  readonly isFresh: boolean;
}

/** Where a message is written, or the one button that makes sense instead. */
export function Composer({ chat, isFresh }: ComposerProps) {
  const { session, actions } = usePage();
  const chatId = chat.chat.id;
  const isPrivate = chat.chat.type === 'private';
  const takeBack = () => (isPrivate ? actions.block(chatId, false) : actions.setMember(chatId, true));
  if (!speakerIn(session, chat)) return <p class="composer-note">Only the bot writes here.</p>;
  if (chat.isBlocked)
    return (
      <button type="button" class="big-button" onClick={takeBack}>
        {isPrivate ? 'Unblock the bot' : 'Add the bot to the group'}
      </button>
    );
  const isWaiting = session.outbox.some(outgoing => outgoing.chatId === chatId);
  if (isFresh && !isWaiting && isPrivate)
    return (
      <button type="button" class="big-button start" onClick={() => actions.send('/start')}>
        Start
      </button>
    );
  return <TextField chat={chat} />;
}
