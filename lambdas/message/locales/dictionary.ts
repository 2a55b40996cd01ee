import type { Category } from '../../text/category.ts';
import type { InterfaceLanguage } from '../../text/language.ts';
import type { Direction } from '../direction.ts';
import type { Piece } from '../message-builder.ts';
import type { Ownership } from '../ownership.ts';

/** The commands of the bot, in the order of the menu. */
export const commandNames = [
  'start',
  'digest',
  'categories',
  'subscribe',
  'unsubscribe',
  'settings',
  'help',
  'privacy',
  'export',
  'delete',
] as const;
export type CommandName = (typeof commandNames)[number];

/**
 * Everything the bot says, in one language. Functions take what varies; plurals are the dictionary's own business
 * (`Intl.PluralRules`), since languages differ in how many forms they have. Days, times, zones and names come in
 * as they are to be shown.
 */
export interface Dictionary {
  /** The name of the language in itself: "English". */
  readonly languageName: string;
  readonly direction: Direction;
  /** Names, times or days one after the other: "Economy, Work". */
  list(parts: readonly string[]): string;
  /** A day, given as "2026-11-23", in words. */
  date(day: string): string;
  /** The same without its year, for a day that is near. */
  nearDate(day: string): string;
  /** A country by its ISO 3166-1 alpha-2 code, in words; empty for what is no country. */
  country(code: string): string;
  /** A language by its tag, in words. */
  language(tag: string): string;
  /** The place by which people know an IANA zone: "New York". */
  place(zone: string): string;
  /** The weekdays from Monday, as short as the language has them: for buttons, four in a row. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly categories: Readonly<Record<Category, string>>;
  readonly ownership: Readonly<Record<Ownership, string>>;
  /** What the command menu says of each; at most 256 characters. */
  readonly commands: Readonly<Record<CommandName, string>>;
  /** The bot's own description: what a stranger reads before pressing Start; at most 512 characters. */
  readonly description: string;
  /** At most 120 characters. */
  readonly shortDescription: string;

