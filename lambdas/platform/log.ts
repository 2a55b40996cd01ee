/** One line of JSON an event, the form that CloudWatch indexes. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** Small facts only. Never a whole update, message, request or error object: they can hold a token or a reader's words. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What a Bot API token looks like, in a path behind "bot" and encoded too: the bot's id, a colon, 30 or more characters. */
const token = /\d{5,}(?::|%3A)[\w-]{30,}/gi;

/** Replaces whatever looks like a bot token; a message formed by a library may quote the URL it called. */
export const withoutSecrets = (text: string): string => text.replace(token, '<token>');

/** Name, message and the chain of causes of an error, in one string without secrets. */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  for (let at: unknown = error, depth = 0; at !== undefined && depth < 5; depth++) {
    parts.push(at instanceof Error ? `${at.name}: ${at.message}` : String(at));
    at = at instanceof Error ? at.cause : undefined;
  }
  return withoutSecrets(parts.join(' <- '));
}

/** A log that writes each event as a line with `write`. */
export function createLog(write: (line: string) => void): Log {
  const put = (level: string, event: string, fields: LogFields = {}) =>
    write(withoutSecrets(JSON.stringify({ level, event, ...fields })));
  return {
    info: (event, fields) => put('info', event, fields),
    warn: (event, fields) => put('warn', event, fields),
    error: (event, error, fields) => put('error', event, { ...fields, error: describeError(error) }),
  };
}

/** The functions' log: standard output. */
export const consoleLog: Log = createLog(line => console.log(line));

export const silentLog: Log = createLog(() => {});
