import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { SettingName } from '../../lambdas/platform/setting-names.ts';
import type { TableRole } from '../../lambdas/store/tables.ts';
import { type ConcurrencyShare, shareConcurrency } from '../share-concurrency.ts';
import type { CheckedSettings } from '../stage-settings.ts';
import { tokenParameterName } from '../token-parameter-name.ts';

/** What every subsystem of a stage is built with. */
export interface StageParts {
  readonly settings: CheckedSettings;
  readonly tables: Readonly<Record<TableRole, TableV2>>;
  readonly concurrency: ConcurrencyShare;
  readonly deadLetters: Queue;
}

export const stageParts = (
  settings: CheckedSettings,
  tables: Readonly<Record<TableRole, TableV2>>,
  deadLetters: Queue,
): StageParts => ({
  settings,
  tables,
  deadLetters,
  concurrency: shareConcurrency(settings.concurrentExecutions, settings.messagesPerSecond),
});

type Settings = Partial<Record<SettingName, string>>;

/** The settings of a function that works with the tables. */
export const tableSettings = ({ settings, tables }: StageParts): Settings => ({
  stage: settings.stage,
  readersTable: tables.readers.tableName,
  contentTable: tables.content.tableName,
  textDays: String(settings.textDays),
  summaryDays: String(settings.summaryDays),
});

/** The settings of a function that talks to Telegram: where the token is, never the token. */
export const telegramSettings = ({ settings }: StageParts): Settings => ({
  stage: settings.stage,
  tokenParameter: tokenParameterName(settings.stage),
  ...(settings.telegramApiRoot && { telegramApiRoot: settings.telegramApiRoot }),
  ...(settings.ownerChatId && { ownerChatId: settings.ownerChatId }),
});

/**
 * Lets a function read the bot token, and nothing else of SSM. Its key is the account's own `aws/ssm`, which needs no
 * grant; the parameter is the operator's, so no resource of the stack stands for it.
 */
export function grantToken(scope: Construct, grantee: IGrantable, { settings }: StageParts): void {
  const { stage } = settings;
  const arn = Stack.of(scope).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: tokenParameterName(stage).replace(/^\//, ''),
  });
  Grant.addToPrincipal({ grantee, actions: ['ssm:GetParameter'], resourceArns: [arn] });
}
