import { StopError } from '../../command-line/verb.ts';
import { commandFor } from '../../operator/command-for.ts';
import { openTelegram } from '../../operator/telegram.ts';
import { counted, webhookReport } from '../../operator/webhook-report.ts';
import { bad, type Finding, ok, warn } from '../finding.ts';
import type { Check } from '../patient.ts';

/** So many updates do not wait at Telegram by chance. */
const manyUpdates = 100;

/** Whether Telegram brings updates to this stage, and how it fares with them. */
export const checkWebhook: Check = async ({ token, settings, resources, clock, io }) => {
  if (token === null) return [];
  const { stage } = settings;
  const url = resources.outputs.WebhookUrl ?? 'URL';
  const set = commandFor(`webhook set ${url}`, stage);
  try {
    const info = await openTelegram(token, settings, io)(api => api.getWebhookInfo());
    if (!info.url) return [bad('webhook', 'Telegram brings nothing: no webhook is set.', set)];
    if (info.url !== url)
      return [
        bad(
          'webhook',
          `Telegram brings updates to ${new URL(info.url).host}, which is another deployment or program with this token.`,
          `${set} --force  # takes it over`,
        ),
      ];
    const findings: Finding[] = webhookReport(info, stage, clock()).advice.map(advice => {
      return warn('webhook', advice, set);
    });
    if (info.pending_update_count > manyUpdates)
      findings.push(
        warn(
          'webhook',
          `${counted(info.pending_update_count, 'update')} wait at Telegram.`,
          commandFor('webhook status', stage),
        ),
      );
    return findings.length > 0
      ? findings
      : [ok('webhook', `Telegram brings updates here, ${info.max_connections} at once at most.`)];
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    return [bad('webhook', error.message, commandFor('webhook status', stage))];
  }
};
