import { Icon } from './icon.tsx';

interface AvatarProps {
  readonly id: number;
  readonly name: string;
  readonly shape: 'person' | 'group' | 'bot';
  readonly isSmall?: boolean;
}

/** A coloured disc with initials; a group is a rounded square, the bot a folded paper. */
export function Avatar({ id, name, shape, isSmall = false }: AvatarProps) {
  return (
    <span
      class={`avatar ${shape} ${isSmall ? 'small' : ''}`}
      style={{ '--hue': hueOf(id) }}
      aria-hidden="true"
    >
      {shape === 'bot' ? <Icon name="paper" /> : initials(name)}
    </span>
  );
}

/** Neighbouring ids get colours far apart: steps of the golden angle. The prime keeps the product exact. */
export const hueOf = (id: number) => Math.round(((Math.abs(id) % 10_007) * 137.508) % 360);

function initials(name: string): string {
  const letters = name.split(/\s+/).flatMap(word => /[\p{L}\p{N}]/u.exec(word)?.[0] ?? []);
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toUpperCase() || '?';
}
