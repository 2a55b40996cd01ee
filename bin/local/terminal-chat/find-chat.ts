import type { User } from '@grammyjs/types';
import { UsageError } from '../../command-line/verb.ts';
import type { ClientChat } from '../bot-api/client-api.ts';
import { type Client, ClientError } from './client.ts';

/** Whom to chat as; where nothing is said, the first person. */
export interface PersonChoice {
  /** "Mateo Quiroga", or "Mateo" where nobody else begins like that. */
  readonly name: string | undefined;
  /** Of the person's app, as Telegram writes it: "pt-br". */
  readonly languageCode: string | undefined;
}

/** The private chat of such a person at the stand-in, made where there is none; throws `UsageError` where that is refused. */
export async function findChat(client: Client, choice: PersonChoice): Promise<ClientChat> {
  const found = await lookFor(client, choice);
  if (found) return found;
  const { languageCode } = choice;
  const name = choice.name ?? languageCode ?? '';
  try {
    await client.addPerson({ name, ...(languageCode !== undefined && { languageCode }) });
  } catch (error) {
    if (error instanceof ClientError) throw new UsageError(`--as '${name}': ${error.message}`);
    throw error;
  }
  const made = await lookFor(client, choice);
  if (!made) throw new UsageError(`There is nobody called '${name}', and nobody could be made.`);
  return made;
}

async function lookFor(
  client: Client,
  { name, languageCode }: PersonChoice,
): Promise<ClientChat | undefined> {
  const known = (await client.state()).chats
    .flatMap(chat =>
      chat.chat.type === 'private' && chat.members[0] ? [{ chat, person: chat.members[0] }] : [],
    )
    .filter(({ person }) => languageCode === undefined || person.language_code === languageCode);
  if (name === undefined) return known[0]?.chat;
  const begun = known.filter(({ person }) => isSame(person.first_name, name));
  const found =
    known.find(({ person }) => isSame(nameOf(person), name)) ?? (begun.length === 1 ? begun[0] : undefined);
  return found?.chat;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const nameOf = ({ first_name, last_name }: User): string => [first_name, last_name].filter(Boolean).join(' ');
