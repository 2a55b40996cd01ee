import { fileURLToPath } from 'node:url';
import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { type SettingName, settingNames } from '../../lambdas/platform/setting-names.ts';
import { bundling } from '../bundling.ts';

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

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A function of this project: Node 24 on arm64, bundled whole, JSON logs that expire, a role of its own. */
export class LeaderetteFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: LeaderetteFunctionProps) {
    super(scope, id, {
      entry: `${root}lambdas/handlers/${props.handler}.ts`,
      handler: 'handler',
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
      projectRoot: root,
      depsLockFilePath: `${root}package-lock.json`,
      bundling: {
        target: bundling.target,
        format: OutputFormat.ESM,
        minify: bundling.minify,
        keepNames: bundling.keepNames,
        banner: bundling.banner,
        mainFields: [...bundling.mainFields],
        esbuildArgs: Object.fromEntries(
          Object.entries(bundling.alias).map(([from, to]) => [`--alias:${from}`, to]),
        ),
        // The SDK in the runtime is another version than the one tested with, and slower to load than what is used of it.
        externalModules: [],
        bundleAwsSDK: true,
      },
    });
  }
}
