import type { BotCommand } from '@grammyjs/types';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClientChat } from '../../../bot-api/client-api.ts';
import { findCommands } from '../find-commands.ts';
import { messagePreview } from '../message-preview.ts';
import { personName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { type Reference, speakerIn } from '../session.ts';
import { Avatar } from './avatar.tsx';
import { CommandMenu, optionId } from './command-menu.tsx';
import { Icon } from './icon.tsx';

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

function TextField({ chat }: { readonly chat: ClientChat }) {
  const { session, actions } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isClosed, setClosed] = useState(false);
  const commands = isClosed ? [] : findCommands(text, session.commands);
  const isMenuOpen = commands.length > 0;
  const { reference } = session;
  useFittingHeight(field, text);
  useFocusOnOpening(field);
  useLayoutEffect(() => {
    if (!reference) return;
    if (reference.kind === 'edit') write(reference.message.text ?? '');
    field.current?.focus();
  }, [reference]);

  const write = (next: string) => {
    setText(next);
    setActive(0);
    setClosed(false);
  };
  const send = () => {
    if (text.trim() === '') return;
    if (findCommands(text, session.commands).some(({ command }) => `/${command}` === text))
      actions.sendCommand(text);
    else actions.send(text);
    write('');
  };
  const pick = ({ command }: BotCommand) => {
    actions.sendCommand(`/${command}`);
    write('');
    field.current?.focus();
  };
  const toggleMenu = () => {
    write(isMenuOpen ? '' : '/');
    field.current?.focus();
  };
  const leaveReference = () => {
    if (reference?.kind === 'edit') write('');
    actions.setReference(null);
    field.current?.focus();
  };
  const complete = (command: BotCommand | undefined) => command && write(`/${command.command} `);

  const menuKeys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((active + 1) % commands.length),
    ArrowUp: () => setActive((active + commands.length - 1) % commands.length),
    Tab: () => complete(commands[active]),
    Escape: () => setClosed(true),
    Enter: () => {
      const command = commands[active];
      if (command) pick(command);
    },
  };
  const plainKeys: Readonly<Record<string, () => void>> = {
    Enter: send,
    ...(text === '' && !reference && { ArrowUp: actions.editLast }),
    ...(reference && { Escape: leaveReference }),
  };
  const keys = isMenuOpen ? menuKeys : plainKeys;
  const replyKeys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => actions.moveReply(-1),
    ArrowDown: () => actions.moveReply(1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const table = event.ctrlKey || event.metaKey ? replyKeys : keys;
    const act = event.shiftKey || event.isComposing ? undefined : table[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const activeCommand = commands[active];
  return (
    <div class="composer-frame">
      {isMenuOpen && <CommandMenu commands={commands} active={active} onPick={pick} />}
      {reference && <ReferenceBar reference={reference} onLeave={leaveReference} />}
      <form
        class="composer"
        onSubmit={event => {
          event.preventDefault();
          send();
        }}
      >
        <SpeakerChoice chat={chat} />
        {session.commands.length > 0 && (
          <button
            type="button"
            class="icon-button slash"
            aria-label="Commands"
            aria-expanded={isMenuOpen}
            title="Commands"
            onClick={toggleMenu}
          >
            /
          </button>
        )}
        <textarea
          id="message-text"
          ref={field}
          rows={1}
          dir="auto"
          value={text}
          placeholder="Message"
          aria-label="Message"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls="command-menu"
          aria-activedescendant={activeCommand && optionId(activeCommand)}
          onInput={event => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button
          type="submit"
          class="send-button"
          aria-label="Send"
          title="Send"
          disabled={text.trim() === ''}
        >
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}

function ReferenceBar({
  reference,
  onLeave,
}: {
  readonly reference: Reference;
  readonly onLeave: () => void;
}) {
  const { kind, message } = reference;
  return (
    <div class="reference">
      <div class="reply">
        <strong dir="auto">
          {kind === 'edit'
            ? 'Change the message'
            : `Reply to ${message.from ? personName(message.from) : 'the message'}`}
        </strong>
        <span dir="auto">{messagePreview(message)}</span>
      </div>
      <button type="button" class="icon-button" aria-label="Leave it" title="Leave it" onClick={onLeave}>
        <Icon name="close" />
      </button>
    </div>
  );
}

/** In a group with several people in it: on whose behalf to write and press. */
function SpeakerChoice({ chat }: { readonly chat: ClientChat }) {
  const { session, actions } = usePage();
  const speaker = speakerIn(session, chat);
  if (!speaker || chat.members.length < 2) return null;
  return (
    <label class="speaker" title={`You write as ${personName(speaker)}`}>
      <Avatar id={speaker.id} name={personName(speaker)} shape="person" isSmall />
      <span class="visually-hidden">Write as</span>
      <select
        value={speaker.id}
        onChange={event => actions.speakAs(chat.chat.id, Number(event.currentTarget.value))}
      >
        {chat.members.map(member => (
          <option key={member.id} value={member.id}>
            {personName(member)}
          </option>
        ))}
      </select>
    </label>
  );
}

function useFittingHeight(field: { readonly current: HTMLElement | null }, text: string): void {
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.blockSize = 'auto';
    field.current.style.blockSize = `${field.current.scrollHeight}px`;
  }, [text]);
}

/** With a mouse the field is ready to be typed into; on a touch screen that would raise the keyboard unasked. */
function useFocusOnOpening(field: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, []);
}
