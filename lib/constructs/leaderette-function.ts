import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type SettingName, settingNames } from '../../lambdas/platform/setting-names.ts';
import { bundleHandler } from '../bundling.ts';

export interface LeaderetteFunctionProps {
  /** The file under lambdas/handlers/, without its ending. */
  readonly handler: string;
  readonly description: string;
  readonly memoryMb: number;
  readonly timeout: Duration;
  /** By role; the names of the environment variables are the settings' own. */
  readonly settings: Partial<Record<SettingName, string>>;
  readonly logDays: RetentionDays;
}

/** A function of this project: Node 24 on arm64, bundled whole, JSON logs that expire, a role of its own. */
export class LeaderetteFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: LeaderetteFunctionProps) {
    super(scope, id, {
      code: codeOf(scope, props.handler),
      handler: 'index.handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      environment: Object.fromEntries(
        Object.entries(props.settings).map(([name, value]) => [settingNames[name as SettingName], value]),
      ),
      tracing: Tracing.DISABLED,
      loggingFormat: LoggingFormat.JSON,
      logGroup: new LogGroup(scope, `${id}Log`, {
        retention: props.logDays,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
    });
  }
}

/** The bundle of a handler; a stack that is not to be bundled (tests of templates) gets a word in its place. */
function codeOf(scope: Construct, handler: string): Code {
  if (!Stack.of(scope).bundlingRequired) return Code.fromInline('export const handler = () => {};');
  const folder = join(tmpdir(), 'leaderette-bundles', String(process.pid), handler);
  return Code.fromAsset(bundleHandler(`lambdas/handlers/${handler}.ts`, folder).folder);
}
