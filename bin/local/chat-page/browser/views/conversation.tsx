import type { ClientChat } from '../../../bot-api/client-api.ts';
import { chatName, languageName, personName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { speakerIn } from '../session.ts';
import { Avatar } from './avatar.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';
import { MessageList } from './message-list.tsx';
import { useAction } from './typing.tsx';

/** The open chat: who is in it, its messages, and where to write. */
export function Conversation({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const messages = session.messages.get(chat.chat.id);
  const isFresh = messages?.length === 0;
  const isWaiting = session.outbox.some(({ chatId }) => chatId === chat.chat.id);
  return (
    <main class="conversation">
      <Header chat={chat} />
      {!messages && <div class="messages-frame loading" role="status" aria-label="Loading the messages" />}
      {messages && isFresh && !isWaiting && <Fresh chat={chat} />}
      {messages && (!isFresh || isWaiting) && <MessageList chat={chat} messages={messages} />}
      <footer>{messages && <Composer chat={chat} isFresh={isFresh} />}</footer>
    </main>
  );
}

function Header({ chat }: { readonly chat: ClientChat }) {
  const { session, actions } = usePage();
  const action = useAction(chat.chat.id);
  const isPrivate = chat.chat.type === 'private';
  const title = isPrivate ? (session.bot?.first_name ?? '') : chatName(chat.chat);
  return (
    <header class="conversation-header">
      <a class="icon-button back" href="#list" aria-label="Back to the conversations">
        <Icon name="back" />
      </a>
      <Avatar
        id={isPrivate ? (session.bot?.id ?? 0) : chat.chat.id}
        name={title}
        shape={isPrivate ? 'bot' : 'group'}
      />
      <div class="conversation-title">
        <h1 dir="auto">{title}</h1>
        <p>{action ? <span class="action">{action} …</span> : <Subtitle chat={chat} />}</p>
      </div>
      {isPrivate && (
        <button
          type="button"
          class="icon-button"
          aria-pressed={chat.isBlocked}
          aria-label="Block the bot"
          title={chat.isBlocked ? 'Unblock the bot' : 'Block the bot'}
          onClick={() => actions.block(chat.chat.id, !chat.isBlocked)}
        >
          <Icon name="block" />
        </button>
      )}
    </header>
  );
}

function Subtitle({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const speaker = speakerIn(session, chat);
  if (chat.chat.type !== 'private') {
    const names = [...chat.members.map(member => member.first_name), session.bot?.first_name ?? ''];
    return <bdi>{names.join(', ')}</bdi>;
  }
  return (
    <>
      bot · you are <bdi>{speaker && personName(speaker)}</bdi>
      {speaker?.language_code && `, ${languageName(speaker.language_code)}`}
    </>
  );
}

function Fresh({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const isPrivate = chat.chat.type === 'private';
  return (
    <div class="messages-frame">
      <div class="fresh">
        <Avatar id={session.bot?.id ?? 0} name={session.bot?.first_name ?? ''} shape="bot" />
        <h2>{isPrivate ? `Meet ${session.bot?.first_name}` : 'A quiet group'}</h2>
        <p>
          {isPrivate
            ? 'Nothing has been said here yet. Press Start and the bot introduces itself.'
            : `Nobody has said anything here yet. Write a command such as /start to wake the bot.`}
        </p>
      </div>
    </div>
  );
}
