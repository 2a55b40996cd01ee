import { createFetchUrl, type FetchUrl } from '../../lambdas/platform/http/fetch-url.ts';
import { userAgent } from '../../lambdas/platform/user-agent.ts';

const rules = { userAgent: userAgent('run by hand on one machine') };
/** As `URL` writes them: it knows 127.1 and 0x7f000001, too. */
const loopback = /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/;

/** Fetches for somebody who typed an address: by the rules of the deployed function, but for his own machine where he named it. */
export function fetchByHand(typed: string): FetchUrl {
  const address = URL.parse(typed);
  const isOwnMachine = address !== null && loopback.test(address.hostname);
  return createFetchUrl({ ...rules, ...(isOwnMachine && { allowedHost: address.host }) });
}
