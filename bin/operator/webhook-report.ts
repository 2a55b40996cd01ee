import { isDeepStrictEqual } from 'node:util';
import type { WebhookInfo } from '@grammyjs/types';
import { allowedUpdates } from '../../lambdas/chat/allowed-updates.ts';
import { commandFor, deploymentOf } from './command-for.ts';

/** How a webhook does, for people. */
export interface WebhookReport {
  /** Names and what they are at the moment. */
  readonly rows: readonly (readonly [string, string])[];
  /** What to do, each a sentence or two; none when all is well. */
  readonly advice: readonly string[];
}

/**
 * Telegram keeps the last error after the webhook has recovered: one this old, with nothing waiting, is history.
 * A failed update is tried again within minutes.
 */
const errorMatters = { seconds: 600 };

/**
 * What to do about Telegram's last error, by its words: it gives nothing else. The first that fits;
 * `{set}` is the command that sets the webhook.
 */
const adviceOnError: readonly (readonly [RegExp, string])[] = [
  [
    /\b401\b/,
    "The functions did not take the secret, which comes from token and stage: set the webhook again with '{set}'. After a new token wait five minutes first.",
  ],
  [
    /\b404\b/,
    "Nothing is at that address: compare it with the deployment's output WebhookUrl, which ends in /telegram.",
  ],
  [/\b403\b/, 'Something before the functions refuses Telegram: a firewall, or another API at that address.'],
  [
    /\b(429|503)\b/,
    'There was no room for the call: look at the concurrent executions that the account may have. Telegram comes again by itself.',
  ],
  [
    /\b5\d\d\b/,
    "The webhook function failed: its log says why ('update-unanswered'; docs/operations.md). Telegram comes again by itself.",
  ],
  [/resolve|name or service/i, 'The host of that address is not known: was the stack deployed anew?'],
  [
    /ssl|certificate/i,
    'The certificate of that address is not good: use the one that AWS gives, WebhookUrl.',
  ],
  [/timeout|timed out/i, 'The function was too slow: look at its duration in the log (docs/operations.md).'],
  [/refused|closed|reset|connection/i, 'Nobody answers at that address: is the stack still deployed?'],
];
const otherAdvice = "Look at the webhook function's log (docs/operations.md).";

/** Draws up how a stage's webhook does at a time; `deployed` is where the stage takes updates, null where that is not known. */
export function webhookReport(
  info: WebhookInfo,
  stage: string,
  now: Date,
  deployed: string | null = null,
): WebhookReport {
  const set = commandFor('webhook set', stage);
  if (!info.url)
    return {
      rows: [['webhook', 'none'], waiting(info)],
      advice: [
        `Telegram brings nothing: set the webhook with '${set}'. (A stage that is not deployed yet: '${deploymentOf(stage)}'.)`,
      ],
    };
  const { last_error_date: errorDate, last_error_message: errorMessage = 'unknown' } = info;
  const updates = info.allowed_updates ?? [];
  return {
    rows: [
      ['webhook', info.url],
      waiting(info),
      ['at once', `${info.max_connections ?? 40} updates at most`],
      ['asked for', updates.join(', ') || "Telegram's default"],
      ['last error', errorDate ? `${errorMessage}, ${timeAgo(errorDate, now)}` : 'none'],
    ],
    advice: [
      ...(deployed === null || deployed === info.url
        ? []
        : [
            `That is not where this stage takes updates, ${deployed}: it is another deployment's, or another program's with this token. To take it over: '${commandFor('webhook set --force', stage)}'.`,
          ]),
      ...(errorDate && isRecent(errorDate, info, now) ? [adviceOn(errorMessage).replace('{set}', set)] : []),
      ...(isDeepStrictEqual(new Set<string>(updates), new Set<string>(allowedUpdates))
        ? []
        : [`Other updates are asked for than the bot wants: set the webhook again with '${set}'.`]),
    ],
  };
}

const waiting = (info: WebhookInfo) => ['waiting', counted(info.pending_update_count, 'update')] as const;

const isRecent = (errorDate: number, info: WebhookInfo, now: Date): boolean =>
  info.pending_update_count > 0 || now.getTime() / 1000 - errorDate < errorMatters.seconds;

const adviceOn = (message: string): string =>
  adviceOnError.find(([words]) => words.test(message))?.[1] ?? otherAdvice;

const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A Unix time as people say it, and exactly: "3 minutes ago (2024-05-06 07:00 UTC)". */
function timeAgo(unixSeconds: number, now: Date): string {
  const seconds = Math.max(0, Math.round(now.getTime() / 1000) - unixSeconds);
  const [unit, length] = units.find(([, length]) => seconds >= length) ?? ['second', 1];
  const exactly = new Date(unixSeconds * 1000).toISOString().slice(0, 16).replace('T', ' ');
  return `${counted(Math.floor(seconds / length), unit)} ago (${exactly} UTC)`;
}

/** "1 update", "2 updates". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
