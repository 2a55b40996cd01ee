import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { composeTestStage, testStage } from './synthesise.ts';

/** What the rules find in an app that nobody acknowledged; null for nothing. */
function findingsOf(app: App): string | null {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  try {
    app.synth();
    return null;
  } catch (error) {
    return String(error);
  }
}

/** All that a stage can say, which makes most resources. */
const everything = { alarmEmail: 'desk@paper.example', ownerChatId: '1', paidBroadcast: true };
// Made before the tests begin, because a busy machine takes its time for it.
const ofStage = findingsOf(composeTestStage({ ...testStage, ...everything }).app);
const careless = composeTestStage();
new Queue(careless.service, 'Careless');
const ofCareless = findingsOf(careless.app);

const lib = join(import.meta.dirname, '..', '..', 'lib');
/** Every finding that is acknowledged in lib/, with its reason. */
const acknowledged = readdirSync(lib, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .flatMap(name => [
    ...readFileSync(join(lib, name), 'utf8').matchAll(
      /\bid: '((?:AwsSolutions|Serverless)-[\w[\]:]+)',\s+reason:\s+'([^\n]+)'/g,
    ),
  ])
  .map(([, id = '', reason = '']) => ({ id, reason }));

describe("cdk-nag's rules for AWS solutions and serverless", () => {
  test('find nothing that nobody gave a reason for', () => expect(ofStage).toBeNull());

  test('are in force: a queue that takes plain HTTP is found', () => {
    expect(ofCareless).toContain('AwsSolutions-SQS4');
  });

  test('are waived a handful of times, each with a sentence', () => {
    expect(acknowledged.map(({ id }) => id).toSorted()).toEqual([
      'AwsSolutions-APIG4',
      'Serverless-LambdaDLQ',
      'Serverless-LambdaEventSourceMappingDestination',
      'Serverless-LambdaTracing',
      'Serverless-SQSRedrivePolicy',
    ]);
    for (const { reason } of acknowledged) expect(reason).toMatch(/^[A-Z].{40,}\.$/);
  });
});
