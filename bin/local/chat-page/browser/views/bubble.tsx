import type { Document } from '@grammyjs/types';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ClientMessage } from '../../../bot-api/client-api.ts';
import { messagePreview, serviceText } from '../message-preview.ts';
import { authorOf, personName } from '../names.ts';
import { usePage } from '../page-context.ts';
import type { PlacedMessage } from '../place-messages.ts';
import { useHeightAnimation } from '../use-height-animation.ts';
import { Avatar, hueOf } from './avatar.tsx';
import { Entities } from './entities.tsx';
import { Icon } from './icon.tsx';
import { Keyboard } from './keyboard.tsx';

interface BubbleProps {
  readonly placed: PlacedMessage;
  readonly isOwn: boolean;
  /** In a group it has to be said who writes. */
  readonly isGroup: boolean;
  /** It came while the chat was open. */
  readonly isNew: boolean;
}

/** One message: its bubble, and the buttons under it. */
export function Bubble({ placed: { message, startsRun, endsRun }, isOwn, isGroup, isNew }: BubbleProps) {
  const { actions } = usePage();
  const item = useRef<HTMLLIElement>(null);
  useFocusKept(item, message.edits);
  const service = serviceText(message);
  if (service)
    return (
      <li class="service" dir="auto">
        {service}
      </li>
    );
  const showsAuthor = isGroup && !isOwn && message.from;
  const isBot = message.from?.is_bot && !message.sender_chat;
  const classes = [
    'message',
    isOwn ? 'own' : 'theirs',
    startsRun && 'starts-run',
    endsRun && 'ends-run',
    showsAuthor && 'has-author',
    isNew && 'is-new',
  ];
  return (
    <li class={classes.filter(Boolean).join(' ')} data-message-id={message.message_id} ref={item}>
      <div class="stack">
        <div class="bubble">
          {showsAuthor && startsRun && (
            <div class={`author ${isBot ? 'bot' : ''}`} dir="auto" style={{ '--hue': hueOf(showsAuthor.id) }}>
              {authorOf(message)}
            </div>
          )}
          <Content message={message} isOwn={isOwn} />
          {showsAuthor && endsRun && (
            <span class="author-avatar">
              <Avatar id={showsAuthor.id} name={authorOf(message)} shape={isBot ? 'bot' : 'person'} isSmall />
            </span>
          )}
          <button
            type="button"
            class="reply-button"
            tabIndex={-1}
            aria-label="Reply"
            title="Reply"
            onClick={() => actions.setReference({ kind: 'reply', message })}
          >
            <Icon name="reply" />
          </button>
        </div>
        <Keyboard message={message} />
      </div>
    </li>
  );
}

function Content({ message, isOwn }: { readonly message: ClientMessage; readonly isOwn: boolean }) {
  const content = useRef<HTMLDivElement>(null);
  useHeightAnimation(content, message.edits, true);
  const text = message.text ?? message.caption;
  const stamp = <Stamp message={message} isOwn={isOwn} />;
  return (
    <div class="content" ref={content}>
      {message.reply_to_message && <Reply message={message.reply_to_message} />}
      {message.document && <FileCard file={message.document} />}
      {text !== undefined && (
        <Entities text={text} entities={message.entities ?? message.caption_entities ?? []} trailer={stamp} />
      )}
      {text === undefined && !message.document && (
        <p class="unknown">A message of a kind that this page cannot draw.</p>
      )}
      {text === undefined && stamp}
    </div>
  );
}

function Reply({ message }: { readonly message: NonNullable<ClientMessage['reply_to_message']> }) {
  return (
    <div class="reply">
      <strong dir="auto">{message.from ? personName(message.from) : ''}</strong>
      <span dir="auto">{messagePreview(message)}</span>
    </div>
  );
}

function FileCard({ file }: { readonly file: Document }) {
  const name = file.file_name ?? 'File';
  return (
    <a class="file" href={`/client/files/${encodeURIComponent(file.file_id)}`} download={name}>
      <Icon name="file" />
      <span>
        <strong dir="auto">{name}</strong>
        {file.file_size !== undefined && <small>{Math.max(1, Math.round(file.file_size / 1024))} KB</small>}
      </span>
    </a>
  );
}

function Stamp({ message, isOwn }: { readonly message: ClientMessage; readonly isOwn: boolean }) {
  const sent = new Date(message.date * 1000);
  return (
    <span class="stamp">
      {message.edit_date !== undefined && <span class="edited">edited</span>}
      <time dateTime={sent.toISOString()} title={sent.toLocaleString()}>
        {clockTime(sent)}
      </time>
      {isOwn && <Icon name="tick" />}
    </span>
  );
}

/** By 24 hours, as the bot writes its times. */
export const clockTime = (date: Date) =>
  date.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/**
 * An edit may take away the button that has the focus; then the nearest one that is left gets it,
 * so that whoever uses the keyboard is not thrown back to the top of the page.
 */
function useFocusKept(item: { readonly current: HTMLElement | null }, edits: number): void {
  const keysOf = () => [...(item.current?.querySelectorAll<HTMLElement>('.key') ?? [])];
  // Read while drawing, before the edit reaches the document.
  const focused = keysOf().indexOf(document.activeElement as HTMLElement);
  useLayoutEffect(() => {
    const keys = keysOf();
    if (focused < 0 || keys.includes(document.activeElement as HTMLElement)) return;
    const next =
      keys[Math.min(focused, keys.length - 1)] ?? document.querySelector<HTMLElement>('#message-text');
    next?.focus({ preventScroll: true });
  }, [edits]);
}
