/**
 * How letters of five scripts sound, in ten classes: `b` (b, p), `f` (f, v, w), `t` (d, t), `k` (g, k), `s` (s, z, sh,
 * ch, j), `m`, `n`, `r` (l, r), `a` a vowel, which counts at the beginning only, and the empty one for what is not heard
 * everywhere. Coarse, because no two scripts keep the same distinctions.
 */
const classes: Readonly<Record<string, string>> = {
  b: 'bpбпبپबभपबেバビブベボパピプペポ巴贝貝比伯波布保鲍拜博彼皮佩珀普帕派庞本班宾彭邦平',
  f: 'fvwфвفڤफवフヴワ菲费費福弗夫法冯芬芙范韦韋维維瓦沃威温万萬文',
  t: 'dtдтتثدذضطटठडढतथदधタダテデトド达達德迪戴黛多杜道特塔泰托蒂图丹登顿頓坦汤廷东敦',
  k: 'gkqcгкхخغقكگकखगघカガキギクグケゲコゴ加盖蓋戈格古哥卡凯凱科克库庫考甘冈根肯康坎昆金基',
  s: 'szjсзжцчшщزسشصظجچचछजझशषसサザシジスズセゼソゾチヂツヅ萨薩塞斯索苏蘇茜茨兹茲泽澤佐祖扎赛桑森辛松孙什沙舍希谢西夏施史舒肖申尚切奇查乔喬朱杰贾詹珍吉',
  m: 'mмمमマミムメモ马馬玛瑪麦麥迈梅米莫穆默姆曼门蒙明',
  n: 'nnнنनणङञंナニヌネノン纳納娜妮内內尼诺諾努奈恩宁南',
  r: 'lrлрلرरलラリルレロ拉莱勒蕾萝雷里利丽罗羅洛卢盧鲁魯劳路尔爾莉兰蘭伦倫林朗隆',
  a: 'aeiouyаеёиоуыэюяйاأإآىيوअआइईउऊएऐओऔयアイウエオヤユヨ阿埃艾爱奥奧欧歐伊亚亞约尤乌烏雅娅叶耶因安英',
};

const classOf = new Map<string, string>();
for (const [sound, letters] of Object.entries(classes))
  for (const letter of letters) if (!classOf.has(letter)) classOf.set(letter, sound);

/** Chinese characters that end in a nasal, which other scripts write. */
const nasal = new Set(
  '庞本班宾彭邦平芬范温万文丹登顿頓坦汤廷东敦甘冈根肯康坎昆金桑森辛松孙申尚詹珍曼门蒙明宁南恩兰蘭伦倫林朗隆因安英',
);

/** Groups of Latin letters that write one sound, and letters that change theirs before another. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/t?sch|tsch|tch|tz|ts|sh|ch|zh|dzh|dj|dsch/g, 's'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/gh|h/g, ''],
  [/x/g, 'ks'],
  [/дж/g, 's'],
  [/ж़|ज़|ज़/g, 's'],
  [/फ़|फ़/g, 'f'],
  [/ड़|ढ़|ड़|ढ़/g, 'r'],
  [/^و/g, 'f'],
];

/**
 * The consonants of a word as they sound, the same for one name in Latin, Cyrillic, Arabic and Devanagari letters,
 * katakana and the Chinese characters that write foreign names: `soundKey('Ozra')` is `soundKey('Озра')` is `asr`.
 * A vowel counts at the beginning only; repeated sounds count once. Empty for other scripts.
 */
export function soundKey(word: string): string {
  let text = word
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  text = text.normalize('NFC');
  for (const [pattern, sound] of spellings) text = text.replace(pattern, sound);
  let key = '';
  for (const letter of text) {
    const sound = classOf.get(letter) ?? '';
    if (sound === 'a' ? key === '' : sound !== key.at(-1)) key += sound;
    if (nasal.has(letter) && key.at(-1) !== 'n') key += 'n';
  }
  return key;
}

/** Characters that write foreign names in Chinese, several in a row. */
const transcribed = new RegExp(
  `[${[...classOf.keys()].filter(letter => /\p{Script=Han}/u.test(letter)).join('')}]{3,}`,
  'gu',
);

/** The foreign names in a Chinese text, as far as the characters give them away. */
export const transcribedNames = (text: string): string[] => text.match(transcribed) ?? [];
