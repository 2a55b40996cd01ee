/**
 * What the AWS SDK asks for at its first request, answered as it would answer itself. Where the environment says
 * nothing it looks into `~/.aws`, which a function does not have, and waits for the disk: a fortieth of a cold start.
 * https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 */
export const sdkEnvironment = {
  AWS_ACCOUNT_ID_ENDPOINT_MODE: 'preferred',
  AWS_AUTH_SCHEME_PREFERENCE: 'sigv4',
  AWS_DEFAULTS_MODE: 'legacy',
  AWS_DISABLE_CLOCK_SKEW_CORRECTION: 'false',
  AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false',
  AWS_MAX_ATTEMPTS: '3',
  AWS_RETRY_MODE: 'standard',
  AWS_SDK_UA_APP_ID: 'leaderette',
  AWS_USE_DUALSTACK_ENDPOINT: 'false',
  AWS_USE_FIPS_ENDPOINT: 'false',
} as const;
