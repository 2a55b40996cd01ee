/** What people write as commands that the bot has by another name: what it is taken for, by its name in lower case. */
export type OtherCommand =
  | { readonly kind: 'search' }
  | { readonly kind: 'subscription' }
  | { readonly kind: 'digest'; readonly words: string };

const names: readonly (readonly [OtherCommand, readonly string[]])[] = [
  [
    { kind: 'search' },
    [
      'search',
      'find',
      'compare',
      'buscar',
      'busca',
      'chercher',
      'recherche',
      'suche',
      'suchen',
      'procurar',
      'poisk',
    ],
  ],
  [
    { kind: 'subscription' },
    [
      ...['pause', 'pausa', 'mute', 'resume', 'time', 'times', 'schedule'],
      // Most bots leave a step with it: it must not end, unasked, what somebody has chosen.
      ...['cancel', 'cancelar', 'annuler', 'abbrechen', 'otmena'],
    ],
  ],
  [{ kind: 'digest', words: 'this week' }, ['week', 'weekly', 'semana', 'semaine', 'woche']],
];

/** Null for what is no command that people expect. */
export const readOtherCommand = (name: string): OtherCommand | null =>
  names.find(([, known]) => known.includes(name))?.[0] ?? null;
