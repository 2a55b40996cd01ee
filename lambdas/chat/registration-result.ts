/** How it stands between a stage and Telegram after an attempt to register the webhook. */
export type RegistrationResult =
  | 'registered'
  | 'removed'
  | 'not-ours'
  | 'elsewhere'
  | 'no-token'
  | 'token-refused'
  | 'unreachable'
  | 'failed';

/** For the operator, as the deployment's output WebhookState and `leaderette doctor` say it; `{stage}` is the option for commands. */
export const registrationSentences = {
  registered: 'Telegram brings updates to this stage.',
  removed: 'The webhook is removed.',
  'not-ours': 'The webhook is not this stage’s, and stays.',
  elsewhere:
    "The bot's webhook belongs to another deployment or program, so it stays. To take it over: npm run -s leaderette -- webhook set --force{stage}",
  'no-token':
    'There is no bot token yet: npm run -s leaderette -- token set{stage}. The webhook follows within the hour.',
  'token-refused':
    'Telegram does not know the bot token: it was revoked or mistyped. Give the right one: npm run -s leaderette -- token set{stage}. The webhook follows within the hour.',
  unreachable: 'Telegram could not be reached. It is tried again every hour.',
  failed: "The webhook could not be set; the register function's log says why. It is tried again every hour.",
} as const satisfies Record<RegistrationResult, string>;
