import type { AbbreviationsTable } from './abbreviations-table.ts';
import { moreAbbreviations } from './more-abbreviations.ts';

/** Written alike in newspapers of many languages. */
export const international: AbbreviationsTable = {
  leading: 'dr mr mrs prof vs',
  numbered: '',
  other: 'inc corp ltd co jr u.s =St =Bros =Gen =Sen =Rep =Col =Gov =Lt =Sgt =Capt =Rev =Ms =Pres',
  closing: 'etc',
};

const en: AbbreviationsTable = {
  leading: `mr mrs ms messrs mx dr drs prof profs rev hon gen lt col maj sgt cpl pvt capt cmdr adm brig cdr lieut gov
    sen sens rep reps supt det insp atty dist vs viz cf e.g i.e eg ie mme mlle hr frau pfc spc amb treas det sgts dets
    mgr msgr archbp ven incl excl approx ca aka a.k.a gens govs lts capts cols rt.hon rt resp =Pres =Sec wm chas geo
    thos robt radm vadm lcpl smt shri kum engr alh barr brgy sta sto`,
  words: 'rep reps det dets col cols gen hon maj brig adm dist rt gov capt',
  numbered: `no nos rs rm apt rte ste flt pt bk ep p pp fig figs vol vols ch chs Art art arts secs para nr pg pgs eq
    eqs sect v vv l ll fol sch n matt mk lk jn cor deut isa ps`,
  other: `inc co corp bros ltd llc plc jr sr esq al ave blvd rd pl sq hwy pkwy bldg ph.d a.m p.m jan feb mar apr jun
    jul aug sep sept oct nov dec Mon tue tues wed thu thur thurs fri Sat Sun st mt ft ala ariz Ark calif colo conn Del
    fla Ill Ind Kan kans ky md Mass Me mich minn Miss mo mont neb nebr nev okla Ore Pa penn tenn Tex va vt Wash wis
    wisc wyo ont que alta sask w.va oz lb lbs mi mph km cm mm kg cu gal hrs yr yrs wk wks est intl natl govt admin tel
    ext avg temp tbsp tsp Dem Reg Ret ibid cong assn assoc adj exec orig misc dept asst sec secy op sq univ utd mfg
    bhd pty pte inst min mins hosp cmte fwy tpke ct terr d.phil`,
  states: `ala ariz ark calif colo conn d.c del fla ga ill ind kan kans ky la md mass me mich minn miss mo mont n.c
    n.d n.h n.j n.m n.y neb nebr nev okla ont ore pa penn que r.i s.c s.d sask tenn tex va vt w.va wash wis wisc wyo
    alta`,
};

const es: AbbreviationsTable = {
  leading: `sr sra srta sres sras d dña da dr dra dres dras prof profa lic ing arq abg mons fr gral cnel tte cap cmdte
    sgto alm pdte pdta exc excmo excma ilmo ilma rvdo rvda sto sta s san gob dip sen min av avda avd c cl pza pl ctra
    urb p.ej p.e ej cf vid v.gr aprox atte fco ma mª dª cra cía hnos hno esq bº pbro insp cmdt presid vda rvda mtro
    mtra edo prov dto bs fracc carr col ldo lda iltre hosp univ inst =Del`,
  words: 'san cap min dip sen alm col',
  numbered:
    'n nº núm num nro no s siglo pág págs p pp art arts cap caps párr párrf párrs vol vols fig figs t tel ext inc ed',
  other: `cía cia ltda s.a s.l s.a.s ee.uu ee uu rr.hh ff.aa jr a.c d.c a.m p.m hs h min seg km kg cm m vs depto dpto
    apdo admón bco ene feb mar abr may jun jul ago sep sept oct nov dic lun mié jue vie sáb dom ud uds vd vds a.m p.m
    ss mm`,
};

