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

const weekday = writeWeekday(localeOf.de);
const count = pluralIn('de');
const editorials = { one: '# Leitartikel', other: '# Leitartikel' };
const papers = { one: '# Zeitung', other: '# Zeitungen' };

export const de: Dictionary = {
  languageName: 'Deutsch',
  direction: 'ltr',
  list: parts => parts.join(', '),
  date: writeDate(localeOf.de),
  nearDate: writeNearDate(localeOf.de),
  country: writeCountry(localeOf.de),
  language: writeLanguage(localeOf.de),
  place: writePlace(localeOf.de, {
    around: / \(Ortszeit\)$/,
    cities: {
      'America/Los_Angeles': 'Los Angeles',
      'America/Mexico_City': 'Mexiko-Stadt',
      'America/New_York': 'New York',
      'America/Sao_Paulo': 'São Paulo',
      'Europe/London': 'London',
      'Africa/Lagos': 'Lagos',
      'Europe/Paris': 'Paris',
      'Africa/Cairo': 'Kairo',
      'Africa/Johannesburg': 'Johannesburg',
      'Europe/Moscow': 'Moskau',
      'Asia/Dubai': 'Dubai',
      'Asia/Kolkata': 'Kalkutta',
      'Asia/Jakarta': 'Jakarta',
      'Asia/Shanghai': 'Shanghai',
      'Asia/Tokyo': 'Tokio',
      'Australia/Sydney': 'Sydney',
      'Europe/Madrid': 'Madrid',
      'Europe/Berlin': 'Berlin',
      'Africa/Algiers': 'Algier',
      'Africa/Tripoli': 'Tripolis',
      'Europe/Athens': 'Athen',
      'Europe/Belgrade': 'Belgrad',
      'Europe/Brussels': 'Brüssel',
      'Europe/Bucharest': 'Bukarest',
      'Europe/Copenhagen': 'Kopenhagen',
      'Europe/Kyiv': 'Kiew',
      'Europe/Lisbon': 'Lissabon',
      'Europe/Luxembourg': 'Luxemburg',
      'Europe/Prague': 'Prag',
      'Europe/Rome': 'Rom',
      'Europe/Tirane': 'Tirana',
      'Europe/Vatican': 'Vatikan',
      'Europe/Vienna': 'Wien',
      'Europe/Warsaw': 'Warschau',
      'Europe/Zurich': 'Zürich',
    },
  }),
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  categories: {
    politics: 'Politik',
    world: 'Welt',
    economy: 'Wirtschaft',
    work: 'Arbeit',
    society: 'Gesellschaft',
    justice: 'Justiz',
    education: 'Bildung',
    health: 'Gesundheit',
    environment: 'Umwelt',
    science: 'Wissenschaft',
    culture: 'Kultur',
    sport: 'Sport',
  },
  ownership: {
    state: 'staatlich',
    public: 'öffentlich-rechtlich',
    private: 'in Privatbesitz',
    party: 'Parteizeitung',
    trust: 'im Besitz einer Stiftung',
  },
  commands: {
    start: 'Mit dem Leitartikel des Tages beginnen',
    digest: 'Leitartikel von heute, zu einem Thema oder von einem Tag',
    categories: 'Was es heute gibt, nach Themen',
    subscribe: 'Jeden Tag eine Presseschau, zu Ihrer Zeit',
    unsubscribe: 'Die Presseschau abbestellen',
    settings: 'Sprache, Zeitzone und was Sie lesen',
    help: 'Was Sie mich fragen können',
    privacy: 'Was über Sie gespeichert wird und wie lange',
    export: 'Eine Datei mit allem, was über Sie gespeichert ist',
    delete: 'Löschen, was über Sie gespeichert ist',
  },
  description:
    'Ich lese die Leitartikel der Zeitungen aus aller Welt und kürze jeden auf das, was er behauptet und was er fordert, in seinen eigenen Worten. Wo Zeitungen über dieselbe Sache streiten, stelle ich sie nebeneinander: wann immer Sie fragen oder einmal am Tag zu Ihrer Zeit.',
  shortDescription: 'Die Leitartikel der Weltpresse: was jeder behauptet und was er fordert, nebeneinander.',

  digest: {
    title: date => `Leitartikel: ${date}`,
    latest: 'Die letzten 24 Stunden',
    delivered: date => `Ihre Presseschau · ${date}`,
    newSince: (day, time) => `Neu seit ${weekday(day)}, ${time} Uhr`,
    toBeginWith: 'Für den Anfang: die neuesten Leitartikel',
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) => `${count(all, editorials)} aus ${count(from, papers)}`,
    papersDisagree: from => `${count(from, papers)} zu einem Thema`,
    asks: 'Fordert',
    alsoOnThis: names => `Außerdem dazu: ${names}`,
    samePoint: 'Zum selben Punkt',
    alsoSays: 'Sagt außerdem',
    sample: '(Beispiel)',
    partial: 'nur der Anfang war lesbar',
    updated: 'aktualisiert',
    quiet: {
      all: 'Nichts Neues seit Ihrer letzten Presseschau.',
      categories: 'Nichts Neues zu Ihren Themen seit der letzten Presseschau.',
      first: 'Noch nichts Neues für Sie.',
    },
    otherLanguages: 'In dieser Zeit nichts in Ihrer Sprache. Das schreiben Zeitungen in anderen:',
    inOtherLanguages: left => `In anderen Sprachen: ${left}`,
    allCategories: 'Alle Themen',
    pressNumber: 'Tippen Sie auf eine Nummer, um den Leitartikel zu lesen.',
    andMore: left => `und ${count(left, { one: '# weiterer', other: '# weitere' })}`,
    pageOf: (page, pages) => `${page} von ${pages}`,
    nothingOn: date => `${date}: Von diesem Tag habe ich keine Leitartikel.`,
    nothingIn: (category, when) => `${when}: nichts zum Thema ${category}.`,
    nothingLately: 'In den letzten 24 Stunden ist kein Leitartikel erschienen.',
    nothingYet:
      'Noch keine Leitartikel. Ich suche alle paar Minuten nach neuen: Versuchen Sie es bald noch einmal.',
    inTheFuture: date => `${date}: Dieser Tag kommt erst noch, und mit ihm seine Leitartikel.`,
    nearestDays: days =>
      days === 1 ? 'Der nächstgelegene Tag mit Leitartikeln:' : 'Die nächstgelegenen Tage mit Leitartikeln:',
    whichDay: 'Ich zeige immer nur einen Tag. Welchen möchten Sie?',
    whichCategory: 'Ich zeige immer nur ein Thema. Welches möchten Sie?',
    unknownWords: words =>
      `„${words}“ habe ich nicht verstanden. Schreiben Sie ein Thema oder einen Tag: /digest Wirtschaft, /digest gestern, /digest 31.1.2026.`,
  },
  summary: {
    claims: 'These',
    because: 'Gründe',
    asks: 'Forderung',
    noAsk: 'Mehr fordert er nicht.',
    alsoIn: 'Auch erschienen in',
    readAtPaper: paper => `Lesen bei: ${paper}`,
    more: 'Die ganze Begründung',
    back: '‹ Zurück',
    compareOn: matter => `Vergleich: ${matter}`,
    words: length => `${count(length, { one: '# Wort', other: '# Wörter' })} in der Zeitung`,
    gone: 'Dieser Leitartikel ist nicht mehr gespeichert. /digest zeigt, was es Neues gibt.',
  },
  model: {
    translate: 'Auf Deutsch',
    translating: 'Ich übersetze: einen Augenblick.',
    translatedFrom: language => `maschinell übersetzt, Originalsprache: ${language}`,
    original: 'Original zeigen',
    notTranslated: 'Es ließ sich nicht zuverlässig übersetzen: Dies sind die Worte der Zeitung.',
    partlyTranslated: 'was sich nicht zuverlässig übersetzen ließ, steht da wie zuvor',
    shortened: 'von einem Sprachmodell gekürzt und am Text der Zeitung geprüft',
    inHelp:
      'Wo ein Hinweis darauf steht, hat ein Sprachmodell gekürzt oder übersetzt: Was es schrieb, wurde am Text der Zeitung geprüft, und ein Tippen zeigt deren eigene Worte.',
  },
  start: {
    greeting:
      'Guten Tag! Ich lese die Leitartikel der Zeitungen und kürze jeden auf das, was er behauptet und was er fordert, in den Worten der Zeitung. Wo Zeitungen über dieselbe Sache streiten, stelle ich sie nebeneinander.',
    inGroup:
      'Hier antworte ich auf Befehle und auf Antworten auf meine Nachrichten. Mit /subscribe kommt jeden Tag eine Presseschau; /help sagt, was Sie mich sonst fragen können.',
    inChannel: channel =>
      `Ich bin jetzt im Kanal „${channel}“. Posten Sie dort /subscribe mit einer Uhrzeit und einer Stadt, zum Beispiel /subscribe 07:30 Berlin, und jeden Tag kommt eine Presseschau; mit /settings ändern Sie die Sprache. Dort antworte ich nur auf Befehle, und wer auf eine Nummer tippt, liest in einem Chat mit mir weiter.`,
    bestToday: 'Der Leitartikel des Tages',
    choose:
      'Worüber möchten Sie lesen? Wählen Sie ein Thema oder schreiben Sie ein beliebiges Wort, und ich suche danach. Mit /subscribe kommt jeden Tag eine Presseschau.',
  },
  categoryList: {
    title: when => `Themen · ${when}`,
    hint: 'Welches möchten Sie lesen?',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} zu „${words}“`,
    nothing: words =>
      `Zu „${words}“ habe ich keinen Leitartikel gefunden. Versuchen Sie es mit weniger oder anderen Wörtern, oder sehen Sie unter /digest nach.`,
    nothingOfCountry: country =>
      `${country}: Von Zeitungen dort habe ich noch nichts, und einen Leitartikel darüber habe ich nicht gefunden. /digest zeigt, was es gibt.`,
    meant: words => ['Meinten Sie „', words, '“?'],
    numberIsButton: number =>
      `Um Nummer ${number} zu öffnen, tippen Sie auf diese Schaltfläche unter der Liste.`,
    nothingToSearch: 'Schreiben Sie ein oder mehrere Suchwörter: eine Zeitung, einen Namen, ein Thema.',
    shortened: words =>
      `Das war lang: Gesucht habe ich nur nach ${count(words, { one: 'dem ersten wichtigen Wort', other: 'den ersten # wichtigen Wörtern' })}.`,
    lost: 'Ich sehe nicht mehr, wonach Sie gesucht haben. Bitte schreiben Sie es noch einmal.',
    tooLong:
      'Das ist zu lang für eine Suche. Schreiben Sie ein paar Wörter, eine Zeitung oder einen Namen; /help sagt, was Sie mich sonst fragen können.',
  },
  subscription: {
    done: 'Erledigt: Ihre Presseschau ist eingerichtet',
    none: 'Sie haben nichts abonniert.',
    title: 'Ihre Presseschau',
    when: (times, weekdays, zone) => `Um ${times} Uhr, ${weekdays} (${zone})`,
    kept: what => `Wie bisher: ${what}`,
    everyDay: 'täglich',
    onWeekdays: ['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'],
    workdays: 'montags bis freitags',
    weekend: 'samstags und sonntags',
    allCategories: 'Alle Themen',
    next: (date, time) => `Nächste: ${date}, ${time} Uhr`,
    paused: date => `Pause bis ${date}`,
    change: {
      categories: 'Themen',
      times: 'Uhrzeiten',
      weekdays: 'Tage',
      zone: 'Zeitzone',
      pause: 'Pause',
      resume: 'Pause beenden',
    },
    pauseFor: days => count(days, { one: '# Tag Pause', other: '# Tage Pause' }),
    subscribe: 'Abonnieren',
    unsubscribe: 'Abbestellen',
    ended: 'Es kommt keine Presseschau mehr. /subscribe holt sie zurück.',
    badTime: time =>
      `„${time}“ ist keine Uhrzeit. Schreiben Sie sie von 00:00 bis 23:59, zum Beispiel 07:30.`,
    badZone: zone => `Einen Ort oder eine Zeitzone „${zone}“ kenne ich nicht.`,
    howToZone:
      'Nennen Sie eine große Stadt, in der es so spät ist wie bei Ihnen, zum Beispiel: /subscribe Wien',
    stayIn: place => `Bei ${place} bleiben`,
    nearestZones: 'Meinten Sie einen dieser Orte?',
    unknownWords: words => `„${words}“ habe ich nicht verstanden.`,
    howTo:
      'Schreiben Sie Themen, Uhrzeiten, Tage und eine Stadt in beliebiger Reihenfolge, zum Beispiel: /subscribe Wirtschaft Welt 07:30 werktags Berlin',
    chooseCategories: 'Worum soll es in Ihrer Presseschau gehen? Ohne Auswahl geht es um alles.',
    chooseTimes: 'Wann soll sie kommen? Für eine andere Uhrzeit schreiben Sie zum Beispiel: /subscribe 06:45',
    chooseWeekdays: 'An welchen Tagen?',
    chooseZone: 'Wo sind Sie? Für einen anderen Ort schreiben Sie zum Beispiel: /settings Wien',
    lastTime: 'Eine Uhrzeit muss bleiben. /unsubscribe bestellt die Presseschau ab.',
    lastWeekday: 'Ein Tag muss bleiben. /unsubscribe bestellt die Presseschau ab.',
  },
  settings: {
    title: 'Einstellungen',
    language: name => `Sprache: ${name}`,
    zone: zone => `Zeitzone: ${zone}`,
    reads: { own: 'Leitartikel in Ihrer Sprache', all: 'Leitartikel in allen Sprachen' },
    change: {
      language: 'Sprache',
      zone: 'Zeitzone',
      reads: 'Sprachen der Leitartikel',
      subscription: 'Ihre Presseschau',
    },
    chooseLanguage: 'Welche Sprache soll ich sprechen?',
  },
  help: {
    commands: [
      bold('Was Sie mich fragen können'),
      '\n/digest: die Leitartikel der letzten 24 Stunden',
      '\n/digest Wirtschaft: die zu einem Thema',
      '\n/digest gestern, /digest 31.1.2026: die von einem Tag',
      '\n/categories: was es gibt, nach Themen',
      '\n/subscribe: jeden Tag eine Presseschau, zum Beispiel /subscribe 07:30 Berlin',
      '\n/unsubscribe: keine Presseschau mehr',
      '\n/settings: Sprache, Zeitzone und was Sie lesen',
      '\n/privacy, /export, /delete: was über Sie gespeichert ist, alles in einer Datei, und wie Sie es löschen',
    ],
    words: 'Nach allen anderen Wörtern suche ich in Überschriften und Zusammenfassungen.',
    wordsInGroup: 'Hier suche ich nach den Wörtern, mit denen Sie auf eine meiner Nachrichten antworten.',
    summaries:
      'Jeder Satz einer Zusammenfassung stammt von der Zeitung selbst. Was eine Zeitung behauptet, ist ihre Meinung, nicht meine.',
  },
  privacy: ({ textDays, summaryDays }) => [
    bold('Was über diesen Chat gespeichert wird'),
    '\n• seine Nummer, Ihre Einstellungen und Ihr Abonnement: bis Sie sie mit /delete löschen;',
    '\n• welche Presseschauen verschickt wurden: 90 Tage;',
    '\n• dass eine Nachricht beantwortet wurde, nicht was darin stand: 2 Tage.',
    '\n\nSonst nichts: weder Ihr Name noch wonach Sie suchen oder was Sie lesen.',
    '\nMit /export bekommen Sie alles als Datei.',
    '\nSicherungen der Datenbank reichen 35 Tage zurück; danach ist, was Sie löschen, auch dort verschwunden.',
    '\n\n',
    bold('Was von den Zeitungen gespeichert wird'),
    `\nDer Text eines Leitartikels ${count(textDays, { one: '# Tag', other: '# Tage' })}, seine Zusammenfassung ${summaryDays}.`,
  ],
  exporting: {
    coming: 'Alles, was über diesen Chat gespeichert ist, kommt gleich als Datei.',
    caption:
      'Alles, was über diesen Chat gespeichert ist: Ihre Einstellungen, Ihr Abonnement und die Liste der verschickten Presseschauen. /delete löscht es.',
  },
  deletion: {
    ask: 'Ihre Einstellungen, Ihr Abonnement und die Liste der verschickten Presseschauen löschen? Das lässt sich nicht rückgängig machen.',
    yes: 'Ja, alles löschen',
    no: 'Nein, behalten',
    done: 'Gelöscht. Über diesen Chat ist nichts mehr gespeichert, außer in Sicherungen der Datenbank, und dort höchstens 35 Tage. Mit /start fangen Sie neu an.',
    kept: 'Es wurde nichts gelöscht.',
  },
  youAreWelcome: 'Gern geschehen. /digest zeigt, was neu ist, wann immer Sie möchten.',
  failure: {
    general: 'Bei mir ist etwas schiefgegangen; es ist vermerkt. Bitte versuchen Sie es gleich noch einmal.',
    oldButton: 'Diese Schaltfläche ist zu alt. /digest zeigt, was es Neues gibt.',
    unknownCommand: command => `${command} kenne ich nicht. /help sagt, was Sie mich fragen können.`,
    misspeltCommand: (command, meant) => `${command} kenne ich nicht. Meinten Sie ${meant}?`,
    onlyText:
      'Ich kann nur Text lesen. Schreiben Sie ein Wort, nach dem ich suchen soll, oder sehen Sie unter /help nach.',
    onlyAdministrators:
      'Nur Administratoren können hier meine Einstellungen ändern. Für eine eigene Presseschau schreiben Sie mir in einem privaten Chat.',
    administratorsUnknown:
      'Telegram hat mir nicht gesagt, ob Sie hier Administrator sind; geändert habe ich also nichts. Bitte versuchen Sie es noch einmal. Hilft das nicht, machen Sie auch mich zum Administrator.',
  },
};
