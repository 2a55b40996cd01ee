/** Guessing from more than this gains nothing. */
const sampledBytes = 8192;

/** How texts in an encoding look: what stands above ASCII in them. */
interface Look {
  readonly encoding: string;
  /** The most frequent letters and signs; in alphabets the most frequent first. */
  readonly frequent: string;
  /** The mean weight (see `weightsOf`) that a text of the encoding's own languages reaches. */
  readonly typical: number;
  /**
   * An alphabet has few letters, so that their order counts; Latin ones stand alone between ASCII letters; of
   * syllables and signs there are too many to list.
   */
  readonly script: 'alphabet' | 'latin' | 'signs';
}

const signs = '«»“”„‘’–—…·€\u00a0';
const kana =
  'のにはをたがでてとしれさあいうえおかきくけこすせそちつなぬねひふへほまみむめもやゆよらりるろわんっょゃゅだどばびぶべぼじずぜぞぎぐげごアイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンーッャュョジズデドバビブベボパピプペポガギグゲゴ、。「」・';
const hanMarks = '，。、：；？！“”《》（）「」『』…—\u3000';

/** windows-1252 first: of equals the first is taken. */
const looks: readonly Look[] = [
  {
    encoding: 'windows-1252',
    frequent: `éàèüäöñóíáçêãúßåøæâôîûëïœõìòùÉÀÄÖÜÇÓÁÍÚÑÊÈØÅ¿¡°§£ºª${signs}`,
    typical: 0.85,
    script: 'latin',
  },
  {
    encoding: 'windows-1250',
    frequent: `ęąłżóśćńźáéíýčřšžěůúťďňäöüßőűîșțăâŁŚŻŹĆČŘŠŽÁÍÉÚ${signs}`,
    typical: 0.95,
    script: 'latin',
  },
  { encoding: 'windows-1254', frequent: `ıişğüçöâîİŞĞÜÇÖ${signs}`, typical: 0.95, script: 'latin' },
  { encoding: 'windows-1257', frequent: `āēīūšžčģķļņąęėįųõäöüŠŽČĀ${signs}`, typical: 0.95, script: 'latin' },
  {
    encoding: 'windows-1251',
    frequent: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїє',
    typical: 0.72,
    script: 'alphabet',
  },
  // A superset of KOI8-R.
  { encoding: 'koi8-u', frequent: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїє', typical: 0.72, script: 'alphabet' },
  {
    encoding: 'iso-8859-5',
    frequent: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёіїє',
    typical: 0.72,
    script: 'alphabet',
  },
  { encoding: 'ibm866', frequent: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёїє', typical: 0.72, script: 'alphabet' },
  {
    encoding: 'windows-1253',
    frequent: 'αοιετσνηυρπκμλςόίάέήύώθχφδγβζξψω',
    typical: 0.7,
    script: 'alphabet',
  },
  { encoding: 'windows-1255', frequent: 'יוהלאמרשתבנםכעחדןפקסטגצךזףץ', typical: 0.74, script: 'alphabet' },
  {
    encoding: 'windows-1256',
    frequent: 'اليمونرتبةعدسفهكقحجأشصطخضذثىزإءئغظؤآ',
    typical: 0.76,
    script: 'alphabet',
  },
  { encoding: 'windows-874', frequent: 'านรอกเง่มยลวดท้ตสะปบคัไห็จพชแี์ขใโิึืุู', typical: 0.6, script: 'alphabet' },
  {
    encoding: 'gbk',
    frequent: `的一是了我不在人们有来他这上中大到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从${hanMarks}`,
    typical: 0.4,
    script: 'signs',
  },
  {
    encoding: 'big5',
    frequent: `的一是了我不在人們有來他這上中大到說國和地也子時道出而要於就下得可你年生自會那後能對著事其裡所去行過家十用發天如然作方成者多日都三小軍二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從${hanMarks}`,
    typical: 0.4,
    script: 'signs',
  },
  { encoding: 'shift_jis', frequent: kana, typical: 0.55, script: 'signs' },
  { encoding: 'euc-jp', frequent: kana, typical: 0.55, script: 'signs' },
  {
    encoding: 'euc-kr',
    frequent:
      '이다의는에을가고하한지도를은사로기어나시자서리인대해그정수들것과있일으라부만아보제전여적장원주상게국스와공년동면유선등성신안구경요우중했까비당말세없었민회관법할때문않된되야오위방개업무조모실간물재의 교산통체행',
    typical: 0.6,
    script: 'signs',
  },
];

/** Of a Latin text that much at most, of others that much at least, stands beside another byte above ASCII. */
const mostPaired = 0.75;
const leastPaired = 0.25;
/** Fewer bytes say nothing. */
const fewest = 12;

/** The share of bytes above ASCII that stand beside another: letters with marks are scattered among plain ones. */
function pairedShare(bytes: Uint8Array): number {
  const isAbove = (at: number): boolean => (bytes[at] ?? 0) > 0x7f;
  let above = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (!isAbove(at)) continue;
    above++;
    if (isAbove(at - 1) || isAbove(at + 1)) paired++;
  }
  return above === 0 ? 0 : paired / above;
}

/**
 * Whether bytes that are said to be Latin-1 cannot be: nearly all above ASCII stand side by side, as no western
 * language writes. Servers say Latin-1 of whatever they have.
 */
export function isHardlyLatin(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampledBytes);
  return sample.filter(byte => byte > 0x7f).length >= fewest && pairedShare(sample) > mostPaired;
}

