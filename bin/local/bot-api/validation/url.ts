const schemes = ['http:', 'https:', 'tg:', 'ton:', 'tonsite:', 'mailto:', 'tel:'];

/** Whether Telegram takes the URL for a link or a button; one without a scheme is read as HTTP. */
export function isLinkUrl(url: string): boolean {
  const given = url.trim();
  if (given === '' || /\s/.test(given)) return false;
  const parsed = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(given) ? given : `http://${given}`);
  if (parsed === null || !schemes.includes(parsed.protocol)) return false;
  return !parsed.protocol.startsWith('http') || isPublicHost(parsed.hostname);
}

/** A host needs a dot ("localhost" is refused), unless it is an address of version 6. */
const isPublicHost = (host: string) => host.startsWith('[') || /^[^.]+(\.[^.]+)+$/.test(host);
