import { usePage } from '../page-context.ts';
import { safeLink } from '../safe-link.ts';
import { Modal } from './modal.tsx';

/** What the bot answers to a press when it insists on being read. */
export function Alert() {
  const { session, actions } = usePage();
  if (!session.alert) return null;
  const { text, url } = session.alert;
  const href = url === undefined ? null : safeLink(url);
  return (
    <Modal title="The bot says" onClose={actions.closeAlert}>
      <p dir="auto">{text}</p>
      {href && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {href}
        </a>
      )}
      <button type="button" class="primary" onClick={actions.closeAlert}>
        OK
      </button>
    </Modal>
  );
}