/**
 * The likeliest encoding of bytes that say nothing of it and are not UTF-8: the one under which what stands
 * above ASCII looks most like a text. windows-1252 where nothing fits better.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampledBytes);
  if (hasJapaneseEscapes(sample)) return 'iso-2022-jp';
  const share = pairedShare(sample);
  const fitting = looks.filter(({ script }) =>
    script === 'latin' ? share < mostPaired : share > leastPaired,
  );
  let best = { encoding: 'windows-1252', score: 0 };
  for (const look of fitting) {
    const score = likeness(new TextDecoder(look.encoding).decode(sample), look);
    if (score > best.score) best = { encoding: look.encoding, score };
  }
  return best.encoding === 'gbk' ? 'gb18030' : best.encoding;
}

/** At most 1: the mean weight of the characters above ASCII against the typical one. */
function likeness(text: string, { frequent, typical, script }: Look): number {
  const weights = weightsOf(frequent, script === 'alphabet');
  let above = 0;
  let weight = 0;
  let before = '';
  for (const character of text) {
    if (character > '\u007f') {
      above++;
      weight += weights.get(character) ?? (character === '\ufffd' ? -2 : 0);
      if (script !== 'signs' && isOddAfter(before, character, script)) weight -= 0.6;
    }
    before = character;
  }
  return above ? Math.min(1, weight / above / typical) : 0;
}

/** In alphabets 1 for the most frequent letter down to 0.1, less for capitals; elsewhere 1. */
function weightsOf(frequent: string, isAlphabet: boolean): ReadonlyMap<string, number> {
  const characters = [...frequent];
  return new Map(
    characters.flatMap((character, at) => {
      const weight = isAlphabet ? 1 - (0.9 * at) / characters.length : 1;
      return [
        [character.toUpperCase(), weight * (isAlphabet ? 0.6 : 1)],
        [character, weight],
      ] as const;
    }),
  );
}

const letter = /^\p{L}$/u;
const capital = /^\p{Lu}$/u;

/** Wrongly read letters mix capitals into words; in Latin writing few letters with marks follow each other. */
function isOddAfter(before: string, character: string, script: Look['script']): boolean {
  if (!before || !letter.test(before) || !letter.test(character)) return false;
  return (script === 'latin' && before > '\u007f') || (capital.test(character) && !capital.test(before));
}

/** ISO-2022-JP is all ASCII but for the escapes that switch to two-byte characters. */
export function hasJapaneseEscapes(sample: Uint8Array): boolean {
  for (let at = sample.indexOf(0x1b); at >= 0; at = sample.indexOf(0x1b, at + 1))
    if (sample[at + 1] === 0x24 && (sample[at + 2] === 0x42 || sample[at + 2] === 0x40)) return true;
  return false;
}
