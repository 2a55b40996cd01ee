import type { BotCommand } from '@grammyjs/types';
import { useEffect, useRef } from 'preact/hooks';

interface CommandMenuProps {
  readonly commands: readonly BotCommand[];
  readonly active: number;
  readonly onPick: (command: BotCommand) => void;
}

export const optionId = (command: BotCommand) => `command-${command.command}`;

/** The commands that what is typed may become. The text field keeps the focus and moves the active one. */
export function CommandMenu({ commands, active, onPick }: CommandMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="command-menu" id="command-menu" role="listbox" aria-label="Commands" ref={list}>
      {commands.map((command, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text field takes the keys (aria-activedescendant)
        // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus
        <div
          key={command.command}
          id={optionId(command)}
          class="command"
          role="option"
          aria-selected={i === active}
          onPointerDown={event => event.preventDefault()}
          onClick={() => onPick(command)}
        >
          <strong>/{command.command}</strong>
          <span dir="auto">{command.description}</span>
        </div>
      ))}
    </div>
  );
}
