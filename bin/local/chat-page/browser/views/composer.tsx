import type { ClientChat } from '../../../bot-api/client-api.ts';
import { kindOfChat, personName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { speakerIn } from '../session.ts';
import { SpeakerChoice } from './speaker-choice.tsx';
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
  const speaker = speakerIn(session, chat);
  if (!speaker) return <p class="composer-note">Only the bot writes here.</p>;
  if (chat.isBlocked)
    return (
      <button type="button" class="big-button" onClick={takeBack}>
        {isPrivate ? 'Unblock the bot' : `Add the bot to the ${kindOfChat(chat.chat)}`}
      </button>
    );
  const isWaiting = session.outbox.some(outgoing => outgoing.chatId === chatId);
  if (isFresh && !isWaiting && isPrivate)
    return (
      <button type="button" class="big-button start" onClick={() => actions.send('/start')}>
        Start
      </button>
    );
  if (chat.chat.type === 'channel' && !chat.administratorIds.includes(speaker.id))
    return (
      <div class="composer-note reading">
        <SpeakerChoice chat={chat} />
        <p>
          <bdi>{personName(speaker)}</bdi> reads this channel, and can press buttons. Only administrators
          post.
        </p>
      </div>
    );
  return <TextField chat={chat} />;
}
