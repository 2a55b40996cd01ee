export type LinkCheck = { readonly url: string } | { readonly fault: string };

/** Schemes of Telegram's own; what follows them is not looked at. */
const ownScheme = /^(tg|ton|tonsite):(\/\/)?[^\s]/i;
/** As TDLib's parse_url allows them in a host. */
const hostCharacters = /^[\p{L}\p{M}\p{N}._~!$,*'();&+=%-]*$/u;

/**
 * Whether Telegram takes a URL for a link or a button (TDLib's LinkManager::check_link), and how it keeps it:
 * a missing scheme is HTTP, a missing path "/". The fault is in TDLib's words.
 */
export function checkLink(given: string): LinkCheck {
  const fault = (reason: string) => ({ fault: `URL '${given}' is invalid: ${reason}` });
  const link = given.trim();
  if (ownScheme.test(link)) return { url: link };
  const [, scheme = 'http', rest = ''] = /^(?:([^:/?#]*):\/\/)?(.*)$/s.exec(link) ?? [];
  if (!/^https?$/i.test(scheme)) return fault('Unsupported URL protocol');
  const [, , host = '', port = '', tail = ''] =
    /^([^/?#]*@)?(\[[^\]/?#]*\]|[^:/?#]*)(:\d*)?(.*)$/s.exec(rest) ?? [];
  if (host === '') return fault('URL host is empty');
  if (!host.startsWith('[') && !hostCharacters.test(host)) return fault('Disallowed character in URL host');
  if (!host.startsWith('[') && !host.includes('.')) return fault('Wrong HTTP URL');
  const path = tail.startsWith('/') ? tail : `/${tail}`;
  return {
    url: `${scheme.toLowerCase()}://${host.toLowerCase()}${port}${path.replaceAll(/\s/g, encodeURIComponent)}`,
  };
}