const fr: AbbreviationsTable = {
  leading: `m mm mme mmes mlle mlles me dr drs pr prof mgr st ste gén col cdt cap lt adj sgt p.ex ex cf vs env av bd
    boul fg hon r.p abbé vve dir préf min adm brig serg`,
  words: 'cap ex col env dir min',
  numbered: 'n no nos art p pp chap vol fig al t éd tél ch',
  other: `cie sté s.a s.a.r.l j.-c jc janv févr fév avr juil sept oct nov déc ll.aa.ii.rr apr hab dép min sec h km kg
    cm c.-à-d av.j.-c apr.j.-c md ff ss`,
};

const de: AbbreviationsTable = {
  leading: `hr hrn =Fr frl =Fa =Fam stv stellv dr drs prof abg em mult priv.-doz doz ing dipl dipl.-ing =Mag med phil
    jur rer nat h.c =Phil st skt hl sel lt oblt hptm obst oberst-lt fw uffz komm kard bgm bürgerm präs vizepräs reg
    =Min bzw bspw z.b zb d.h dh u.a ua i.d.r d.r idr ca vgl inkl exkl ggf ggfs evtl sog sogen gem mind =max =min zzgl
    abzgl einschl insb insbes versch kath evang ev röm geb gest verh led verw ehem zz z.z z.t zt o.ä u.ä u.u m.e i.a
    s.o s.u allg amtl =bes betr dt engl =franz gegr gek =ges ggü jew kgl lat lfd mtl österr russ =schweiz staatl städt
    techn =tgl urspr vorm =vors wg zit zus a.d =str a.o ao i.v i.r bauj bj jg jgg hrsg hg verf übers =ital =span
    =griech =arab =chin =jap =poln =tschech =amerik =brit =europ =jüd =christl =prot =ref =nördl =südl =östl =westl`,
  numbered: 'nr nrn s sp seite bd bde abs abschn anh art abb kap tab ziff tel aufl anm fn rn rz aktz az §',
  numberedEndings: 'str -Str',
  closing: 'usw usf uvm u.v.m v.m u.dgl',
  other: `co kg ag min e.v jh jhd jhdt jan feb mrz apr jun jul aug sep sept okt nov dez =Mo =Di =Mi =Do =Fr =Sa =So
    mio mrd tsd std stdn sek chr n.chr v.chr v.u.z n.u.z ff f p.a p.m i.e`,
};

const pt: AbbreviationsTable = {
  leading: `sr sra srs sras srta d da dr dra drs dras prof profa profs eng arq adv des min dep sen gov pres gen cel
    maj cap ten sgt alm brig pe fr d st sto sta s exmo exma ilmo ilma rev v.exa s.exa av al r pç p.ex ex cf trav rod
    ilmos exmos desemb cmte lgo pref ver mal desa hosp univ inst jd`,
  words: 'des cap min fe ex',
  numbered: 'n nº núm num pág págs p pp art arts cap caps vol vols fig figs inc tel ed séc apto bl qd lt',
  other: `cia ltda lda s.a eua jr a.c d.c jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom
    h min km kg cm hab aprox obs`,
};

const ru: AbbreviationsTable = {
  leading: `г-н г-жа гг-н г д-р проф акад доц чл канд ген полк подп майор кап лейт серж адм им св о пр-т ул пер пл пр
    бул наб просп ш пос пгт дер с д корп стр р-н дж т.е т.к т.н т.о т напр см ср тов гр ред изд сост англ нем фр лат
    греч рус укр исп ит ок прибл прим оз гор зам пом зав нач арм прот архиеп еп митр респ к.т.н д.т.н к.п.н д.м.н к.м.н`,
  dated: 'г гг в вв',
  numbered: 'ст гл п пп рис табл т с стр вып № разд абз ч тел кн прил',
  closing: 'т.д т.п др',
  other: `пр гг вв в г н.э до.н.э р руб коп тыс млн млрд трлн долл ч мин сек час кг км см мм куб кв га чел обл края
    тонн проц тир янв фев февр мар апр июн июл авг сен сент окт нояб дек экз`,
};

