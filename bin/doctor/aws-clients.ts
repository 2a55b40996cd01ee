import { BudgetsClient } from '@aws-sdk/client-budgets';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SQSClient } from '@aws-sdk/client-sqs';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';

/** The budgets of all regions are kept in one. */
const budgetsRegion = 'us-east-1';

/** Every service that the doctor asks, in a region: the given one, else that of the environment or the profile. */
export function openClients(given: string | undefined) {
  const config = { ...(given && { region: given }), maxAttempts: 2 };
  return {
    budgets: new BudgetsClient({ ...config, region: budgetsRegion }),
    cloudFormation: new CloudFormationClient(config),
    cloudWatch: new CloudWatchClient(config),
    dynamo: new DynamoDBClient(config),
    lambda: new LambdaClient(config),
    scheduler: new SchedulerClient(config),
    // Else the client complains wherever a queue's address has another host than AWS's own.
    sqs: new SQSClient({ ...config, useQueueUrlAsEndpoint: false }),
    ssm: new SSMClient(config),
    sts: new STSClient(config),
  };
}

export type AwsClients = ReturnType<typeof openClients>;
