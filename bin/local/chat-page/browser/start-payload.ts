/**
 * The `start` parameter of a deep link to this bot (`https://t.me/NAME?start=...` or `tg://resolve?...`):
 * following it sends `/start PARAMETER` here instead of leaving the page. Null for every other link.
 */
export function startPayload(link: string, botUsername: string): string | null {
  const url = URL.parse(link);
  if (!url) return null;
  const isWeb = url.hostname === 't.me' || url.hostname === 'telegram.me';
  const name = isWeb ? url.pathname.slice(1) : url.protocol === 'tg:' ? url.searchParams.get('domain') : null;
  if (name?.toLowerCase() !== botUsername.toLowerCase()) return null;
  return url.searchParams.get('start');
}
