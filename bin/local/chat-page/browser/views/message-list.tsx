import { useRef } from 'preact/hooks';
import type { ClientChat, ClientMessage } from '../../../bot-api/client-api.ts';
import { dayLabel } from '../day-label.ts';
import { usePage } from '../page-context.ts';
import { placeMessages } from '../place-messages.ts';
import type { Outgoing } from '../session.ts';
import { hostNow, speakerIn } from '../session.ts';
import { useScrolling } from '../use-scrolling.ts';
import { Bubble } from './bubble.tsx';
import { Icon } from './icon.tsx';
import { TypingBubble } from './typing.tsx';

interface MessageListProps {
  readonly chat: ClientChat;
  readonly messages: readonly ClientMessage[];
}

/** The messages of the open chat, oldest first, kept at the newest unless the reader has scrolled away. */
export function MessageList({ chat, messages }: MessageListProps) {
  const { session } = usePage();
  const outbox = session.outbox.filter(({ chatId }) => chatId === chat.chat.id);
  const { scroller, content, isAtEnd, unseen, toEnd, holdPlace } = useScrolling(messages, outbox.length);
  const lastAtOpening = useRef(messages.at(-1)?.message_id ?? 0);
  const speaker = speakerIn(session, chat);
  const isGroup = chat.chat.type !== 'private';
  return (
    <div class="messages-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard */}
      <section class="messages" ref={scroller} tabIndex={0} aria-label="Messages" onClickCapture={holdPlace}>
        <div class="messages-content" ref={content}>
          <div role="log" aria-live="polite" aria-label="Conversation">
            <ol class="log">
              {placeMessages(messages).flatMap(placed => {
                const { message, startsDay } = placed;
                const day = new Date(message.date * 1000);
                return [
                  startsDay && (
                    <li class="day" key={`day-${message.message_id}`}>
                      <span>{dayLabel(day, hostNow(session))}</span>
                    </li>
                  ),
                  <Bubble
                    key={message.message_id}
                    placed={placed}
                    isOwn={message.from?.id === speaker?.id}
                    isGroup={isGroup}
                    isNew={message.message_id > lastAtOpening.current}
                  />,
                ];
              })}
            </ol>
          </div>
          {outbox.map(outgoing => (
            <OutgoingBubble key={outgoing.key} outgoing={outgoing} />
          ))}
          <TypingBubble chatId={chat.chat.id} />
        </div>
      </section>
      <button
        type="button"
        class={`to-end ${isAtEnd ? '' : 'shown'}`}
        aria-label={
          unseen > 0 ? `Scroll to the newest of ${unseen} new messages` : 'Scroll to the newest message'
        }
        aria-hidden={isAtEnd}
        tabIndex={isAtEnd ? -1 : 0}
        onClick={toEnd}
      >
        <Icon name="down" />
        {unseen > 0 && <span class="badge">{unseen}</span>}
      </button>
    </div>
  );
}

function OutgoingBubble({ outgoing: { key, text, problem } }: { readonly outgoing: Outgoing }) {
  const { actions } = usePage();
  return (
    <div class="message own starts-run ends-run outgoing is-new">
      <div class="stack">
        <div class={`bubble ${problem ? 'failed' : ''}`}>
          <p dir="auto">
            {text}
            <span class="stamp">
              <Icon name={problem ? 'warning' : 'clock'} />
            </span>
          </p>
        </div>
        {problem && (
          <div class="problem" role="alert">
            <span>Not sent. {problem}</span>
            <button type="button" class="inline-link" onClick={() => actions.sendAgain(key)}>
              Try again
            </button>
            <button type="button" class="inline-link" onClick={() => actions.forget(key)}>
              Discard
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
