import { messagePreview } from '../message-preview.ts';
import { personName } from '../names.ts';
import type { Reference } from '../session.ts';
import { Icon } from './icon.tsx';

interface ReferenceBarProps {
  readonly reference: Reference;
  readonly onLeave: () => void;
}

/** What the text below it belongs to: the message that it answers, or the one that it changes. */
export function ReferenceBar({ reference, onLeave }: ReferenceBarProps) {
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
