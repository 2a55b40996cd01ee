import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../page-context.ts';

/** Words for the actions that a bot can show; any other is drawn as typing. */
const actionWords: Readonly<Record<string, string>> = {
  upload_document: 'sending a file',
  upload_photo: 'sending a photo',
  choose_sticker: 'choosing a sticker',
  find_location: 'looking for a place',
};

/** What the bot is doing in a chat just now ("typing"), or null. */
export function useAction(chatId: number): string | null {
  const { session } = usePage();
  const current = session.actions.get(chatId);
  const [, redraw] = useState({});
  useEffect(() => {
    if (!current) return;
    const timer = setTimeout(() => redraw({}), current.until - Date.now());
    return () => clearTimeout(timer);
  }, [current]);
  if (!current || current.until <= Date.now()) return null;
  return actionWords[current.action] ?? 'typing';
}

export function TypingDots() {
  return (
    <span class="dots" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  );
}

export function TypingBubble({ chatId }: { readonly chatId: number }) {
  const action = useAction(chatId);
  return (
    <div class="typing" role="status">
      {action && (
        <div class="message theirs starts-run ends-run is-new">
          <div class="stack">
            <div class="bubble">
              <TypingDots />
              <span class="visually-hidden">The bot is {action}.</span>
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