  readonly digest: {
    /** `date` is already written in the language. */
    title(date: string): string;
    /** The last 24 hours: a heading, and the `when` of the functions below where no day was named. */
    latest: string;
    /** The heading over a digest that was subscribed to; `date` is `Dictionary.nearDate`. */
    delivered(date: string): string;
    /** A line of its own: what came in since a time of a day not long ago, given as "2026-11-23" and "07:30". */
    newSince(day: string, time: string): string;
    /** In its place over the first digest, before which there was none: a line of its own. */
    toBeginWith: string;
    /** The heading over one category; `when` is a title or `latest`. */
    inCategory(category: string, when: string): string;
    count(editorials: number, papers: number): string;
    /** Several papers on one matter. */
    papersDisagree(papers: number): string;
    asks: string;
    /** Below the voices of a matter: papers in languages that the reader does not read, of other categories or the days before. */
    alsoOnThis(names: string): string;
    /** Over sentences of several papers on one point. */
    samePoint: string;
    /** Over a sentence that no other summary on the matter has; what their whole texts say is not known. */
    alsoSays: string;
    /** Behind the name of a made-up paper, in the brackets of the language: "(sample)". */
    sample: string;
    partial: string;
    updated: string;
    /** In place of a delivered digest's editorials: of one about everything, about some categories, and the first. */
    quiet: Readonly<Record<'all' | 'categories' | 'first', string>>;
    /** Nothing in the chat's own language, so all languages are shown. */
    otherLanguages: string;
    /** Button under a short digest: how many editorials there are that the reader’s language leaves out. */
    inOtherLanguages(left: number): string;
    allCategories: string;
    /** Below a list: what the buttons with its numbers do. */
    pressNumber: string;
    /** What did not fit. */
    andMore(count: number): string;
    pageOf(page: number, pages: number): string;
    nothingOn(date: string): string;
    /** `when` is a date or `latest`. */
    nothingIn(category: string, when: string): string;
    /** The last 24 hours have nothing; earlier days do. */
    nothingLately: string;
    /** There is nothing at all. */
    nothingYet: string;
    inTheFuture(date: string): string;
    /** Before the buttons that lead to the nearest days. */
    nearestDays(days: number): string;
    /** Before the buttons with the days of a week, where a week was asked for. */
    whichDay: string;
    /** Before the buttons with several categories that were asked for together. */
    whichCategory: string;
    /** `words` is what the reader wrote behind /digest and we did not understand. */
    unknownWords(words: string): string;
  };
  readonly summary: {
    claims: string;
    because: string;
    asks: string;
    /** There is no ask beside the claim, which may be a demand itself. */
    noAsk: string;
    /** Before the names of other papers that print the same text, a colon between. */
    alsoIn: string;
    readAtPaper(paper: string): string;
    more: string;
    back: string;
    /** The label of the button that compares the papers on a matter. */
    compareOn(matter: string): string;
    words(count: number): string;
    gone: string;
  };
  /** Where the stage has a language model. */
  readonly model: {
    /** The label of the button that translates into this language: "In English". */
    translate: string;
    /** At most 200 characters. */
    translating: string;
    /** A note, beside others: small letters, no stop. `language` is `Dictionary.language`. */
    translatedFrom(language: string): string;
    original: string;
    notTranslated: string;
    /** A note, beside others. */
    partlyTranslated: string;
    /** A note, beside others. */
    shortened: string;
    /** The last lines of /help. */
    inHelp: string;
  };
  readonly start: {
    greeting: string;
    /**
     * Below the greeting in a group: what every bot hears there. What begins with its name is brought to administrators
     * alone (https://core.telegram.org/bots/features#privacy-mode).
     */
    inGroup: string;
    /** To whoever has brought the bot into a channel: what it hears and does there. */
    inChannel(channel: string): string;
    /** Over the best editorial of the day. */
    bestToday: string;
    choose: string;
  };
  readonly categoryList: {
    /** `when` is a date or `latest`. */
    title(when: string): string;
    hint: string;
  };
  readonly search: {
    found(count: number, words: string): string;
    nothing(words: string): string;
    /** Neither by its papers nor about it; `country` with its flag. */
    nothingOfCountry(country: string): string;
    /** Beside it: the same words, spelt as papers have just written them, or the category that they are like. */
    meant(words: Piece): Piece;
    /** To a number by itself: lists have numbers, and buttons with them. */
    numberIsButton(number: string): string;
    nothingToSearch: string;
    shortened(words: number): string;
    /** The message that was searched for is gone. */
    lost: string;
    /** A text that nobody searches for. */
    tooLong: string;
  };
  readonly subscription: {
    /** The heading over what was subscribed to. */
    done: string;
    none: string;
    title: string;
    /** A line of its own: "At 07:30, 18:00, Mon, Tue (Madrid)". */
    when(times: string, weekdays: string, place: string): string;
    /** A line of its own: what goes on as it was, while something else was changed. */
    kept(what: string): string;
    everyDay: string;
    /** From Monday: what comes on that day of every week. */
    readonly onWeekdays: readonly [string, string, string, string, string, string, string];
    workdays: string;
    weekend: string;
    allCategories: string;
    next(date: string, time: string): string;
    paused(date: string): string;
    change: {
      categories: string;
      times: string;
      weekdays: string;
      zone: string;
      pause: string;
      resume: string;
    };
    pauseFor(days: number): string;
    subscribe: string;
    unsubscribe: string;
    ended: string;
    badTime(time: string): string;
    badZone(zone: string): string;
    /** How to name one's zone, with an example. */
    howToZone: string;
    /** A button: the zone that the reader has; `place` is `Dictionary.place`. */
    stayIn(place: string): string;
    nearestZones: string;
    unknownWords(words: string): string;
    howTo: string;
    chooseCategories: string;
    chooseTimes: string;
    chooseWeekdays: string;
    /** Says how to name a zone that has no button. */
    chooseZone: string;
    lastTime: string;
    lastWeekday: string;
  };
  readonly settings: {
    title: string;
    language(name: string): string;
    zone(place: string): string;
    reads: Readonly<Record<'own' | 'all', string>>;
    change: { language: string; zone: string; reads: string; subscription: string };
    chooseLanguage: string;
  };
  readonly help: {
    commands: Piece;
    /** What is done with other words; a group's are mostly for others, and a channel's are never for the bot. */
    words: string;
    wordsInGroup: string;
    summaries: string;
  };
  /** What is kept and for how many days; both come from the stage. */
  privacy(kept: { readonly textDays: number; readonly summaryDays: number }): Piece;
  readonly exporting: {
    /** The file comes a moment later, as a message of its own. */
    coming: string;
    /** Below the file; at most 1,024 characters. */
    caption: string;
  };
  readonly deletion: {
    ask: string;
    yes: string;
    no: string;
    done: string;
    kept: string;
  };
  /** To thanks. */
  readonly youAreWelcome: string;
  readonly failure: {
    /** Something broke on our side. */
    general: string;
    /** A button that we do not know (any more). */
    oldButton: string;
    unknownCommand(command: string): string;
    misspeltCommand(command: string, meant: string): string;
    /** A message without text: a photo, a voice message. */
    onlyText: string;
    /** To somebody else in a group or channel who would change what holds for all there; at most 200 characters. */
    onlyAdministrators: string;
    /** Where Telegram did not say whether somebody is one; at most 200 characters. */
    administratorsUnknown: string;
  };
}

/** Which dictionary speaks a language; the other languages' own names are for the settings. */
export const languageNames: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  ru: 'Русский',
  ar: 'العربية',
  hi: 'हिन्दी',
  zh: '中文',
  ja: '日本語',
};
