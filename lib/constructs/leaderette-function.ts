import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Duration, FileSystem, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type SettingName, settingNames } from '../../lambdas/platform/setting-names.ts';
import { bundleHandler } from '../bundling.ts';
import { sdkEnvironment } from './sdk-environment.ts';
import type { StageParts } from './stage-parts.ts';

export interface LeaderetteFunctionProps {
  /** The file under lambdas/handlers/, without its ending. */
  readonly handler: string;
  readonly description: string;
  readonly memoryMb: number;
  readonly timeout: Duration;
  /** By role; the names of the environment variables are the settings' own. */
  readonly settings: Partial<Record<SettingName, string>>;
  /** Files that go with the code: by the name that they have beside it, where they are in the project. */
  readonly files?: Readonly<Record<string, string>>;
}

/**
 * A function of this project: Node 24 on arm64, bundled whole, JSON logs that expire, and a role of its own that may write
 * to its own log and, beyond that, what is granted. X-Ray is off: a trace would cost more than most of the calls it is of,
 * and the logs have the durations.
 */
export class LeaderetteFunction extends LambdaFunction {
  /** Of the code that is deployed: another one whenever the code is another. */
  readonly codeHash: string;

  constructor(scope: Construct, id: string, parts: StageParts, props: LeaderetteFunctionProps) {
    const bundle = bundleOf(scope, props);
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: parts.settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Lambda's own policy for logs would let it write to every log group of the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      code: bundle.code,
      handler: 'index.handler',
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      role,
      environment: {
        ...sdkEnvironment,
        ...Object.fromEntries(
          Object.entries(props.settings).map(([name, value]) => [settingNames[name as SettingName], value]),
        ),
      },
      tracing: Tracing.DISABLED,
      loggingFormat: LoggingFormat.JSON,
      logGroup,
    });
    this.codeHash = bundle.hash;
  }
}

let bundlesFolder: string | undefined;
/** Where bundles lie until this process ends; CDK has its own copies of those that are deployed. */
function bundles(): string {
  if (bundlesFolder === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'leaderette-bundles-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    bundlesFolder = folder;
  }
  return bundlesFolder;
}

/** The bundle of a handler; a stack that is not to be bundled (tests of templates) gets a word in its place. */
function bundleOf(
  scope: Construct,
  { handler, files }: LeaderetteFunctionProps,
): { readonly code: Code; readonly hash: string } {
  if (!Stack.of(scope).bundlingRequired)
    return { code: Code.fromInline('export const handler = () => {};'), hash: 'not bundled' };
  const folder = join(bundles(), handler);
  bundleHandler(`lambdas/handlers/${handler}.ts`, folder, files && { files });
  return { code: Code.fromAsset(folder), hash: FileSystem.fingerprint(folder) };
}
