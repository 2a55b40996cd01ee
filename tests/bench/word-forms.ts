/**
 * Forms of words as editorials and those who search for them write them, by hand and before anything was measured, on each
 * line those of one word. The rules of `lambdas/text/search-terms/` were then made with these words in sight.
 */
export const wordForms: Readonly<Record<string, string>> = {
  en: `woman women
    man men
    child children
    tax taxes
    city cities
    country countries
    crisis crises
    life lives
    knife knives
    wolf wolves
    thief thieves
    strike strikes striking
    vote votes voted voting
    plan plans planned planning
    stop stops stopped stopping
    cut cuts cutting
    ban bans banned banning
    teach teaches teaching taught
    fight fights fought fighting
    pay pays paid paying
    sell sells sold selling
    buy buys bought buying
    try tries tried trying
    die dies died dying
    foot feet
    mouse mice
    analysis analyses
    medium media
    bus buses
    hero heroes
    teacher teachers
    school schools school's
    refugee refugees
    minister ministers
    election elections
    house houses housing
    reduce reduces reduced reducing
    argue argues argued arguing
    write writes wrote written writing
    win wins won winning`,
  de: `Haus Häuser Hauses Häusern
    Stadt Städte Städten
    Land Länder Landes Ländern
    Bundesland Bundesländer
    Krankenhaus Krankenhäuser
    Mann Männer Männern
    Frau Frauen
    Kind Kinder Kindern
    Buch Bücher Büchern
    Wald Wälder Wäldern
    Arzt Ärzte Ärzten
    Schule Schulen
    Krieg Kriege Krieges Kriegen
    Wahl Wahlen
    Gesetz Gesetze Gesetzes Gesetzen
    Steuer Steuern
    Partei Parteien
    Zug Züge Zügen
    Markt Märkte Märkten
    Vorschlag Vorschläge Vorschlägen
    Schüler Schülern
    Lehrerin Lehrerinnen
    Bürger Bürgern
    öffentlich öffentliche öffentlichen öffentlicher
    Universität Universitäten
    Vater Väter
    Mutter Mütter
    Ausschuss Ausschüsse
    streiken streikt streikte gestreikt
    wählen wählt wählte gewählt
    Museum Museen
    Hafen Häfen
    Garten Gärten
    Dorf Dörfer Dörfern
    Bild Bilder Bildern
    Volk Völker Völkern
    Mitglied Mitglieder Mitgliedern
    Regierung Regierungen
    deutsch deutsche deutschen deutscher
    Thema Themen`,
  es: `ciudad ciudades
    país países
    ley leyes
    mujer mujeres
    niño niños niña niñas
    elección elecciones
    voz voces
    joven jóvenes
    juez jueces
    impuesto impuestos
    trabajador trabajadores trabajadora trabajadoras
    gobierno gobiernos
    votar vota votó votaron votado votando
    huelga huelgas
    subir sube subió subido
    pedir pide pidió pedido
    precio precios
    público pública públicos públicas
    local locales
    francés francesa franceses francesas
    español española españoles españolas
    tren trenes
    pobre pobres
    reformar reforma reformas reformó reformado
    capaz capaces
    crisis
    luz luces
    autobús autobuses
    constitución constituciones
    hospital hospitales
    profesor profesores profesora profesoras
    alemán alemana alemanes
    poder puede pueden pudo
    imagen imágenes
    orden órdenes
    origen orígenes
    régimen regímenes
    social sociales
    universidad universidades
    exigir exige exigió exigido`,
  fr: `ville villes
    journal journaux
    travail travaux
    animal animaux
    hôpital hôpitaux
    loi lois
    élection élections
    école écoles
    enfant enfants
    femme femmes
    étudiant étudiants étudiante étudiantes
    public publics publique publiques
    européen européens européenne européennes
    national nationale nationaux nationales
    impôt impôts
    jeu jeux
    lieu lieux
    œil yeux
    nouveau nouveaux nouvelle nouvelles
    vieux vieille vieilles
    travailleur travailleurs travailleuse travailleuses
    grève grèves
    voter vote votent voté votait
    réformer réforme réformes réformé
    demander demande demandent demandé
    actif actifs active actives
    heureux heureuse
    ancien anciens ancienne anciennes
    cheval chevaux
    niveau niveaux
    bureau bureaux
    ouvrier ouvriers ouvrière ouvrières
    premier premiers première premières
    directeur directeurs directrice directrices
    intellectuel intellectuels intellectuelle
    culturel culturels culturelle culturelles
    gaz
    prix
    français française françaises
    exiger exige exigent exigé`,
  pt: `cidade cidades
    país países
    eleição eleições
    mão mãos
    pão pães
    cidadão cidadãos cidadã
    alemão alemães alemã
    jornal jornais
    lei leis
    mulher mulheres
    homem homens
    hospital hospitais
    animal animais
    imposto impostos
    juiz juízes juíza
    nação nações
    professor professores professora professoras
    fácil fáceis
    difícil difíceis
    papel papéis
    jovem jovens
    ordem ordens
    público pública públicos públicas
    greve greves
    votar vota votou votaram votado
    azul azuis
    bom bons
    fim fins
    imagem imagens
    nível níveis
    partido partidos
    hotel hotéis
    espanhol espanhóis espanhola
    região regiões
    social sociais
    cruel cruéis
    exigir exige exigiu exigido
    possível possíveis
    federal federais
    viagem viagens`,
  ru: `город города городе городов
    дом дома домах
    страна страны стран странах
    закон закона законов законе
    выборы выборов выборах
    война войны войне войной
    женщина женщины женщин женщинам
    учитель учителя учителей учителям
    школа школы школ школах
    налог налоги налогов
    партия партии партий партией
    правительство правительства правительств
    новый новая новых нового
    цена цены цен ценами
    отец отца отцы
    конец конца концы
    день дня дни дней
    рынок рынка рынки рынков
    окно окна окон
    письмо письма писем
    российский российская российских российскому
    решение решения решений решением
    время времени времена
    имя имени имена
    мать матери матерей
    дочь дочери дочерей
    голосовать голосует голосовали голосовал
    требовать требует требовали требуют
    друг друга друзья друзей
    брат братья братьев
    газета газеты газет газете
    врач врачи врачей врачам
    река реки рек рекой
    край края краёв
    музей музея музеи музеев
    станция станции станций
    судья судьи судей
    подросток подростки подростков
    семья семьи семей
    ребёнок дети детей`,
  ar: `مدينة مدن المدينة المدن
    كتاب كتب الكتاب
    دولة دول الدولة الدول
    حكومة حكومات الحكومة حكومتها
    رئيس رؤساء الرئيس
    قانون قوانين القانون القوانين
    مدرسة مدارس المدرسة المدارس
    حرب حروب الحرب
    حزب أحزاب الحزب الأحزاب
    سوق أسواق السوق الأسواق
    سعر أسعار الأسعار
    معلم معلمون معلمين المعلمين
    انتخاب انتخابات الانتخابات
    ضريبة ضرائب الضرائب
    طفل أطفال الأطفال
    رجل رجال الرجال
    عامل عمال العمال
    وزير وزراء الوزير والوزير
    سياسة سياسات السياسة سياسته
    سياسي سياسية السياسية سياسيون
    اقتصادي اقتصادية الاقتصادية
    جديد جديدة الجديدة
    شركة شركات الشركات
    مشروع مشاريع المشروع
    أزمة أزمات الأزمة للأزمة
    حق حقوق الحقوق
    قرار قرارات القرار بالقرار
    صحيفة صحف الصحف
    مجلس مجالس المجلس
    برلمان البرلمان للبرلمان وبرلمان
    لاجئ لاجئون لاجئين اللاجئين
    مواطن مواطنون مواطنين المواطنين
    جامعة جامعات الجامعة
    مستشفى مستشفيات المستشفى
    امرأة نساء النساء`,
  hi: `लड़का लड़के लड़कों
    किसान किसानों
    महिला महिलाएँ महिलाएं महिलाओं
    शहर शहरों
    नीति नीतियाँ नीतियां नीतियों
    स्कूल स्कूलों
    सरकार सरकारें सरकारों
    बच्चा बच्चे बच्चों
    किताब किताबें किताबों
    देश देशों
    चुनाव चुनावों
    क़ानून कानून कानूनों
    अख़बार अखबार अख़बारों
    नदी नदियाँ नदियों
    रुपया रुपये रुपयों
    शिक्षक शिक्षकों
    लड़की लड़कियाँ लड़कियों
    बड़ा बड़ी बड़े
    पुराना पुरानी पुराने
    भारतीय भारतीयों
    मतदाता मतदाताओं
    माँग मांग माँगें मांगों
    हिन्दी हिंदी
    नागरिक नागरिकों
    वस्तु वस्तुएँ वस्तुओं
    संपादकीय सम्पादकीय
    गाँव गांव गाँवों गांवों
    पार्टी पार्टियाँ पार्टियों
    बाज़ार बाजार बाज़ारों
    आँकड़ा आँकड़े आंकड़ों
    कीमत क़ीमत कीमतें कीमतों
    अदालत अदालतें अदालतों
    युवा युवाओं
    भाषा भाषाएँ भाषाओं
    गाड़ी गाड़ियाँ गाड़ियों`,
  it: `paese paesi
    legge leggi
    donna donne
    uomo uomini
    bambino bambini bambina bambine
    elezione elezioni
    amico amici amica amiche
    banca banche
    politico politici politica politiche
    problema problemi
    giornale giornali
    tassa tasse
    guerra guerre
    scuola scuole
    medico medici
    diritto diritti
    sciopero scioperi
    nuovo nuova nuovi nuove
    pubblico pubblica pubblici pubbliche
    lago laghi
    luogo luoghi
    votare vota votato votano
    governo governi
    lavoratore lavoratori lavoratrice
    dialogo dialoghi
    giudice giudici
    città
    francese francesi
    ospedale ospedali
    ragione ragioni`,
  tr: `ev evler evleri evlerin
    şehir şehirler şehrin
    kadın kadınlar kadınların
    seçim seçimler seçimlerde seçimin
    hükümet hükümetin hükümetler
    okul okullar okulda okulları
    kitap kitabı kitaplar
    ülke ülkeler ülkede ülkenin
    vergi vergiler vergileri
    savaş savaşın savaşta
    halk halkın
    öğretmen öğretmenler öğretmenlerin
    işçi işçiler işçilerin
    gazete gazeteler gazetesi
    yasa yasalar yasanın
    çocuk çocuklar çocukların çocuğu
    mahkeme mahkemesi mahkemeler
    üniversite üniversiteler üniversitede`,
};

