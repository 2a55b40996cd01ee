/**
 * A language as a page or feed declares it ("PT_br"), as a BCP 47 tag in the case that RFC 5646 (section 2.1.1) recommends:
 * "pt-BR", "zh-Hant-TW". Null for what is no tag.
 */
export function languageTag(written: string): string | null {
  const tag = written.slice(0, 40).trim().replaceAll('_', '-').toLowerCase();
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/.test(tag)) return null;
  // Behind a single letter stands what the rule leaves alone.
  const [, plain = tag, extended = ''] = /^(.*?)(-[a-z0-9](?:-.*)?)?$/.exec(tag) ?? [];
  const cased = plain
    .replace(/(?<=-)[a-z]{2}(?![a-z0-9])/g, region => region.toUpperCase())
    .replace(/(?<=-)[a-z](?=[a-z]{3}(?![a-z0-9]))/g, first => first.toUpperCase());
  return `${cased}${extended}`;
}