const bn: AbbreviationsTable = { leading: 'ড ডা মো মোঃ মি অ্যাড ইঞ্জি', numbered: 'নং পৃ', other: '' };

const ar: AbbreviationsTable = {
  leading: 'د أ م ا.د أ.د ص.ب م.م ت',
  numbered: 'ص ج رقم',
  closing: 'الخ إلخ',
  other: 'ق.م',
  dated: 'م هـ',
};

const hi: AbbreviationsTable = {
  leading: 'डॉ डा श्री श्रीमती सुश्री प्रो पं कु मो स्व ले ज कै इं एड मि मिस्टर',
  numbered: 'सं क्र पृ नं अनु खं',
  other: 'रु कि.मी कि मी कि.ग्रा ग्रा मि.मी से.मी ई.पू ई पू लि प्रा जन फर अग सित अक्तू अक्टू नव दिस',
};

const it: AbbreviationsTable = {
  leading: `sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten mons
    don s ss st p.es es cfr egr spett gent dir amm pres min psicol mar d gov brig magg serg cav comm uff ill prov`,
  words: 'on col cap ten rag dir mar min comm prov',
  numbered: 'n nr pag pagg p pp art artt cap vol fig tel sec co lett',
  closing: 'ecc',
  other: 's.p.a s.r.l spa srl co gen feb mar apr mag giu lug ago set sett ott nov dic a.c d.c vnw az econ',
};

const nl: AbbreviationsTable = {
  leading: `dhr mevr mw mr drs dr prof ir ing ds st gen genm lt maj kol jhr jkvr mej fam bijv bv d.w.z dwz o.a m.b.t
    t.a.v m.a.w ca vgl incl excl aanw zgn resp evt min`,
  numbered: 'nr nrs blz p art hfst fig dl tel',
  numberedEndings: 'str',
  closing: 'enz',
  other: 'e.d b.v n.v jan feb mrt apr jun jul aug sep sept okt nov dec jl a.s',
};

const nordic: AbbreviationsTable = {
  leading: `hr fr frk dr prof st skt sct kl ca cand chr bl.a bla f.eks feks t.ex tex dvs d.v.s d.v s.k sk jf jfr inkl
    eksl exkl evt ev ang gl iflg ifølge pga p.g.a vedr mht`,
  numbered: 'nr s side kap art fig bd bind tel tlf',
  closing: 'osv o.s.v m.m m.fl mfl m.v',
  other: `mm mv co inc jan feb mar apr jun jul aug sep sept okt nov dec des kr mio mia mill mrd pct`,
};

const pl: AbbreviationsTable = {
  leading: `dr prof mgr inż hab gen płk ppłk mjr kpt por ppor sierż ks bp abp kard św śp pl ul al os im tzw tj np m.in
    ok ob woj gm pow red wg bałt ww ds wicemin min posł sen rzeczn dyr nadkom podkom asp insp st ppor rtm chor kan
    prob lic tzn zob`,
  dated: 'r w rr',
  numbered: 'nr s str art ust pkt poz tel rys tab t zał pok lok m kl rozdz §',
  closing: 'itd itp br',
  other:
    'r w rr n.e p.n.e min st zł gr tys mln mld proc ub sp ha km kg cm sek godz stycz lut kwiet list grudz o.o',
};

/** By language; what is not here has the English ones, which newspapers write everywhere. */
export const abbreviations: Readonly<Record<string, AbbreviationsTable>> = {
  ...moreAbbreviations,
  en,
  es,
  gl: es,
  ca: es,
  fr,
  de,
  pt,
  ru,
  ar,
  hi,
  it,
  nl,
  pl,
  bn,
  mr: hi,
  ne: hi,
  da: nordic,
  nb: nordic,
  no: nordic,
  sv: nordic,
  be: ru,
  bg: ru,
  mk: ru,
  kk: ru,
  sr: ru,
  fa: ar,
  ur: ar,
  zh: en,
  ja: en,
};
