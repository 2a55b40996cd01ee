import { type LookupAddress, type LookupAllOptions, lookup as resolveName } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { FetchError, type FetchFailure } from './fetch-error.ts';
import { isPublicAddress } from './is-public-address.ts';
import { readBody } from './read-body.ts';

/** What may be fetched, and how. */
export interface FetchRules {
  /** Names us and a contact, so that a paper can complain. */
  readonly userAgent: string;
  /** The one `host:port` on a private network that is allowed: the local host's samples. Stage settings cannot express it. */
  readonly allowedHost?: string;
  /** Ports beside 80 and 443 that may be asked. @default none */
  readonly ports?: readonly number[];
  /** How names become addresses. @default the operating system's way; tests rebind names */
  readonly resolve?: Resolve;
  /** @default the limits below, which no stage changes */
  readonly limits?: Partial<FetchLimits>;
}

/** As `dns.lookup` with `all`: every address of a name. */
export type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** How much of our time and memory a server may take. */
export interface FetchLimits {
  readonly redirects: number;
  /** After decompression. */
  readonly bytes: number;
  readonly firstByteMs: number;
  /** From the first request to the last byte, redirects included. */
  readonly totalMs: number;
}

/** What a URL answered, after redirects; `headers` in lower case, `bytes` decompressed. */
export interface FetchedUrl {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  /** The address that a permanent redirect (301, 308) names from the first hop on; null for none. */
  readonly movedTo: string | null;
}

export type FetchUrl = (url: string, headers?: Readonly<Record<string, string>>) => Promise<FetchedUrl>;

const defaultLimits: FetchLimits = {
  redirects: 5,
  bytes: 3_000_000,
  firstByteMs: 10_000,
  totalMs: 20_000,
};
const redirects = new Set([301, 302, 303, 307, 308]);
const publicPorts = new Set(['', '80', '443']);

/** A function that fetches within the rules. It rejects with `FetchError`, which says why. */
export function createFetchUrl(rules: FetchRules): FetchUrl {
  const limits = { ...defaultLimits, ...rules.limits };
  return async (url, headers = {}) => {
    const deadline = AbortSignal.timeout(limits.totalMs);
    let at = url;
    let movedTo: string | null = null;
    let isPermanent = true;
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await ask(at, headers, rules, limits.firstByteMs, deadline);
      const target = redirects.has(response.statusCode ?? 0) ? response.headers.location : undefined;
      if (target === undefined) return answerOf(at, response, limits.bytes, deadline, movedTo);
      response.destroy();
      isPermanent &&= response.statusCode === 301 || response.statusCode === 308;
      at = resolveTarget(target, at);
      if (isPermanent) movedTo = at;
    }
    throw new FetchError('too-many-redirects', url);
  };
}

function resolveTarget(target: string, base: string): string {
  // Node gives header bytes as Latin-1; papers send UTF-8.
  const text = Buffer.from(target, 'latin1').toString('utf8');
  if (!URL.canParse(text, base)) throw new FetchError('bad-address', base);
  return new URL(text, base).href;
}

async function answerOf(
  url: string,
  response: IncomingMessage,
  maxBytes: number,
  deadline: AbortSignal,
  movedTo: string | null,
): Promise<FetchedUrl> {
  const headers = Object.fromEntries(
    Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const bytes = await readBody(response, maxBytes, url, deadline);
  return { url, status: response.statusCode ?? 0, headers, bytes, movedTo };
}

/** One request, to an address that has been checked and to no other. */
function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  rules: FetchRules,
  firstByteMs: number,
  deadline: AbortSignal,
): Promise<IncomingMessage> {
  const target = checkedUrl(url, rules);
  const isAllowed = target.host === rules.allowedHost;
  const send = target.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => reject(failureOf(error, url, deadline));
    const request = send(
      target,
      {
        // A connection of its own, opened to the address that the check below lets through.
        agent: false,
        lookup: isAllowed ? undefined : lookupPublic(rules.resolve ?? resolveName),
        signal: deadline,
        maxHeaderSize: 32_768,
        headers: {
          'user-agent': rules.userAgent,
          accept:
            'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.8',
          'accept-encoding': 'gzip, deflate, br',
          ...headers,
        },
      },
      response => {
        clearTimeout(patience);
        resolve(response);
      },
    );
    const patience = setTimeout(() => request.destroy(new FetchError('too-slow', url)), firstByteMs);
    request.on('error', error => {
      clearTimeout(patience);
      fail(error);
    });
    request.end();
  });
}

function checkedUrl(url: string, { allowedHost, ports = [] }: FetchRules): URL {
  const target = URL.canParse(url) ? new URL(url) : null;
  if (!target || (target.protocol !== 'http:' && target.protocol !== 'https:'))
    throw new FetchError('bad-address', url);
  if (target.username || target.password) throw new FetchError('bad-address', url);
  if (target.host === allowedHost) return target;
  if (!publicPorts.has(target.port) && !ports.includes(Number(target.port)))
    throw new FetchError('closed-port', url);
  const literal = target.hostname.replace(/^\[|\]$/g, '');
  // A literal address is never looked up, so it is checked here.
  if (isIP(literal) && !isPublicAddress(literal)) throw new FetchError('private-address', url);
  return target;
}

/** Resolves a name and refuses it when any of its addresses is private: what is connected to is what was checked. */
const lookupPublic =
  (resolve: Resolve): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const first = addresses[0];
      if (!first || addresses.some(({ address }) => !isPublicAddress(address)))
        return callback(new FetchError('private-address', hostname), '', 0);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

const failureByCode: Readonly<Record<string, FetchFailure>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ETIMEDOUT: 'too-slow',
  ECONNRESET: 'broken-answer',
  EPIPE: 'broken-answer',
  HPE_HEADER_OVERFLOW: 'too-many-headers',
};

function failureOf(error: unknown, url: string, deadline: AbortSignal): FetchError {
  if (error instanceof FetchError) return new FetchError(error.failure, url, { cause: error });
  if (deadline.aborted) return new FetchError('too-slow', url, { cause: error });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = failureByCode[code];
  if (known) return new FetchError(known, url, { cause: error });
  if (code.startsWith('HPE_')) return new FetchError('broken-answer', url, { cause: error });
  if (/CERT|TLS|SSL|SELF_SIGNED/.test(code))
    return new FetchError('insecure-certificate', url, { cause: error });
  return new FetchError('unreachable', url, { cause: error });
}
