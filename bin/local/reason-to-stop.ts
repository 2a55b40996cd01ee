import { BotApiPortError, BotApiStateError } from './bot-api/server.ts';
import { DatabaseFolderError } from './database.ts';

/** Why the system could not start, in one line that says what to do; null for an error that nobody expects. */
export function reasonToStop(error: unknown, folder: string): string | null {
  if (error instanceof DatabaseFolderError || error instanceof BotApiPortError) return error.message;
  if (error instanceof BotApiStateError)
    return `${error.message} Move ${folder}/remembered.json away (the chats in it are lost) and start again, or name another folder with --data DIR.`;
  return null;
}
