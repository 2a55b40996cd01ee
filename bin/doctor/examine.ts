import { awsFailure } from '../operator/aws-failure.ts';
import { deploymentOf } from '../operator/command-for.ts';
import { checkAccount } from './checks/check-account.ts';
import { checkAlarms } from './checks/check-alarms.ts';
import { checkBootstrap } from './checks/check-bootstrap.ts';
import { checkBudget } from './checks/check-budget.ts';
import { checkContact } from './checks/check-contact.ts';
import { checkFunctions } from './checks/check-functions.ts';
import { checkQueues } from './checks/check-queues.ts';
import { checkRoom } from './checks/check-room.ts';
import { checkSources } from './checks/check-sources.ts';
import { checkStacks } from './checks/check-stacks.ts';
import { checkTables } from './checks/check-tables.ts';
import { checkTicks } from './checks/check-ticks.ts';
import { checkToken } from './checks/check-token.ts';
import { checkWebhook } from './checks/check-webhook.ts';
import { type Finding, warn } from './finding.ts';
import type { Check, Patient } from './patient.ts';
import type { StageResources } from './stage-resources.ts';

/** What is looked at in a stage that is deployed, in the order in which it is said. */
const checks = {
  webhook: checkWebhook,
  tables: checkTables,
  queues: checkQueues,
  ticks: checkTicks,
  functions: checkFunctions,
  room: checkRoom,
  papers: checkSources,
  contact: checkContact,
  alarms: checkAlarms,
  budget: checkBudget,
} as const satisfies Record<string, Check>;

/** Looks at everything that can be looked at, and never throws for what AWS refuses: that is a finding, too. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { account, findings } = await checkAccount(patient);
  if (account === null) return findings;
  const [bootstrap, { token, findings: ofToken }, { resources, findings: ofStacks }] = await Promise.all([
    attempt('bootstrap', patient, () => checkBootstrap(patient)),
    attemptPart<{ readonly token: string | null }>('token', patient, { token: null }, () =>
      checkToken(patient),
    ),
    attemptPart<{ readonly resources: StageResources | null }>('stacks', patient, { resources: null }, () =>
      checkStacks(patient),
    ),
  ]);
  const first = [...findings, ...bootstrap, ...ofToken, ...ofStacks];
  if (resources === null) return first;
  const deployed = { ...patient, account, token, resources };
  const rest = await Promise.all(
    Object.entries<Check>(checks).map(([name, check]) => attempt(name, patient, () => check(deployed))),
  );
  return [...first, ...rest.flat()];
}

async function attempt(
  name: string,
  patient: Patient,
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    return [failed(name, patient, error)];
  }
}

async function attemptPart<Part extends object>(
  name: string,
  patient: Patient,
  nothing: Part,
  check: () => Promise<Part & { readonly findings: readonly Finding[] }>,
): Promise<Part & { readonly findings: readonly Finding[] }> {
  try {
    return await check();
  } catch (error) {
    return { ...nothing, findings: [failed(name, patient, error)] };
  }
}

function failed(name: string, { settings, region }: Patient, error: unknown): Finding {
  const request = { stage: settings.stage, parameter: name, region, action: 'what doctor asks' };
  return warn(
    name,
    `Not looked at: ${awsFailure(error, request)}`,
    `Mend that, or '${deploymentOf(settings.stage)}' if something was deleted by hand.`,
  );
}
