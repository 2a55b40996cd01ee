import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClientChat, ClientMessage } from '../../../bot-api/client-api.ts';
import { dayLabel } from '../day-label.ts';
import { usePage } from '../page-context.ts';
import { placeMessages } from '../place-messages.ts';
import type { Outgoing } from '../session.ts';
import { speakerIn } from '../session.ts';
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
                      <span>{dayLabel(day, new Date())}</span>
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

/** So near to the end, in pixels, that the reader counts as being there. */
const nearEndPx = 60;

function useScrolling(messages: readonly ClientMessage[], waiting: number) {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const seenId = useRef(messages.at(-1)?.message_id ?? 0);
  const [isAtEnd, setAtEnd] = useState(true);
  const [unseen, setUnseen] = useState(0);

  const toEnd = () => {
    const element = scroller.current;
    if (!element) return;
    follows.current = true;
    element.scrollTop = element.scrollHeight;
    setUnseen(0);
  };

  useEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    if (!outer || !inner) return;
    const onScroll = () => {
      const isNear = outer.scrollHeight - outer.scrollTop - outer.clientHeight < nearEndPx;
      follows.current = isNear;
      setAtEnd(isNear);
      if (isNear) setUnseen(0);
    };
    // Bubbles grow after they are drawn (an edit, the width of the window): the end is followed through all of it.
    const observer = new ResizeObserver(() => {
      if (follows.current) outer.scrollTop = outer.scrollHeight;
      else onScroll();
    });
    observer.observe(inner);
    observer.observe(outer);
    outer.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      outer.removeEventListener('scroll', onScroll);
    };
  }, []);

  // Before the paint: a chat opens at its end, and never jumps there.
  useLayoutEffect(toEnd, []);
  useLayoutEffect(() => {
    if (waiting > 0) toEnd();
  }, [waiting]);
  useLayoutEffect(() => {
    const fresh = messages.filter(({ message_id }) => message_id > seenId.current);
    seenId.current = messages.at(-1)?.message_id ?? 0;
    const outer = scroller.current;
    const first = fresh[0];
    if (!outer || !first) return;
    if (!follows.current) return setUnseen(count => count + fresh.length);
    // A message taller than the window is read from its top.
    const item = outer.querySelector<HTMLElement>(`[data-message-id="${first.message_id}"]`);
    if (item && item.offsetHeight > outer.clientHeight * 0.9) {
      follows.current = false;
      outer.scrollTop = item.offsetTop - 12;
    }
  }, [messages]);

  /** Opening a quotation or spoiler must not move what the reader looks at. */
  const holdPlace = (event: Event) => {
    const isOpening =
      event.target instanceof Element && event.target.closest('.quotation, .spoiler') !== null;
    if (isOpening) follows.current = false;
  };
  return { scroller, content, isAtEnd, unseen, toEnd, holdPlace };
}
