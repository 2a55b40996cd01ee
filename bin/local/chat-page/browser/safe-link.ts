const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'tg:']);

/** The address to follow for a link's text or target, or null where following it could run or open anything else. */
export function safeLink(address: string): string | null {
  const spelled = /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]*:\d/.test(address);
  const url = URL.parse(spelled ? address : `https://${address}`);
  return url && schemes.has(url.protocol) ? url.href : null;
}