/** Pairs of words that look alike and are not forms of one: whoever looks for one does not want the other. */
export const differentWords: Readonly<Record<string, string>> = {
  en: `new news
    party part
    policy police
    general generation
    plan plane
    car care
    war ware
    tax taxi
    form former
    corn corner
    number numb
    mast master
    post poster
    tow tower
    show shower
    count counter
    organ organise
    universe university
    human humane
    past paste
    rat rate
    bit bite
    stag stage
    public publish
    even evening
    moral morale
    cat cattle
    bus busy
    fee feed
    matter mat
    speed spell
    wed weed
    need nee
    thing think
    spring sprint
    sting sing
    person personal
    live liver
    arm army
    mean meaning`,
  de: `Staat Stadt
    Land Lamm
    Zug Zeug
    Rat Ratte
    Grund Grün
    Haus Hose
    Buch Buche
    Wahl Wal
    Kind Kino
    Arzt Art
    Steuer Stau
    Last Laster
    Miete Mitte
    Recht Rechen
    Macht Mächtig
    Feld Fell
    Bund Bunt
    Regel Regal
    Kammer Kamm
    Wetter Wette
    Leiter Leid
    Bauer Bau
    Opfer Oper
    Lager Lage
    Messer Messe
    Kasse Kassel`,
  es: `casa caso
    puerto puerta
    banco banca
    partido partida
    libro libra
    cuento cuenta
    suelo suela
    peso pesa
    hora horno
    paro parada
    mes mesa
    pan pana
    sol sola
    ley leyenda
    real realidad
    mar marea
    campo campaña
    carta cartel
    plaza plazo
    bolso bolsa`,
  fr: `port porte
    mer mère
    fin fine
    cour cours
    droit droite
    mode mod
    pair paire
    point pointe
    cas case
    bas base
    sol sole
    part parti
    mort morte
    vers verse
    bord border
    pays paye
    tour tourisme
    poste post
    main maint
    bal balle`,
  pt: `porto porta
    banco banca
    partido partida
    casa caso
    caro carro
    pais pai
    mês mesa
    mar mara
    campo campanha
    prato prata
    ponto ponta
    gato gasto
    real realidade
    sol solo
    carta cartaz
    bolso bolsa`,
  ru: `мир мера
    стол столица
    голос голод
    год гад
    право правда
    банк банка
    лист лиса
    война воин
    вода водка
    край кран
    мост место
    земля зима
    суд судьба
    слово слава
    труд труба
    народ народность`,
  ar: `كتاب كتيبة
    حرب حرية
    علم علاقة
    سوق سياق
    عمل عملة
    بلد بلدية
    جامع جامعة
    دين دينار
    شعب شعبة
    قرار قرن
    مال ميل
    رأس رئاسة`,
  hi: `काम कामना
    देश देशी
    शहर शहद
    मत माता
    जल जाल
    बल बाल
    कर कार
    दल दाल
    मन मान
    पल पाल
    धन धान
    तल ताल`,
};

