import type { BotCommand } from '@grammyjs/types';

/** The commands that a half-typed `/word` may become; empty where the text is no lone command. */
export function findCommands(typed: string, commands: readonly BotCommand[]): readonly BotCommand[] {
  const word = /^\/(\w*)$/.exec(typed)?.[1]?.toLowerCase();
  return word === undefined ? [] : commands.filter(({ command }) => command.startsWith(word));
}
