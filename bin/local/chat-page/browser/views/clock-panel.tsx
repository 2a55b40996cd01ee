import { momentLabel } from '../moment-label.ts';
import { usePage } from '../page-context.ts';
import { hostNow } from '../session.ts';
import { Modal } from './modal.tsx';

const hourMs = 3_600_000;

/** Moves the host's clock on: whoever tries the bot does not wait until tomorrow for a digest. */
export function ClockPanel() {
  const { session, actions } = usePage();
  const { clock } = session;
  if (!clock) return null;
  const { nextDigest, isMoving } = clock;
  return (
    <Modal title="Move the clock on" isDrawer onClose={() => actions.showPanel(null)}>
      <div class="clock" aria-busy={isMoving}>
        <p>
          By the bot’s clock it is <strong>{momentLabel(hostNow(session))}</strong>. Whatever falls due on the
          way happens, as if the time had passed. The clock cannot be moved back.
        </p>
        <p>
          {nextDigest ? (
            <>
              The next digest comes on <strong>{momentLabel(new Date(nextDigest))}</strong>.
            </>
          ) : (
            'Nobody has subscribed yet: write /subscribe to the bot first.'
          )}
        </p>
        <button
          type="button"
          class="primary"
          disabled={isMoving || !nextDigest}
          onClick={() => actions.moveClock({ to: 'next-digest' })}
        >
          To the next digest
        </button>
        <div class="dialog-buttons">
          <button type="button" disabled={isMoving} onClick={() => actions.moveClock({ ms: hourMs })}>
            1 hour
          </button>
          <button type="button" disabled={isMoving} onClick={() => actions.moveClock({ ms: 24 * hourMs })}>
            1 day
          </button>
        </div>
        <p role="status">
          {isMoving && (
            <>
              <span class="spinner" /> Moving on …
            </>
          )}
        </p>
      </div>
    </Modal>
  );
}
