/** Writes countries (ISO 3166-1 alpha-2) in the words of a locale: "South Africa"; empty for what is no country. */
export function writeCountry(locale: string): (country: string) => string {
  let names: Intl.DisplayNames | undefined;
  return country => {
    names ??= new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
    return /^[A-Z]{2}$/.test(country) ? (names.of(country) ?? '') : '';
  };
}
