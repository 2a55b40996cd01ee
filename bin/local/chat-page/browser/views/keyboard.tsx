import type { InlineKeyboardButton } from '@grammyjs/types';
import type { ClientMessage } from '../../../bot-api/client-api.ts';
import { usePage } from '../page-context.ts';
import { safeLink } from '../safe-link.ts';
import { buttonKey } from '../session.ts';
import { Icon } from './icon.tsx';

/** The inline keyboard under a message. */
export function Keyboard({ message }: { readonly message: ClientMessage }) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div class="keyboard" role="group" aria-label="Buttons of the message">
      {rows.map((row, r) => (
        <div class="keyboard-row" key={r}>
          {row.map((button, c) => (
            <KeyboardButton key={c} message={message} button={button} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface KeyboardButtonProps {
  readonly message: ClientMessage;
  readonly button: InlineKeyboardButton;
}

function KeyboardButton({ message, button }: KeyboardButtonProps) {
  const { session, actions } = usePage();
  const href = 'url' in button ? safeLink(button.url) : null;
  if (href)
    return (
      <a class="key" href={href} target="_blank" rel="noopener noreferrer" title={href}>
        <span dir="auto">{button.text}</span>
        <Icon name="away" />
      </a>
    );
  const isWaiting =
    'callback_data' in button &&
    session.pressed.has(buttonKey(message.chat.id, message.message_id, button.callback_data));
  const press = () => {
    if ('callback_data' in button) void actions.press(message.message_id, button.callback_data);
    else if ('copy_text' in button) void actions.copy(button.copy_text.text);
    else actions.toast('This page does not know what this button does.', true);
  };
  return (
    // `aria-busy` and not `disabled`: a button that waits keeps the focus.
    <button type="button" class={`key ${button.style ?? ''}`} aria-busy={isWaiting} onClick={press}>
      <span dir="auto">{button.text}</span>
      {'copy_text' in button && <Icon name="copy" />}
      {isWaiting && <span class="spinner" />}
    </button>
  );
}
