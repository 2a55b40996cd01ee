/** The flag of a country by its ISO 3166-1 alpha-2 code: two regional indicator letters. Empty for anything else. */
export const flagOf = (country: string): string =>
  /^[A-Z]{2}$/.test(country)
    ? String.fromCodePoint(...[...country].map(letter => 0x1f1e6 + letter.charCodeAt(0) - 65))
    : '';
