import type { InterfaceLanguage } from '../language.ts';
import { fold } from './fold.ts';

/** Words that say nothing of what a text is about; as short as serves, because this is loaded to answer a query. */
const lists: Readonly<Record<InterfaceLanguage, string>> = {
  en: `the a an and or but if of to in on at by for from with as is are was were be been has have had do does did
    not no it its this that these those he she they we you i his her their our your my me us them him who which
    what when where why how so than then there can could will would should may might must about into over after
    before also more most other some such only just any all each don't it's`,
  es: `el la los las un una unos unas y o pero si no de del a al en con por para sin sobre que se su sus lo le les es
    son fue era ha han más como ya muy este esta esto estos estas ese esa eso yo tú él ella ellos nos entre
    cuando donde quien cual también hay ser está`,
  fr: `le la les un une des du de et ou mais si ne pas que qui dans en à au aux par pour sur avec sans ce cet cette ces
    il elle ils elles on nous vous je tu son sa ses leur leurs est sont été a ont plus comme se y d l c n s j m qu
    c'est n'est être où dont très aussi`,
  de: `der die das den dem des ein eine einer einem einen eines und oder aber wenn nicht in im an am auf aus bei mit
    nach von vom vor zu zum zur für über um als wie ist sind war waren hat haben wird werden es er sie wir ich ihr
    sein seine ihre dass auch noch nur so man kann sich durch unter bis`,
  pt: `o a os as um uma uns umas e ou mas se não de do da dos das em no na nos nas ao à aos às por pelo pela para com
    sem sobre que seu sua seus suas é são foi era ser tem há mais como já muito este esta isto esse essa isso ele
    ela eles elas eu nós entre quando onde quem também está`,
  ru: `и в во не на с со к ко по за из от до для о об при у но а или если что как это этот эта эти он она оно они мы я
    вы ты его её ее их был была было были быть есть бы же ли то так также уже ещё еще только все всё который
    которая которые где когда чтобы стать брать семь`,
  ar: `في من على إلى عن مع أن إن ان الى أو او و ثم بل لا ما لم لن هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت يكون
    قد كما كل بعد قبل بين حتى إذا لكن غير أي`,
  hi: `के का की में है हैं और से को पर ने कि यह वह ये वे एक नहीं भी तो ही था थी थे हो कर इस उस जो या गया गई लिए साथ तक किया
    अपने अपनी उनके उनकी`,
  zh: '的 了 在 是 我 有 和 就 不 人 都 一 上 也 很 到 说 要 去 你 会 着 与 及 我们 他们 这个 一个 没有',
  ja: 'これ それ あれ この その ため よう こと もの して した する ます です から まで など ある いる った って ない られ れる',
};

/** Stop words of one language that carry the subject of a sentence in another; kept while the language is unknown. */
const alsoCarry = new Set(
  'war son die hat man den main sous sur fin sera mine most must may us am'.split(' '),
);

const ready = new Map<string, ReadonlySet<string>>();

/** The stop words of a language, folded; of all ten languages when it is not known. */
export function stopWordsOf(language: string | undefined): ReadonlySet<string> {
  const [name = ''] = (language ?? '').toLowerCase().split(/[-_]/);
  const key = name in lists ? name : name && name !== 'und' ? 'none' : 'all';
  const known = ready.get(key);
  if (known) return known;
  const set = key === 'all' ? ofAll() : setOf(lists[key as InterfaceLanguage] ?? '');
  ready.set(key, set);
  return set;
}

const setOf = (list: string): Set<string> => new Set(list.split(/\s+/).map(fold));
const ofAll = (): Set<string> => setOf(Object.values(lists).join(' ')).difference(alsoCarry);
