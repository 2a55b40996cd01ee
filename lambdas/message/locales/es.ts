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

const weekday = writeWeekday(localeOf.es);
const count = pluralIn('es');
const editorials = { one: '# editorial', other: '# editoriales' };
const papers = { one: '# diario', other: '# diarios' };

export const es: Dictionary = {
  languageName: 'Español',
  direction: 'ltr',
  list: parts => parts.join(', '),
  date: writeDate(localeOf.es),
  nearDate: writeNearDate(localeOf.es),
  country: writeCountry(localeOf.es),
  language: writeLanguage(localeOf.es),
  place: writePlace(localeOf.es, {
    around: /^hora de /,
    cities: {
      'America/Los_Angeles': 'Los Ángeles',
      'America/Mexico_City': 'Ciudad de México',
      'America/New_York': 'Nueva York',
      'America/Sao_Paulo': 'São Paulo',
      'Europe/London': 'Londres',
      'Africa/Lagos': 'Lagos',
      'Europe/Paris': 'París',
      'Africa/Cairo': 'El Cairo',
      'Africa/Johannesburg': 'Johannesburgo',
      'Europe/Moscow': 'Moscú',
      'Asia/Dubai': 'Dubái',
      'Asia/Kolkata': 'Calcuta',
      'Asia/Jakarta': 'Yakarta',
      'Asia/Shanghai': 'Shanghái',
      'Asia/Tokyo': 'Tokio',
      'Australia/Sydney': 'Sídney',
      'Europe/Madrid': 'Madrid',
      'Europe/Berlin': 'Berlín',
    },
  }),
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  categories: {
    politics: 'Política',
    world: 'Mundo',
    economy: 'Economía',
    work: 'Trabajo',
    society: 'Sociedad',
    justice: 'Justicia',
    education: 'Educación',
    health: 'Salud',
    environment: 'Medio ambiente',
    science: 'Ciencia',
    culture: 'Cultura',
    sport: 'Deportes',
  },
  ownership: {
    state: 'estatal',
    public: 'público',
    private: 'privado',
    party: 'de un partido',
    trust: 'de una fundación',
  },
  commands: {
    start: 'Empezar por el editorial del día',
    digest: 'Los editoriales de hoy, de un tema o de un día',
    categories: 'Lo que hay hoy, por temas',
    subscribe: 'Un boletín diario, a la hora que quieras',
    unsubscribe: 'Dejar de recibir el boletín',
    settings: 'Idioma, zona horaria y qué lees',
    help: 'Lo que puedes pedirme',
    privacy: 'Qué se guarda de ti y durante cuánto tiempo',
    export: 'Un archivo con todo lo que se guarda de ti',
    delete: 'Borrar lo que se guarda de ti',
  },
  description:
    'Leo los editoriales de la prensa del mundo y reduzco cada uno a lo que sostiene y lo que pide, con sus propias palabras. Cuando varios diarios discuten el mismo asunto, los pongo frente a frente: cuando me lo pidas o una vez al día, a tu hora.',
  shortDescription:
    'Los editoriales de la prensa del mundo: qué sostiene cada uno, qué pide y en qué discrepan.',

  digest: {
    title: date => `Editoriales del ${date}`,
    latest: 'Últimas 24 horas',
    delivered: date => `Tu boletín · ${date}`,
    newSince: (day, time) => `Novedades desde el ${weekday(day)}, ${time}`,
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) => `${count(all, editorials)} de ${count(from, papers)}`,
    papersDisagree: from => `${count(from, papers)} sobre un mismo asunto`,
    asks: 'Pide',
    samePoint: 'Sobre el mismo punto',
    onlyHere: 'Solo este diario dice',
    onlyHereOfThoseIn: language => `De los diarios en ${language}, solo este dice`,
    sample: 'muestra',
    partial: 'solo se pudo leer el comienzo',
    updated: 'actualizado',
    quietDay: 'Nada nuevo en tus temas desde el último boletín.',
    otherLanguages: 'No hay nada en tu idioma: esto es lo que dicen los diarios en otros.',
    allCategories: 'Todos los temas',
    pressNumber: 'Pulsa un número para leer ese editorial.',
    andMore: left => `y ${count(left, { one: '# más', other: '# más' })}`,
    pageOf: (page, pages) => `${page} de ${pages}`,
    nothingOn: date => `No tengo editoriales del ${date}.`,
    nothingIn: (category, when) => `${capitalise(when)}: nada sobre ${category.toLowerCase()}.`,
    nothingLately: 'No hay editoriales nuevos en las últimas 24 horas.',
    nothingYet: 'Todavía no hay editoriales. Busco nuevos cada pocos minutos: vuelve a intentarlo enseguida.',
    inTheFuture: date => `El ${date} aún no ha llegado, y sus editoriales tampoco.`,
    nearestDays: 'Los días más cercanos con editoriales:',
    whichDay: 'Muestro los días de uno en uno. ¿Cuál quieres?',
    unknownWords: words =>
      `No he entendido «${words}». Escribe un tema o un día: /digest economía, /digest ayer, /digest 2026-01-31.`,
  },
  summary: {
    claims: 'Qué sostiene',
    because: 'Por qué',
    asks: 'Qué pide',
    noAsk: 'No pide nada a nadie.',
    alsoIn: 'También en',
    readAtPaper: paper => `Leerlo en ${paper}`,
    more: 'El argumento completo',
    back: '‹ Volver',
    compareOn: matter => `Comparar: ${matter}`,
    words: length => `${count(length, { one: '# palabra', other: '# palabras' })} en el diario`,
    gone: 'Este editorial ya no se conserva. /digest muestra lo nuevo.',
  },
  model: {
    translate: 'En español',
    translating: 'Lo estoy traduciendo: un momento.',
    translatedFrom: language => `traducción automática, original en ${language}`,
    original: 'Ver el original',
    notTranslated: 'No se pudo traducir con fiabilidad: estas son las palabras del diario.',
    partlyTranslated: 'lo que no se pudo traducir con fiabilidad queda como estaba',
    shortened: 'resumido por un modelo de lenguaje y cotejado con el texto del diario',
    inHelp:
      'Donde una nota lo indica, un modelo de lenguaje ha resumido o traducido: lo que escribió se cotejó con el texto del diario, y las palabras del diario están a un toque.',
  },
  start: {
    greeting:
      '¡Hola! Leo los editoriales de los diarios y reduzco cada uno a lo que sostiene y lo que pide, con las palabras del propio diario. Cuando varios discuten el mismo asunto, los pongo frente a frente.',
    bestToday: 'El editorial del día',
    choose:
      '¿Sobre qué te gustaría leer? Elige un tema o escribe cualquier palabra y la busco. Con /subscribe te llega un boletín cada día.',
  },
  categoryList: {
    title: when => `Temas · ${when}`,
    hint: '¿Cuál te apetece leer?',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} sobre «${words}»`,
    nothing: words =>
      `No he encontrado ningún editorial sobre «${words}». Prueba con menos palabras o con otras, o mira /digest.`,
    nothingToSearch: 'Escribe una o varias palabras para buscar: un país, un nombre, un asunto.',
    shortened: words =>
      `Era muy largo: he buscado solo ${count(words, { one: 'la primera palabra relevante', other: 'las # primeras palabras relevantes' })}.`,
    lost: 'Ya no veo lo que buscabas. Escríbelo otra vez, por favor.',
    tooLong:
      'Es demasiado largo para buscarlo. Escribe unas pocas palabras, un país o un nombre; en /help verás qué más puedes pedirme.',
  },
  subscription: {
    done: 'Listo: tu boletín está en marcha',
    none: 'No tienes ninguna suscripción.',
    title: 'Tu boletín',
    when: (times, weekdays, zone) => `Hora: ${times}, ${weekdays} (${zone})`,
    kept: what => `Se mantiene: ${what}`,
    everyDay: 'todos los días',
    workdays: 'de lunes a viernes',
    weekend: 'sábados y domingos',
    allCategories: 'Todos los temas',
    next: (date, time) => `Próximo envío: ${date}, ${time}`,
    paused: date => `En pausa hasta el ${date}`,
    change: {
      categories: 'Temas',
      times: 'Horas',
      weekdays: 'Días',
      zone: 'Zona horaria',
      pause: 'Pausar',
      resume: 'Terminar la pausa',
    },
    pauseFor: days => count(days, { one: 'Pausar # día', other: 'Pausar # días' }),
    subscribe: 'Suscribirme',
    unsubscribe: 'Darme de baja',
    ended: 'No recibirás más boletines. Con /subscribe vuelven.',
    badTime: time => `«${time}» no es una hora del día. Escríbela entre 00:00 y 23:59, por ejemplo 07:30.`,
    badZone: zone => `No conozco ningún lugar ni zona horaria «${zone}».`,
    howToZone: 'Escribe una ciudad grande que tenga tu misma hora, por ejemplo: /subscribe Bogotá',
    stayIn: place => `Seguir con ${place}`,
    nearestZones: '¿Querías decir una de estas?',
    unknownWords: words => `No he entendido «${words}».`,
    howTo:
      'Escribe temas, horas, días y una ciudad en cualquier orden, por ejemplo: /subscribe economía mundo 07:30 laborables Madrid',
    chooseCategories: '¿De qué quieres que trate tu boletín? Si no eliges ningún tema, tratará de todos.',
    chooseTimes: '¿A qué hora quieres recibirlo? Para otra hora escribe, por ejemplo: /subscribe 06:45',
    chooseWeekdays: '¿Qué días?',
    chooseZone: '¿Dónde estás? Para otro lugar escribe, por ejemplo: /subscribe Montevideo',
    lastTime: 'Tiene que quedar una hora. Con /unsubscribe se acaba el boletín.',
    lastWeekday: 'Tiene que quedar un día. Con /unsubscribe se acaba el boletín.',
  },
  settings: {
    title: 'Ajustes',
    language: name => `Idioma: ${name}`,
    zone: zone => `Zona horaria: ${zone}`,
    reads: { own: 'Editoriales en tu idioma', all: 'Editoriales en todos los idiomas' },
    change: {
      language: 'Idioma',
      zone: 'Zona horaria',
      reads: 'Idiomas de los editoriales',
      subscription: 'Tu boletín',
    },
    chooseLanguage: '¿En qué idioma te hablo?',
  },
  help: [
    bold('Lo que puedes pedirme'),
    '\n/digest: los editoriales de las últimas 24 horas',
    '\n/digest economía: los de un tema',
    '\n/digest ayer, /digest 2026-01-31: los de un día',
    '\n/categories: lo que hay, por temas',
    '\n/subscribe: un boletín diario, por ejemplo /subscribe 07:30 Madrid',
    '\n/unsubscribe: no recibir más boletines',
    '\n/settings: idioma, zona horaria y qué lees',
    '\n/privacy, /export, /delete: qué se guarda de ti, todo ello en un archivo y cómo borrarlo',
    '\n\nCualquier otra palabra la busco en los titulares y los resúmenes.',
    '\n\nCada frase de un resumen es del propio diario. Lo que un diario sostiene es su opinión, no la mía.',
  ],
  privacy: ({ textDays, summaryDays }) => [
    bold('Qué se guarda de este chat'),
    '\n• su número, tus ajustes y tu suscripción: hasta que los borres con /delete;',
    '\n• qué boletines se enviaron: 90 días;',
    '\n• que se respondió a un mensaje, no lo que decía: 2 días.',
    '\n\nNada más: ni tu nombre, ni lo que buscas, ni lo que lees.',
    '\nCon /export lo recibes todo en un archivo.',
    '\nLas copias de seguridad de la base de datos cubren 35 días; pasado ese plazo, lo que borres desaparece también de ellas.',
    '\n\n',
    bold('Qué se guarda de los diarios'),
    `\nEl texto de un editorial, ${count(textDays, { one: '# día', other: '# días' })}; su resumen, ${summaryDays}.`,
  ],
  exporting: {
    coming: 'En un momento llega un archivo con todo lo que se guarda de este chat.',
    caption:
      'Todo lo que se guarda de este chat: tus ajustes, tu suscripción y la lista de boletines enviados. Con /delete se borra.',
  },
  deletion: {
    ask: '¿Borrar tus ajustes, tu suscripción y la lista de boletines enviados? No se puede deshacer.',
    yes: 'Sí, borrarlo todo',
    no: 'No, conservarlo',
    done: 'Borrado. Ya no se guarda nada de este chat. Con /start se empieza de nuevo.',
    kept: 'No se ha borrado nada.',
  },
  youAreWelcome: 'De nada. Con /digest verás lo nuevo cuando quieras.',
  done: 'Hecho',
  failure: {
    general:
      'Algo ha fallado por mi parte y ha quedado anotado. Vuelve a intentarlo en un momento, por favor.',
    oldButton: 'Este botón es demasiado antiguo. /digest muestra lo nuevo.',
    unknownCommand: command => `No conozco ${command}. En /help verás lo que puedes pedirme.`,
    misspeltCommand: (command, meant) => `No conozco ${command}. ¿Querías decir ${meant}?`,
    onlyText: 'Solo sé leer texto. Escribe una palabra para buscarla o mira /help.',
  },
};
