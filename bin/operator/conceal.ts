/** Shorter ones are no secrets of BotFather's, and may be words. */
const shortestSecret = 20;

/** A text that somebody else wrote, without the token or its secret half: Telegram and AWS may repeat what they were given. */
export function conceal(text: string, token: string): string {
  const secret = token.slice(token.indexOf(':') + 1);
  const hidden = [token, encodeURIComponent(token), ...(secret.length < shortestSecret ? [] : [secret])];
  return hidden.reduce((rest, part) => rest.replaceAll(part, '<token>'), text);
}
