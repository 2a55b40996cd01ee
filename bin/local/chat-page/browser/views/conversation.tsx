import type { ClientChat } from '../../../bot-api/client-api.ts';
import { chatName, kindOfChat, languageName, personName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { openTopic, shownMessages, speakerIn } from '../session.ts';
import { Avatar } from './avatar.tsx';
import { BotAway } from './bot-away.tsx';
import { Composer } from './composer.tsx';
import { Icon } from './icon.tsx';
import { MessageList } from './message-list.tsx';
import { useAction } from './typing.tsx';

/** The open chat: who is in it, its messages, and where to write. */
export function Conversation({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const messages = shownMessages(session, chat);
  const isFresh = messages?.length === 0;
  const isWaiting = session.outbox.some(({ chatId }) => chatId === chat.chat.id);
  return (
    <main class="conversation">
      <Header chat={chat} />
      {chat.topics.length > 0 && <Topics chat={chat} />}
      {!messages && <div class="messages-frame loading" role="status" aria-label="Loading the messages" />}
      {messages && isFresh && !isWaiting && <Fresh chat={chat} />}
      {messages && (!isFresh || isWaiting) && (
        <MessageList key={openTopic(session, chat)?.message_thread_id} chat={chat} messages={messages} />
      )}
      <footer>{messages && <Composer chat={chat} isFresh={isFresh} />}</footer>
    </main>
  );
}

function Header({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
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
      <BotAway chat={chat} />
    </header>
  );
}

/** The topics of a forum; messages are read and written in one of them. */
function Topics({ chat }: { readonly chat: ClientChat }) {
  const { session, actions } = usePage();
  const current = openTopic(session, chat)?.message_thread_id ?? null;
  const topics = [
    { id: null, name: 'General' },
    ...chat.topics.map(topic => ({ id: topic.message_thread_id, name: topic.name })),
  ];
  return (
    <nav class="topics" aria-label="Topics">
      {topics.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          dir="auto"
          aria-current={id === current}
          onClick={() => actions.chooseTopic(chat.chat.id, id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

function Subtitle({ chat }: { readonly chat: ClientChat }) {
  const { session } = usePage();
  const speaker = speakerIn(session, chat);
  if (chat.chat.type !== 'private') {
    const people = chat.members.filter(member => !member.is_bot);
    const members = chat.isBlocked || !session.bot ? people : [...people, session.bot];
    const names = members.map(member => member.first_name).join(', ');
    return <bdi>{chat.chat.type === 'channel' ? `channel · ${names}` : names}</bdi>;
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
        <h2>{isPrivate ? `Meet ${session.bot?.first_name}` : `A quiet ${kindOfChat(chat.chat)}`}</h2>
        <p>
          {isPrivate
            ? 'Nothing has been said here yet. Press Start and the bot introduces itself.'
            : chat.isBlocked
              ? 'Nobody has said anything here yet, and the bot is not here.'
              : `Nobody has said anything here yet. Write a command such as ${chat.chat.type === 'channel' ? '/digest' : '/start'} to wake the bot.`}
        </p>
      </div>
    </div>
  );
}
