/** What an operator decides about a stage. One file, one object: `lib/stages.ts`. */
export interface StageSettings {
  /** Lower case letters, digits and hyphens, at most 20: part of every name in the account. */
  readonly stage: string;
  /** @default the region of the AWS profile in use */
  readonly region?: string;
  /** Telegram's chat id of the operator, for messages about the service. @default none */
  readonly ownerChatId?: string;
  /** An address that papers find in the User-Agent: an e-mail or a web page. */
  readonly contact: string;
  /** Base URL of the Bot API. @default Telegram's own */
  readonly telegramApiRoot?: string;
  /** Days that logs are kept. @default 30 */
  readonly logDays?: 1 | 3 | 5 | 7 | 14 | 30 | 60 | 90;
}

/** A setting has a value that makes no sense; the message names it and says what to write. */
export class StageSettingsError extends Error {
  override readonly name = 'StageSettingsError';
}

type Check = (settings: StageSettings) => string | null;

const checks: readonly Check[] = [
  ({ stage }) =>
    /^[a-z][a-z0-9-]{0,19}$/.test(stage)
      ? null
      : `stage '${stage}' must begin with a lower case letter and have only lower case letters, digits and hyphens, at most 20`,
  ({ contact }) =>
    /^(https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/.test(contact)
      ? null
      : `contact '${contact}' must be an e-mail address or a web page where a newspaper can complain`,
  ({ ownerChatId }) =>
    ownerChatId === undefined || /^-?\d{1,20}$/.test(ownerChatId)
      ? null
      : `ownerChatId '${ownerChatId}' must be a whole number: write /id to a bot that tells it`,
  ({ telegramApiRoot }) =>
    telegramApiRoot === undefined || URL.canParse(telegramApiRoot)
      ? null
      : `telegramApiRoot '${telegramApiRoot}' must be a URL`,
];

/** The settings as they are, or `StageSettingsError` for the first that is wrong. */
export function checkStageSettings(settings: StageSettings): StageSettings {
  for (const check of checks) {
    const complaint = check(settings);
    if (complaint) throw new StageSettingsError(`Stage settings: ${complaint}.`);
  }
  return settings;
}
