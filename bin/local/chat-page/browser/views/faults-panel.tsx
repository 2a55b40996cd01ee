import { useState } from 'preact/hooks';
import type { Fault } from '../../../bot-api/client-api.ts';
import { chatName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { Modal } from './modal.tsx';

type Kind = Fault['kind'];

const kinds: Readonly<
  Record<Kind['type'], { title: string; text: string; amount?: string; make(n: number): Kind }>
> = {
  'too-many-requests': {
    title: 'Too many requests',
    text: 'Telegram answers 429 and names a wait.',
    amount: 'Wait, in seconds',
    make: retryAfter => ({ type: 'too-many-requests', retryAfter }),
  },
  'server-error': {
    title: 'Server error',
    text: 'Telegram answers 502 with a body of its own.',
    make: () => ({ type: 'server-error', status: 502 }),
  },
  blocked: {
    title: 'Blocked by the user',
    text: 'Telegram answers 403, as after a block.',
    make: () => ({ type: 'blocked' }),
  },
  'answer-lost': {
    title: 'Answer lost',
    text: 'The call takes effect, then the connection is cut.',
    make: () => ({ type: 'answer-lost' }),
  },
};

const methods = [
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'sendChatAction',
  'deleteMessage',
  'getChatMember',
  'getChatAdministrators',
  'setMyCommands',
];

/** Failures on demand: what the bot's next calls meet. */
export function FaultsPanel() {
  const { session, actions } = usePage();
  const [type, setType] = useState<Kind['type']>('too-many-requests');
  const [amount, setAmount] = useState(3);
  const [times, setTimes] = useState(1);
  const [method, setMethod] = useState('');
  const [chatId, setChatId] = useState('');
  const kind = kinds[type];
  const put = (event: Event) => {
    event.preventDefault();
    const fault = {
      times,
      kind: kind.make(amount),
      ...(method && { method }),
      ...(chatId && { chatId: Number(chatId) }),
    };
    void actions.setFaults([fault]);
  };
  return (
    <Modal title="Faults on demand" isDrawer onClose={() => actions.showPanel(null)}>
      <form onSubmit={put}>
        <p>Let the bot's next calls fail, and watch what it does. A new fault replaces the one before.</p>
        <fieldset>
          <legend>What goes wrong</legend>
          {Object.entries(kinds).map(([name, { title, text }]) => (
            <label class="choice" key={name}>
              <input
                type="radio"
                name="kind"
                checked={name === type}
                onChange={() => setType(name as Kind['type'])}
              />
              <span>
                <strong>{title}</strong>
                <small>{text}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {kind.amount && <NumberField label={kind.amount} value={amount} max={600} onChange={setAmount} />}
        <NumberField label="How many calls" value={times} max={100} onChange={setTimes} />
        <label>
          Method
          <select value={method} onChange={event => setMethod(event.currentTarget.value)}>
            <option value="">Any</option>
            {methods.map(name => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <label>
          Chat
          <select value={chatId} onChange={event => setChatId(event.currentTarget.value)}>
            <option value="">Any</option>
            {session.chats.map(({ chat }) => (
              <option key={chat.id} value={chat.id}>
                {chatName(chat)}
              </option>
            ))}
          </select>
        </label>
        <div class="dialog-buttons">
          <button type="submit" class="primary">
            Put in force
          </button>
          <button type="button" onClick={() => actions.setFaults([])}>
            Clear
          </button>
        </div>
      </form>
      <Keys />
    </Modal>
  );
}

const keys = {
  Enter: 'sends',
  'Shift Enter': 'starts a new line',
  '/': 'lists the commands; Up, Down, Tab and Enter choose',
  Up: 'in an empty field changes the last message',
  'Ctrl Up': 'replies to the message before',
  Esc: 'closes what is open',
};

function Keys() {
  return (
    <details class="keys">
      <summary>Keys</summary>
      <dl>
        {Object.entries(keys).map(([key, text]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, value, max, onChange }: NumberFieldProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={max}
        required
        value={value}
        onInput={event => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
