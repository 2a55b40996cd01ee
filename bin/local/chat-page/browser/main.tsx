import { render } from 'preact';
import { createActions } from './actions/actions.ts';
import { App } from './app.tsx';
import { callClient } from './call-client.ts';
import { followEvents } from './follow-events.ts';
import { keep } from './keep.ts';
import { emptySession, type Session } from './session.ts';
import { createStore } from './store.ts';

const themes: readonly (string | null)[] = ['light', 'dark'] satisfies Session['theme'][];
const kept = keep.read('theme');
const theme = themes.includes(kept) ? (kept as Session['theme']) : 'auto';

const store = createStore<Session>({ ...emptySession, theme });
const actions = createActions(store, callClient);

/** The address says which chat is open, so that the browser's own back and reload work. */
const openFromAddress = () => {
  const [, id] = /^#chat=(-?\d+)$/.exec(location.hash) ?? [];
  actions.open(id === undefined ? null : Number(id));
};
addEventListener('hashchange', openFromAddress);

/** Whoever comes to the page's bare address is in a chat at once, on a phone too, where the list is one tap away. */
const openFirst = () => {
  const { chats, openChatId } = store.get();
  const first = chats[0];
  if (openChatId !== null || location.hash !== '' || !first) return;
  history.replaceState(null, '', `#chat=${first.chat.id}`);
  actions.open(first.chat.id);
};

store.listen(() => {
  const { theme: current, unread, bot } = store.get();
  document.documentElement.dataset.theme = current;
  const count = [...unread.values()].reduce((sum, n) => sum + n, 0);
  document.title = `${count > 0 ? `(${count}) ` : ''}${bot?.first_name ?? 'Chat'}`;
});

const reconnect = followEvents({
  onOpen: async () => {
    openFromAddress();
    await actions.reload();
    openFirst();
  },
  onEvent: actions.handle,
  onLost: actions.lose,
});

document.documentElement.dataset.theme = theme;
const [{ notice }] = await Promise.all([callClient.notice(), actions.loadClock()]);
store.change(session => ({ ...session, notice }));

const root = document.querySelector('#page');
if (root) render(<App store={store} actions={actions} reconnect={reconnect} />, root);
