import { useState } from 'preact/hooks';
import { languageName } from '../names.ts';
import { usePage } from '../page-context.ts';
import { Modal } from './modal.tsx';

/** Languages that Telegram's own apps come in: the bot's ten, and some that it does not speak. */
const languageCodes = [
  ...['ar', 'de', 'en', 'es', 'fr', 'hi', 'ja', 'pt-br', 'ru', 'zh-hans'],
  ...['fa', 'he', 'id', 'it', 'ko', 'tr', 'uk'],
].toSorted((a, b) => languageName(a).localeCompare(languageName(b)));

/** Somebody new to chat as. */
export function PersonPanel() {
  const { actions } = usePage();
  const [name, setName] = useState('');
  const [languageCode, setLanguageCode] = useState('en');
  const add = (event: Event) => {
    event.preventDefault();
    if (name.trim()) void actions.addPerson(name.trim(), languageCode);
  };
  return (
    <Modal title="Add a person" isDrawer onClose={() => actions.showPanel(null)}>
      <form onSubmit={add}>
        <p>Somebody new to chat as. The bot meets them for the first time.</p>
        <label>
          Name
          <input
            type="text"
            dir="auto"
            required
            maxLength={64}
            value={name}
            onInput={event => setName(event.currentTarget.value)}
          />
        </label>
        <label>
          Language of their app
          <select value={languageCode} onChange={event => setLanguageCode(event.currentTarget.value)}>
            {languageCodes.map(code => (
              <option key={code} value={code}>
                {languageName(code)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="primary">
          Add
        </button>
      </form>
    </Modal>
  );
}
