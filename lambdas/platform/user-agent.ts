/** How we name ourselves to papers: what we are, and where to complain. Header values are printable ASCII. */
export const userAgent = (contact: string): string =>
  `Leaderette/0.1 (newspaper editorials for readers on Telegram; ${contact.replace(/[^\x20-\x7E]/g, '?')})`;
