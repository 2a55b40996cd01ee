/** The search term by which a country's papers are found, by its ISO 3166-1 alpha-2 code. No word has a colon. */
export const countryTerm = (country: string): string => `country:${country.toLowerCase()}`;
