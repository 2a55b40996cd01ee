/**
 * The twelve months as papers write them, by language; other forms of one month after a "|". Abbreviations that
 * begin a name are found without being listed. Sources: CLDR, and the papers' own forms in the Maghreb, Egypt
 * and the Levant.
 */
const months = {
  en: 'january, february, march, april, may, june, july, august, september|sept, october, november, december',
  es:
    'enero, febrero, marzo, abril, mayo, junio,' +
    ' julio, agosto, septiembre|setiembre, octubre, noviembre, diciembre',
  fr: 'janvier, février, mars, avril, mai, juin, juillet|juil, août, septembre, octobre, novembre, décembre',
  de:
    'januar|jänner, februar|feber, märz|maerz|mrz, april, mai, juni,' +
    ' juli, august, september, oktober, november, dezember',
  pt: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  ru:
    'января|январь, февраля|февраль, марта|март, апреля|апрель, мая|май, июня|июнь,' +
    ' июля|июль, августа|август, сентября|сентябрь, октября|октябрь, ноября|ноябрь, декабря|декабрь',
  ar:
    'يناير|كانون الثاني|جانفي, فبراير|شباط|فيفري, مارس|آذار|اذار, أبريل|إبريل|نيسان|أفريل, مايو|أيار|ماي, يونيو|يونيه|حزيران|جوان,' +
    ' يوليو|يوليه|تموز|يوليوز|جويلية, أغسطس|آب|غشت|أوت, سبتمبر|أيلول|شتنبر, أكتوبر|تشرين الأول, نوفمبر|تشرين الثاني|نونبر, ديسمبر|كانون الأول|دجنبر',
  hi:
    'जनवरी, फ़रवरी|फरवरी, मार्च, अप्रैल, मई, जून,' +
    ' जुलाई, अगस्त, सितंबर|सितम्बर, अक्टूबर|अक्तूबर, नवंबर|नवम्बर, दिसंबर|दिसम्बर',
  bn:
    'জানুয়ারি|জানুয়ারী, ফেব্রুয়ারি|ফেব্রুয়ারী, মার্চ, এপ্রিল, মে, জুন,' +
    ' জুলাই, আগস্ট|অগস্ট, সেপ্টেম্বর, অক্টোবর, নভেম্বর, ডিসেম্বর',
  cs:
    'ledna|leden, února|únor, března|březen, dubna|duben, května|květen, června|červen,' +
    ' července|červenec, srpna|srpen, září, října|říjen, listopadu, prosince|prosinec',
  da: 'januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december',
  el:
    'ιανουαρίου|ιανουάριος, φεβρουαρίου|φεβρουάριος, μαρτίου|μάρτιος, απριλίου|απρίλιος, μαΐου|μάιος|μάης, ιουνίου|ιούνιος|ιούν,' +
    ' ιουλίου|ιούλιος|ιούλ, αυγούστου|αύγουστος, σεπτεμβρίου|σεπτέμβριος, οκτωβρίου|οκτώβριος, νοεμβρίου|νοέμβριος, δεκεμβρίου|δεκέμβριος',
  fa: 'ژانویه, فوریه, مارس, آوریل, مه, ژوئن, ژوئیه, اوت, سپتامبر, اکتبر, نوامبر, دسامبر',
  hu:
    'január, február, március, április, május, június,' +
    ' július, augusztus, szeptember, október, november, december',
  id: 'januari, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember',
  it:
    'gennaio, febbraio, marzo, aprile, maggio, giugno,' +
    ' luglio, agosto, settembre, ottobre, novembre, dicembre',
  nl:
    'januari, februari, maart|mrt, april, mei, juni,' +
    ' juli, augustus, september, oktober, november, december',
  pl:
    'stycznia|styczeń, lutego|luty, marca|marzec, kwietnia|kwiecień, maja|maj, czerwca|czerwiec,' +
    ' lipca|lipiec, sierpnia|sierpień, września|wrzesień, października|październik, listopada|listopad, grudnia|grudzień',
  ro:
    'ianuarie, februarie, martie, aprilie, mai, iunie,' +
    ' iulie, august, septembrie, octombrie, noiembrie, decembrie',
  sv: 'januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december',
  tr: 'ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık',
  uk:
    'січня|січень, лютого|лютий, березня|березень, квітня|квітень, травня|травень, червня|червень,' +
    ' липня|липень, серпня|серпень, вересня|вересень, жовтня|жовтень, листопада|листопад, грудня|грудень',
  ur: 'جنوری, فروری, مارچ, اپریل, مئی, جون, جولائی, اگست, ستمبر, اکتوبر, نومبر, دسمبر',
} as const;

/** By language, from January on; each entry may be several forms with "|" between them. */
export const monthNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(months).map(([language, names]) => [language, names.split(', ')]),
);

/**
 * Months that are found by their whole names only where the language is not known: their beginnings are those of other
 * months elsewhere ("mar" is March, and begins Finnish November). Source: CLDR.
 */
const furtherMonths = {
  bg: 'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
  ca: 'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
  et: 'jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember',
  fi:
    'tammikuuta|tammikuu, helmikuuta|helmikuu, maaliskuuta|maaliskuu, huhtikuuta|huhtikuu, toukokuuta|toukokuu,' +
    ' kesäkuuta|kesäkuu, heinäkuuta|heinäkuu, elokuuta|elokuu, syyskuuta|syyskuu, lokakuuta|lokakuu,' +
    ' marraskuuta|marraskuu, joulukuuta|joulukuu',
  he:
    'ינואר|בינואר, פברואר|בפברואר, מרץ|מרס|במרץ|במרס, אפריל|באפריל, מאי|במאי, יוני|ביוני, יולי|ביולי,' +
    ' אוגוסט|באוגוסט, ספטמבר|בספטמבר, אוקטובר|באוקטובר, נובמבר|בנובמבר, דצמבר|בדצמבר',
  lt:
    'sausio, vasario, kovo, balandžio, gegužės, birželio,' +
    ' liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio',
  lv:
    'janvāris|janvārī, februāris|februārī, marts|martā, aprīlis|aprīlī, maijs|maijā, jūnijs|jūnijā, jūlijs|jūlijā,' +
    ' augusts|augustā, septembris|septembrī, oktobris|oktobrī, novembris|novembrī, decembris|decembrī',
  nb: 'januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember',
  sk: 'januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra',
  sl: 'januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra, decembra',
  sr:
    'januar|јануар, februar|фебруар, mart|март, april|април, maj|мај, jun|јун, jul|јул, avgust|август,' +
    ' septembar|септембар, oktobar|октобар, novembar|новембар, decembar|децембар',
} as const;

/** As `monthNames`. */
export const furtherMonthNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(furtherMonths).map(([language, names]) => [language, names.split(', ')]),
);
