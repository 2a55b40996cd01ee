import { usePage } from '../page-context.ts';
import type { Session } from '../session.ts';
import { Icon, type IconName } from './icon.tsx';

type Theme = Session['theme'];

const themes: Readonly<Record<Theme, { icon: IconName; label: string; next: Theme }>> = {
  auto: { icon: 'half', label: 'as the system', next: 'light' },
  light: { icon: 'sun', label: 'light', next: 'dark' },
  dark: { icon: 'moon', label: 'dark', next: 'auto' },
};

/** Goes round light, dark, and as the system has it. */
export function ThemeToggle() {
  const { session, actions } = usePage();
  const { icon, label, next } = themes[session.theme];
  const text = `Colours: ${label}. Press for ${themes[next].label}.`;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={text}
      title={text}
      onClick={() => actions.setTheme(next)}
    >
      <Icon name={icon} />
    </button>
  );
}
