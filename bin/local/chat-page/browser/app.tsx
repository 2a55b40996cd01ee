import type { Actions } from './actions/actions.ts';
import { PageContext, useStore } from './page-context.ts';
import { openChat, type Session } from './session.ts';
import type { Store } from './store.ts';
import { Alert } from './views/alert.tsx';
import { ClockPanel } from './views/clock-panel.tsx';
import { Conversation } from './views/conversation.tsx';
import { ConversationList } from './views/conversation-list.tsx';
import { FaultsPanel } from './views/faults-panel.tsx';
import { Icon } from './views/icon.tsx';
import { PersonPanel } from './views/person-panel.tsx';
import { Toasts } from './views/toasts.tsx';

interface AppProps {
  readonly store: Store<Session>;
  readonly actions: Actions;
  readonly reconnect: () => void;
}

/** The whole page. */
export function App({ store, actions, reconnect }: AppProps) {
  const session = useStore(store);
  const chat = openChat(session);
  return (
    <PageContext.Provider value={{ session, actions }}>
      <div class={`page ${chat ? 'chat-open' : ''}`} data-connection={session.connection}>
        {session.notice && (
          <div class="notice" role="note">
            <Icon name="paper" /> <span dir="auto">{session.notice}</span>
          </div>
        )}
        {session.connection === 'lost' && (
          <div class="banner" role="alert">
            <span class="spinner" /> Connection lost. Connecting again …
            <button type="button" onClick={reconnect}>
              Try now
            </button>
          </div>
        )}
        <div class="columns">
          <ConversationList />
          {chat ? <Conversation key={chat.chat.id} chat={chat} /> : <NoChat isConnecting={!session.bot} />}
        </div>
        <Toasts />
        <Alert />
        {session.panel === 'person' && <PersonPanel />}
        {session.panel === 'faults' && <FaultsPanel />}
        {session.panel === 'clock' && <ClockPanel />}
      </div>
    </PageContext.Provider>
  );
}

function NoChat({ isConnecting }: { readonly isConnecting: boolean }) {
  return (
    <main class="conversation empty">
      <p>{isConnecting ? 'Connecting …' : 'Choose a conversation.'}</p>
    </main>
  );
}
