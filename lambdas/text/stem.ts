/**
 * Endings that a language puts on its words, longest match first, and how many letters have to stay. Light on
 * purpose: forms of one word should meet, different words should not. Every table written for this project.
 */
interface Endings {
  readonly endings: RegExp;
  readonly beginnings?: RegExp;
}

const endings: Readonly<Record<string, Endings>> = {
  en: {
    endings:
      /(?:'s|(?:at)?ions?|ments?|ness(?:es)?|ances?|ences?|ists?|isms?|ities|ity|ives?|ingly|edly|ings?|iers?|ies|ied|ers?|ors?|able|ible|ful(?:ly)?|al(?:ly)?|ed|ly|es|[sye])$/,
  },
  es: {
    endings:
      /(?:amientos?|imientos?|aciones|ación|iciones|ición|ciones|ción|mente|idades|idad|ados?|adas?|idos?|idas?|ando|iendo|arán?|erán?|irán?|aron|ieron|aban?|ían?|[oae]s?|[áéó]|ar|er|ir)$/,
  },
  fr: {
    endings:
      /(?:issements?|ements?|ations?|itions?|ions?|ements?|ité(?:s)?|euses?|eurs?|ives?|ifs?|aux|ales?|al|ées?|és|é|antes?|ants?|aient|ait|ons|ent|ez|er|ir|es|[esx])$/,
  },
  de: {
    endings:
      /(?:ungen|ung|heiten|heit|keiten|keit|lichen?|liche[rsm]?|isch(?:e[nrsm]?)?|igen?|ige[rsm]?|ern|em|en|er|es|e|s|n)$/,
  },
  pt: {
    endings:
      /(?:amentos?|imentos?|ações|ação|ições|ição|ções|ção|mente|idades?|ados?|adas?|idos?|idas?|ando|endo|indo|arão|erão|irão|aram|eram|avam?|iam?|ões|ão|[oae]s?|ar|er|ir)$/,
  },
  ru: {
    endings:
      /(?:остями|остях|ости|остью|ость|иями|иях|ией|ии|ия|ие|ию|ами|ями|ах|ях|ого|его|ому|ему|ыми|ими|ый|ий|ой|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ов|ев|ей|ться|тся|ть|ла|ло|ли|ет|ют|ут|ит|ят|ат|[аеиоуыьюяй])$/,
  },
  ar: {
    beginnings: /^(?:وال|بال|فال|كال|ولل|لل|ال|و)(?=.{3})/,
    endings: /(?:هما|كما|ها|هم|هن|نا|كم|ات|ون|ين|ان|ية|ته|[ةهي])$/,
  },
  hi: { endings: /(?:ियों|ियाँ|ियां|ाओं|ुओं|ों|ें|ीं|ाँ|ां|[ािीुूेो])$/ },
};

/** Letters that stay whatever the ending; with fewer left a word is kept whole. */
const leastLetters = 3;
/** Without a table, words that share their beginning are taken for forms of one. */
const commonBeginning = 6;

/** What forms of one word have in common, for a word in lower case; not a word to be shown. */
export function stem(word: string, language: string): string {
  const rules = endings[language];
  if (!rules) return word.slice(0, commonBeginning);
  const bare = rules.beginnings ? word.replace(rules.beginnings, '') : word;
  const stemmed = bare.replace(rules.endings, '');
  return stemmed.length >= leastLetters ? stemmed : bare;
}
