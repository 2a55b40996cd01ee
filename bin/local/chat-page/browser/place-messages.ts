import type { ClientMessage } from '../../bot-api/client-api.ts';

/** A message with what its neighbours decide about it. */
export interface PlacedMessage {
  readonly message: ClientMessage;
  /** The first of its calendar day: a separator stands before it. */
  readonly startsDay: boolean;
  /** The first and last of an unbroken run of one author; the last has the tail. */
  readonly startsRun: boolean;
  readonly endsRun: boolean;
}

/** A pause of this many seconds starts a new run. */
const pauseSeconds = 300;

/** Decides where days and runs of one author begin and end, in the zone of whoever calls. */
export function placeMessages(messages: readonly ClientMessage[]): readonly PlacedMessage[] {
  const isSameDay = (a: ClientMessage, b: ClientMessage) =>
    new Date(a.date * 1000).toDateString() === new Date(b.date * 1000).toDateString();
  const isSameRun = (a: ClientMessage | undefined, b: ClientMessage | undefined) =>
    a !== undefined &&
    b !== undefined &&
    authorOf(a) === authorOf(b) &&
    b.date - a.date < pauseSeconds &&
    isSameDay(a, b);
  return messages.map((message, i) => {
    const [previous, next] = [messages[i - 1], messages[i + 1]];
    return {
      message,
      startsDay: !previous || !isSameDay(previous, message),
      startsRun: !isSameRun(previous, message),
      endsRun: !isSameRun(message, next),
    };
  });
}

const authorOf = (message: ClientMessage) => message.from?.id ?? message.sender_chat?.id ?? message.chat.id;
