/**
 * Words that, written with a capital, open a sentence much oftener than they stand within a name.
 * They decide after abbreviations and initials, where a capital alone says nothing.
 */
const openers: Readonly<Record<string, string>> = {
  en: `the a an he she it its they we i you this that these those there here his her their our your my but and or
    so yet if in on at as for from by with when while where what who why how which whose since because although
    though after before until once during despite under over according among another any all each every both
    some many most few several such no not nor only even also then thus still now today yesterday meanwhile
    however moreover instead indeed perhaps just like unlike to one two three let do does did is are was were
    can could will would should must has have had nobody nothing everyone everything someone
    he's she's it's i'm i've we're we've they're that's there's what's don't didn't`,
  es: `el la los las un una unos unas este esta estos estas ese esa eso esto aquel aquella él ella ellos ellas yo
    nosotros usted se su sus mi y o pero si no en de del a al con por para como cuando donde que qué quién cómo
    según sin sobre tras desde hasta entre también además aunque porque así ahora hoy ayer es son fue era hay
    todo todos todas más lo le les`,
  fr: `le la les l un une des du de ce cet cette ces il elle ils elles je nous vous on son sa ses leur leurs mon
    notre et ou mais si en dans à au aux avec pour par sur sans sous comme quand que qui quoi où selon depuis
    après avant pendant entre aussi ainsi alors car donc c'est ceci cela ça tout tous toutes plus pas ne n`,
  de: `der die das den dem des ein eine einer einem einen er sie es wir ich ihr man sein seine ihre unser dieser diese
    dieses diesen jener und oder aber wenn ob in im an am auf aus bei mit nach von vom vor zu zum zur für über
    unter durch ohne um als wie was wer wo warum weil da doch so auch noch nur nun jetzt heute gestern dann
    damit dort hier nicht kein keine alle viele einige mehr bis seit während trotz laut denn sondern zudem`,
  pt: `o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas eu nós você
    se seu sua seus suas e ou mas não em no na nos nas de do da dos das ao à com por pelo pela para como quando
    onde que quem segundo sem sobre após desde até entre também além embora porque assim agora hoje ontem é são
    foi há todo todos mais`,
  ru: `он она оно они мы я вы ты это этот эта эти тот та те и а но или если в во на с со к ко по за из от до для о об
    при у над под между без через как когда где что кто почему потому так также тоже не ни ещё еще уже только
    все всё его её ее их наш ваш мой однако поэтому сегодня вчера затем теперь там тогда`,
};

const cache = new Map<string, ReadonlySet<string>>();

/** The openers of a language, in lower case; of English where there are none. */
export function openersOf(language: string): ReadonlySet<string> {
  const known = cache.get(language);
  if (known) return known;
  const set = new Set((openers[language] ?? openers.en ?? '').split(/\s+/));
  cache.set(language, set);
  return set;
}
