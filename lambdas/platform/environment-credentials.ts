import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Lambda gives a function the keys of its role in the environment. The SDK's own chain looks there first, too, and brings
 * along five more places, with clients of their own, in which a function has nothing.
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime
 */
export const defaultProvider = fromEnv;
