import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type InterfaceLanguage, interfaceLanguages } from '../lambdas/text/language.ts';
import { newAccountExecutions } from './share-concurrency.ts';

/** What an operator decides about a stage. One file, one object: `lib/stages.ts`. */
export interface StageSettings {
  /** Lower case letters, digits and hyphens, at most 20: part of every name in the account. */
  readonly stage: string;
  /** An address that papers find in the User-Agent: an e-mail or a web page. */
  readonly contact: string;
  /** @default the region of the AWS profile in use */
  readonly region?: string;
  /** Telegram's chat id of the operator, for messages about the service. @default none */
  readonly ownerChatId?: string;
  /**
   * Languages that the bot offers and has commands in; whoever has another gets the first of them.
   * @default all ten, English first
   */
  readonly languages?: readonly InterfaceLanguage[];
  /** The list of papers, an OPML file, by its path from the root of the project. @default lib/papers.opml */
  readonly sources?: string;
  /** Ports beside 80 and 443 that papers may be fetched from. @default none */
  readonly fetchPorts?: readonly number[];
  /** Digests' messages to all chats together; Telegram takes about 30 a second, with paid broadcast 1,000. @default 25, with paid broadcast 500 */
  readonly messagesPerSecond?: number;
  /**
   * Sends digests faster than Telegram takes them for nothing: messages beyond 30 a second cost 0.1 Stars each, from the
   * bot's balance. It is turned on with @BotFather first, who also says whether the bot may. @default false
   */
  readonly paidBroadcast?: boolean;
  /** Days that an article's full text is kept, at most 30. @default 30 */
  readonly textDays?: number;
  /** Days that summaries and stories are kept, from the days of the text to 400. @default 400 */
  readonly summaryDays?: number;
  /** Days that logs are kept. @default 30 */
  readonly logDays?: (typeof logDayChoices)[number];
  /** Who hears of alarms and of the budget; AWS asks the address once to confirm. @default nobody: alarms show in CloudWatch alone */
  readonly alarmEmail?: string;
  /** US dollars a month, beyond which AWS writes to `alarmEmail`; 0 for no budget. @default 10 */
  readonly monthlyBudgetUsd?: number;
  /** Concurrent executions of Lambda that the account has for this stage; a new account has 10 in all. @default 10 */
  readonly concurrentExecutions?: number;
  /** Base URL of the Bot API. @default Telegram's own */
  readonly telegramApiRoot?: string;
  /**
   * Who shortens editorials: our own rules, which cost nothing, or a language model of Amazon Bedrock, which is paid by
   * the token and translates too. What the model writes is checked against the text; our rules stand behind it.
   * @default 'extract'
   */
  readonly summariser?: (typeof summarisers)[number];
  /**
   * The model of Bedrock that `summariser: 'bedrock'` asks: the id of a model ("amazon.nova-lite-v1:0") or of an inference
   * profile ("eu.amazon.nova-lite-v1:0"), or an ARN. Any that the Converse API has. @default none
   */
  readonly modelId?: string;
  /** Tokens, in and out, that the model may use on a day (UTC); an editorial takes about 3,000. @default 1,000,000 */
  readonly modelDailyTokens?: number;
}

const summarisers = ['extract', 'bedrock'] as const;

/** What CloudWatch offers of what makes sense here. */
const logDayChoices = [1, 3, 5, 7, 14, 30, 60, 90] as const;

const defaults = {
  languages: interfaceLanguages as readonly InterfaceLanguage[],
  sources: 'lib/papers.opml',
  fetchPorts: [] as readonly number[],
  paidBroadcast: false,
  textDays: 30,
  summaryDays: 400,
  logDays: 30 as (typeof logDayChoices)[number],
  monthlyBudgetUsd: 10,
  concurrentExecutions: newAccountExecutions,
  summariser: 'extract' as (typeof summarisers)[number],
  modelDailyTokens: 1_000_000,
} as const;

/** Settings that have been found good, with the defaults where nothing is said. */
export type CheckedSettings = StageSettings &
  Required<Pick<StageSettings, keyof typeof defaults | 'messagesPerSecond'>>;

/** Telegram's limits of bulk messages a second, without and with paid broadcast. */
const mostPerSecond = { free: 30, paid: 1_000 } as const;
/** Below the limit: what readers are answered in the meantime counts too. */
const defaultPerSecond = { free: 25, paid: 500 } as const;

/** A setting has a value that makes no sense; the message names it and says what to write. */
export class StageSettingsError extends Error {
  override readonly name = 'StageSettingsError';
}

/** Says what is wrong with a setting, or null. */
type Check = (settings: CheckedSettings) => string | null;

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const root = new URL('..', import.meta.url);

const within = (name: keyof CheckedSettings, value: number, least: number, most: number, why = '') =>
  Number.isInteger(value) && value >= least && value <= most
    ? null
    : `${name} ${value} must be a whole number from ${least} to ${most}${why}`;

