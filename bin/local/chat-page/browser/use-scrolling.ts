import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClientMessage } from '../../bot-api/client-api.ts';

/**
 * Where the reader is: at the end, with what comes in coming into view; held at the top of a message that
 * there is more of than fits below it; or wherever they scrolled to themselves.
 */
type Place =
  | { readonly kind: 'end' }
  | { readonly kind: 'message'; readonly id: number }
  | { readonly kind: 'free' };

/** So near to the end, in pixels, that the reader counts as being there. */
const nearEndPx = 60;
/** Browsers round scroll positions to their own grid. */
const ownTolerancePx = 2;
/** Left above a message that is read from its top. */
const abovePx = 12;

/**
 * Keeps the newest message in view, but never lets the beginning of what came in scroll away unread.
 * `waiting` counts the reader's own messages that are on their way: sending one leads to the end.
 */
export function useScrolling(messages: readonly ClientMessage[], waiting: number) {
  const scroller = useRef<HTMLElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const place = useRef<Place>({ kind: 'end' });
  /** The scroll position that was set here; any other is the reader's doing. */
  const own = useRef(0);
  const seen = useRef(messages);
  const [isAtEnd, setAtEnd] = useState(true);
  const [unseen, setUnseen] = useState(0);

  const follow = () => {
    const element = scroller.current;
    if (!element || place.current.kind === 'free') return;
    element.scrollTop = positionOf(element, place.current);
    own.current = element.scrollTop;
  };
  const toEnd = () => {
    place.current = { kind: 'end' };
    follow();
  };
  const letGo = () => {
    place.current = { kind: 'free' };
  };
  const look = () => {
    const element = scroller.current;
    if (!element) return;
    const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < nearEndPx;
    setAtEnd(isNear);
    if (!isNear) return;
    setUnseen(0);
    if (place.current.kind === 'free') place.current = { kind: 'end' };
  };

  const onScroll = () => {
    if (Math.abs((scroller.current?.scrollTop ?? 0) - own.current) > ownTolerancePx) letGo();
    look();
  };

  // Before the paint, so that a chat opens at its end instead of jumping there.
  useLayoutEffect(toEnd, []);
  useLayoutEffect(() => {
    if (waiting > 0) toEnd();
  }, [waiting]);
  useLayoutEffect(() => {
    const { fresh, isLastEdited } = compare(seen.current, messages);
    seen.current = messages;
    const anchor = fresh[0] ?? (isLastEdited ? messages.at(-1) : undefined);
    if (!anchor) return;
    if (place.current.kind === 'end') place.current = { kind: 'message', id: anchor.message_id };
    else if (isLastEdited && place.current.kind === 'message')
      place.current = { kind: 'message', id: anchor.message_id };
    follow();
    const below = fresh.filter(message => isBelow(scroller.current, message.message_id));
    if (below.length > 0) setUnseen(count => count + below.length);
  }, [messages]);

  useEffect(() => {
    const [outer, inner] = [scroller.current, content.current];
    if (!outer || !inner) return;
    // Bubbles grow after they are drawn (an edit, the width of the window): the place is kept through all of it.
    const observer = new ResizeObserver(() => {
      follow();
      look();
    });
    observer.observe(inner);
    observer.observe(outer);
    outer.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      outer.removeEventListener('scroll', onScroll);
    };
  }, []);

  /** Opening a quotation or spoiler must not move what the reader looks at. */
  const holdPlace = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('.quotation, .spoiler')) letGo();
  };
  return { scroller, content, isAtEnd, unseen, toEnd, holdPlace };
}

const itemOf = (scroller: HTMLElement | null, id: number) =>
  scroller?.querySelector<HTMLElement>(`[data-message-id="${id}"]`) ?? null;

function positionOf(scroller: HTMLElement, place: Place): number {
  const end = scroller.scrollHeight - scroller.clientHeight;
  const item = place.kind === 'message' ? itemOf(scroller, place.id) : null;
  return item ? Math.min(end, item.offsetTop - abovePx) : end;
}

function isBelow(scroller: HTMLElement | null, id: number): boolean {
  const item = itemOf(scroller, id);
  return scroller !== null && item !== null && item.offsetTop > scroller.scrollTop + scroller.clientHeight;
}

function compare(before: readonly ClientMessage[], after: readonly ClientMessage[]) {
  const newest = before.at(-1);
  const last = after.at(-1);
  return {
    fresh: after.filter(({ message_id }) => message_id > (newest?.message_id ?? 0)),
    isLastEdited: last?.message_id === newest?.message_id && last?.edits !== newest?.edits,
  };
}
