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

const weekday = writeWeekday(localeOf.ar);
const count = pluralIn('ar');
const days = (number: number) =>
  count(number, {
    zero: 'أقل من يوم',
    one: 'يومًا واحدًا',
    two: 'يومين',
    few: '# أيام',
    many: '# يومًا',
    other: '# يوم',
  });
const editorials = {
  zero: 'لا افتتاحيات',
  one: 'افتتاحية واحدة',
  two: 'افتتاحيتان',
  few: '# افتتاحيات',
  many: '# افتتاحية',
  other: '# افتتاحية',
};

/**
 * What is typed stands from left to right as in the field where it is typed: without this isolate the slash of a
 * command jumps to its other side. Every line begins with an Arabic word, so that it runs from right to left.
 */
const typed = (text: string) => `\u2066${unbroken(text)}\u2069`;
/**
 * A date that breaks at its hyphens runs the wrong way. Word joiners forbid it; whoever copies them is understood, for
 * `cleanText` takes them out again.
 */
const unbroken = (text: string) => text.replaceAll('-', '\u2060-\u2060');
/** Somebody's own words, in whatever direction they have. */
const quoted = (words: string) => `«\u2068${words}\u2069»`;

export const ar: Dictionary = {
  languageName: 'العربية',
  direction: 'rtl',
  list: parts => parts.join('، '),
  date: writeDate(localeOf.ar),
  nearDate: writeNearDate(localeOf.ar),
  country: writeCountry(localeOf.ar),
  language: writeLanguage(localeOf.ar),
  place: writePlace(localeOf.ar, {
    around: /^توقيت /,
    cities: {
      'America/Los_Angeles': 'لوس أنجلوس',
      'America/Mexico_City': 'مكسيكو سيتي',
      'America/New_York': 'نيويورك',
      'America/Sao_Paulo': 'ساو باولو',
      'Europe/London': 'لندن',
      'Africa/Lagos': 'لاغوس',
      'Europe/Paris': 'باريس',
      'Africa/Cairo': 'القاهرة',
      'Africa/Johannesburg': 'جوهانسبرغ',
      'Europe/Moscow': 'موسكو',
      'Asia/Dubai': 'دبي',
      'Asia/Kolkata': 'كولكاتا',
      'Asia/Jakarta': 'جاكرتا',
      'Asia/Shanghai': 'شنغهاي',
      'Asia/Tokyo': 'طوكيو',
      'Australia/Sydney': 'سيدني',
      'Europe/Madrid': 'مدريد',
      'Europe/Berlin': 'برلين',
      'Asia/Hebron': 'الخليل',
    },
  }),
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  categories: {
    politics: 'السياسة',
    world: 'العالم',
    economy: 'الاقتصاد',
    work: 'العمل',
    society: 'المجتمع',
    justice: 'القضاء',
    education: 'التعليم',
    health: 'الصحة',
    environment: 'البيئة',
    science: 'العلوم',
    culture: 'الثقافة',
    sport: 'الرياضة',
  },
  ownership: {
    state: 'مملوكة للدولة',
    public: 'صحيفة عامة',
    private: 'صحيفة خاصة',
    party: 'صحيفة حزبية',
    trust: 'تملكها مؤسسة وقفية',
  },
  commands: {
    start: 'ابدأ بافتتاحية اليوم',
    digest: 'افتتاحيات اليوم، أو موضوع، أو يوم بعينه',
    categories: 'ما لدينا اليوم بحسب الموضوع',
    subscribe: 'موجز يومي في الوقت الذي تختاره',
    unsubscribe: 'إيقاف الموجز',
    settings: 'اللغة والمنطقة الزمنية وما تقرأه',
    help: 'ما يمكنك أن تطلبه مني',
    privacy: 'ما نحتفظ به عنك، وإلى متى',
    export: 'ملف بكل ما نحتفظ به عنك',
    delete: 'حذف ما نحتفظ به عنك',
  },
  description:
    'أقرأ افتتاحيات صحف العالم وأختصر كل واحدة إلى ما تراه وما تطالب به، بكلماتها هي. وحين تختلف الصحف في مسألة واحدة أضعها جنبًا إلى جنب: متى طلبت، أو مرة في اليوم في الوقت الذي تختاره.',
  shortDescription: 'افتتاحيات صحف العالم: ما تراه كل صحيفة وما تطالب به، جنبًا إلى جنب.',

  digest: {
    title: date => `افتتاحيات ${date}`,
    latest: 'آخر 24 ساعة',
    delivered: date => `موجزك · ${date}`,
    newSince: (day, time) => `الجديد منذ ${weekday(day)}، ${time}`,
    toBeginWith: 'للبداية: أحدث الافتتاحيات',
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) =>
      `${count(all, editorials)} من ${count(from, {
        zero: '# صحيفة',
        one: 'صحيفة واحدة',
        two: 'صحيفتين',
        few: '# صحف',
        many: '# صحيفة',
        other: '# صحيفة',
      })}`,
    papersDisagree: from =>
      `${count(from, {
        zero: '# صحيفة',
        one: 'صحيفة واحدة',
        two: 'صحيفتان',
        few: '# صحف',
        many: '# صحيفة',
        other: '# صحيفة',
      })} في مسألة واحدة`,
    asks: 'تطالب',
    alsoOnThis: names => `عن الموضوع نفسه أيضًا: ${names}`,
    samePoint: 'في النقطة نفسها',
    alsoSays: 'تقول أيضًا',
    sample: '(نموذج)',
    partial: 'لم تتسنَّ قراءة غير بدايتها',
    updated: 'محدَّثة',
    quiet: {
      all: 'لا جديد منذ موجزك الأخير.',
      categories: 'لا جديد في مواضيعك منذ الموجز الأخير.',
      first: 'لا جديد لك بعد.',
    },
    otherLanguages: 'لا شيء بلغتك في هذه المدة، وهذا ما تقوله الصحف بلغات أخرى.',
    inOtherLanguages: left => `بلغات أخرى: ${left}`,
    allCategories: 'كل المواضيع',
    pressNumber: 'اضغط رقمًا لقراءة افتتاحيته.',
    andMore: left =>
      count(left, {
        zero: 'ولا شيء غيرها',
        one: 'وواحدة أخرى',
        two: 'واثنتان أخريان',
        few: 'و# أخرى',
        many: 'و# أخرى',
        other: 'و# أخرى',
      }),
    pageOf: (page, pages) => `${page} من ${pages}`,
    nothingOn: date => `لا افتتاحيات لدي ليوم ${date}.`,
    nothingIn: (category, when) => `${when}: لا شيء عن ${category}.`,
    nothingLately: 'لا افتتاحيات جديدة في آخر 24 ساعة.',
    nothingYet: 'لا افتتاحيات بعد. أبحث عن الجديد كل بضع دقائق، فأعد المحاولة بعد قليل.',
    inTheFuture: date => `يوم ${date} لم يأتِ بعد، ولا افتتاحياته.`,
    nearestDays: days => (days === 1 ? 'أقرب يوم فيه افتتاحيات:' : 'أقرب الأيام التي فيها افتتاحيات:'),
    whichDay: 'أعرض يومًا واحدًا في كل مرة. أي يوم تريد؟',
    whichCategory: 'أعرض موضوعًا واحدًا في كل مرة. أي موضوع تريد؟',
    unknownWords: words =>
      `لم أفهم ${quoted(words)}. اكتب موضوعًا أو يومًا، مثل ${typed('/digest الاقتصاد')} أو ${typed('/digest أمس')} أو ${typed('/digest 2026-01-31')}.`,
  },
  summary: {
    claims: 'ما تراه',
    because: 'حججها',
    asks: 'ما تطالب به',
    noAsk: 'لا تطالب بأكثر من ذلك.',
    alsoIn: 'ونُشر أيضًا في',
    readAtPaper: paper => `اقرأها في ${paper}`,
    more: 'الحجة كاملة',
    back: '‹ رجوع',
    compareOn: matter => `قارن: ${matter}`,
    words: length =>
      `${count(length, {
        zero: '# كلمة',
        one: 'كلمة واحدة',
        two: 'كلمتان',
        few: '# كلمات',
        many: '# كلمة',
        other: '# كلمة',
      })} في الصحيفة`,
    gone: `لم نعد نحتفظ بهذه الافتتاحية. تجد الجديد في ${typed('/digest')}.`,
  },
  model: {
    translate: 'بالعربية',
    translating: 'أترجمها الآن، لحظة من فضلك.',
    translatedFrom: language => `ترجمة آلية، لغة الأصل: ${language}`,
    original: 'عرض الأصل',
    notTranslated: 'تعذّرت ترجمة موثوقة: هذه كلمات الصحيفة نفسها.',
    partlyTranslated: 'ما تعذّرت ترجمته ترجمة موثوقة بقي كما هو',
    shortened: 'اختصرها نموذج لغوي وروجعت على نص الصحيفة',
    inHelp:
      'حيث تقول ملاحظة ذلك، اختصر نموذج لغوي أو ترجم: ما كتبه روجع على نص الصحيفة، وكلمات الصحيفة نفسها على بُعد لمسة.',
  },
  start: {
    greeting:
      'أهلًا بك! أقرأ افتتاحيات الصحف وأختصر كل واحدة إلى ما تراه وما تطالب به، بكلمات الصحيفة نفسها. وحين تختلف الصحف في مسألة واحدة أضعها جنبًا إلى جنب.',
    inGroup: `هنا أجيب عن الأوامر وعن الردود على رسائلي. يصل موجز كل يوم بالأمر ${typed('/subscribe')}، وما يمكنكم أن تطلبوه غير ذلك في ${typed('/help')}.`,
    inChannel: channel =>
      `أنا الآن في قناة «${channel}». انشر فيها الأمر ${typed('/subscribe')} مع وقت ومدينة، مثل ${typed('/subscribe 07:30 القاهرة')}، فيصل موجز كل يوم. وتتغير اللغة بالأمر ${typed('/settings')}. هناك لا أجيب إلا عن الأوامر، ومن ضغط رقمًا تابع القراءة في محادثة معي.`,
    bestToday: 'افتتاحية اليوم',
    choose: `عمّ تود أن تقرأ؟ اختر موضوعًا، أو اكتب أي كلمة لأبحث عنها. ويصلك موجز كل يوم بالأمر ${typed('/subscribe')}.`,
  },
  categoryList: {
    title: when => `المواضيع · ${when}`,
    hint: 'أيها تود أن تقرأ؟',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} عن ${quoted(words)}`,
    nothing: words =>
      `لم أجد افتتاحية عن ${quoted(words)}. جرّب كلمات أقل أو غيرها، أو انظر ${typed('/digest')}.`,
    nothingOfCountry: country =>
      `عن ${country}: لا شيء بعد من الصحف هناك، ولم أجد أي افتتاحية. وما هو متاح تجده في ${typed('/digest')}.`,
    meant: words => ['هل تقصد «\u2068', words, '\u2069»؟'],
    numberIsButton: number => `لفتح الرقم ${number} اضغط زره أسفل القائمة.`,
    nothingToSearch: 'اكتب كلمة أو أكثر للبحث: صحيفة أو اسمًا أو مسألة.',
    shortened: words =>
      `السؤال طويل، فبحثت عن ${count(words, {
        zero: '# كلمة مهمة',
        one: 'أول كلمة مهمة',
        two: 'أول كلمتين مهمتين',
        few: 'أول # كلمات مهمة',
        many: 'أول # كلمة مهمة',
        other: 'أول # كلمة مهمة',
      })} فيه.`,
    lost: 'لم أعد أرى ما كنت تبحث عنه. اكتبه من جديد من فضلك.',
    tooLong: `هذا أطول من أن أبحث عنه. اكتب كلمات قليلة أو صحيفة أو اسمًا. وما يمكنك أن تطلبه غير ذلك في ${typed('/help')}`,
  },
  subscription: {
    done: 'تم: موجزك جاهز',
    none: 'ليس لديك اشتراك.',
    title: 'موجزك',
    when: (times, weekdays, zone) => `الساعة ${times}، ${weekdays} (${typed(zone)})`,
    kept: what => `كما كان: ${what}`,
    everyDay: 'كل يوم',
    onWeekdays: [
      'أيام الاثنين',
      'أيام الثلاثاء',
      'أيام الأربعاء',
      'أيام الخميس',
      'أيام الجمعة',
      'أيام السبت',
      'أيام الأحد',
    ],
    workdays: 'من الاثنين إلى الجمعة',
    weekend: 'السبت والأحد',
    allCategories: 'كل المواضيع',
    next: (date, time) => `الموعد التالي: ${date}، الساعة ${time}`,
    paused: date => `متوقف حتى ${date}`,
    change: {
      categories: 'المواضيع',
      times: 'الأوقات',
      weekdays: 'الأيام',
      zone: 'المنطقة الزمنية',
      pause: 'إيقاف مؤقت',
      resume: 'إنهاء الإيقاف المؤقت',
    },
    pauseFor: days =>
      count(days, {
        zero: 'بلا إيقاف',
        one: 'إيقاف ليوم واحد',
        two: 'إيقاف ليومين',
        few: 'إيقاف # أيام',
        many: 'إيقاف # يومًا',
        other: 'إيقاف # يوم',
      }),
    subscribe: 'اشترك',
    unsubscribe: 'إلغاء الاشتراك',
    ended: `لن يصلك الموجز بعد الآن. يعيده الأمر ${typed('/subscribe')}.`,
    badTime: time => `ليس ${quoted(time)} وقتًا من اليوم. اكتب من 00:00 إلى 23:59، مثل 07:30.`,
    badZone: zone => `لا أعرف مكانًا ولا منطقة زمنية باسم ${quoted(zone)}.`,
    howToZone: `اكتب اسم مدينة كبيرة لها توقيتك نفسه، مثل: ${typed('/subscribe القاهرة')}`,
    stayIn: place => `البقاء على توقيت ${place}`,
    nearestZones: 'هل تقصد أحد هذه الأماكن؟',
    unknownWords: words => `لم أفهم ${quoted(words)}.`,
    howTo: `اكتب المواضيع والأوقات والأيام ومدينة بأي ترتيب، مثل: ${typed('/subscribe 07:30 القاهرة الاقتصاد العالم')}`,
    chooseCategories: 'عمّ تريد أن يكون موجزك؟ إن لم تختر شيئًا شمل كل المواضيع.',
    chooseTimes: `متى تريد أن يصلك؟ لوقت آخر اكتب مثلًا: ${typed('/subscribe 06:45')}`,
    chooseWeekdays: 'في أي الأيام؟',
    chooseZone: `أين أنت؟ لمكان آخر اكتب مثلًا: ${typed('/settings الرياض')}`,
    lastTime: `لا بد من وقت واحد على الأقل. لإيقاف الموجز: ${typed('/unsubscribe')}.`,
    lastWeekday: `لا بد من يوم واحد على الأقل. لإيقاف الموجز: ${typed('/unsubscribe')}.`,
  },
  settings: {
    title: 'الإعدادات',
    language: name => `اللغة: ${name}`,
    zone: zone => `المنطقة الزمنية: ${typed(zone)}`,
    reads: { own: 'افتتاحيات بلغتك', all: 'افتتاحيات بكل اللغات' },
    change: {
      language: 'اللغة',
      zone: 'المنطقة الزمنية',
      reads: 'لغات الافتتاحيات',
      subscription: 'موجزك',
    },
    chooseLanguage: 'بأي لغة تريد أن أتحدث؟',
  },
  help: {
    commands: [
      bold('ما يمكنك أن تطلبه مني'),
      `\nافتتاحيات آخر 24 ساعة: ${typed('/digest')}`,
      `\nافتتاحيات موضوع: ${typed('/digest الاقتصاد')}`,
      `\nافتتاحيات يوم: ${typed('/digest أمس')} أو ${typed('/digest 2026-01-31')}`,
      `\nما لدينا بحسب الموضوع: ${typed('/categories')}`,
      `\nموجز كل يوم: ${typed('/subscribe')}، مثل ${typed('/subscribe 07:30 القاهرة')}`,
      `\nإيقاف الموجز: ${typed('/unsubscribe')}`,
      `\nاللغة والمنطقة الزمنية وما تقرأه: ${typed('/settings')}`,
      `\nما نحتفظ به عنك، وملف به كله، وكيف تحذفه: ${typed('/privacy')} و${typed('/export')} و${typed('/delete')}`,
    ],
    words: 'وأي كلمات أخرى أبحث عنها في العناوين والملخصات.',
    wordsInGroup: 'هنا أبحث عن الكلمات التي تردون بها على إحدى رسائلي.',
    summaries: 'كل جملة في الملخص هي من كلام الصحيفة نفسها. وما تراه الصحيفة رأيها هي، لا رأيي.',
  },
  privacy: ({ textDays, summaryDays }) => [
    bold('ما نحتفظ به عن هذه المحادثة'),
    `\n• رقمها وإعداداتك واشتراكك: إلى أن تحذفها بالأمر ${typed('/delete')}؛`,
    '\n• قائمة ما أُرسل من الموجزات: 90 يومًا؛',
    '\n• أن رسالة أُجيب عنها، لا ما جاء فيها: يومان.',
    '\n\nولا شيء غير ذلك: لا اسمك، ولا ما تبحث عنه، ولا ما تقرأه.',
    `\nويصلك كل ذلك في ملف بالأمر ${typed('/export')}.`,
    '\nتعود النسخ الاحتياطية لقاعدة البيانات إلى 35 يومًا، وبعدها يزول منها أيضًا ما تحذفه.',
    '\n\n',
    bold('ما نحتفظ به من الصحف'),
    `\nنص الافتتاحية ${days(textDays)}، وملخصها ${days(summaryDays)}.`,
  ],
  exporting: {
    coming: 'بعد لحظات يصلك ملف بكل ما نحتفظ به عن هذه المحادثة.',
    caption: `كل ما نحتفظ به عن هذه المحادثة: إعداداتك واشتراكك وقائمة ما أُرسل من الموجزات. لحذفه: ${typed('/delete')}.`,
  },
  deletion: {
    ask: 'هل تريد حذف إعداداتك واشتراكك وقائمة الموجزات المرسلة؟ لا رجعة في ذلك.',
    yes: 'نعم، احذف كل شيء',
    no: 'لا، أبقِها',
    done: `حُذف كل شيء، ولم نعد نحتفظ بشيء عن هذه المحادثة إلا في النسخ الاحتياطية لقاعدة البيانات، وذلك 35 يومًا على الأكثر. للبدء من جديد: ${typed('/start')}.`,
    kept: 'لم يُحذف شيء.',
  },
  youAreWelcome: `على الرحب والسعة. ترى الجديد متى شئت بالأمر ${typed('/digest')}`,
  failure: {
    general: 'حدث خلل من جهتي وقد سُجّل. حاول مرة أخرى بعد قليل من فضلك.',
    oldButton: `هذا الزر قديم. تجد الجديد في ${typed('/digest')}.`,
    unknownCommand: command =>
      `لا أعرف الأمر ${typed(command)}. ما يمكنك أن تطلبه مني تجده في ${typed('/help')}.`,
    misspeltCommand: (command, meant) => `لا أعرف ${typed(command)}. هل تقصد ${typed(meant)}؟`,
    onlyText: `لا أقرأ غير النصوص. اكتب كلمة لأبحث عنها، أو انظر ${typed('/help')}.`,
    onlyAdministrators: 'لا يغيّر إعداداتي هنا إلا المشرفون. ليصلك موجز خاص بك اكتب إليّ في محادثة خاصة.',
    administratorsUnknown:
      'لم يخبرني تيليغرام هل أنت مشرف هنا، فلم أغيّر شيئًا. حاول مرة أخرى من فضلك، وإن تكرر ذلك فاجعلني مشرفًا أيضًا.',
  },
};
