import { fileURLToPath } from 'node:url';

/** A function that runs in a process of its own. */
export interface FunctionProcess {
  /** Gives it one event; resolves to what the handler returned, rejects with what it threw. */
  invoke(event: unknown): Promise<unknown>;
  /** What it has written to its log. */
  readonly log: string;
  stop(): Promise<void>;
}

/** The official client (npm aws-lambda-ric, built natively) where LAMBDA_RUNTIME_CLIENT names its index.mjs, else our own. */
export const runtimeClient =
  process.env.LAMBDA_RUNTIME_CLIENT ?? fileURLToPath(new URL('bootstrap.js', import.meta.url));

/** How long a function may take, on a busy machine too. */
export const timeoutSeconds = 120;

/** What Lambda tells every function, and the function's own settings. */
export const functionEnvironment = (
  taskRoot: string,
  env: Readonly<Record<string, string>>,
  memoryMb: number,
): Record<string, string> => ({
  _HANDLER: 'index.handler',
  LAMBDA_TASK_ROOT: taskRoot,
  AWS_LAMBDA_FUNCTION_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/bench',
  AWS_LAMBDA_LOG_STREAM_NAME: 'bench',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIANOBODY',
  AWS_SECRET_ACCESS_KEY: 'nothing',
  TZ: ':UTC',
  ...env,
});
