import type { InterfaceLanguage } from '../text/language.ts';

/** What people write for days, whatever language their Telegram speaks. Endings, accents and capitals do not matter. */
type Words = readonly string[];

/** The names of the weekdays from Monday, beside those on the buttons. */
export const weekdayWords = {
  en: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  es: [
    ['lunes', 'lun'],
    ['martes', 'mar'],
    ['miércoles', 'mié'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  fr: [
    ['lundi', 'lundis'],
    ['mardi', 'mardis'],
    ['mercredi', 'mercredis', 'mer'],
    ['jeudi', 'jeudis', 'jeu'],
    ['vendredi', 'vendredis', 'ven'],
    ['samedi', 'samedis', 'sam'],
    ['dimanche', 'dim'],
  ],
  de: [
    ['Montag', 'Mo'],
    ['Dienstag', 'Di'],
    ['Mittwoch', 'Mi'],
    ['Donnerstag', 'Do'],
    ['Freitag', 'Fr'],
    ['Samstag', 'Sonnabend', 'Sa'],
    ['Sonntag', 'So'],
  ],
  pt: [
    ['segunda', 'segunda-feira', 'seg'],
    ['terça', 'terça-feira', 'ter'],
    ['quarta', 'quarta-feira', 'qua'],
    ['quinta', 'quinta-feira', 'qui'],
    ['sexta', 'sexta-feira', 'sex'],
    ['sábado', 'sáb'],
    ['domingo', 'dom'],
  ],
  ru: [
    ['понедельник', 'пн', 'пон'],
    ['вторник', 'вт'],
    ['среда', 'ср'],
    ['четверг', 'чт', 'чет'],
    ['пятница', 'пт'],
    ['суббота', 'сб'],
    ['воскресенье', 'воскресеньям', 'вс'],
  ],
  ar: [
    ['الاثنين', 'اثنين'],
    ['الثلاثاء', 'ثلاثاء'],
    ['الأربعاء', 'أربعاء'],
    ['الخميس', 'خميس'],
    ['الجمعة', 'جمعة'],
    ['السبت', 'سبت'],
    ['الأحد', 'أحد'],
  ],
  hi: [
    ['सोमवार', 'सोम'],
    ['मंगलवार', 'मंगल'],
    ['बुधवार', 'बुध'],
    ['गुरुवार', 'गुरु', 'बृहस्पतिवार', 'वीरवार'],
    ['शुक्रवार', 'शुक्र'],
    ['शनिवार', 'शनि'],
    ['रविवार', 'रवि', 'इतवार'],
  ],
  zh: [
    ['周一', '星期一', '礼拜一', '週一'],
    ['周二', '星期二', '礼拜二', '週二'],
    ['周三', '星期三', '礼拜三', '週三'],
    ['周四', '星期四', '礼拜四', '週四'],
    ['周五', '星期五', '礼拜五', '週五'],
    ['周六', '星期六', '礼拜六', '週六'],
    ['周日', '星期日', '星期天', '周天', '礼拜天', '週日'],
  ],
  ja: [
    ['月曜日', '月曜', '月'],
    ['火曜日', '火曜', '火'],
    ['水曜日', '水曜', '水'],
    ['木曜日', '木曜', '木'],
    ['金曜日', '金曜', '金'],
    ['土曜日', '土曜', '土'],
    ['日曜日', '日曜', '日'],
  ],
} as const satisfies Record<InterfaceLanguage, readonly [Words, Words, Words, Words, Words, Words, Words]>;

interface DaySets {
  readonly daily: Words;
  readonly workdays: Words;
  readonly weekend: Words;
}

/** Several weekdays at once. Arabic has its own working week: `arabicWeek`. */
export const daySetWords = {
  en: {
    daily: ['daily', 'every day', 'everyday'],
    workdays: ['weekdays', 'workdays', 'working days', 'business days'],
    weekend: ['weekend', 'at the weekend', 'on weekends'],
  },
  es: {
    daily: ['diario', 'a diario', 'diariamente', 'todos los días', 'cada día'],
    workdays: ['laborables', 'días laborables', 'entre semana', 'días hábiles'],
    weekend: ['fin de semana', 'fines de semana', 'finde'],
  },
  fr: {
    daily: ['quotidien', 'quotidiennement', 'tous les jours', 'chaque jour'],
    workdays: ['semaine', 'en semaine', 'jours ouvrables', 'jours ouvrés'],
    weekend: ['week-end', 'week-ends', 'fin de semaine'],
  },
  de: {
    daily: ['täglich', 'jeden Tag'],
    workdays: ['werktags', 'Werktage', 'wochentags', 'unter der Woche'],
    weekend: ['Wochenende', 'Wochenenden', 'am Wochenende'],
  },
  pt: {
    daily: ['diário', 'diariamente', 'todos os dias', 'todo dia', 'cada dia'],
    workdays: ['dias úteis', 'dia útil', 'durante a semana'],
    weekend: ['fim de semana', 'fins de semana', 'fim-de-semana'],
  },
  ru: {
    daily: ['ежедневно', 'каждый день'],
    workdays: ['будни', 'будние дни', 'по будним дням', 'рабочие дни', 'по рабочим дням'],
    weekend: ['выходные', 'по выходным'],
  },
  ar: {
    daily: ['كل يوم', 'يوميا', 'يومي', 'كل الأيام'],
    workdays: ['أيام العمل', 'أيام الأسبوع'],
    weekend: ['نهاية الأسبوع', 'عطلة نهاية الأسبوع', 'نهايات الأسبوع'],
  },
  hi: {
    daily: ['हर दिन', 'हर रोज़', 'रोज़', 'रोज़ाना', 'प्रतिदिन', 'दैनिक'],
    workdays: ['कार्यदिवस', 'काम के दिन', 'कामकाजी दिन'],
    weekend: ['सप्ताहांत', 'वीकेंड', 'शनि-रवि'],
  },
  zh: {
    daily: ['每天', '每日', '天天'],
    workdays: ['工作日', '平日'],
    weekend: ['周末', '週末'],
  },
  ja: {
    daily: ['毎日'],
    workdays: ['平日'],
    weekend: ['週末', '土日'],
  },
} as const satisfies Record<InterfaceLanguage, DaySets>;

/** Sunday to Thursday, and Friday and Saturday: what most Arab states rest on, whoever writes it in Arabic. */
export const arabicWeek = { workdays: [1, 2, 3, 4, 7], weekend: [5, 6] } as const;

/** Between the first and the last weekday of a stretch, as words by themselves or as signs. */
export const rangeWords: Words = [
  'to',
  'till',
  'through',
  'a',
  'hasta',
  'au',
  'bis',
  'até',
  'по',
  'до',
  'إلى',
  'حتى',
  'से',
];
export const rangeSigns = /[-–—~〜至到]|から/u;

/** How many days from today. */
export const relativeDayWords = {
  '-2': [
    'day before yesterday',
    'anteayer',
    'antier',
    'avant-hier',
    'vorgestern',
    'anteontem',
    'позавчера',
    'أول أمس',
    'أمس الأول',
    'परसों',
    '前天',
    '一昨日',
    'おととい',
  ],
  '-1': [
    'yesterday',
    'ayer',
    'hier',
    'gestern',
    'ontem',
    'вчера',
    'أمس',
    'البارحة',
    'कल',
    '昨天',
    '昨日',
    'きのう',
  ],
  '0': [
    'today',
    'hoy',
    "aujourd'hui",
    'heute',
    'hoje',
    'сегодня',
    'اليوم',
    'आज',
    '今天',
    '今日',
    'きょう',
    '本日',
  ],
  '1': ['tomorrow', 'mañana', 'demain', 'morgen', 'amanhã', 'завтра', 'غدا', '明天', '明日', 'あした'],
} as const satisfies Record<string, Words>;

/** Weeks by how many from this one. */
export const weekWords = {
  '-1': [
    ...['last week', 'past week', 'previous week', 'semana pasada', 'última semana', 'semaine dernière'],
    ...[
      'semaine passée',
      'letzte Woche',
      'letzter Woche',
      'vergangene Woche',
      'vorige Woche',
      'semana passada',
    ],
    ...['прошлая неделя', 'прошлой неделе', 'прошлую неделю', 'прошлой недели', 'الأسبوع الماضي'],
    ...['पिछला हफ़्ता', 'पिछले हफ़्ते', 'पिछला सप्ताह', 'पिछले सप्ताह', '上周', '上週', '上星期', '上个星期', '先週'],
  ],
  '0': [
    ...['this week', 'the week', 'esta semana', 'cette semaine', 'diese Woche', 'dieser Woche'],
    ...['эта неделя', 'этой неделе', 'эту неделю', 'هذا الأسبوع', 'इस हफ़्ते', 'इस सप्ताह', 'यह सप्ताह'],
    ...['本周', '本週', '这周', '这个星期', '今週'],
  ],
} as const satisfies Record<string, Words>;

/** Before or behind a weekday: the one before today. */
export const lastWords: Words = [
  ...['last', 'past', 'previous', 'pasado', 'pasada', 'último', 'última', 'dernier', 'dernière', 'passé'],
  ...['letzten', 'letzter', 'letztem', 'letzte', 'vergangenen', 'vorigen', 'passado', 'passada'],
  ...['прошлый', 'прошлую', 'прошлое', 'прошлого', 'прошлой', 'الماضي', 'पिछले', 'पिछला', 'पिछली', '前の'],
];

/** Written together with a weekday: that of the week before. */
export const lastWeekPrefixes: Words = ['上个', '上', '先週の', '先週'];

/** "3 days ago", as plain words have it. */
export const daysAgoForms: readonly RegExp[] = [
  /^(\d{1,3}) days? ago$/,
  /^hace (\d{1,3}) dias?$/,
  /^il y a (\d{1,3}) jours?$/,
  /^vor (\d{1,3}) tag(?:en)?$/,
  /^(?:ha )?(\d{1,3}) dias?(?: atras)?$/,
  /^(\d{1,3}) (?:день|дня|дней) назад$/,
  /^قبل (\d{1,3}) (?:ايام|يوما?)$/,
  /^(\d{1,3}) दिन पहले$/,
  /^(\d{1,3})天前$/,
  /^(\d{1,3})日前$/,
];

/** Every category: beside the name on the button. */
export const everythingWords: Words = [
  ...['all', 'everything', 'todo', 'todos', 'tout', 'toutes', 'alle', 'alles', 'tudo', 'всё', 'все'],
  ...['الكل', 'كل شيء', 'सब', 'सभी', '全部', '所有', 'すべて', '全て'],
];

/** Small words that people put between the others, and that change nothing. */
export const smallWords: Words = [
  ...['at', 'on', 'in', 'and', 'about', 'for', 'from', 'of', 'the', 'every', 'each', 'please', "o'clock"],
  ...[
    'de',
    'del',
    'la',
    'las',
    'el',
    'los',
    'a',
    'y',
    'en',
    'por',
    'sobre',
    'para',
    'desde',
    'hora',
    'horas',
  ],
  ...['à', 'le', 'les', 'des', 'du', 'et', 'sur', 'pour', 'chaque', 'heures'],
  ...['um', 'an', 'am', 'und', 'über', 'von', 'vom', 'zu', 'zum', 'der', 'die', 'das', 'Uhr', 'jeden'],
  ...['as', 'às', 'o', 'os', 'e', 'em', 'no', 'na', 'da', 'das', 'toda', 'todo'],
  ...['в', 'во', 'на', 'по', 'и', 'о', 'об', 'с', 'за', 'из', 'каждый', 'каждую', 'каждое'],
  ...['في', 'عن', 'من', 'و', 'الساعة', 'كل', 'يوم', 'أيام', 'توقيت'],
  ...['में', 'को', 'पर', 'और', 'के', 'की', 'का', 'बजे', 'हर', 'तक'],
  ...['的', '和', '与', '在', '每', '关于', '毎週', 'の', 'に', 'は', 'を', 'と', 'で', 'まで', 'について'],
];
