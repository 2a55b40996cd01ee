import type { BotCommand } from '@grammyjs/types';
import { useLayoutEffect, useState } from 'preact/hooks';
import { findCommands } from './find-commands.ts';
import { usePage } from './page-context.ts';

export type Draft = ReturnType<typeof useDraft>;

type Keys = Readonly<Record<string, () => void>>;

/** The text that is being written, the command that it may become, and what the keys do to both. */
export function useDraft(field: { readonly current: HTMLElement | null }) {
  const { session, actions } = usePage();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const [isMenuClosed, setMenuClosed] = useState(false);
  const { reference } = session;
  const found = findCommands(text, session.commands);
  const commands = isMenuClosed ? [] : found;

  const write = (next: string) => {
    setText(next);
    setActive(0);
    setMenuClosed(false);
  };
  const send = () => {
    if (text.trim() === '') return;
    const isCommand = found.some(({ command }) => `/${command}` === text);
    (isCommand ? actions.sendCommand : actions.send)(text);
    write('');
  };
  const pick = ({ command }: BotCommand) => {
    actions.sendCommand(`/${command}`);
    write('');
    field.current?.focus();
  };
  const leaveReference = () => {
    if (reference?.kind === 'edit') write('');
    actions.setReference(null);
    field.current?.focus();
  };
  useLayoutEffect(() => {
    if (!reference) return;
    if (reference.kind === 'edit') write(reference.message.text ?? '');
    field.current?.focus();
  }, [reference]);

  const command = commands[active];
  const menuKeys: Keys | undefined = command && {
    ArrowDown: () => setActive((active + 1) % commands.length),
    ArrowUp: () => setActive((active + commands.length - 1) % commands.length),
    Tab: () => write(`/${command.command} `),
    Escape: () => setMenuClosed(true),
    Enter: () => pick(command),
  };
  const plainKeys: Keys = {
    Enter: send,
    ...(text === '' && !reference && { ArrowUp: actions.editLast }),
    ...(reference && { Escape: leaveReference }),
  };
  const replyKeys: Keys = {
    ArrowUp: () => actions.moveReply(-1),
    ArrowDown: () => actions.moveReply(1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const keys = event.ctrlKey || event.metaKey ? replyKeys : (menuKeys ?? plainKeys);
    // While an input method composes a word, the keys are its own.
    const act = event.shiftKey || event.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const toggleMenu = () => {
    write(commands.length > 0 ? '' : '/');
    field.current?.focus();
  };
  return { text, commands, active, write, send, pick, leaveReference, onKeyDown, toggleMenu };
}
