import { commandFor } from './command-for.ts';

/** What was asked of AWS when it failed. */
export interface AwsRequest {
  readonly stage: string;
  readonly parameter: string;
  readonly region: string;
  /** As IAM names it: "ssm:PutParameter". */
  readonly action: string;
}

const signIn = "Sign in again, for example with 'aws login' or 'aws sso login', and repeat the command.";

const expired = () => `The AWS session has expired. ${signIn}`;
const unknownKeys = ({ region }: AwsRequest) =>
  `AWS does not know these credentials in ${region}. Check AWS_PROFILE and the keys, and that this computer's clock is right.`;
const busy = () => 'AWS is busy with this parameter or account. Wait a minute and repeat the command.';
const unreachable = ({ region }: AwsRequest) =>
  `AWS cannot be reached in ${region}. Check the network, and that it is a region: AWS_REGION, or 'region' in lib/stages.ts.`;
const noCredentials = (_: AwsRequest, said: string) =>
  `No AWS credentials could be had (${said}). Sign in with 'aws login' or 'aws sso login', or name a profile with AWS_PROFILE.`;

/** By the name or code of the error: service errors as SSM and STS call them, the SDK's own, and Node's of the network. */
const failures: Readonly<Record<string, (request: AwsRequest, said: string) => string>> = {
  CredentialsProviderError: noCredentials,
  TokenProviderError: noCredentials,
  ExpiredToken: expired,
  ExpiredTokenException: expired,
  RequestExpired: expired,
  UnrecognizedClientException: unknownKeys,
  InvalidClientTokenId: unknownKeys,
  InvalidSignatureException: unknownKeys,
  SignatureDoesNotMatch: unknownKeys,
  IncompleteSignatureException: unknownKeys,
  AccessDeniedException: ({ action, parameter, region }) =>
    `These AWS credentials may not do ${action} on ${parameter} in ${region}. Ask for that right, or name another profile with AWS_PROFILE.`,
  ParameterNotFound: ({ parameter, region, stage }) =>
    `No bot token at ${parameter} in ${region}: put one there with '${commandFor('token set', stage)}', or look in another region.`,
  HierarchyTypeMismatchException: ({ parameter }) =>
    `${parameter} is kept there as another type, unencrypted. Delete it with 'aws ssm delete-parameter --name ${parameter}' and repeat the command.`,
  ParameterLimitExceeded: ({ region }) =>
    `This account has no room for another parameter in ${region}. Delete one that is not needed, or ask AWS for a higher quota.`,
  OptInRequired: ({ region }) =>
    `This account does not use ${region} yet. Enable the region in the account's settings, or choose another.`,
  ThrottlingException: busy,
  TooManyUpdates: busy,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  TimeoutError: unreachable,
  AbortError: unreachable,
};

/** Why AWS did not do it and what to do, in one line. */
export function awsFailure(error: unknown, request: AwsRequest): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const said = message.replaceAll(/\s+/g, ' ').trim();
  const failure = [code, name].flatMap(
    key => (Object.hasOwn(failures, key) ? failures[key] : undefined) ?? [],
  );
  return (
    failure[0]?.(request, said) ?? `AWS refused ${request.action} on ${request.parameter} (${name}: ${said}).`
  );
}
