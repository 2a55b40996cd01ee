import { capitalise } from '../capitalise.ts';
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

const writeDay = writeDate(localeOf.fr);
const writeNear = writeNearDate(localeOf.fr);
const weekday = writeWeekday(localeOf.fr);
const count = pluralIn('fr');
const editorials = { one: '# éditorial', other: '# éditoriaux' };
const papers = { one: '# journal', other: '# journaux' };

export const fr: Dictionary = {
  languageName: 'Français',
  direction: 'ltr',
  list: parts => parts.join(', '),
  // The first of a month is an ordinal, which Unicode's data do not know.
  date: day => writeDay(day).replace(' 1 ', ' 1er '),
  nearDate: day => writeNear(day).replace(' 1 ', ' 1er '),
  country: writeCountry(localeOf.fr),
  language: writeLanguage(localeOf.fr),
  place: writePlace(localeOf.fr, {
    around: /^heure\s*:\s*/,
    cities: {
      'America/Los_Angeles': 'Los Angeles',
      'America/Mexico_City': 'Mexico',
      'America/New_York': 'New York',
      'America/Sao_Paulo': 'São Paulo',
      'Europe/London': 'Londres',
      'Africa/Lagos': 'Lagos',
      'Europe/Paris': 'Paris',
      'Africa/Cairo': 'Le Caire',
      'Africa/Johannesburg': 'Johannesburg',
      'Europe/Moscow': 'Moscou',
      'Asia/Dubai': 'Dubaï',
      'Asia/Kolkata': 'Calcutta',
      'Asia/Jakarta': 'Jakarta',
      'Asia/Shanghai': 'Shanghai',
      'Asia/Tokyo': 'Tokyo',
      'Australia/Sydney': 'Sydney',
      'Europe/Madrid': 'Madrid',
      'Europe/Berlin': 'Berlin',
    },
  }),
  weekdays: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  categories: {
    politics: 'Politique',
    world: 'Monde',
    economy: 'Économie',
    work: 'Travail',
    society: 'Société',
    justice: 'Justice',
    education: 'Éducation',
    health: 'Santé',
    environment: 'Environnement',
    science: 'Sciences',
    culture: 'Culture',
    sport: 'Sport',
  },
  ownership: {
    state: 'journal d’État',
    public: 'journal public',
    private: 'journal privé',
    party: 'journal de parti',
    trust: 'détenu par une fondation',
  },
  commands: {
    start: 'Commencer par l’éditorial du jour',
    digest: 'Les éditoriaux du jour, d’une rubrique ou d’une date',
    categories: 'Ce qu’il y a aujourd’hui, par rubrique',
    subscribe: 'Une revue de presse chaque jour, à votre heure',
    unsubscribe: 'Ne plus recevoir la revue de presse',
    settings: 'Langue, fuseau horaire, vos lectures',
    help: 'Ce que vous pouvez me demander',
    privacy: 'Ce qui est conservé sur vous, et combien de temps',
    export: 'Un fichier avec tout ce qui est conservé sur vous',
    delete: 'Effacer ce qui est conservé sur vous',
  },
  description:
    'Je lis les éditoriaux de la presse du monde entier et ramène chacun à ce qu’il affirme et à ce qu’il demande, avec ses propres mots. Quand des journaux débattent du même sujet, je les mets côte à côte\u00a0: à votre demande, ou une fois par jour, à votre heure.',
  shortDescription:
    'Les éditoriaux de la presse mondiale\u00a0: ce que chacun affirme et demande, côte à côte.',

  digest: {
    title: date => `Éditoriaux du ${date}`,
    latest: 'Les dernières 24 heures',
    delivered: date => `Votre revue de presse · ${date}`,
    newSince: (day, time) => `Nouveautés depuis ${weekday(day)}, ${time}`,
    toBeginWith: 'Pour commencer\u00a0: les éditoriaux les plus récents',
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) => `${count(all, editorials)} dans ${count(from, papers)}`,
    papersDisagree: from => `${count(from, papers)} sur un même sujet`,
    asks: 'Demande',
    alsoOnThis: names => `Également à ce sujet\u00a0: ${names}`,
    samePoint: 'Sur le même point',
    alsoSays: 'Dit aussi',
    sample: '(exemple)',
    partial: 'seul le début a pu être lu',
    updated: 'mis à jour',
    quiet: {
      all: 'Rien de nouveau depuis votre dernière revue de presse.',
      categories: 'Rien de nouveau dans vos rubriques depuis la dernière revue de presse.',
      first: 'Rien de nouveau pour vous pour l’instant.',
    },
    otherLanguages:
      'Rien dans votre langue sur cette période\u00a0: voici ce que disent les journaux dans d’autres.',
    inOtherLanguages: left => `Dans d’autres langues\u00a0: ${left}`,
    allCategories: 'Toutes les rubriques',
    pressNumber: 'Appuyez sur un numéro pour lire cet éditorial.',
    andMore: left => `et ${count(left, { one: '# autre', other: '# autres' })}`,
    pageOf: (page, pages) => `${page} sur ${pages}`,
    nothingOn: date => `Je n’ai pas d’éditoriaux du ${date}.`,
    nothingIn: (category, when) => `${capitalise(when)}\u00a0: rien dans la rubrique ${category}.`,
    nothingLately: 'Pas de nouvel éditorial ces dernières 24 heures.',
    nothingYet: 'Pas encore d’éditoriaux. J’en cherche sans cesse de nouveaux\u00a0: réessayez bientôt.',
    inTheFuture: date => `Le ${date} est encore à venir, et ses éditoriaux aussi.`,
    nearestDays: days =>
      days === 1
        ? 'Le jour le plus proche avec des éditoriaux\u00a0:'
        : 'Les jours les plus proches avec des éditoriaux\u00a0:',
    whichDay: 'Je montre un jour à la fois. Lequel voulez-vous\u202f?',
    whichCategory: 'Je montre une rubrique à la fois. Laquelle voulez-vous\u202f?',
    unknownWords: words =>
      `Je n’ai pas compris «\u00a0${words}\u00a0». Écrivez une rubrique ou un jour\u00a0: /digest économie, /digest hier, /digest 2026-01-31.`,
  },
  summary: {
    claims: 'Ce qu’il affirme',
    because: 'Pourquoi',
    asks: 'Ce qu’il demande',
    noAsk: 'Il ne demande rien de plus.',
    alsoIn: 'Aussi dans',
    readAtPaper: paper => `À lire dans ${paper}`,
    more: 'Toute l’argumentation',
    back: '‹ Retour',
    compareOn: matter => `Comparer\u00a0: ${matter}`,
    words: length => `${count(length, { one: '# mot', other: '# mots' })} dans le journal`,
    gone: 'Cet éditorial n’est plus conservé. /digest montre les nouveautés.',
  },
  model: {
    translate: 'En français',
    translating: 'Je traduis\u00a0: un instant.',
    translatedFrom: language => `traduction automatique, langue d’origine\u00a0: ${language}`,
    original: 'Voir l’original',
    notTranslated: 'La traduction n’est pas fiable\u00a0: voici les mots du journal.',
    partlyTranslated: 'ce qui n’a pu être traduit de façon fiable reste tel quel',
    shortened: 'abrégé par un modèle de langue et vérifié sur le texte du journal',
    inHelp:
      'Lorsqu’une note l’indique, un modèle de langue a abrégé ou traduit\u00a0: ce qu’il a écrit a été vérifié sur le texte du journal, dont les propres mots restent à portée de doigt.',
  },
  start: {
    greeting:
      'Bonjour\u202f! Je lis les éditoriaux des journaux et ramène chacun à ce qu’il affirme et à ce qu’il demande, avec les mots mêmes du journal. Quand plusieurs débattent du même sujet, je les mets côte à côte.',
    inGroup:
      'Ici, je réponds aux commandes et aux réponses à mes messages. Avec /subscribe, une revue de presse arrive chaque jour\u202f; /help dit ce que vous pouvez me demander d’autre.',
    inChannel: channel =>
      `Je suis maintenant dans le canal «\u00a0${channel}\u00a0». Publiez-y /subscribe avec une heure et une ville, par exemple /subscribe 07:30 Paris, et une revue de presse arrivera chaque jour\u202f; /settings change la langue. Là-bas, je ne réponds qu’aux commandes, et qui appuie sur un numéro poursuit sa lecture dans une discussion avec moi.`,
    bestToday: 'L’éditorial du jour',
    choose:
      'Que souhaitez-vous lire\u202f? Choisissez une rubrique, ou écrivez un mot et je le chercherai. Avec /subscribe, vous recevez une revue de presse chaque jour.',
  },
  categoryList: {
    title: when => `Rubriques · ${when}`,
    hint: 'Laquelle souhaitez-vous lire\u202f?',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} sur «\u00a0${words}\u00a0»`,
    nothing: words =>
      `Je n’ai trouvé aucun éditorial sur «\u00a0${words}\u00a0». Essayez moins de mots, ou d’autres, ou consultez /digest.`,
    nothingOfCountry: country =>
      `${country}\u00a0: je n’ai encore rien de ses journaux, et je n’ai trouvé aucun éditorial à ce sujet. /digest montre ce qu’il y a.`,
    meant: words => ['Vouliez-vous dire «\u00a0', words, '\u00a0»\u202f?'],
    numberIsButton: number => `Pour ouvrir le numéro ${number}, appuyez sur ce bouton sous la liste.`,
    nothingToSearch: 'Écrivez un ou plusieurs mots à chercher\u00a0: un journal, un nom, un sujet.',
    shortened: words =>
      `C’était long\u00a0: je n’ai cherché que ${count(words, { one: 'le premier mot important', other: 'les # premiers mots importants' })}.`,
    lost: 'Je ne vois plus ce que vous cherchiez. Écrivez-le de nouveau, s’il vous plaît.',
    tooLong:
      'C’est trop long pour une recherche. Écrivez quelques mots, un journal ou un nom. /help dit ce que vous pouvez me demander d’autre.',
  },
  subscription: {
    done: 'C’est fait\u00a0: votre revue de presse est programmée',
    none: 'Vous n’avez pas d’abonnement.',
    title: 'Votre revue de presse',
    when: (times, weekdays, zone) => `À ${times}, ${weekdays} (${zone})`,
    kept: what => `Inchangé\u00a0: ${what}`,
    everyDay: 'tous les jours',
    onWeekdays: [
      'le lundi',
      'le mardi',
      'le mercredi',
      'le jeudi',
      'le vendredi',
      'le samedi',
      'le dimanche',
    ],
    workdays: 'du lundi au vendredi',
    weekend: 'le samedi et le dimanche',
    allCategories: 'Toutes les rubriques',
    next: (date, time) => `Prochain envoi\u00a0: ${date}, ${time}`,
    paused: date => `En pause jusqu’au ${date}`,
    change: {
      categories: 'Rubriques',
      times: 'Heures',
      weekdays: 'Jours',
      zone: 'Fuseau horaire',
      pause: 'Mettre en pause',
      resume: 'Mettre fin à la pause',
    },
    pauseFor: days => count(days, { one: 'Pause de # jour', other: 'Pause de # jours' }),
    subscribe: 'M’abonner',
    unsubscribe: 'Me désabonner',
    ended: 'Vous ne recevrez plus de revue de presse. /subscribe la fait revenir.',
    badTime: time =>
      `«\u00a0${time}\u00a0» n’est pas une heure. Écrivez une heure entre 00:00 et 23:59, par exemple 07:30.`,
    badZone: zone => `Je ne connais ni lieu ni fuseau horaire «\u00a0${zone}\u00a0».`,
    howToZone: 'Écrivez une grande ville qui a la même heure que vous, par exemple\u00a0: /subscribe Dakar',
    stayIn: place => `Garder ${place}`,
    nearestZones: 'Vouliez-vous dire l’un de ceux-ci\u202f?',
    unknownWords: words => `Je n’ai pas compris «\u00a0${words}\u00a0».`,
    howTo:
      'Écrivez rubriques, heures, jours et une ville dans l’ordre que vous voulez, par exemple\u00a0: /subscribe économie monde 07:30 semaine Paris',
    chooseCategories:
      'De quoi doit parler votre revue de presse\u202f? Sans choix de votre part, elle parle de tout.',
    chooseTimes:
      'À quelle heure doit-elle arriver\u202f? Pour une autre heure, écrivez par exemple\u00a0: /subscribe 06:45',
    chooseWeekdays: 'Quels jours\u202f?',
    chooseZone: 'Où êtes-vous\u202f? Pour un autre lieu, écrivez par exemple\u00a0: /settings Dakar',
    lastTime: 'Il faut garder une heure. /unsubscribe met fin à la revue de presse.',
    lastWeekday: 'Il faut garder un jour. /unsubscribe met fin à la revue de presse.',
  },
  settings: {
    title: 'Réglages',
    language: name => `Langue\u00a0: ${name}`,
    zone: zone => `Fuseau horaire\u00a0: ${zone}`,
    reads: { own: 'Éditoriaux dans votre langue', all: 'Éditoriaux dans toutes les langues' },
    change: {
      language: 'Langue',
      zone: 'Fuseau horaire',
      reads: 'Langues des éditoriaux',
      subscription: 'Votre revue de presse',
    },
    chooseLanguage: 'Quelle langue dois-je parler\u202f?',
  },
  help: {
    commands: [
      bold('Ce que vous pouvez me demander'),
      '\n/digest\u00a0: les éditoriaux des dernières 24 heures',
      '\n/digest économie\u00a0: ceux d’une rubrique',
      '\n/digest hier, /digest 2026-01-31\u00a0: ceux d’un jour',
      '\n/categories\u00a0: ce qu’il y a, par rubrique',
      '\n/subscribe\u00a0: une revue de presse chaque jour, par exemple /subscribe 07:30 Paris',
      '\n/unsubscribe\u00a0: ne plus la recevoir',
      '\n/settings\u00a0: langue, fuseau horaire, vos lectures',
      '\n/privacy, /export, /delete\u00a0: ce qui est conservé sur vous, le tout dans un fichier, et comment l’effacer',
    ],
    words: 'Tout autre mot, je le cherche dans les titres et les résumés.',
    wordsInGroup: 'Ici, je cherche les mots par lesquels vous répondez à l’un de mes messages.',
    summaries:
      'Chaque phrase d’un résumé est du journal lui-même. Ce qu’un journal affirme est son opinion, pas la mienne.',
  },
  privacy: ({ textDays, summaryDays }) => [
    bold('Ce qui est conservé sur cette discussion'),
    '\n• son numéro, vos réglages et votre abonnement\u00a0: jusqu’à ce que vous les effaciez avec /delete\u202f;',
    '\n• quelles revues de presse ont été envoyées\u00a0: 90 jours\u202f;',
    '\n• le fait qu’un message a reçu une réponse, pas ce qu’il disait\u00a0: 2 jours.',
    '\n\nRien d’autre\u00a0: ni votre nom, ni ce que vous cherchez, ni ce que vous lisez.',
    '\n/export vous envoie le tout dans un fichier.',
    '\nLes sauvegardes de la base de données remontent à 35 jours\u202f; passé ce délai, ce que vous effacez en a disparu aussi.',
    '\n\n',
    bold('Ce qui est conservé des journaux'),
    `\nLe texte d’un éditorial pendant ${count(textDays, { one: '# jour', other: '# jours' })}, son résumé pendant ${summaryDays}.`,
  ],
  exporting: {
    coming: 'Tout ce qui est conservé sur cette discussion arrive dans un instant, dans un fichier.',
    caption:
      'Tout ce qui est conservé sur cette discussion\u00a0: vos réglages, votre abonnement et la liste des revues de presse envoyées. /delete l’efface.',
  },
  deletion: {
    ask: 'Effacer vos réglages, votre abonnement et la liste des revues de presse envoyées\u202f? C’est irréversible.',
    yes: 'Oui, tout effacer',
    no: 'Non, tout garder',
    done: 'C’est effacé. Plus rien n’est conservé sur cette discussion, sauf dans les sauvegardes de la base de données, et là 35 jours au plus. /start pour recommencer.',
    kept: 'Rien n’a été effacé.',
  },
  youAreWelcome: 'Je vous en prie. /digest montre ce qui est nouveau, quand vous voulez.',
  failure: {
    general:
      'Quelque chose n’a pas marché de mon côté\u202f; c’est noté. Réessayez dans un instant, s’il vous plaît.',
    oldButton: 'Ce bouton est trop ancien. /digest montre les nouveautés.',
    unknownCommand: command => `Je ne connais pas ${command}. /help dit ce que vous pouvez me demander.`,
    misspeltCommand: (command, meant) => `Je ne connais pas ${command}. Vouliez-vous dire ${meant}\u202f?`,
    onlyText: 'Je ne sais lire que du texte. Écrivez un mot à chercher, ou consultez /help.',
    onlyAdministrators:
      'Ici, seuls les administrateurs peuvent changer mes réglages. Pour recevoir votre propre revue de presse, écrivez-moi en privé.',
    administratorsUnknown:
      'Telegram ne m’a pas dit si vous êtes administrateur ici\u202f; je n’ai donc rien changé. Réessayez, s’il vous plaît. Si cela se répète, nommez-moi administrateur, moi aussi.',
  },
};
