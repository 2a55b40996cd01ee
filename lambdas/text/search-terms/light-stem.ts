import { regularForm } from './irregular-forms.ts';

/** An ending, what takes its place, and how much of the word must be left before it. */
type Ending = readonly [ending: RegExp, instead: string, leastStem: number];
/** Of each step the first ending that fits. */
type Steps = readonly (readonly Ending[])[];

/** German nouns with the plural -er, by how they end, for they are written together with others: "Bundesländer". */
const germanEr = new RegExp(
  `(?<=${[
    ...[
      'amt',
      'bad',
      'band',
      'bild',
      'blatt',
      'brett',
      'buch',
      'dach',
      'dorf',
      'fach',
      'fass',
      'feld',
      'geist',
    ],
    ...[
      'geld',
      'gesicht',
      'gewand',
      'glas',
      'glied',
      'gott',
      'grab',
      'haupt',
      'haus',
      'horn',
      'huhn',
      'kind',
    ],
    ...[
      'kleid',
      'kraut',
      'land',
      'licht',
      'lied',
      'loch',
      'mann',
      'mund',
      'nest',
      'rad',
      'rand',
      'rind',
      'schild',
    ],
    ...['schloss', 'schwert', 'tuch', 'tum', 'volk', 'wald', 'weib', 'wort'],
  ].join('|')})er$`,
);

/**
 * Endings by script, not by language, because the language of a query is not known: the same word must give the same term in
 * an article and in a query of any chat. So the rules are those that do little harm in another language: plural, gender, the
 * cases of Slavic nouns, and of verbs what no other word ends in. What they do is measured by `npm run -s bench -- search`.
 */
const latin: Steps = [
  // Plurals, and the feminine where it changes the stem.
  [
    [/eau[xs]?$/, 'el', 1],
    [/aux$/, 'al', 3],
    [/eux$/, 'eu', 1],
    [/euses?$/, 'eu', 3],
    [/tri(?:ces?|z)$/, 'teu', 2],
    [/[cs]oes$/, 'cao', 2],
    [/(?<=[eiz]|[bl]h|[rs]t|[dt]r)oes$/, 'ao', 2],
    [/aes$/, 'ao', 2],
    [/(?<=ion|orn|bun|[cdrt]i|[eotu]r|[in]t|i[cmnv]|[os]c|eg)ais$/, 'al', 3],
    [/(?<=v|[npt])eis$/, 'el', 2],
    [/ceis$/, 'cil', 1],
    [/(?<=nh)ois$/, 'ol', 3],
    [/(?<=alys|cris|gnos|phas|thes)[ei]s$/, '', 0],
    [/es(?:e[ns]?|as?|i)$/, 'e', 3],
    [/innen$/, 'in', 4],
    [/ies$/, 'y', 2],
    [/(?:ss|us|[^o]is)$/, '$&', 0],
    [/(?<=ss|x|ch|sh|z)es$/, '', 3],
    [/s$/, '', 3],
  ],
  // English verbs.
  [
    [/([bdgmnprt])\1(?:ing|ed)$/, '$1', 2],
    [/ing$/, '', 3],
    [/(?<!ch|fr|gl)ied$/, 'y', 2],
    [/(?<=[^aeio])ed$/, '', 3],
  ],
  [
    [/que$/, 'c', 3],
    [/ie$/, 'y', 2],
    [/ee$/, '', 4],
    [/e$/, '', 3],
  ],
  [[/(?<=e)([lnt])\1(?:en|[aio])?$/, '$1', 3]],
  [
    [/(?<!e)ien$/, 'y', 3],
    [/enen$|(?<=er|el)nen$/, '', 4],
    [/en$|(?<!extr)em$/, '', 4],
    [/em$/, 'en', 2],
    [/(?<=er|el)n$/, '', 4],
    [/(?<!h)um$/, '', 4],
  ],
  // Verbs of Romance languages, with many letters before them, and German nouns and adjectives.
  [
    [germanEr, '', 3],
    [/ier$/, 'ier', 0],
    [/(?:[ai]d[ao]|[aei]r|(?:aro|ara|iero|era|ira)[mn]|ou)$/, '', 5],
    [/eur$/, 'eu', 3],
    [/ail$/, 'al', 3],
    [/if$/, 'iv', 3],
  ],
  [
    [/cao$/, 'cao', 0],
    [/[aoi]$/, '', 4],
  ],
  [[/z$/, 'c', 2]],
];

const cyrillic: Steps = [
  [
    [/(?:ами|ями|иями|ией|иям|иях|ием|ого|его|ому|ему|ыми|ими|ість|ості)$/, '', 3],
    [/(?:ова(?:ть|л|ла|ло|ли)|у[ею]т)$/, '', 3],
    [/(?:ов|ев|ів|ей|ам|ям|ах|ях|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ом|ем|ым|им|ия|ии|ию)$/, '', 3],
    [/мя$/, 'мен', 1],
    [/[аяоеыиіуюьйї]$/, '', 3],
  ],
  // What is left of "музея", "судья", and the vowel that comes and goes in "рынок".
  [
    [/[еоьй]$/, '', 3],
    [/ок$/, 'к', 3],
    [/ец$/, 'ц', 2],
  ],
];

const arabicPrefixes: Steps = [
  [
    [/^(?:وال|بال|كال|فال|ولل)(?=.{3})/, '', 0],
    [/^(?:لل|ال)(?=.{2})/, '', 0],
  ],
];
const arabic: Steps = [
  [
    [/ت(?:ها|هم|هن|نا|كم|ه)$/, '', 3],
    [/ها$/, '', 3],
    [/(?:هم|هن|نا|كم)$/, '', 4],
    [/(?:ات|ون|ين|ه)$/, '', 3],
  ],
];

const devanagari: Steps = [
  [
    [/(?:ियों|ियां|[ाु]ओं|[ाु]एं)$/, '', 2],
    [/[\u0900-\u0902\u093e-\u094c]+$/, '', 2],
  ],
];

/** A word, folded, without the ending that only its place in the sentence gave it. */
export function lightStem(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x250) return strip(regularForm(word), latin);
  if (code >= 0x400 && code < 0x530) return strip(regularForm(word), cyrillic);
  if (code >= 0x620 && code < 0x700) return strip(regularForm(strip(word, arabicPrefixes)), arabic);
  if (code >= 0x900 && code < 0x980) return strip(word, devanagari);
  return word;
}

function strip(word: string, steps: Steps): string {
  return steps.reduce((rest, endings) => {
    const fitting = endings.find(
      ([ending, , leastStem]) => rest.length > leastStem && rest.search(ending) >= leastStem,
    );
    return fitting ? rest.replace(fitting[0], fitting[1]) : rest;
  }, word);
}
