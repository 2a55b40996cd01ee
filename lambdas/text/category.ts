/** The top level of the IPTC Media Topics (https://iptc.org/standards/media-topics/), by its English names. */
export const iptcCategories = [
  'arts, culture, entertainment and media',
  'conflict, war and peace',
  'crime, law and justice',
  'disaster, accident and emergency incident',
  'economy, business and finance',
  'education',
  'environment',
  'health',
  'human interest',
  'labour',
  'lifestyle and leisure',
  'politics and government',
  'religion',
  'science and technology',
  'society',
  'sport',
  'weather',
] as const;
export type IptcCategory = (typeof iptcCategories)[number];

/** The short list that readers see. Each is one or more of IPTC's names: `readerCategoryOf`. */
export const categories = [
  'politics',
  'world',
  'economy',
  'work',
  'society',
  'justice',
  'education',
  'health',
  'environment',
  'science',
  'culture',
  'sport',
] as const;
export type Category = (typeof categories)[number];

/** Where each of IPTC's top-level topics goes in the readers' list. */
export const readerCategoryOf = {
  'arts, culture, entertainment and media': 'culture',
  'conflict, war and peace': 'world',
  'crime, law and justice': 'justice',
  'disaster, accident and emergency incident': 'society',
  'economy, business and finance': 'economy',
  education: 'education',
  environment: 'environment',
  health: 'health',
  'human interest': 'society',
  labour: 'work',
  'lifestyle and leisure': 'culture',
  'politics and government': 'politics',
  religion: 'society',
  'science and technology': 'science',
  society: 'society',
  sport: 'sport',
  weather: 'environment',
} as const satisfies Record<IptcCategory, Category>;