/**
 * Others, written when the rules were finished: what they do with words that they were not made for. But in Arabic: of the
 * plurals here that are made within the word its table had none, and half of the forms met; then it was given them.
 */
export const unseenForms: Readonly<Record<string, string>> = {
  en: `leader leaders leading
    tariff tariffs
    factory factories
    drug drugs drugged
    farmer farmers farming
    witness witnesses witnessed
    debate debates debated debating
    hit hits hitting
    body bodies
    mistake mistakes mistaken
    emergency emergencies
    nurse nurses nursing
    commit commits committed committing
    prove proves proved proven
    candidate candidates
    hypothesis hypotheses
    supply supplies supplied supplying
    goose geese`,
  de: `Amt Ämter Ämtern
    Rechnung Rechnungen
    Kraftwerk Kraftwerke Kraftwerken
    Verband Verbände Verbänden
    Wort Wörter Wörtern
    Tochter Töchter
    Lohn Löhne Löhnen
    Preis Preise Preisen
    Beamter Beamte Beamten
    Schaden Schäden
    sozial soziale sozialen sozialer soziales
    Kleid Kleider
    Ärztin Ärztinnen
    Nation Nationen
    Zentrum Zentren
    Firma Firmen
    Kabinett Kabinette Kabinetts
    Rückschlag Rückschläge`,
  es: `pensión pensiones
    votación votaciones
    sequía sequías
    profesora profesores
    portugués portuguesa portugueses
    actriz actrices
    virus
    error errores
    salario salarios
    pez peces
    nacional nacionales
    examen exámenes
    aprobar aprobado aprobó aprobada
    interés intereses
    corrupto corrupta corruptos
    juventud
    volumen volúmenes
    militar militares`,
  fr: `syndicat syndicats
    canal canaux
    député députée députés
    chômeur chômeurs chômeuse
    européen européenne
    local locale locaux locales
    tableau tableaux
    enjeu enjeux
    travailleur travailleuse
    financier financière financiers
    professionnel professionnelle professionnels
    sportif sportive sportifs
    policier policiers policière
    fiscal fiscale fiscaux
    défendre défend
    complet complète complets
    exécutif exécutive
    citoyen citoyenne citoyens`,
  pt: `posição posições
    coração corações
    mão mãos
    sinal sinais
    túnel túneis
    flor flores
    voz vozes
    garagem garagens
    útil úteis
    nacional nacionais
    inglês inglesa ingleses
    botão botões
    município municípios
    aprovar aprovado aprovou aprovada
    avião aviões
    responsável responsáveis
    mensagem mensagens
    deputado deputada deputados`,
  ru: `банк банка банки банков
    участок участка участки
    кризис кризиса кризисы
    бюджет бюджета бюджете бюджетов
    статья статьи статей статью
    европеец европейцы европейцев
    немец немцы немцев
    племя племени племена
    герой герои героев
    министр министра министры министров
    больница больницы больниц больнице
    использовать использует использовали
    народ народа народы народов
    санкция санкции санкций
    сын сына сыновья сыновей
    море моря морей
    сестра сёстры сестёр
    требование требования требований`,
  ar: `ثورة ثورات الثورة
    نص نصوص النصوص
    عقوبة عقوبات العقوبات
    فصل فصول
    خط خطوط
    صوت أصوات الأصوات
    لغة لغات
    قائد قادة
    مجتمع مجتمعات المجتمع
    قوة قوات القوات
    كاتب كتاب
    أستاذ أساتذة
    سجين سجناء السجناء
    سيارة سيارات
    مرشح مرشحون المرشحين
    درس دروس
    إصلاح إصلاحات الإصلاحات
    دستور دساتير الدستور`,
  hi: `मंत्री मंत्रियों
    सड़क सड़कें सड़कों
    योजना योजनाएँ योजनाओं
    अपराध अपराधों
    मज़दूर मजदूर मज़दूरों
    समस्या समस्याएँ समस्याओं
    छात्र छात्रों
    परिवार परिवारों
    डॉक्टर डॉक्टरों
    सम्बन्ध संबंध संबंधों
    रोटी रोटियाँ
    नया नई नए
    फ़ैसला फैसला फैसले फैसलों
    आन्दोलन आंदोलन आंदोलनों
    बहू बहुएँ
    ज़िला जिला जिलों
    दवा दवाएँ दवाओं
    खिलाड़ी खिलाड़ियों`,
};