/** One for each setting, so that a new one without does not compile. */
const checks = {
  stage: ({ stage }) =>
    /^[a-z][a-z0-9-]{0,19}$/.test(stage)
      ? null
      : `stage '${stage}' must begin with a lower case letter and have only lower case letters, digits and hyphens, at most 20`,
  contact: ({ contact }) =>
    email.test(contact) || /^https?:\/\/\S+$/.test(contact)
      ? null
      : `contact '${contact}' must be an e-mail address or a web page where a newspaper can complain`,
  region: ({ region }) =>
    region === undefined || /^[a-z]{2}(-[a-z]+)+-\d$/.test(region)
      ? null
      : `region '${region}' must be a region of AWS, such as eu-west-1`,
  ownerChatId: ({ ownerChatId }) =>
    ownerChatId === undefined || /^-?\d{1,20}$/.test(ownerChatId)
      ? null
      : `ownerChatId '${ownerChatId}' must be a whole number: write /id to a bot that tells it`,
  languages: ({ languages }) => {
    if (!Array.isArray(languages) || languages.length === 0)
      return `languages '${languages}' must be a list of some of ${interfaceLanguages.join(', ')}`;
    const unknown = languages.find(language => !interfaceLanguages.includes(language));
    if (unknown !== undefined)
      return `languages has '${unknown}', and must have some of ${interfaceLanguages.join(', ')}`;
    return new Set(languages).size === languages.length ? null : `languages has one of them twice`;
  },
  sources: ({ sources }) =>
    statSync(fileURLToPath(new URL(sources, root)), { throwIfNoEntry: false })?.isFile()
      ? null
      : `sources '${sources}' must be an OPML file of this project, such as lib/papers.opml`,
  fetchPorts: ({ fetchPorts }) =>
    (Array.isArray(fetchPorts) ? fetchPorts : [Number.NaN])
      .map(port => within('fetchPorts', port, 1, 65_535))
      .find(complaint => complaint !== null) ?? null,
  messagesPerSecond: ({ messagesPerSecond, paidBroadcast }) =>
    paidBroadcast
      ? within(
          'messagesPerSecond',
          messagesPerSecond,
          1,
          mostPerSecond.paid,
          ', which is what Telegram takes',
        )
      : within(
          'messagesPerSecond',
          messagesPerSecond,
          1,
          mostPerSecond.free,
          ", which is what Telegram takes without 'paidBroadcast: true'",
        ),
  paidBroadcast: ({ paidBroadcast }) =>
    typeof paidBroadcast === 'boolean' ? null : `paidBroadcast '${paidBroadcast}' must be true or false`,
  textDays: ({ textDays }) =>
    within('textDays', textDays, 1, 30, ': papers’ texts are not kept for longer (docs/data-model.md)'),
  summaryDays: ({ summaryDays, textDays }) =>
    within('summaryDays', summaryDays, Math.max(7, textDays), 400, ', and no fewer than textDays'),
  logDays: ({ logDays }) =>
    logDayChoices.includes(logDays) ? null : `logDays ${logDays} must be one of ${logDayChoices.join(', ')}`,
  alarmEmail: ({ alarmEmail }) =>
    alarmEmail === undefined || email.test(alarmEmail)
      ? null
      : `alarmEmail '${alarmEmail}' must be an e-mail address`,
  monthlyBudgetUsd: ({ monthlyBudgetUsd }) =>
    Number.isFinite(monthlyBudgetUsd) && monthlyBudgetUsd >= 0
      ? null
      : `monthlyBudgetUsd ${monthlyBudgetUsd} must be a number of US dollars, or 0 for no budget`,
  concurrentExecutions: ({ concurrentExecutions }) =>
    within(
      'concurrentExecutions',
      concurrentExecutions,
      newAccountExecutions,
      100_000,
      ": what 'leaderette doctor' shows as the account's quota, or less",
    ),
  telegramApiRoot: ({ telegramApiRoot }) =>
    telegramApiRoot === undefined || /^https?:$/.test(URL.parse(telegramApiRoot)?.protocol ?? '')
      ? null
      : `telegramApiRoot '${telegramApiRoot}' must be a URL`,
  summariser: ({ summariser }) =>
    summarisers.includes(summariser)
      ? null
      : `summariser '${summariser}' must be one of ${summarisers.join(', ')}`,
  modelId: ({ modelId, summariser }) => {
    if (summariser !== 'bedrock')
      return modelId === undefined ? null : `modelId '${modelId}' is of no use without summariser: 'bedrock'`;
    if (modelId === undefined)
      return "modelId is missing: summariser 'bedrock' needs the id of a model, such as 'amazon.nova-lite-v1:0'";
    return /^(?:[a-z-]{2,8}\.)?[a-z0-9-]+\.[a-z0-9][\w.:-]+$|^arn:aws[a-z-]*:bedrock:[^\s*]+$/i.test(modelId)
      ? null
      : `modelId '${modelId}' must be the id of a model of Bedrock, such as 'amazon.nova-lite-v1:0', or the ARN of one`;
  },
  modelDailyTokens: ({ modelDailyTokens }) =>
    within(
      'modelDailyTokens',
      modelDailyTokens,
      20_000,
      1_000_000_000,
      ': an editorial takes as many as it has bytes before it is asked about, and gives back what it does not use',
    ),
} as const satisfies Record<keyof StageSettings, Check>;

/** The settings with their defaults, or `StageSettingsError` for the first that is wrong or that there is none of. */
export function checkStageSettings(settings: StageSettings): CheckedSettings {
  const unknown = Object.keys(settings).find(name => !Object.hasOwn(checks, name));
  if (unknown !== undefined)
    throw new StageSettingsError(
      `Stage settings: there is no setting '${unknown}'; lib/stage-settings.ts lists them.`,
    );
  const checked: CheckedSettings = {
    ...defaults,
    messagesPerSecond: settings.paidBroadcast ? defaultPerSecond.paid : defaultPerSecond.free,
    ...settings,
  };
  for (const check of Object.values<Check>(checks)) {
    const complaint = check(checked);
    if (complaint) throw new StageSettingsError(`Stage settings: ${complaint}.`);
  }
  return checked;
}
