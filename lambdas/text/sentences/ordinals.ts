/** Languages that write ordinal numbers with a full stop: "am 3. Oktober". */
export const ordinalStops: ReadonlySet<string> = new Set(
  'de da nb nn no fi is et lv lt cs sk hu pl hr sr bs sl tr'.split(' '),
);

/**
 * What stands before an ordinal rather than before an amount, where the language tells so much. In the others one
 * or two digits with a full stop are taken for an ordinal unless the next word opens sentences.
 */
export const ordinalCues: Readonly<Record<string, string>> = {
  de: `am zum vom im beim ins ans zur der die das den dem des ein eine einen einem einer eines kein keine keinen mein
    meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere
    unseren unserem unserer euer eure jeder jede jedes jeden jedem dieser diese dieses diesen diesem und oder sowie
    bis ab seit in aus als zu pro`,
  da: 'den det de og eller',
  no: 'den det de og eller',
  nb: 'den det de og eller',
  pl: 'w we z ze do od na po i lub oraz dnia ul',
};

/** What follows ordinals. */
export const ordinalled: Readonly<Record<string, string>> = {
  de: `januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts jahrtausend jahrtausends weltkrieg weltkriegs geburtstag spieltag bundesliga liga quartal wahlgang
    wahlperiode verhandlungstag advent bezirk stock`,
  pl: 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi',
};
