/**
 * Words that, written with a capital, open a sentence much oftener than they stand within a name. They decide
 * after abbreviations and initials, where a capital alone says nothing.
 */
export const openers: Readonly<Record<string, string>> = {
  en: `the a an he she it its they we i you this that these those there here his her their our your my but and or so
    yet if in on at as for from by with when while where what who why how which whose since because although though
    after before until once during despite under over according among another any all each every both some many most
    few several such no not nor only even also then thus still now today yesterday meanwhile however moreover instead
    indeed perhaps just like unlike to one two three let do does did is are was were can could will would should must
    has have had nobody nothing everyone everything someone mr mrs ms he's she's it's i'm i've we're we've they're
    that's there's what's don't didn't therefore hence otherwise nevertheless nonetheless besides furthermore
    additionally finally eventually later soon recently often sometimes usually maybe whether unless within without
    toward towards throughout beyond behind below beside between through against along amid amongst much others either
    neither whoever whatever whichever never already yes unfortunately certainly clearly obviously surely last least
    we'll you're you'll they'll he'll she'll it'll who's here's let's isn't wasn't can't won't wouldn't shouldn't
    doesn't i'll i'd see`,
  es: `el la los las un una unos unas este esta estos estas ese esa eso esto aquel aquella él ella ellos ellas yo
    nosotros usted se su sus mi y o pero si no en de del a al con por para como cuando donde que qué quién cómo según
    sin sobre tras desde hasta entre también además aunque porque así ahora hoy ayer es son fue era hay todo todos
    todas más lo le les mientras luego después antes durante hace había han ha sólo solo tal tampoco cada otro otra
    otros otras esos esas nuestra nuestro nuestros nuestras nadie nada alguien algo quizá quizás tal ni ya aún todavía
    incluso finalmente quienes cuándo dónde cuál cuáles cuánto tanto tan será sería fueron eran están está véase
    véanse ver`,
  fr: `le la les l un une des du de ce cet cette ces il elle ils elles je nous vous on son sa ses leur leurs mon notre
    et ou mais si en dans à au aux avec pour par sur sans sous comme quand que qui quoi où selon depuis après avant
    pendant entre aussi ainsi alors car donc c'est ceci cela ça tout tous toutes plus pas ne n chaque certains
    certaines plusieurs beaucoup peu rien personne chacun quelques quel quelle quels quelles lorsque puisque tandis
    malgré dès chez contre vers derrière devant enfin ensuite puis hier aujourd'hui demain maintenant désormais
    toutefois cependant pourtant néanmoins lui celui celle ceux celles j'ai d'autres n'y voir voici voilà`,
  de: `der die das den dem des ein eine einer einem einen er sie es wir ich ihr man sein seine ihre unser dieser diese
    dieses diesen jener und oder aber wenn ob in im an am auf aus bei mit nach von vom vor zu zum zur für über unter
    durch ohne um als wie was wer wo warum weil da doch so auch noch nur nun jetzt heute gestern dann damit dort hier
    nicht kein keine alle viele einige mehr bis seit während trotz laut denn sondern zudem danach davor dabei dazu
    darum daher deshalb deswegen außerdem jedoch dennoch trotzdem allerdings bereits schon einst später zuvor zunächst
    zuerst zuletzt schließlich anschließend inzwischen mittlerweile seitdem seither solche solch beide jeder jede
    jedes jemand niemand nichts etwas manche mehrere wenige unsere unserem unseren ihren ihrem ihrer seiner seinem
    seinen keiner keinen selbst sogar immer nie oft manchmal vielleicht zwar dadurch dafür dagegen daran darauf daraus
    darin darüber davon hierzu hingegen indem obwohl nachdem bevor sobald solange sowie entweder weder welche welcher
    wen wem wessen woher wohin wieso weshalb wegen gegen zwischen neben hinter innerhalb außerhalb gemäß anders eben
    ebenso etwa beim gibt ist sind war hat haben wird werden kann können muss müssen sollte darf will siehe`,
  pt: `o a os as um uma uns umas este esta estes estas esse essa isso isto aquele aquela ele ela eles elas eu nós você
    se seu sua seus suas e ou mas não em no na nos nas de do da dos das ao à com por pelo pela para como quando onde
    que quem segundo sem sobre após desde até entre também além embora porque assim agora hoje ontem é são foi há todo
    todos mais enquanto depois antes durante apenas só nem nenhum nenhuma nada ninguém alguém algo cada outro outra
    outros outras nossa nosso nossos nossas talvez portanto entretanto contudo todavia porém ainda já aqui ali lá
    muito muitos pouco poucos tanto tão qual quais quanto será seria foram eram está estão havia tem têm esses essas
    aqueles aquelas dele dela num numa nesta neste nessa nesse ver veja vide`,
  it: `il lo la i gli le l un una uno questo questa questi queste quello quella egli lui lei loro noi voi io si e o ma
    se non in di del della dei a al alla con per da dal come quando dove che chi cosa secondo senza su sul dopo fino
    tra fra anche inoltre perché così ora oggi ieri è sono era c'è tutto tutti più mentre poi prima durante sempre mai
    solo nessuno niente nulla qualcuno qualcosa ogni altro altra altri altre nostro nostra nostri nostre forse quindi
    però tuttavia infatti ormai già ancora qui lì là molto molti poco pochi tanto quale quali quanto sarà sarebbe
    erano ha hanno aveva nel nella nei nelle sulla sui vedi ecco`,
  nl: `de het een dit dat deze die hij zij ze wij we ik jij u er en of maar als in op aan bij met naar van voor uit
    over onder door zonder om toen wat wie waar waarom hoe want ook nog nu dan daar hier niet geen alle veel meer tot
    sinds volgens alleen echter daarom daarna daarvoor inmiddels sindsdien toch zelfs altijd nooit vaak soms misschien
    elke elk ieder iedere andere niemand niets iets iemand onze ons hun haar zijn mijn tegen tussen binnen buiten
    wegens ondanks terwijl hoewel omdat zodra voordat nadat`,
  da: `den det de en et han hun vi jeg du man der dette denne disse og eller men hvis i på af til fra med ved om for
    over under efter før da når hvad hvem hvor hvorfor hvordan også nu så her ikke ingen alle mange deres vores hans
    hendes sin min din hver hvert andre noget nogen aldrig altid ofte måske derfor derefter siden stadig trods ifølge
    uden mod mellem mens fordi selvom`,
  sv: `den det de en ett han hon vi jag du man där detta denna dessa och eller men om i på av till från med vid för
    över under efter innan då när vad vem var varför hur också nu så här inte ingen alla många deras vår hans hennes
    sin min din varje andra något någon aldrig alltid ofta kanske därför därefter sedan fortfarande trots enligt utan
    mot mellan medan eftersom`,
  pl: `to ten ta te tamten on ona ono oni my ja ty pan pani i a ale lub czy jeśli jeżeli w we na do od z ze za po przy
    dla o u pod nad przed bez jak kiedy gdy gdzie co kto dlaczego także też teraz dziś nie są jest był wszyscy mój
    moja moje nasz nasza nasze wasz jego jej ich swój tego tej temu tym tych taki taka takie każdy każda każde inny
    inna inne wielu wiele niektórzy nikt nic nawet tylko choć chociaż podczas gdyż ponieważ aby żeby ile jaki jaka
    jakie dokąd skąd kogo komu czym który która które którzy wobec według dzięki mimo oprócz wkrótce niedawno później
    wcześniej czasem często zawsze nigdy znów znowu właśnie zresztą wreszcie może była było były będzie tam tutaj
    zatem więc jednak następnie potem`,
  ru: `он она оно они мы я вы ты это этот эта эти тот та те и а но или если в во на с со к ко по за из от до для о об
    при у над под между без через как когда где что кто почему потому так также тоже не ни ещё еще уже только все всё
    его её ее их наш ваш мой однако поэтому сегодня вчера затем теперь там тогда моя моё мои наша наше наши ваша ваше
    ваши свой своя своё свои этого этой этому этим этом тем том той тому такой такая такое такие каждый каждая каждое
    каждые весь вся всех всем другой другая другое другие многие некоторые никто ничто ничего нет да даже лишь хотя
    пока чтобы зачем сколько какой какая какое какие куда откуда чей кого кому чем который которая которое которые
    после перед около среди против вместо кроме благодаря согласно вскоре недавно позже раньше иногда часто всегда
    никогда снова опять именно впрочем наконец кстати возможно может был была было были будет есть здесь сюда туда
    отсюда оттого поскольку`,
  uk: `він вона воно вони ми я ви ти це цей ця ці той та ті і й а але або якщо в у на з із зі до по за від для про при
    над під між без через як коли де що хто чому тому так також не ні ще вже тільки всі все його її їх наш однак проте
    сьогодні вчора потім тепер там тоді мій моя моє мої наша наше наші ваш ваша ваше ваші свій своя своє свої цього
    цієї цьому цим такий така таке такі кожен кожна інший інша інше інші багато дехто ніхто ніщо нічого навіть лише
    хоча поки щоб навіщо скільки який яка яке які куди звідки чий кого кому чим після перед біля серед проти замість
    крім завдяки згідно незабаром нещодавно пізніше раніше іноді часто завжди ніколи знову саме втім нарешті можливо
    був була було були буде є тут сюди туди оскільки`,
};
