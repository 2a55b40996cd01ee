import type { ClientChat } from '../../../bot-api/client-api.ts';
import { personName, speakerName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { speakerIn } from '../session.ts';
import { Avatar } from './avatar.tsx';

/** In a group with several people in it: on whose behalf to write and press. */
export function SpeakerChoice({ chat }: { readonly chat: ClientChat }) {
  const { session, actions } = usePage();
  const speaker = speakerIn(session, chat);
  if (!speaker || chat.members.length < 2) return null;
  return (
    <label class="speaker" title={`You write as ${speakerName(speaker, chat)}`}>
      <Avatar id={speaker.id} name={personName(speaker)} shape="person" isSmall />
      <span class="visually-hidden">Write as</span>
      <select
        value={speaker.id}
        onChange={event => actions.speakAs(chat.chat.id, Number(event.currentTarget.value))}
      >
        {chat.members.map(member => (
          <option key={member.id} value={member.id}>
            {`${speakerName(member, chat)}${chat.administratorIds.includes(member.id) ? ' (administrator)' : ''}`}
          </option>
        ))}
      </select>
    </label>
  );
}
