import type { LanguageProfiles } from './profile.ts';

/** The letters are those beyond a to z; the words were written down for the project, from knowledge of each language. */
export const latin: LanguageProfiles = {
  en: {
    letters: '',
    words: `the of and to in a is that for it was on are as with they be at one have this from by not but what all
      were we when your can said there an which their if will each about how up out them then she many some so
      these would other into has more two like him see could no make than first been its who now people my made
      over did down only way use may such where also after most should because any between those even through
      he his her our must years government against being under while both`,
  },
  es: {
    letters: 'áéíóúüñ',
    words: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin
      sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque
      qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada
      otro después otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido
      gran país según menos mundo año antes estado contra sino forma nuestro hacer estos esto según hacia
      ante quien pueden mayor debe`,
  },
  fr: {
    letters: 'àâæçéèêëîïôœùûüÿ',
    words: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec ou
      son aux d'un cette d'une ont ses mais comme on tout nous sa fait été aussi leur bien peut ces y deux même
      être ils entre sans elle où après avait lui leurs contre depuis ans avant dont encore très était si moins
      cela faire je vous dit donc sous toujours pays jusqu'à ainsi tous notre toute alors toutes chez non face
      lors trop gouvernement pendant selon peu autres premier c'est n'est qu'il qu'elle l'on s'est doit politique`,
  },
  de: {
    letters: 'äöüß',
    words: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
      hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis
      mehr durch man sein wurde sei kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines
      jahr zwei jahren diese dieser wieder keine seiner worden will zwischen immer was sagte gibt alle seit muss
      wurden beim doch jetzt war drei hatte damit bereits da ihr anderen müssen ohne dies weil weiter sehr etwa
      heute sollte gibt ihrer selbst würde`,
  },
  pt: {
    letters: 'áâãàçéêíóôõú',
    words: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
      sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos
      ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas
      havia seja qual será nós tenho lhe deles essas esses pelas este dele sobre ainda anos governo pode são
      disse após segundo contra estado país fazer onde ano apenas desde então cada dois bem outros todos`,
  },
  it: {
    letters: 'àèéìíîòóùú',
    words: `di e il la che in a per un è non del con le una si da i sono al dei nel alla della ha più anche come gli ma
      o lo se delle ai questo dal suo su ad dalla sua nella questa loro era tra degli molto ci essere dopo fatto
      stato perché stata solo due prima anni quello hanno quando contro sia c'è così già fra ancora all nell
      dell dall sull sulla nei mi io governo chi cosa oggi ogni tutti tutto senza dove poi può quindi parte
      secondo mentre nelle sul proprio altri altro fare deve stati sempre`,
  },
  nl: {
    letters: 'éëïöü',
    words: `de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit nog worden
      door naar heeft ze wordt wel over tot hij we meer veel geen werd hebben al ik hun deze moet zo was kan waar
      zou wat dit jaar mensen tegen onder na nu andere alleen zich moeten zal daar twee haar hem mijn u ons onze
      alle zei toch want tussen omdat toen gaat eerste steeds volgens kunnen waren wil weer hoe wie zonder iets
      zelf sinds had tijdens maken komen doen`,
  },
  af: {
    letters: 'êëéôûîï',
    words: `die en van het in is wat nie te om vir op dat hy met 'n sy aan sal ook is was as hulle word by ons haar deur
      maar uit na nog ek kan dit moet toe daar een so was waar hom gesê tot oor meer baie hierdie jaar mense moes
      wees geen teen tussen sê jou julle kon sou wil al net sonder onder omdat self weer se sê`,
  },
  sv: {
    letters: 'åäöé',
    words: `och i att det som en på är av för den till med har inte de ett om han men var jag sig från vi så kan hade när
      eller vid under mot nu man efter skulle hon ut upp där ska också över vara bara in år två mer säger blev alla
      andra mycket finns dem här än då sedan kommer mellan få sin blir skriver hans hur något utan samma nya flera
      vad måste honom dess dessa denna detta genom några sina många nog dig mig oss ingen varje innan blivit
      även sverige svenska`,
  },
  da: {
    letters: 'æøåé',
    words: `og i at det er en den til på de som med for af der ikke har et han var om jeg fra men kan vi så sig blev men
      hun eller når skal ud nu sin være efter også vil over blive bliver mod ved havde hvor mange to siger andre
      alle meget hvad op end her under bare kun da været flere man nogle noget må mere sine deres hvis selv
      mellem år mig dig os hvem hvordan ham hende uden derfor fordi blevet gør kunne skulle ville få får står
      før igen siden gennem ad sådan dansk danmark jo både ingen sit gav børn mænd uge bør nej lidt altid mens
      allerede stadig regeringen kommune penge vej bag ifølge lige hver tid`,
    parts: 'hed tion øj ej ud af ede gj tede vn',
  },
  no: {
    letters: 'æøåéôò',
    words: `og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi du kan
      da ble ut skal vil ham etter over ved også bare eller sa nå dette noe være meg mot opp der når inn dem
      kunne andre blir alle noen sin ha år henne må selv sier få kom denne enn to hans bli ville før vært skulle
      går her slik gikk mer hva igjen fikk man alt mange ingen får oss hvor under siden hele dag gang sammen ned
      kommer sine deg se første godt mellom måtte gå helt litt nok store aldri uke sitt ga barn menn mens allerede regjeringen kommune penger vei bak ifølge hver tid ene uten hvis gjennom ein eg ikkje
      frå vere meir berre mykje eit dei ho korleis kva noko nokon mye bør både`,
    parts: 'het sjon øy ei ut av tet kj tte mn',
  },
  is: {
    letters: 'áéíóúýþæöð',
    words: `og að í á sem er til um var hann við með ekki en það af fyrir því þess þar eru hefur ég þeir sé hún frá var
      verið verður einnig eftir þegar þau sér hans þetta þá hafa eða upp sínum öllum íslands væri hefði svo nú
      mjög þeim`,
  },
  fi: {
    letters: 'äöå',
    words: `ja on ei että oli hän se mutta kun myös ovat joka mukaan ole kuin sen vain tai jos niin nyt mitä sekä vielä
      kanssa jo hänen ollut jälkeen olisi voi ovat eivät siitä tämä mikä he jotka ennen koko kuitenkin enää enemmän
      noin sanoo suomen suomessa minä sitä pitää tulee kaikki joiden jossa jonka olla olivat tämän siinä koska
      vuoden vuonna eikä yli ihan aina tätä tässä näin joten silloin sitten paljon me te sinä minun heidän
      meidän muun mm asti saada sanoi kertoo vaan tehdä saa pois ilman vuotta täytyy hallitus`,
  },
  et: {
    letters: 'äöüõšž',
    words: `ja on ei et oli see ta kui ka mis oma aga või siis nii veel mida seda kes ning selle ma nad olid eesti välja
      nagu ole üle juba ainult mitte pärast kuid väga sest enne pole kõik peab tema saab võib seal siin aasta aastal
      üks ühe mille neid nende meie teie sai vaid kuidas sellest kõige koos ühes ise samuti olla läbi ütles
      kuni tuleb kus mulle talle inimesed olnud`,
  },
  hu: {
    letters: 'áéíóöőúüű',
    words: `a az és hogy nem is egy ez azt meg csak már de volt van mint el még ha vagy mert után ki ezt akkor kell szerint
      nagyon minden lesz lehet volna be amely azonban majd arra pedig így fel azért lett aki ami ezek itt most
      úgy ők mi ő én te két között magyar sem több ahogy illetve valamint ennek annak amikor akik amelyek le
      szemben miatt szerint ezzel ezért olyan sok kormány ország évben első alatt voltak lenne tud hiszen ma
      saját során`,
  },
  tr: {
    letters: 'çğıöşüâîû',
    words: `ve bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var ama o ki her yeni olduğunu ancak dedi
      değil diye ya mi mı iki ise hem göre büyük ben ilk yok kendi nasıl bana biz onun bunu şey oldu olduğu tarafından
      sadece zaman türkiye olması önce bütün şu hiç artık ilgili yani kendisine bile içinde üzerinde hiçbir böyle
      arasında son gün söyledi eden yapılan edilen karşı eğer çünkü bize onlar bunun olacak etti tüm fakat
      gerek başka bugün yıl`,
  },
  az: {
    letters: 'çəğıöşü',
    words: `və bir bu ilə üçün də da olan daha çox ki olaraq kimi edilib sonra onun isə həm var o etdi azərbaycan edir bildirib
      lakin deyil qədər görə ən olub həmin öz onların bunu hər belə artıq ilə yeni olduğunu tərəfindən amma biz
      mən olması ancaq heç yox`,
  },
  pl: {
    letters: 'ąćęłńóśźż',
    words: `w i na z się nie do to że jest o jak od po za przez ale co dla są ze oraz tego który tym tylko jego być już ma
      lub może czy tak które było także która był również przed jednak jej gdy przy ich roku którzy ten bardzo
      między aby pod ta by więc lat była jako mi kiedy nawet może można tych sobie jeszcze bez jeśli on gdzie tej
      wszystko mają nad jeden nas dwa będzie były sie polski polsce ponieważ dlatego bo rząd ten trzeba u we
      wszystkich swoje swoich dziś pan miał`,
  },
  cs: {
    letters: 'áčďéěíňóřšťúůýž',
    words: `a v se na je že o s z do i to k ve pro za by ale si po jsou od jako který jsem která podle byl které bylo jen
      nebo tak co při však jeho už až kteří jak byla být ze před než také může byli mezi ještě není má jejich aby
      když ho tento když pak bude této tím toho roku let více proti české protože mají pouze ani jsme pod nad kde
      byly proto první další dnes vláda jednou svou dva které uvedl řekl této tom tedy něco této kdo musí mu
      tato této mohou`,
  },
  sk: {
    letters: 'áäčďéíĺľňóôŕšťúýž',
    words: `a v sa na je že o s z do i to k vo pre za by ale si po sú od ako ktorý som ktorá podľa bol ktoré bolo len
      alebo tak čo pri však jeho už až ktorí bola byť zo pred než aj môže boli medzi ešte nie má ich aby keď ho
      tento potom bude tejto tým toho roku rokov viac proti slovenska pretože majú iba ani sme pod nad kde preto
      prvý ďalšie dnes vláda svoju dva uviedol povedal tom teda niečo kto musí mu táto môžu sme budú mal
      slovensko`,
  },
  sl: {
    letters: 'čšž',
    words: `in je v na se da za so ki pa z bi tudi s po ne kot o še ali pri od do iz ni tako bo le ko če ob kar bilo smo
      bil več ima jih to lahko med že sem zaradi svoje tem pod kako bila bili vse leta let samo ker kaj imajo
      njihov njegov zdaj nekaj brez kjer pred vendar proti potem prav drugi naj slovenije slovenski sta dejal
      treba saj torej ter mora te`,
  },
  hr: {
    letters: 'čćđšž',
    words: `i je u se na da su za od a s o koji kako to iz ne što kao bi koja koje će do samo ili ali po već nije bio sam
      više bila biti može te još jer ima nakon tako nego bilo ako njegov godine smo ga kada sve između prije tko
      gdje također tijekom uvijek hrvatske hrvatska zbog pri dok ove ovo nisu ovaj oni ona mu prema protiv
      trebaju treba uz svoje svih vlada rekao netko nešto cijeli mjesto vrijeme htio dvije posto ministar europske
      svijet ljudi bez kod uopće poslije opće opći sudionika članak tisuća tjedan glede s obzirom tvrtka
      europski europa predsjednik osobito ukoliko vlastite čovjek čovjeka`,
    parts:
      'rije vije dije lije mije mje vje dje sje bje irati iran jednic osob sveuči znanstven povijest obitelj općin',
  },
  sr: {
    letters: 'čćđšž',
    words: `i je u se na da su za od a sa o koji kako to iz ne što kao bi koja koje će do samo ili ali po već nije bio sam
      više bila biti može još jer ima nakon tako nego bilo ako njegov godine smo ga kada sve između pre ko gde
      takođe tokom uvek srbije srbija zbog pri dok ove ovo nisu ovaj oni ona mu prema protiv treba uz svoje
      svih vlada rekao neko nešto ceo mesto vreme hteo dve odsto ministar evropske svet ljudi bez kod
      posle šta uopšte predsednik deo evropa evropski član hiljada nedelja opšte opšti lice lica celo cele
      takva međutim naročito sopstvene čovek čoveka reč reči`,
    parts:
      'vrem mest čovek prede predse bezbed ovati ovan ovano isan vešt obezbe opšt evrop porodic istorij univerzit',
  },
  sq: {
    letters: 'çë',
    words: `të e në dhe për që me një i nga më është se ka do si u nuk ishte por kjo janë ky edhe pas kanë kur mund sepse
      këtë tij ai ajo duke deri tha nëse saj pa kishte kosovës shqipërisë shqipëri vetëm gjithë shumë asnjë
      ndërsa tyre kështu kjo këto jo po tani ata cila cili qeveria jetë`,
  },
  ro: {
    letters: 'ăâîșțşţ',
    words: `de și în a la cu care nu se pe din o că un pentru este mai să sunt au al ca fi va dar după ce fost sau lui
      prin acest această fără între despre le până s-a doar ale unui unei sa nici dintre când foarte cel cei tot
      numai toate ar trebui putea poate ani anul lor cum era am ei el ea noi dacă astfel iar împotriva către
      acestea acum spus guvernul româniei românia ori și-a într-un într-o fie deja bine lucru mult`,
  },
  ca: {
    letters: 'àçèéíïòóúü',
    words: `de la i a el que en els les per un es amb del una no al és ha són com més dels o però han hi ser aquest va també
      seva seu pel aquesta on tot entre fins perquè molt fer ja sense quan després anys està ara només sobre
      havia era van totes tots cada segons dues dos catalunya govern així aquests aquestes aquell nosaltres pot
      puc cal doncs tan encara mateix des ells seus seves qui què ens li hem altres`,
  },
  gl: {
    letters: 'áéíñóúü',
    words: `de a que o e do da en os un para non unha por con as se no na é como máis dos das ao pero foi á seu súa ou
      ser cando moi hai nos xa está tamén só polo pola ata isto ela entre era despois sen mesmo aos ter seus quen
      nas me eles teñen galicia galego ano anos dixo pode son unhas uns foron esta este dunha dun nunha nun
      xunta onde aínda sobre desde tras todos todo cada segundo ten outros`,
  },
  eu: {
    letters: 'ñ',
    words: `eta da ez du bat ere izan dira zuen hau edo egin dute baina den hori bere dela zen izango dituzte beste duen
      behar bai baino ditu egiten oso orain arte gabe izateko ziren zuten nahi dago gehiago bezala bi ondoren
      euskal dutela daude bada hori horrek haien urte`,
  },
  lt: {
    letters: 'ąčęėįšųūž',
    words: `ir į kad yra iš su tai kaip bet jau dar nuo apie už buvo jo ne tik po šio ar metų per bus arba jis būti ji o kai
      pat tarp nėra savo lietuvos lietuvoje prie iki galima todėl labai visi kuris kurie kuri mes jų dėl taip
      gali turi jie ką prieš šiuo metais daugiau sakė buvęs buvusi nes kurį jei vis mano`,
  },
  lv: {
    letters: 'āčēģīķļņšūž',
    words: `un ir ka no ar par uz arī kā bet ne tas to tikai kas gada līdz jau vai pēc tā pie vēl ļoti viņš latvijas latvijā
      var bija nav tiek lai šo savu viņa kuri kurš ja tāpēc būs būt jo pat nevar viss mēs viņi šī ko gan
      gadā laikā bez pret starp ap saeima`,
  },
  vi: {
    letters: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    words: `và của là có được cho các trong với không một người những đã này khi để đến từ về tại như cũng ra vào đó theo ông
      năm sẽ lại còn nhiều phải trên bị sau đang hơn nhưng việc rằng tôi thì vì bằng nước nhà cần làm chính chỉ mà
      bà thế hay do nếu họ anh gì rất hai nay cả trước vẫn qua nên`,
  },
  id: {
    letters: '',
    words: `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih kata
      tahun sudah atau saat oleh menjadi orang ia telah adalah seperti sebagai bahwa dapat para harus namun kita
      dua satu masih hari hanya mengatakan kepada kami setelah melakukan saya lain bagi serta antara hingga
      indonesia pemerintah sangat agar tetapi jika belum terhadap bukan lalu sementara secara ujar sejak maupun
      sebuah seorang beberapa tak anda uang meski pun banyak negara masyarakat rakyat masa setiap tanpa semua
      ketika maka pasal sesuai perusahaan berada hendaknya diri hukum presiden persen polisi warga kasus
      kemudian punya menurut kota`,
  },
  ms: {
    letters: '',
    words: `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana tersebut boleh ada mereka lebih kata
      tahun sudah atau ketika oleh menjadi orang ia telah adalah seperti sebagai bahawa dapat para perlu namun
      kita dua satu masih hari hanya berkata kepada kami selepas melakukan saya lain bagi serta antara sehingga
      malaysia kerajaan sangat agar tetapi jika belum terhadap bukan daripada beliau manakala turut katanya
      ialah sejak mahupun sebuah seorang beberapa tak anda wang pun banyak negara rakyat masa dato datuk polis
      setiap tanpa semua sesuai hendaklah mana-mana sahaja mahu peratus negeri syarikat perdana mangsa pelajar
      cuma tempoh isu kehakiman undang-undang`,
  },
  tl: {
    letters: 'ñ',
    words: `ang ng sa na mga ay at si ni para kay hindi ito may isang mula din rin niya siya pa ko ako nila sila ngunit kung
      kanyang dahil noong nang wala lamang po tayo kami namin natin ating aming iba bawat lahat upang kaniyang
      ayon nito iyon dito doon kanilang pamahalaan bansa bilang ilang pang`,
  },
  sw: {
    letters: '',
    words: `ya na wa kwa ni katika la za kuwa cha hiyo huo wake hilo kama hii alisema yake baada watu pia si huyo lakini
      hayo ambao ambayo wao yao kila sana bila hata ndiyo mtu nchi serikali zaidi hapo kutoka mwaka rais hao hivyo
      wakati vya vile kabla tu bado yeye sisi wengi mkuu juu hakuna ili`,
  },
};
