import { localeOf } from '../locale-of.ts';
import { bold } from '../message-builder.ts';
import { pluralIn } from '../plural.ts';
import { writeCountry } from '../write-country.ts';
import { writeDate } from '../write-date.ts';
import { writeLanguage } from '../write-language.ts';
import { writeNearDate } from '../write-near-date.ts';
import { writePlace } from '../write-place.ts';
import { writeWeekday } from '../write-weekday.ts';
import type { Dictionary } from './dictionary.ts';

const weekday = writeWeekday(localeOf.en);
const count = pluralIn('en');
const editorials = { one: '# editorial', other: '# editorials' };
const papers = { one: '# paper', other: '# papers' };

export const en: Dictionary = {
  languageName: 'English',
  direction: 'ltr',
  list: parts => parts.join(', '),
  date: writeDate(localeOf.en),
  nearDate: writeNearDate(localeOf.en),
  country: writeCountry(localeOf.en),
  language: writeLanguage(localeOf.en),
  place: writePlace(localeOf.en, {
    cities: { 'America/Sao_Paulo': 'São Paulo', 'America/Bogota': 'Bogotá' },
  }),
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
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
    public: 'publicly owned',
    private: 'privately owned',
    party: 'party paper',
    trust: 'owned by a trust',
  },
  commands: {
    start: 'Begin with the editorial of the day',
    digest: 'Today’s editorials, or those of a category or a day',
    categories: 'What there is today, by category',
    subscribe: 'A digest every day, at your own time',
    unsubscribe: 'Stop the digest',
    settings: 'Language, time zone, what you read',
    help: 'What you can ask for',
    privacy: 'What is kept about you, and for how long',
    export: 'A file with all that is kept about you',
    delete: 'Delete what is kept about you',
  },
  description:
    'I read the editorials of the world’s newspapers and shorten each to what it claims and what it asks for, in its own words. Where papers argue about the same matter, I set them side by side: whenever you ask, or once a day at your own time.',
  shortDescription: 'The world’s newspaper editorials: what each claims, what it asks for, side by side.',

  digest: {
    title: date => `Editorials of ${date}`,
    latest: 'The last 24 hours',
    delivered: date => `Your digest · ${date}`,
    newSince: (day, time) => `New since ${weekday(day)}, ${time}`,
    toBeginWith: 'To begin with: the latest editorials',
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) => `${count(all, editorials)} from ${count(from, papers)}`,
    papersDisagree: from => `${count(from, papers)} on one matter`,
    asks: 'Asks',
    alsoOnThis: names => `Also on this matter: ${names}`,
    samePoint: 'On the same point',
    alsoSays: 'Also says',
    sample: '(sample)',
    partial: 'only its beginning could be read',
    updated: 'updated',
    quiet: {
      all: 'Nothing new since your last digest.',
      categories: 'Nothing new in your categories since the last digest.',
      first: 'Nothing new for you yet.',
    },
    otherLanguages: 'Nothing in your language for this time: here is what papers say in others.',
    inOtherLanguages: left => `In other languages: ${left}`,
    allCategories: 'All categories',
    pressNumber: 'Press a number to read that editorial.',
    andMore: left => `and ${count(left, { one: '# more', other: '# more' })}`,
    pageOf: (page, pages) => `${page} of ${pages}`,
    nothingOn: date => `I have no editorials of ${date}.`,
    nothingIn: (category, when) => `${when}: nothing about ${category.toLowerCase()}.`,
    nothingLately: 'No new editorials in the last 24 hours.',
    nothingYet: 'No editorials yet. I look for new ones every few minutes: please try again soon.',
    inTheFuture: date => `${date} is still to come, and so are its editorials.`,
    nearestDays: days =>
      days === 1 ? 'The nearest day with editorials:' : 'The nearest days with editorials:',
    whichDay: 'I show one day at a time. Which one would you like?',
    whichCategory: 'I show one category at a time. Which one would you like?',
    unknownWords: words =>
      `I did not understand “${words}”. Write a category or a day: /digest economy, /digest yesterday, /digest 2026-01-31.`,
  },
  summary: {
    claims: 'Claims',
    because: 'Because',
    asks: 'Asks',
    noAsk: 'It asks for nothing beyond that.',
    alsoIn: 'Also in',
    readAtPaper: paper => `Read it in ${paper}`,
    more: 'The whole argument',
    back: '‹ Back',
    compareOn: matter => `Compare: ${matter}`,
    words: length => `${count(length, { one: '# word', other: '# words' })} in the paper`,
    gone: 'This editorial is no longer kept. /digest shows what is new.',
  },
  model: {
    translate: 'In English',
    translating: 'I am translating it: one moment.',
    translatedFrom: language => `machine translation, original in ${language}`,
    original: 'Show the original',
    notTranslated: 'It could not be translated reliably: these are the paper’s own words.',
    partlyTranslated: 'what could not be translated reliably stands as it was',
    shortened: 'shortened by a language model and checked against the paper’s text',
    inHelp:
      'Where a note says so, a language model has shortened or translated: what it wrote was checked against the paper’s text, and the paper’s own words are one tap away.',
  },
  start: {
    greeting:
      'Hello! I read newspaper editorials and shorten each to what it claims and what it asks for, in the paper’s own words. Where papers argue about the same matter, I set them side by side.',
    inGroup:
      'Here I answer commands and replies to my messages. /subscribe brings a digest every day; /help says what else you can ask for.',
    inChannel: channel =>
      `I am in the channel “${channel}” now. Post /subscribe there with a time and a city, for example /subscribe 07:30 London, and a digest comes every day; /settings changes the language. There I answer commands alone, and whoever presses a number reads on in a chat with me.`,
    bestToday: 'The editorial of the day',
    choose:
      'What would you like to read about? Choose a category, or write any word and I will search for it. /subscribe brings you a digest every day.',
  },
  categoryList: {
    title: when => `Categories · ${when}`,
    hint: 'Which one would you like to read?',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} about “${words}”`,
    nothing: words => `I found no editorial about “${words}”. Try fewer or other words, or see /digest.`,
    nothingOfCountry: country =>
      `${country}: I have nothing from its papers yet, and found no editorial about it. /digest shows what there is.`,
    meant: words => ['Did you mean “', words, '”?'],
    numberIsButton: number => `Press the button ${number} below the list to open that editorial.`,
    nothingToSearch: 'Write one or more words to search for: a paper, a name, a matter.',
    shortened: words =>
      `That was long: I searched for its first ${count(words, { one: 'word that matters', other: '# words that matter' })}.`,
    lost: 'I can no longer see what you searched for. Please write it again.',
    tooLong:
      'That is too long to search for. Write a few words, a paper or a name; /help says what else you can ask for.',
  },
  subscription: {
    done: 'Done: your digest is set',
    none: 'You have no subscription.',
    title: 'Your digest',
    when: (times, weekdays, zone) => `At ${times}, ${weekdays} (${zone})`,
    kept: what => `Kept from before: ${what}`,
    everyDay: 'every day',
    onWeekdays: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
    workdays: 'Monday to Friday',
    weekend: 'Saturday and Sunday',
    allCategories: 'All categories',
    next: (date, time) => `Next: ${date}, ${time}`,
    paused: date => `Paused until ${date}`,
    change: {
      categories: 'Categories',
      times: 'Times',
      weekdays: 'Days',
      zone: 'Time zone',
      pause: 'Pause',
      resume: 'End the pause',
    },
    pauseFor: days => `Pause ${count(days, { one: '# day', other: '# days' })}`,
    subscribe: 'Subscribe',
    unsubscribe: 'Unsubscribe',
    ended: 'No more digests. /subscribe brings them back.',
    badTime: time => `“${time}” is no time of day. Write it from 00:00 to 23:59, for example 07:30.`,
    badZone: zone => `I know no place or time zone called “${zone}”.`,
    howToZone: 'Write a large city that has your clock, for example: /subscribe Lagos',
    stayIn: place => `Keep ${place} time`,
    nearestZones: 'Did you mean one of these?',
    unknownWords: words => `I did not understand “${words}”.`,
    howTo:
      'Write categories, times, days and a city in any order, for example: /subscribe economy world 07:30 weekdays London',
    chooseCategories: 'What should your digest be about? Choose none, and it is about everything.',
    chooseTimes: 'When should it come? For another time write, for example: /subscribe 06:45',
    chooseWeekdays: 'On which days?',
    chooseZone: 'Where are you? For another place write, for example: /settings Nairobi',
    lastTime: 'One time must stay. /unsubscribe ends the digest.',
    lastWeekday: 'One day must stay. /unsubscribe ends the digest.',
  },
  settings: {
    title: 'Settings',
    language: name => `Language: ${name}`,
    zone: zone => `Time zone: ${zone}`,
    reads: { own: 'Editorials in your language', all: 'Editorials in all languages' },
    change: {
      language: 'Language',
      zone: 'Time zone',
      reads: 'Languages of editorials',
      subscription: 'Your digest',
    },
    chooseLanguage: 'Which language shall I speak?',
  },
  help: {
    commands: [
      bold('What you can ask for'),
      '\n/digest: the editorials of the last 24 hours',
      '\n/digest economy: those of one category',
      '\n/digest yesterday, /digest 2026-01-31: those of one day',
      '\n/categories: what there is, by category',
      '\n/subscribe: a digest every day, for example /subscribe 07:30 London',
      '\n/unsubscribe: no more digests',
      '\n/settings: language, time zone, what you read',
      '\n/privacy, /export, /delete: what is kept about you, all of it in a file, and how to have it deleted',
    ],
    words: 'Any other words I search for in headlines and summaries.',
    wordsInGroup: 'Here I search for the words with which you reply to a message of mine.',
    summaries:
      'Every sentence of a summary is the paper’s own. What a paper claims is its opinion, not mine.',
  },
  privacy: ({ textDays, summaryDays }) => [
    bold('What is kept about this chat'),
    '\n• its number, your settings and your subscription: until you delete them with /delete;',
    '\n• which digests were sent: 90 days;',
    '\n• that a message was answered, not what it said: 2 days.',
    '\n\nNothing else: not your name, not what you search for, not what you read.',
    '\nYou get all of it as a file with /export.',
    '\nBackups of the database go back 35 days; what you delete is gone from them by then.',
    '\n\n',
    bold('What is kept of the papers'),
    `\nThe text of an editorial for ${count(textDays, { one: '# day', other: '# days' })}, its summary for ${summaryDays}.`,
  ],
  exporting: {
    coming: 'All that is kept about this chat comes in a moment, as a file.',
    caption:
      'All that is kept about this chat: your settings, your subscription and the list of digests sent. /delete deletes it.',
  },
  deletion: {
    ask: 'Delete your settings, your subscription and the list of digests sent? This cannot be undone.',
    yes: 'Yes, delete everything',
    no: 'No, keep it',
    done: 'Deleted. Nothing about this chat is kept any more, except in backups of the database, and there for 35 days at most. /start begins anew.',
    kept: 'Nothing was deleted.',
  },
  youAreWelcome: 'You are welcome. /digest shows what is new, whenever you like.',
  failure: {
    general: 'Something went wrong on my side, and it has been noted. Please try again in a moment.',
    oldButton: 'This button is too old. /digest shows what is new.',
    unknownCommand: command => `I do not know ${command}. /help says what you can ask for.`,
    misspeltCommand: (command, meant) => `I do not know ${command}. Did you mean ${meant}?`,
    onlyText: 'I can only read text. Write a word to search for it, or see /help.',
    onlyAdministrators:
      'Only administrators can change my settings here. For a digest of your own, write to me in a private chat.',
    administratorsUnknown:
      'Telegram did not tell me whether you are an administrator here, so I changed nothing. Please try again. If it stays so, make me an administrator, too.',
  },
};
