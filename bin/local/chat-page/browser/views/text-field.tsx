import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClientChat } from '../../../bot-api/client-api.ts';
import { usePage } from '../page-context.ts';
import { type Draft, useDraft } from '../use-draft.ts';
import { CommandMenu, optionId } from './command-menu.tsx';
import { Icon } from './icon.tsx';
import { ReferenceBar } from './reference-bar.tsx';
import { SpeakerChoice } from './speaker-choice.tsx';

/** The text field with all that stands around it. */
export function TextField({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(field);
  const { text, commands, active } = draft;
  const activeCommand = commands[active];
  useFittingHeight(field, text);
  useFocusOnOpening(field);
  const submit = (event: Event) => {
    event.preventDefault();
    draft.send();
  };
  return (
    <div class="composer-frame">
      {activeCommand && <CommandMenu commands={commands} active={active} onPick={draft.pick} />}
      {session.reference && <ReferenceBar reference={session.reference} onLeave={draft.leaveReference} />}
      <form class="composer" onSubmit={submit}>
        <SpeakerChoice chat={chat} />
        {session.commands.length > 0 && <CommandsButton draft={draft} />}
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
          onInput={event => draft.write(event.currentTarget.value)}
          onKeyDown={draft.onKeyDown}
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

function CommandsButton({ draft }: { readonly draft: Draft }) {
  return (
    <button
      type="button"
      class="icon-button slash"
      aria-label="Commands"
      aria-expanded={draft.commands.length > 0}
      title="Commands"
      onClick={draft.toggleMenu}
    >
      /
    </button>
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
