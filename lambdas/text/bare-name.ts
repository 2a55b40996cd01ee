/** A word without what its language glues to a name: "l’Inde", "Ozra’s", "والهند". */
export const bareName = (word: string): string =>
  word
    .replace(/['’].{0,2}$/u, '')
    .replace(/^[ldnsmtcjqu]{1,2}['’]/iu, '')
    .replace(/^(?:[وف])?(?:[بك]?ال|لل)(?=.{3})/u, '');
