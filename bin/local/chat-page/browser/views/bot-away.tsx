import { useState } from 'preact/hooks';
import type { ClientChat } from '../../../bot-api/client-api.ts';
import { kindOfChat } from '../names.ts';
import { usePage } from '../page-context.ts';
import { Icon } from './icon.tsx';
import { Modal } from './modal.tsx';

/** A person blocks the bot, a group throws it out, both after a question; the same button takes it back. */
export function BotAway({ chat }: { readonly chat: ClientChat }) {
  const { actions } = usePage();
  const [isAsking, setAsking] = useState(false);
  const isPrivate = chat.chat.type === 'private';
  const [away, back, effect] = isPrivate
    ? ['Block the bot', 'Unblock the bot', 'It can write nothing here until you unblock it.']
    : [
        `Remove the bot from the ${kindOfChat(chat.chat)}`,
        `Add the bot to the ${kindOfChat(chat.chat)}`,
        'It hears nothing here until you add it.',
      ];
  const set = (isAway: boolean) => {
    setAsking(false);
    if (isPrivate) actions.block(chat.chat.id, isAway);
    else actions.setMember(chat.chat.id, !isAway);
  };
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-pressed={chat.isBlocked}
        aria-label={away}
        title={chat.isBlocked ? back : away}
        onClick={() => (chat.isBlocked ? set(false) : setAsking(true))}
      >
        <Icon name="block" />
      </button>
      {isAsking && (
        <Modal title={`${away}?`} onClose={() => setAsking(false)}>
          <p>
            {away}? {effect}
          </p>
          <div class="dialog-buttons">
            <button type="button" onClick={() => setAsking(false)}>
              Cancel
            </button>
            <button type="button" class="primary" onClick={() => set(true)}>
              {away}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}
