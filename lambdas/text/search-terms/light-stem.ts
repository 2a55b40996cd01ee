/** An ending, what takes its place, and how much of the word must be left before it. */
type Ending = readonly [ending: RegExp, instead: string, leastStem: number];

/**
 * Endings by script, in steps of which each takes the first that fits. Not by language, because the language of
 * a query is not known: the same word must give the same term in an article and in a query of any chat. So the
 * rules are those that do no harm in another language: plural, gender, and the cases of Slavic nouns.
 */
const latin: readonly (readonly Ending[])[] = [
  [
    [/eaux$/, 'eau', 2],
    [/aux$/, 'al', 3],
    [/[cs]oes$/, 'cao', 2],
    [/(?<=ion|orn|bun|ci|[oeu]r)ais$/, 'al', 3],
    [/ies$/, 'y', 2],
    [/(?:ss|us|[^o]is)$/, '$&', 0],
    [/(?<=ss|x|ch|sh|z)es$/, '', 3],
    [/s$/, '', 3],
  ],
  [
    [/ing$/, '', 3],
    [/(?<=[^aeiou])ed$/, '', 3],
    [/ie$/, 'y', 2],
    [/cao$/, 'cao', 0],
    [/e$/, '', 3],
    [/[aoi]$/, '', 4],
    [/en$/, '', 4],
    [/(?<=er|el)n$/, '', 4],
  ],
  [[/z$/, 'c', 2]],
];

const cyrillic: readonly (readonly Ending[])[] = [
  [
    [/(?:ами|ями|иями|ией|иям|иях|ого|его|ому|ему|ыми|ими|ість|ості)$/, '', 3],
    [/(?:ов|ев|ів|ей|ам|ям|ах|ях|ой|ый|ий|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ом|ем|ым|им|ия|ии|ию)$/, '', 3],
    [/[аяоеыиіуюьйї]$/, '', 3],
  ],
];

const arabic: readonly (readonly Ending[])[] = [
  [[/^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/, '', 0]],
  [[/(?:ات|ون|ين|ه)$/, '', 3]],
];

const devanagari: readonly (readonly Ending[])[] = [
  [
    [/(?:ियों|ियाँ|ियां|ाओं|ाएं|ाएँ)$/, '', 2],
    [/[\u0900-\u0902\u093e-\u094c]+$/, '', 2],
  ],
];

/** A word, folded, without the ending that only its place in the sentence gave it. */
export function lightStem(word: string): string {
  const code = word.charCodeAt(0);
  if (code < 0x250) return strip(word, latin);
  if (code >= 0x400 && code < 0x530) return strip(word, cyrillic);
  if (code >= 0x620 && code < 0x700) return strip(word, arabic);
  if (code >= 0x900 && code < 0x980) return strip(word, devanagari);
  return word;
}

function strip(word: string, steps: readonly (readonly Ending[])[]): string {
  return steps.reduce((rest, endings) => {
    const fitting = endings.find(
      ([ending, , leastStem]) => rest.length > leastStem && rest.search(ending) >= leastStem,
    );
    return fitting ? rest.replace(fitting[0], fitting[1]) : rest;
  }, word);
}
