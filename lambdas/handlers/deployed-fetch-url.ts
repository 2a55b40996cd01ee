import { createFetchUrl, type FetchUrl } from '../platform/http/fetch-url.ts';
import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import { userAgent } from '../platform/user-agent.ts';

/** The way out to the web of the deployed stage. */
export function deployedFetchUrl(): FetchUrl {
  const allowedHost = readOptionalSetting('allowedHost');
  const ports = readOptionalSetting('fetchPorts')?.split(',').map(Number);
  return createFetchUrl({
    userAgent: userAgent(readSettings('contact').contact),
    ...(allowedHost && { allowedHost }),
    ...(ports && { ports }),
  });
}
