import type { ClientEvent } from '../../bot-api/client-api.ts';

const firstWaitMs = 1000;
const longestWaitMs = 15_000;

/**
 * Follows the server's events for as long as the page lives. `onOpen` runs at every connection, before any
 * event of it: what happened before has to be fetched then. `onLost` runs when a connection ends.
 * The browser gives up on an error status, so that connecting again is done here, with growing waits.
 * The function returned tries at once.
 */
export function followEvents(on: {
  readonly onOpen: () => void;
  readonly onEvent: (event: ClientEvent) => void;
  readonly onLost: () => void;
}): () => void {
  let waitMs = firstWaitMs;
  let timer = 0;
  let source: EventSource | null = null;

  const connect = () => {
    clearTimeout(timer);
    source?.close();
    source = new EventSource('/client/events');
    source.onopen = () => {
      waitMs = firstWaitMs;
      on.onOpen();
    };
    source.onmessage = message => on.onEvent(JSON.parse(message.data));
    source.onerror = () => {
      source?.close();
      on.onLost();
      timer = setTimeout(connect, waitMs);
      waitMs = Math.min(waitMs * 2, longestWaitMs);
    };
  };

  connect();
  addEventListener('online', connect);
  return connect;
}
