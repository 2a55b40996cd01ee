/** Until `parse-date.ts` is there. */
const months = 'jan feb m[aäà]r|mär apr ma[iyj] jun jul aug|ago|août sep o[ck]t nov d[ei][czs]'
  .split(' ')
  .map(m => new RegExp(`^(?:${m})`, 'i'));
export function parseDate(text: string): string | null {
  const iso = /(\d{4})[-/.](\d\d?)[-/.](\d\d?)/.exec(text);
  if (iso) {
    const full = Date.parse(text);
    if (!Number.isNaN(full)) return new Date(full).toISOString();
    return make(iso[1], iso[2], iso[3]);
  }
  const dotted = /(?<!\d)(\d\d?)[./-](\d\d?)[./-](\d{4}|\d\d)(?!\d)/.exec(text);
  if (dotted) return make(dotted[3]?.length === 2 ? `20${dotted[3]}` : dotted[3], dotted[2], dotted[1]);
  const worded =
    /(?<!\d)(\d\d?)(?:st|nd|rd|th)?\.?\s*(?:de\s+)?(\p{L}{3,})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/u.exec(text);
  if (worded) return make(worded[3], String(monthOf(worded[2])), worded[1]);
  const american = /(\p{L}{3,})\.?\s+(\d\d?)(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  if (american) return make(american[3], String(monthOf(american[1])), american[2]);
  return null;
}
const monthOf = (name: string | undefined): number => months.findIndex(m => m.test(name ?? '')) + 1;
function make(y: string | undefined, m: string | undefined, d: string | undefined): string | null {
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d));
  if (Number.isNaN(time) || Number(m) < 1 || Number(m) > 12 || Number(d) > 31) return null;
  return new Date(time).toISOString();
}
