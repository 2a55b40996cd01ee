import { capitalise } from '../capitalise.ts';
import { localeOf } from '../locale-of.ts';
import { bold } from '../message-builder.ts';
import { pluralIn } from '../plural.ts';
import { writeCountry } from '../write-country.ts';
import { writeDate } from '../write-date.ts';
import { writeLanguage } from '../write-language.ts';
import { writeNearDate } from '../write-near-date.ts';
import { writePlace } from '../write-place.ts';
import type { Dictionary } from './dictionary.ts';

const count = pluralIn('ru');
const editorials = { one: '# передовица', few: '# передовицы', many: '# передовиц' };

/** "Since Monday", from Sunday: the genitive, which Unicode's data do not have. */
const sinceWeekdays = [
  ...['с воскресенья', 'с понедельника', 'со вторника', 'со среды'],
  ...['с четверга', 'с пятницы', 'с субботы'],
];
const sinceWeekday = (day: string): string => sinceWeekdays[new Date(day).getUTCDay()] ?? '';

export const ru: Dictionary = {
  languageName: 'Русский',
  direction: 'ltr',
  list: parts => parts.join(', '),
  date: writeDate(localeOf.ru),
  nearDate: writeNearDate(localeOf.ru),
  country: writeCountry(localeOf.ru),
  language: writeLanguage(localeOf.ru),
  place: writePlace(localeOf.ru, {
    around: /^$/,
    cities: {
      'America/Los_Angeles': 'Лос-Анджелес',
      'America/Mexico_City': 'Мехико',
      'America/New_York': 'Нью-Йорк',
      'America/Sao_Paulo': 'Сан-Паулу',
      'Europe/London': 'Лондон',
      'Africa/Lagos': 'Лагос',
      'Europe/Paris': 'Париж',
      'Africa/Cairo': 'Каир',
      'Africa/Johannesburg': 'Йоханнесбург',
      'Europe/Moscow': 'Москва',
      'Asia/Dubai': 'Дубай',
      'Asia/Kolkata': 'Калькутта',
      'Asia/Jakarta': 'Джакарта',
      'Asia/Shanghai': 'Шанхай',
      'Asia/Tokyo': 'Токио',
      'Australia/Sydney': 'Сидней',
      'Europe/Madrid': 'Мадрид',
      'Europe/Berlin': 'Берлин',
    },
  }),
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  categories: {
    politics: 'Политика',
    world: 'Мир',
    economy: 'Экономика',
    work: 'Труд',
    society: 'Общество',
    justice: 'Правосудие',
    education: 'Образование',
    health: 'Здоровье',
    environment: 'Экология',
    science: 'Наука',
    culture: 'Культура',
    sport: 'Спорт',
  },
  ownership: {
    state: 'государственная газета',
    public: 'общественная газета',
    private: 'частная газета',
    party: 'партийная газета',
    trust: 'принадлежит фонду',
  },
  commands: {
    start: 'Начать с передовицы дня',
    digest: 'Передовицы за сегодня, по теме или за день',
    categories: 'Что есть сегодня, по темам',
    subscribe: 'Дайджест каждый день в удобное вам время',
    unsubscribe: 'Больше не присылать дайджест',
    settings: 'Язык, часовой пояс и что вы читаете',
    help: 'О чём меня можно попросить',
    privacy: 'Что о вас хранится и как долго',
    export: 'Файл со всем, что о вас хранится',
    delete: 'Удалить всё, что о вас хранится',
  },
  description:
    'Я читаю передовицы газет со всего мира и сокращаю каждую до того, что она утверждает и к чему призывает, её же словами. Если газеты спорят об одном и том же, я ставлю их рядом: по вашей просьбе или раз в день, в удобное вам время.',
  shortDescription: 'Передовицы мировых газет: что утверждает каждая и к чему призывает, бок о бок.',

  digest: {
    title: date => `Передовицы: ${date}`,
    latest: 'Последние 24 часа',
    delivered: date => `Ваш дайджест · ${date}`,
    newSince: (day, time) => `Новое ${sinceWeekday(day)}, ${time}`,
    toBeginWith: 'Для начала: самые свежие передовицы',
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) =>
      `${count(all, editorials)} из ${count(from, { one: '# газеты', few: '# газет', many: '# газет' })}`,
    papersDisagree: from =>
      `${count(from, { one: '# газета', few: '# газеты', many: '# газет' })} об одном и том же`,
    asks: 'Призыв',
    alsoOnThis: names => `Об этом пишут также: ${names}`,
    samePoint: 'Об одном и том же',
    alsoSays: 'Пишет также',
    sample: '(образец)',
    partial: 'удалось прочитать только начало',
    updated: 'обновлено',
    quiet: {
      all: 'С прошлого дайджеста ничего нового.',
      categories: 'С прошлого дайджеста по вашим темам ничего нового.',
      first: 'Пока для вас ничего нового нет.',
    },
    otherLanguages: 'За это время на вашем языке ничего нет. Вот что пишут газеты на других.',
    inOtherLanguages: left => `На других языках: ${left}`,
    allCategories: 'Все темы',
    pressNumber: 'Нажмите на номер, чтобы прочитать передовицу.',
    andMore: left => `и ещё ${count(left, { one: '#', few: '#', many: '#' })}`,
    pageOf: (page, pages) => `${page} из ${pages}`,
    nothingOn: date => `${capitalise(date)}: передовиц за этот день у меня нет.`,
    nothingIn: (category, when) => `${capitalise(when)}: по теме «${category}» ничего нет.`,
    nothingLately: 'За последние 24 часа новых передовиц не было.',
    nothingYet: 'Передовиц пока нет. Я ищу новые каждые несколько минут: загляните чуть позже.',
    inTheFuture: date => `${capitalise(date)}: этот день ещё не наступил, и передовиц за него пока нет.`,
    nearestDays: days => (days === 1 ? 'Ближайший день с передовицами:' : 'Ближайшие дни с передовицами:'),
    whichDay: 'Я показываю по одному дню. Какой вам нужен?',
    whichCategory: 'Я показываю по одной теме. Какая вам нужна?',
    unknownWords: words =>
      `Не понимаю «${words}». Напишите тему или день: /digest экономика, /digest вчера, /digest 31.1.2026.`,
  },
  summary: {
    claims: 'Тезис',
    because: 'Доводы',
    asks: 'Призыв',
    noAsk: 'Больше ни к чему не призывает.',
    alsoIn: 'Также в изданиях',
    readAtPaper: paper => `Читать в газете: ${paper}`,
    more: 'Все доводы',
    back: '‹ Назад',
    compareOn: matter => `Сравнить: ${matter}`,
    words: length => `${count(length, { one: '# слово', few: '# слова', many: '# слов' })} в газете`,
    gone: 'Эта передовица больше не хранится. Новое покажет /digest.',
  },
  model: {
    translate: 'По-русски',
    translating: 'Перевожу, одну минуту.',
    translatedFrom: language => `машинный перевод, язык оригинала: ${language}`,
    original: 'Показать оригинал',
    notTranslated: 'Надёжно перевести не удалось: это слова самой газеты.',
    partlyTranslated: 'что не удалось надёжно перевести, осталось как было',
    shortened: 'сокращено языковой моделью и сверено с текстом газеты',
    inHelp:
      'Там, где это указано, сокращала или переводила языковая модель: написанное ею сверено с текстом газеты, а слова самой газеты откроет одно нажатие.',
  },
  start: {
    greeting:
      'Здравствуйте! Я читаю передовицы газет и сокращаю каждую до того, что она утверждает и к чему призывает, словами самой газеты. Если газеты спорят об одном и том же, я ставлю их рядом.',
    inGroup:
      'Здесь я отвечаю на команды и на ответы на мои сообщения. По команде /subscribe дайджест будет приходить каждый день; о чём ещё меня можно попросить: /help.',
    inChannel: channel =>
      `Теперь я в канале «${channel}». Опубликуйте там /subscribe, указав время и город, например /subscribe 07:30 Москва, и дайджест будет выходить каждый день; язык меняется командой /settings. Там я отвечаю только на команды, а кто нажмёт на номер, будет читать дальше в чате со мной.`,
    bestToday: 'Передовица дня',
    choose:
      'О чём хотите почитать? Выберите тему или напишите любое слово, и я поищу. По команде /subscribe дайджест будет приходить каждый день.',
  },
  categoryList: {
    title: when => `Темы · ${when}`,
    hint: 'Что хотите почитать?',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} по запросу «${words}»`,
    nothing: words =>
      `По запросу «${words}» ничего не нашлось. Попробуйте меньше слов или другие слова, либо загляните в /digest.`,
    nothingOfCountry: country =>
      `${country}: от тамошних газет пока ничего нет, и передовиц на эту тему не нашлось. Что есть, покажет /digest.`,
    meant: words => ['Может быть, «', words, '»?'],
    numberIsButton: number => `Чтобы открыть номер ${number}, нажмите эту кнопку под списком.`,
    nothingToSearch: 'Напишите одно или несколько слов для поиска: газету, имя, тему.',
    shortened: words =>
      `Запрос длинный: ищу только его начало, ${count(words, { one: '# важное слово', few: '# важных слова', many: '# важных слов' })}.`,
    lost: 'Я больше не вижу вашего запроса. Напишите его, пожалуйста, ещё раз.',
    tooLong:
      'Для поиска это слишком длинно. Напишите несколько слов, газету или имя. О чём ещё меня можно попросить: /help.',
  },
  subscription: {
    done: 'Готово: дайджест настроен',
    none: 'У вас нет подписки.',
    title: 'Ваш дайджест',
    when: (times, weekdays, zone) => `В ${times}, ${weekdays} (${zone})`,
    kept: what => `Без изменений: ${what}`,
    everyDay: 'каждый день',
    onWeekdays: [
      'по понедельникам',
      'по вторникам',
      'по средам',
      'по четвергам',
      'по пятницам',
      'по субботам',
      'по воскресеньям',
    ],
    workdays: 'с понедельника по пятницу',
    weekend: 'по субботам и воскресеньям',
    allCategories: 'Все темы',
    next: (date, time) => `Следующий: ${date}, ${time}`,
    paused: date => `Пауза до: ${date}`,
    change: {
      categories: 'Темы',
      times: 'Время',
      weekdays: 'Дни',
      zone: 'Часовой пояс',
      pause: 'Пауза',
      resume: 'Снять паузу',
    },
    pauseFor: days => count(days, { one: 'Пауза на # день', few: 'Пауза на # дня', many: 'Пауза на # дней' }),
    subscribe: 'Подписаться',
    unsubscribe: 'Отписаться',
    ended: 'Дайджестов больше не будет. Вернуть их можно командой /subscribe.',
    badTime: time => `«${time}»: такого времени не бывает. Напишите время от 00:00 до 23:59, например 07:30.`,
    badZone: zone => `Не знаю ни места, ни часового пояса «${zone}».`,
    howToZone: 'Напишите крупный город, где то же время, что у вас, например: /subscribe Новосибирск',
    stayIn: place => `Оставить: ${place}`,
    nearestZones: 'Может быть, один из этих?',
    unknownWords: words => `Не понимаю «${words}».`,
    howTo:
      'Напишите темы, время, дни и город в любом порядке, например: /subscribe экономика мир 07:30 будни Москва',
    chooseCategories: 'О чём должен быть ваш дайджест? Если ничего не выбрать, он будет обо всём.',
    chooseTimes: 'Когда его присылать? Другое время можно написать, например: /subscribe 06:45',
    chooseWeekdays: 'По каким дням?',
    chooseZone: 'Где вы находитесь? Другое место можно написать, например: /settings Новосибирск',
    lastTime: 'Хотя бы одно время должно остаться. Отписаться можно командой /unsubscribe.',
    lastWeekday: 'Хотя бы один день должен остаться. Отписаться можно командой /unsubscribe.',
  },
  settings: {
    title: 'Настройки',
    language: name => `Язык: ${name}`,
    zone: zone => `Часовой пояс: ${zone}`,
    reads: { own: 'Передовицы на вашем языке', all: 'Передовицы на всех языках' },
    change: {
      language: 'Язык',
      zone: 'Часовой пояс',
      reads: 'Языки передовиц',
      subscription: 'Ваш дайджест',
    },
    chooseLanguage: 'На каком языке мне говорить?',
  },
  help: {
    commands: [
      bold('О чём меня можно попросить'),
      '\n/digest: передовицы за последние 24 часа',
      '\n/digest экономика: по одной теме',
      '\n/digest вчера, /digest 31.1.2026: за один день',
      '\n/categories: что есть, по темам',
      '\n/subscribe: дайджест каждый день, например /subscribe 07:30 Москва',
      '\n/unsubscribe: больше не присылать дайджест',
      '\n/settings: язык, часовой пояс и что вы читаете',
      '\n/privacy, /export, /delete: что о вас хранится, всё это одним файлом и как это удалить',
    ],
    words: 'Любые другие слова я ищу в заголовках и кратких изложениях.',
    wordsInGroup: 'Здесь я ищу слова, которыми вы отвечаете на моё сообщение.',
    summaries:
      'Каждая фраза изложения взята из самой газеты. То, что утверждает газета, — её мнение, а не моё.',
  },
  privacy: ({ textDays, summaryDays }) => [
    bold('Что хранится об этом чате'),
    '\n• его номер, ваши настройки и подписка: пока вы не удалите их командой /delete;',
    '\n• какие дайджесты отправлены: 90 дней;',
    '\n• то, что на сообщение был дан ответ, но не его текст: 2 дня.',
    '\n\nБольше ничего: ни имени, ни того, что вы ищете, ни того, что читаете.',
    '\nВсё это одним файлом пришлёт /export.',
    '\nРезервные копии базы данных охватывают 35 дней; после этого удалённого не остаётся и в них.',
    '\n\n',
    bold('Что хранится из газет'),
    `\nТекст передовицы — ${count(textDays, { one: '# день', few: '# дня', many: '# дней' })}, её краткое изложение — ${summaryDays}.`,
  ],
  exporting: {
    coming: 'Всё, что хранится об этом чате, сейчас придёт файлом.',
    caption:
      'Всё, что хранится об этом чате: ваши настройки, подписка и список отправленных дайджестов. Удалить всё можно командой /delete.',
  },
  deletion: {
    ask: 'Удалить ваши настройки, подписку и список отправленных дайджестов? Отменить это будет нельзя.',
    yes: 'Да, удалить всё',
    no: 'Нет, оставить',
    done: 'Удалено. Об этом чате больше ничего не хранится, кроме как в резервных копиях базы данных, а там не дольше 35 дней. Начать заново: /start.',
    kept: 'Ничего не удалено.',
  },
  youAreWelcome: 'Пожалуйста. Новое всегда покажет /digest.',
  failure: {
    general: 'У меня что-то сломалось, и это уже записано. Попробуйте, пожалуйста, чуть позже.',
    oldButton: 'Эта кнопка устарела. Новое покажет /digest.',
    unknownCommand: command => `Не знаю команды ${command}. О чём меня можно попросить: /help.`,
    misspeltCommand: (command, meant) => `Не знаю команды ${command}. Может быть, ${meant}?`,
    onlyText: 'Я умею читать только текст. Напишите слово для поиска или загляните в /help.',
    onlyAdministrators:
      'Менять мои настройки здесь могут только администраторы. Чтобы получать свой дайджест, напишите мне в личном чате.',
    administratorsUnknown:
      'Telegram не сообщил, администратор ли вы здесь, поэтому всё осталось как было. Попробуйте, пожалуйста, ещё раз. Если это повторится, сделайте администратором и меня.',
  },
};
