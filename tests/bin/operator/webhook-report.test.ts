import { describe, expect, test } from 'vitest';
import { webhookReport } from '../../../bin/operator/webhook-report.ts';
import { allowedUpdates } from '../../../lambdas/chat/allowed-updates.ts';

const now = new Date('2024-05-06T07:00:00Z');
const info = {
  url: 'https://example.org/telegram',
  has_custom_certificate: false,
  pending_update_count: 0,
  max_connections: 2,
  allowed_updates: [...allowedUpdates],
} as const;
const failed = (secondsAgo: number, message: string, waiting = 0) =>
  webhookReport(
    {
      ...info,
      allowed_updates: [...allowedUpdates],
      pending_update_count: waiting,
      last_error_date: now.getTime() / 1000 - secondsAgo,
      last_error_message: message,
    },
    'dev',
    now,
  );

describe("the report of a webhook's state", () => {
  test.each([
    [0, '0 seconds ago (2024-05-06 07:00 UTC)'],
    [1, '1 second ago (2024-05-06 06:59 UTC)'],
    [119, '1 minute ago (2024-05-06 06:58 UTC)'],
    [7_200, '2 hours ago (2024-05-06 05:00 UTC)'],
    [90_000, '1 day ago (2024-05-05 06:00 UTC)'],
    [-30, '0 seconds ago (2024-05-06 07:00 UTC)'],
  ])('says when the last error was, %i seconds back', (seconds, words) => {
    expect(failed(seconds, 'Read timeout expired').rows.at(-1)).toEqual([
      'last error',
      `Read timeout expired, ${words}`,
    ]);
  });

  test.each([
    [
      'Wrong response from the webhook: 401 Unauthorized',
      /secret.+'npm run -s leaderette -- webhook set --stage dev'/,
    ],
    ['Wrong response from the webhook: 403 Forbidden', /firewall/],
    ['Wrong response from the webhook: 404 Not Found', /WebhookUrl/],
    ['Wrong response from the webhook: 429 Too Many Requests', /room/],
    ['Wrong response from the webhook: 503 Service Unavailable', /room/],
    ['Wrong response from the webhook: 500 Internal Server Error', /log/],
    ['Wrong response from the webhook: 302 Moved Temporarily', /log/],
    ['Failed to resolve host: Name or service not known', /host/],
    ['SSL error {error:0A000086:SSL routines::certificate verify failed}', /certificate/],
    ['Read timeout expired', /slow/],
    ['Connection timed out', /slow/],
    ['Connection refused', /deployed/],
    ['Something nobody has seen', /log/],
  ])('advises about "%s"', (message, advice) => {
    expect(failed(30, message).advice).toEqual([expect.stringMatching(advice)]);
  });

  test('leaves an old error alone when nothing waits, and not when something does', () => {
    expect(failed(3_600, 'Connection refused').advice).toEqual([]);
    expect(failed(3_600, 'Connection refused', 1).advice).toHaveLength(1);
  });

  test('notices that other updates are asked for', () => {
    const { advice } = webhookReport({ ...info, allowed_updates: ['message'] }, 'dev', now);
    expect(advice).toEqual([expect.stringContaining('webhook set --stage dev')]);
    const { allowed_updates: _, ...byDefault } = info;
    expect(webhookReport(byDefault, 'dev', now).advice).toHaveLength(1);
  });
});
