import type { BotCommand } from '@grammyjs/types';
import type { ProfileState } from './state.ts';

/** The commands that everybody sees who has none of a nearer scope or language. */
export const commandsFor = ({ commands }: ProfileState): readonly BotCommand[] =>
  commands.find(({ scope, languageCode }) => scope.type === 'default' && languageCode === '')?.commands ?? [];
