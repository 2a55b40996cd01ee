import type { ComponentChildren } from 'preact';
import type { ClientChat } from '../../../bot-api/client-api.ts';
import { dayLabel } from '../day-label.ts';
import { messagePreview } from '../message-preview.ts';
import { authorOf, chatName, kindOfChat } from '../names.ts';
import { usePage } from '../page-context.ts';
import { hostNow } from '../session.ts';
import { Avatar } from './avatar.tsx';
import { clockTime } from './bubble.tsx';
import { Icon } from './icon.tsx';
import { ThemeToggle } from './theme-toggle.tsx';
import { useAction } from './typing.tsx';

/** The left column: every chat, people's own first, then groups. */
export function ConversationList() {
  const { session, actions } = usePage();
  const people = session.chats.filter(({ chat }) => chat.type === 'private');
  const groups = session.chats.filter(({ chat }) => chat.type !== 'private');
  return (
    <aside class="sidebar">
      <header class="sidebar-header">
        <span class="brand">{session.bot?.first_name ?? 'Chats'}</span>
        {session.clock && (
          <button
            type="button"
            class="icon-button"
            aria-label="Move the clock on"
            title="Move the clock on"
            onClick={actions.openClock}
          >
            <Icon name="clock" />
          </button>
        )}
        <ThemeToggle />
        <button
          type="button"
          class={`icon-button ${session.hasFaults ? 'marked' : ''}`}
          aria-label="Faults on demand"
          title="Faults on demand"
          onClick={() => actions.showPanel('faults')}
        >
          <Icon name="gear" />
        </button>
      </header>
      <nav aria-label="Conversations" onKeyDown={moveFocus}>
        <Section title="People" chats={people}>
          <button type="button" class="add-person" onClick={() => actions.showPanel('person')}>
            <Icon name="plus" /> Add a person
          </button>
        </Section>
        {groups.length > 0 && <Section title="Groups and channels" chats={groups} />}
      </nav>
    </aside>
  );
}

interface SectionProps {
  readonly title: string;
  readonly chats: readonly ClientChat[];
  readonly children?: ComponentChildren;
}

function Section({ title, chats, children }: SectionProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {chats.map(chat => (
          <li key={chat.chat.id}>
            <Row chat={chat} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function Row({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const action = useAction(chat.chat.id);
  const { id, type } = chat.chat;
  const unread = session.unread.get(id) ?? 0;
  const name = chatName(chat.chat);
  return (
    <a class="row" href={`#chat=${id}`} aria-current={session.openChatId === id ? 'page' : undefined}>
      <Avatar id={id} name={name} shape={type === 'private' ? 'person' : 'group'} />
      <span class="row-name" dir="auto">
        {name}
      </span>
      {chat.lastMessage && (
        <span class="row-time">{shortTime(new Date(chat.lastMessage.date * 1000), hostNow(session))}</span>
      )}
      <span class="row-preview" dir="auto">
        {action ? <span class="action">{action} …</span> : <Preview chat={chat} />}
      </span>
      {unread > 0 && (
        <span class="badge">
          {unread}
          <span class="visually-hidden"> unread</span>
        </span>
      )}
    </a>
  );
}

function Preview({ chat: { chat, lastMessage, isBlocked } }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  if (isBlocked)
    return (
      <>{chat.type === 'private' ? 'Has blocked the bot' : `The bot is not in this ${kindOfChat(chat)}`}</>
    );
  if (!lastMessage) return <>No messages yet</>;
  const isBots = lastMessage.from?.id === session.bot?.id;
  const author = isBots ? '' : chat.type === 'private' ? 'You: ' : `${authorOf(lastMessage)}: `;
  return (
    <>
      {author !== '' && <span class="row-author">{author}</span>}
      {messagePreview(lastMessage)}
    </>
  );
}

function shortTime(date: Date, now: Date): string {
  const label = dayLabel(date, now);
  if (label === 'Today') return clockTime(date);
  if (label === 'Yesterday') return label;
  return date.toLocaleDateString([], { day: 'numeric', month: 'short' });
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: index => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Up, Down, Home and End move between the conversations. */
function moveFocus(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.row')];
  const index = rows.indexOf(document.activeElement as HTMLElement);
  const step = steps[event.key];
  if (!step || index < 0) return;
  event.preventDefault();
  rows[step(index, rows.length)]?.focus();
}
