/**
 * Writes countries (ISO 3166-1 alpha-2) in the words of a locale: "South Africa"; empty for what is no country.
 * The long names of Hong Kong and Macao say what they are by law: "Hong Kong SAR China". Elsewhere a short one may be an
 * abbreviation: "UK".
 */
export function writeCountry(locale: string): (country: string) => string {
  const names = new Map<'long' | 'short', Intl.DisplayNames>();
  return country => {
    if (!/^[A-Z]{2}$/.test(country)) return '';
    const style = country === 'HK' || country === 'MO' ? 'short' : 'long';
    const known =
      names.get(style) ?? new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style });
    names.set(style, known);
    return known.of(country) ?? '';
  };
}
