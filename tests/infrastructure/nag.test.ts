import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { composeTestStage, testStage } from './synthesise.ts';

/** Throws for the first synthesis with a finding that nobody acknowledged. */
function check(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  app.synth();
}

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
  // With all that a stage can say, which makes most resources.
  test('find nothing that nobody gave a reason for', () => {
    const everything = {
      ...testStage,
      alarmEmail: 'desk@paper.example',
      ownerChatId: '1',
      paidBroadcast: true,
    };
    check(composeTestStage(everything).app);
  });

  test('are in force: a queue that takes plain HTTP is found', () => {
    const { app, service } = composeTestStage();
    new Queue(service, 'Careless');
    expect(() => check(app)).toThrow(/AwsSolutions-SQS4/);
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
