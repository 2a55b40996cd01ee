import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { keepWebhook, removeWebhook, type WebhookServices } from '../chat/keep-webhook.ts';
import { type RegistrationResult, registrationSentences } from '../chat/registration-result.ts';
import { answerCloudFormation } from '../platform/answer-cloudformation.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog } from '../platform/log.ts';
import { stdoutMetrics } from '../platform/metrics.ts';
import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import { createTokenReader } from '../platform/secrets.ts';
import { atFirstEvent } from './deployed.ts';
import { readLanguages } from './read-languages.ts';

/** The deployment's event, or a tick's, which has no request. */
export type RegisterEvent = CloudFormationCustomResourceEvent | { readonly RequestType?: undefined };

/** Below the function's timeout: CloudFormation has to be answered whatever Telegram does. */
const patienceMs = 90_000;
/** Between a deployment's attempts: new rights take some seconds to hold everywhere in AWS, and Telegram may hiccup. */
const pausesSeconds = [5, 15];
const mayPass: ReadonlySet<RegistrationResult> = new Set(['unreachable', 'failed']);

/**
 * Keeps Telegram's webhook, commands and descriptions as the stage wants them: when it is deployed, and every hour, so
 * that a token given later, an outage, or what somebody else did mends itself. CloudFormation always gets SUCCESS: no
 * state of Telegram or of the token is a reason to roll back what runs.
 */
export const createRegisterHandler =
  (services: WebhookServices) =>
  async (event: RegisterEvent): Promise<RegistrationResult> => {
    if (event.RequestType === undefined) return keepWebhook(services);
    const result = await withinPatience(
      event.RequestType === 'Delete' ? removeWebhook(services) : keepInTime(services, formerUrls(event)),
    );
    await answerCloudFormation(event, `telegram-webhook-${services.stage}`, {
      State: registrationSentences[result].replaceAll('{stage}', ` --stage ${services.stage}`),
    });
    return result;
  };

/** An address that this very deployment had before. */
const formerUrls = (event: CloudFormationCustomResourceEvent): string[] =>
  event.RequestType === 'Update' && typeof event.OldResourceProperties.webhookUrl === 'string'
    ? [event.OldResourceProperties.webhookUrl]
    : [];

async function keepInTime(services: WebhookServices, former: readonly string[]): Promise<RegistrationResult> {
  let result = await keepWebhook(services, former);
  for (const seconds of pausesSeconds) {
    if (!mayPass.has(result)) break;
    await services.wait(seconds);
    result = await keepWebhook(services, former);
  }
  return result;
}

async function withinPatience(work: Promise<RegistrationResult>): Promise<RegistrationResult> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<RegistrationResult>(resolve => {
    timer = setTimeout(() => resolve('unreachable'), patienceMs);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

export const handler = atFirstEvent<RegisterEvent, RegistrationResult>(() => {
  const settings = readSettings('stage', 'tokenParameter', 'webhookUrl', 'webhookConnections', 'languages');
  const apiRoot = readOptionalSetting('telegramApiRoot');
  return createRegisterHandler({
    stage: settings.stage,
    url: settings.webhookUrl,
    connections: Number(settings.webhookConnections),
    languages: readLanguages(settings.languages),
    ...(apiRoot && { apiRoot }),
    // A reader of its own each time: an instance that waits for the next hour must not know an old token.
    readToken: () => createTokenReader(settings.tokenParameter)(),
    wait: seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000)),
    clock: systemClock,
    log: consoleLog,
    metrics: stdoutMetrics(settings.stage, systemClock),
  });
});
