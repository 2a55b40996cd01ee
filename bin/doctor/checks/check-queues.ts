import { GetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { counted } from '../../operator/webhook-report.ts';
import { readFigures } from '../figures.ts';
import { bad, type Finding, ok, warn } from '../finding.ts';
import type { Check, DeployedPatient } from '../patient.ts';

/** Digests are late by then, and articles might as well be. */
const longWaitSeconds = 1_800;

/** How much waits in each queue and how long, and whether work was given up. */
export const checkQueues: Check = async patient => {
  const queues = [...patient.resources.ofType('AWS::SQS::Queue')];
  const working = queues.filter(([called]) => called !== deadLetters);
  const [ages, depths, dead] = await Promise.all([
    readFigures(
      patient,
      15,
      working.map(([, url]) => ({
        namespace: 'AWS/SQS',
        metric: 'ApproximateAgeOfOldestMessage',
        dimensions: { QueueName: url.split('/').at(-1) ?? '' },
        statistic: 'Maximum' as const,
      })),
    ),
    Promise.all(working.map(([, url]) => depthOf(patient, url))),
    checkDeadLetters(patient),
  ]);
  const waiting = depths.reduce((sum, depth) => sum + depth, 0);
  const slow = working.flatMap(([called], index) => {
    const age = ages[index] ?? 0;
    const minutes = counted(Math.round(age / 60), 'minute');
    return age < longWaitSeconds
      ? []
      : [
          warn(
            'queues',
            `${nameOf(called)}: the oldest message has waited ${minutes}.`,
            'docs/operations.md#alarm-digestswait',
          ),
        ];
  });
  return [...(slow.length > 0 ? slow : [ok('queues', `${counted(waiting, 'message')} at work.`)]), ...dead];
};

const deadLetters = 'DeadLettersQueue';

/** "DeliveryDigestsQueue" is the queue of digests. */
const nameOf = (called: string) =>
  called.replace(/^(Ingestion|Conversation|Delivery)/, '').replace(/Queue$/, '');

async function depthOf({ clients }: DeployedPatient, QueueUrl: string): Promise<number> {
  const { Attributes = {} } = await clients.sqs.send(
    new GetQueueAttributesCommand({
      QueueUrl,
      AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
    }),
  );
  return (
    Number(Attributes.ApproximateNumberOfMessages ?? 0) +
    Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0)
  );
}

async function checkDeadLetters(patient: DeployedPatient): Promise<Finding[]> {
  const url = patient.resources.ofType('AWS::SQS::Queue').get(deadLetters);
  if (!url) return [];
  const count = await depthOf(patient, url);
  return count === 0
    ? [ok('dead letters', 'None.')]
    : [
        bad(
          'dead letters',
          `${counted(count, 'message')}: work that was given up (docs/operations.md#alarm-deadletters).`,
          `aws sqs receive-message --queue-url ${url} --attribute-names All --visibility-timeout 10`,
        ),
      ];
}
