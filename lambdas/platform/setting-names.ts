/**
 * The environment variables of the functions, by their role: the infrastructure sets them,
 * `readSettings` reads them, and neither spells a name of its own.
 */
export const settingNames = {
  stage: 'LEADERETTE_STAGE',
  contentTable: 'CONTENT_TABLE',
  readersTable: 'READERS_TABLE',
  pagesQueue: 'PAGES_QUEUE_URL',
  articlesQueue: 'ARTICLES_QUEUE_URL',
  deliveryQueue: 'DELIVERY_QUEUE_URL',
  /** Name of the function that does the chores. */
  choresFunction: 'CHORES_FUNCTION_NAME',
  /** Name of the SSM SecureString that holds the bot token; never the token itself. */
  tokenParameter: 'BOT_TOKEN_PARAMETER',
  /** Base URL of the Bot API: Telegram's, unless a stage says otherwise. */
  telegramApiRoot: 'TELEGRAM_API_ROOT',
  /** Address that Telegram is to bring updates to; only for whoever registers it. */
  webhookUrl: 'WEBHOOK_URL',
  /** How many updates Telegram may bring at once. */
  webhookConnections: 'WEBHOOK_CONNECTIONS',
  /** Languages that the bot offers, separated by commas, the default first. */
  languages: 'INTERFACE_LANGUAGES',
  /** Days that articles' texts are kept. */
  textDays: 'TEXT_DAYS',
  /** Days that articles and their summaries are kept. */
  summaryDays: 'SUMMARY_DAYS',
  /** Messages that one instance may send a second. */
  messagesPerSecond: 'MESSAGES_PER_SECOND',
  /** "true" where Telegram is paid for a faster broadcast. */
  paidBroadcast: 'PAID_BROADCAST',
  /** Chat that gets the operator's messages; empty for none. */
  ownerChatId: 'OWNER_CHAT_ID',
  /** Ports beside 80 and 443 that may be fetched from, with commas; empty for none. */
  fetchPorts: 'FETCH_PORTS',
  /** Address that papers see in the User-Agent, to complain to. */
  contact: 'CONTACT_ADDRESS',
  /** The one `host:port` on a private network that may be fetched. Only a rehearsal sets it: no stack does, and no stage can. */
  allowedHost: 'FETCH_ALLOWED_HOST',
  /** Id, profile or ARN of the language model; empty for none. */
  modelId: 'MODEL_ID',
  /** Tokens, in and out, that the model may use on a day (UTC). */
  modelDailyTokens: 'MODEL_DAILY_TOKENS',
} as const;

export type SettingName = keyof typeof settingNames;
