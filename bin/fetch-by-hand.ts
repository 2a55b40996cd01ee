import { createFetchUrl } from '../lambdas/platform/http/fetch-url.ts';
import { userAgent } from '../lambdas/platform/user-agent.ts';

/** Fetches for somebody who typed the address: the public web, by the rules of the deployed function. */
export const fetchByHand = createFetchUrl({ userAgent: userAgent('run by hand on one machine') });
