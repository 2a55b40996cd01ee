/** Guessing from more than this gains nothing. */
const sampledBytes = 65_536;

/**
 * For each encoding that papers still use, the characters above ASCII that are frequent in texts written in
 * it. Letters only where possible: punctuation lies at the same place in most of the windows code pages.
 */
const frequentCharacters: Readonly<Record<string, string>> = {
  'windows-1252': 'éèêëàâäáãåçñïîíìóòôöõúùûüßæøœÉÀÇÖÜÄÓÁÍÚÑ’‘“”«»„–—…€°¿¡\u00a0£§©·ºª',
  'windows-1250': 'ąćęłńóśźżěščřžýáíéúůťďňäöüßőűîșțăâŁŚŻŹĆČŘŠŽÁÍÉÚ’“”„–—…€§\u00a0',
  'windows-1254': 'çğıöşüâîûÇĞİÖŞÜ’“”–—…€\u00a0',
  'windows-1251': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўОЕАИНТСРВЛКМДПУЯГЗБЧЙХЖШЮЭФ«»–—…№“”„\u00a0',
  'koi8-r': 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёОЕАИНТСРВЛКМДПУЯГЗБЧЙХЖШЮЭФ',
  'windows-1253': 'αοιετσνηυρπκμλςόίάέήύώθχφδγβζξψωΑΟΙΕΤΣΝΗΥΡΠΚΜΛΘΧΦΔΓΒΖΞΨΩ«»–—…΄’\u00a0',
  'windows-1255': 'אבגדהוזחטיכלמנסעפצקרשתםןץףך–—”’…',
  'windows-1256': 'ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةأإآؤئءپچژگ،؛؟«»–…ًٌٍَُِّْ',
  'windows-874': 'กขคงจฉชซญดตถทธนบปผฝพฟมยรลวศษสหอฮะาำเแโใไิีึืุู่้๊๋์ั็ๆ',
  gbk: '的一是了我不在人们有来他这上中大到说国和地也子时道出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从，。、：；？！“”《》（）…—\u3000',
  big5: '的一是了我不在人們有來他這上中大到說國和地也子時道出而要於就下得可你年生自會那後能對著事其裡所去行過家十用發天如然作方成者多日都三小軍二無同麼經法當起與好看學進種將還分此心前面又定見只主沒公從，。、：；？！「」『』《》（）…—\u3000',
  shift_jis:
    'のにはをたがでてとしれさあいうえおかきくけこすせそちつなぬねひふへほまみむめもやゆよらりるろわんっょゃゅだどばびぶべぼじずぜぞぎぐげごアイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンーッャュョ、。「」・日本人年大国会社的一',
  'euc-jp':
    'のにはをたがでてとしれさあいうえおかきくけこすせそちつなぬねひふへほまみむめもやゆよらりるろわんっょゃゅだどばびぶべぼじずぜぞぎぐげごアイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンーッャュョ、。「」・日本人年大国会社的一',
  'euc-kr':
    '이다의는에을가고하한지도를은사로기어나시자서리인대해그정수들것과있일으라부만아보제전여적장원주상게국스와공년동면유선등성신안구경요우중했까비당말세없었게민회관법관“”‘’',
};

/**
 * The likeliest encoding of bytes that say nothing of it and are not UTF-8: the one under which the greatest
 * share of the characters above ASCII is frequent in that encoding's languages. windows-1252 where nothing fits.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampledBytes);
  if (hasJapaneseEscapes(sample)) return 'iso-2022-jp';
  let best = { encoding: 'windows-1252', score: 0 };
  for (const [encoding, characters] of Object.entries(frequentCharacters)) {
    const score = fitness(sample, encoding, characters);
    if (score > best.score) best = { encoding, score };
  }
  return best.encoding === 'gbk' ? 'gb18030' : best.encoding;
}

/** Share of characters above ASCII that are frequent; what cannot be decoded counts four times against it. */
function fitness(sample: Uint8Array, encoding: string, characters: string): number {
  const frequent = new Set(characters);
  let above = 0;
  let fitting = 0;
  for (const character of new TextDecoder(encoding).decode(sample)) {
    if (character <= '\u007f') continue;
    above += character === '\ufffd' ? 4 : 1;
    if (frequent.has(character)) fitting++;
  }
  return above ? fitting / above : 0;
}

/** ISO-2022-JP is all ASCII but for the escapes that switch to two-byte characters. */
function hasJapaneseEscapes(sample: Uint8Array): boolean {
  for (let at = sample.indexOf(0x1b); at >= 0; at = sample.indexOf(0x1b, at + 1))
    if (sample[at + 1] === 0x24 && (sample[at + 2] === 0x42 || sample[at + 2] === 0x40)) return true;
  return false;
}
