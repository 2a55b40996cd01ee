import { writeDate } from '../write-date.ts';
import type { Dictionary } from './dictionary.ts';

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const en: Dictionary = {
  locale: 'en-GB',
  date: writeDate('en-GB'),
  categories: {
    politics: 'Politics',
    world: 'World',
    economy: 'Economy',
    work: 'Work',
    society: 'Society',
    justice: 'Justice',
    education: 'Education',
    health: 'Health',
    environment: 'Environment',
    science: 'Science',
    culture: 'Culture',
    sport: 'Sport',
  },
  ownership: {
    state: 'state-owned',
    public: 'public',
    private: 'private',
    party: 'party paper',
    trust: 'trust-owned',
  },
  digest: {
    title: date => `The leaders of ${date}`,
    count: (editorials, papers) =>
      `${plural(editorials, 'editorial', 'editorials')} from ${plural(papers, 'paper', 'papers')}`,
    papersDisagree: papers => `${plural(papers, 'paper', 'papers')} on one matter`,
    alsoToday: 'Also',
    asks: 'Asks',
    sample: 'sample',
    partial: 'only the beginning could be read',
    updated: 'updated',
    quietDay: 'Nothing new in your categories since the last digest.',
    otherLanguages: 'Nothing in your language, so here is what there is in others.',
    allCategories: 'All categories',
    andMore: count => `and ${count} more`,
    pageOf: (page, pages) => `${page} of ${pages}`,
  },
  summary: {
    claims: 'Claims',
    because: 'Because',
    asks: 'Asks',
    noAsk: 'It asks nothing of anyone.',
    readAtPaper: paper => `Read it in ${paper}`,
    back: '‹ Back',
    compareOn: matter => `Compare: ${matter}`,
    words: count => `${plural(count, 'word', 'words')} in the paper`,
  },
};
