import { GetScheduleCommand } from '@aws-sdk/client-scheduler';
import { type MetricName, metricNamespace, stageDimension } from '../../../lambdas/platform/metric-names.ts';
import { readFigures } from '../figures.ts';
import { bad, early, type Finding, ok } from '../finding.ts';
import { minutesUntilSeen } from '../minutes-until-seen.ts';
import type { Check, DeployedPatient } from '../patient.ts';

/** Each schedule by what it is called in the stack, the heartbeat of its function, and how long that may be silent. */
const ticks = [
  { schedule: 'IngestionPollTickSchedule', heartbeat: 'SourcesPolled', minutes: 60, does: 'poll' },
  { schedule: 'DeliveryDispatchTickSchedule', heartbeat: 'DigestsDue', minutes: 15, does: 'dispatch' },
  {
    schedule: 'ConversationRegistrationTickSchedule',
    heartbeat: 'WebhookTroubles',
    minutes: 130,
    does: 'register',
  },
] as const satisfies readonly { readonly heartbeat: MetricName; readonly [word: string]: string | number }[];

/** Whether the schedules are on, and what they call ends well. */
export const checkTicks: Check = async patient =>
  (await Promise.all(ticks.map(tick => checkTick(patient, tick)))).flat();

async function checkTick(
  patient: DeployedPatient,
  { schedule, heartbeat, minutes, does }: (typeof ticks)[number],
): Promise<Finding[]> {
  const Name = patient.resources.ofType('AWS::Scheduler::Schedule').get(schedule);
  if (!Name) return [];
  const [{ State }, [beats]] = await Promise.all([
    patient.clients.scheduler.send(new GetScheduleCommand({ Name })),
    readFigures(patient, minutes, [
      {
        namespace: metricNamespace,
        metric: heartbeat,
        dimensions: { [stageDimension]: patient.settings.stage },
        statistic: 'SampleCount',
      },
    ]),
  ]);
  if (State !== 'ENABLED')
    return [
      bad(
        'ticks',
        `The schedule of ${does} is off.`,
        `In the console: EventBridge, Scheduler, ${Name}, Enable; or take the stack down and put it up.`,
      ),
    ];
  if (beats) return [ok('ticks', `${does} runs.`)];
  const wait = minutesUntilSeen(patient, does);
  return wait > 0
    ? [early('ticks', `No run of ${does} is seen, and the stage has only just been put up`, wait)]
    : [bad('ticks', `No run of ${does} has ended well for ${minutes} minutes.`, logCommand(patient, does))];
}

/** Prints the log of a function. */
export function logCommand({ resources }: DeployedPatient, does: string): string {
  const groups = resources.ofType('AWS::Logs::LogGroup');
  const [, group = 'LOG-GROUP'] =
    [...groups].find(([called]) => called.toLowerCase().endsWith(`${does}log`)) ?? [];
  return `aws logs tail ${group} --since 1d --filter-pattern error`;
}
