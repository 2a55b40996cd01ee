import type { AbbreviationsTable } from './abbreviations-table.ts';

const uk: AbbreviationsTable = {
  leading: `проф акад доц ім св о вул просп пл пров бул буд кв р-н смт д-р ген полк адм англ рос нім фр лат грец див
    напр т.зв т.к т.ч ред упор пер пров нар бл поч кін м мол зам нач дир обл.ц тов гр др гл ол ів дж`,
  numbered: 'ст п пп рис табл с стор т тт вип № розд ч тел гл',
  closing: 'т.д т.п т.ін ін',
  other: `р рр в вв ст обл н.е до.н.е грн коп крб тис млн млрд трлн дол год хв сек куб кв кг км см мм га чол осіб січ
    лют бер квіт трав черв лип серп вер жовт лист груд`,
  dated: 'р рр в вв ст',
};

/** Roman numbers stand before what they count: "II. Dünya Savaşı", "IV. Béla". */
const romanOrdinals = 'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi';

const tr: AbbreviationsTable = {
  leading: `sn dr doç prof yrd av op uzm alb yb bnb yzb tğm org korg tümg tuğg gen müh mim hz st vb örn bkz ing alm fr
    bşk muh ${romanOrdinals}`,
  numbered: 'no s sf say md cilt böl şek tel',
  other: 'a.ş ltd şti t.c m.ö m.s vd vs cad sok mah apt blv tl km cm kg sa dk şb',
};

const ro: AbbreviationsTable = {
  leading: `dl dle d-l d-na dna dr prof conf lect ing av acad arh gen col lt cpt mr sf sft pr str bd bld șos cal sos
    nr dep sen min jud com mun ș.a.m.d d.ex de.ex p.ex cca aprox`,
  numbered: 'pag p art alin lit vol cap fig ed nr leg tel et ap bl sc',
  closing: 'etc ș.a.m.d ș.a',
  other: `s.a s.r.l srl s.u.a î.hr d.hr ian feb mart apr iun iul aug sept oct nov dec mil mld lei kg km cm ha min sec
    a.m p.m`,
};

const cs: AbbreviationsTable = {
  leading: `p pí pp dr prof doc ing mgr bc judr mudr phdr rndr paedr thdr mvdr rsdr ak arch gen plk pplk mjr kpt npor
    por sv nám ul tř např tj tzv tzn resp popř příp event vč zejm zvl cca ca pozn srov angl něm fr lat min max roz
    MUDr JUDr PhDr RNDr PaedDr ThDr MVDr`,
  numbered: 'č čís s str sv odst písm čl roč obr tab kap tel hod',
  closing: 'atd apod aj atp',
  other:
    's.r.o a.s v.o.s n.l př.n.l n.l tis mil mld kč kčs hal led ún bř dub květ čvn čvc srp zář říj list pros stol',
};

const hu: AbbreviationsTable = {
  leading: `dr prof ifj id özv szt gr br vitéz ezds alez őrgy szds u u.n ún pl ld vö kb tszt stb.vez ill ${romanOrdinals}`,
  numbered: 'o old sz köt fej tel',
  closing: 'stb',
  other:
    'kft bt rt zrt nyrt i.e i.sz u sz szept okt nov dec jan febr márc ápr máj jún júl aug ft mrd m vki vmi',
};

const el: AbbreviationsTable = {
  leading: 'κ κκ κα δρ καθ αγ στρ λεωφ π.χ βλ πρβλ δηλ λ.χ σμ υπ',
  numbered: 'αρ σ σελ άρθρ παρ τ κεφ εικ τηλ',
  closing: 'κ.λπ κλπ κ.ά κ.ο.κ',
  other: 'α.ε ε.π.ε π.μ μ.μ π.χ. μ.χ δισ εκ εκατ χιλ χλμ',
};

const fi: AbbreviationsTable = {
  leading: 'hra rva nti tri prof dos toht maist kenr ev evl esim mm ns nk ks vrt so ts t.s n noin',
  numbered: 's nro n:o kpl luku puh',
  closing: 'ym yms jne tms',
  other: 'oy ab mrd milj tuh eaa jaa jkr ekr klo kg km cm os',
};

const id: AbbreviationsTable = {
  leading: `dr drs dra ir prof h hj kh bpk ibu sdr sdri tn ny nn jend letjen mayjen brigjen kol letkol may kapt lettu
    ust jl gg kec kab kel ds a.n u.p d.a hlm yth dst tsb s.h s.e m.si m.h s.pd lih mis`,
  numbered: 'no hal hlm jil gbr ps tel rp telp ay',
  closing: 'dll dsb dkk',
  other: 'pt cv tbk a.s m sm jan feb mar apr jun jul agt sep okt nov des rp kg km cm',
};

const hr: AbbreviationsTable = {
  leading: `g gđa gđica gosp dr prof doc mr ing dipl akad sv ul npr tzv tj odn gen puk boj sat o fra mons don st ml
    ing arh engl njem lat fr usp v cca`,
  numbered: 'br str čl st toč sv tab sl tel',
  closing: 'itd i.sl sl dr',
  other:
    'd.d d.o.o j.d.o.o pr.kr po.kr god st tis mil mlrd kn min sat sij velj ožu tra svi lip srp kol ruj lis stu pro',
};

const vi: AbbreviationsTable = {
  leading: 'ts ths gs pgs tp bs ks lm tx tt q p gđ hcm',
  numbered: 'tr số',
  other: 'ub nxb cty',
};

/** Of languages in which the bot does not speak. */
export const moreAbbreviations: Readonly<Record<string, AbbreviationsTable>> = {
  uk,
  tr,
  az: tr,
  ro,
  cs,
  sk: cs,
  hu,
  el,
  fi,
  id,
  ms: id,
  hr,
  bs: hr,
  sl: hr,
  vi,
};
