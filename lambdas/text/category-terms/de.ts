import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const de: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `film, filme, filmemacher*, kino*, schauspieler*, regisseur*, roman, romane, schriftsteller*, dichter*, lyrik, museen, maler*, bildhauer*, orchester*, oper, opern*, theater*, musik*, sänger*, konzert*, album, festspiel*, berlinale, pressefreiheit, journalis*, rundfunk*, öffentlich rechtlich*, kulturerbe, literatur*, künstler*, buchmesse, buchpreis, feuilleton, bibliothek*, bücherei*, buchhandlung*, raubkunst, restitution, denkmalschutz, weltkulturerbe, desinformation, satire*, fotograf*, choreograf*, tänzer*, schauspielhaus, museum*, kurator*, podcast*`,
    likely: `kultur*, kunst*, fernseh*, presse, medien*, buch, bücher, autor, autoren, autorin, ausstellung*, verlag*, serie, serien, dokumentar*, tanz, zeitung*, documenta`,
    hint: `werk, bühne*, publikum, komödie, drama, szene*, star`,
  },
  'conflict, war and peace': {
    sure: `krieg, kriege*, kriegs*, truppen, soldat*, invasion, einmarsch, bombard*, rakete*, waffenstillstand*, waffenruhe, feuerpause, terror*, dschihad*, miliz*, völkermord*, massaker*, putsch*, geisel*, atomwaffe*, abschreckung, armee*, waffenlieferung*, aufrüst*, rüstung*, panzer*, drohne*, angriffskrieg*, friedensverhandlung*, offensive, abrüstung*, wehrpflicht*, bundeswehr*, aufstand*, aufständische*, staatsstreich*, luftangriff*, besatzung*, zwei staaten*, frontlinie*`,
    likely: `vertrag, verträge, völkerrecht*, bilateral*, auswärtig*, nachbarstaat*, militär*, ukrain*, gaza*, israel*, palästin*, hamas, hisbollah, syrien*, iran*, nato, kreml*, putin*, selenskyj, verteidigung*, sanktion*, diplomat*, botschafter*, außenpolit*, geopolit*, frieden*, russland*, russisch*, taiwan`,
    hint: `angriff*, opfer, konflikt*, sicherheit*, feind*, verbündete*, bedroh*, china`,
  },
  'crime, law and justice': {
    sure: `mord*, mörder*, totschlag, polizei*, polizist*, staatsanwalt*, richter*, gericht, gerichts*, gerichte, prozess*, gefängnis*, häftling*, haft, verurteilt*, urteil*, freispruch, straftat*, straftäter*, kriminal*, kriminell*, verbrech*, drogenhandel, vergewaltig*, femizid*, bundesverfassungsgericht*, verfassungsgericht*, bundesgerichtshof, anwalt, anwälte, justiz*, strafrecht*, korruption*, bestech*, entführ*, razzia, ermittl*, festgenommen, clan*, messerattacke*, einbr*, landgericht*, amtsgericht*, oberlandesgericht*, schöffe*, verjährung*, bewährung*, untersuchungshaft, geldwäsche*, steuerhinterziehung, diebstahl*, brandstiftung*, auslieferung*, schuldspruch*, rechtsstaat*`,
    likely: `recht, rechts, straf*, anklage*, angeklagt*, täter*, opfer, illegal*, betrug*, gewalttat*, verfassungsschutz, verhaft*, klage*`,
    hint: `gesetz*, gewalt, sicherheit, beweis*`,
  },
  'disaster, accident and emergency incident': {
    sure: `erdbeben*, tsunami*, hurrikan*, taifun*, zyklon*, tornado*, hochwasser*, überschwemm*, flutkatastrophe*, waldbrand*, waldbrände*, erdrutsch*, lawine*, vulkan*, flugzeugabsturz*, schiffbruch*, entgleis*, feuerwehr*, katastrophenschutz*, katastrophenhilfe, rettungskräfte, dammbruch*, sturmflut*, zugunglück*, massenkarambolage, bergrettung*, ertrunken*, ertrank*, brückeneinsturz*, gasexplosion*, grubenunglück*`,
    likely: `katastroph*, unglück*, unfall*, unfälle*, brand, explosion*, einsturz*, trümmer*, notfall*, rettung*, evakuier*, eingestürzt*, verschüttet*, sirenen*, havarie*, technische hilfswerk, überflutet*`,
    hint: `opfer, schäden, alarm*, vermisst*, tote, flut, schlamm*`,
  },
  'economy, business and finance': {
    sure: `inflation*, zentralbank*, ezb, leitzins*, zins*, bip, bruttoinlandsprodukt, rezession*, wirtschaft*, ökonom*, defizit*, schulden*, export*, import*, zölle, zoll*, börse*, aktie*, aktionär*, markt, märkte*, investi*, unternehm*, konzern*, bank, banken*, iwf, dollar*, euro, haushalt*, steuer*, erdöl*, ölpreis*, gewinn, gewinne, industrie*, produktivität*, konjunktur*, handel*, subvention*, mittelstand*, autobauer*, volkswagen, vw, start up*, standort*, insolven*, bürokratieabbau, landwirt*, bauern, fischer*, geldpolitik*, lebenshaltungskosten, privatisier*, protektionis*, freihandel*, start ups, co2 preis*, co2 zoll*, bruttosozialprodukt, vermögenssteuer*, erbschaftssteuer*`,
    likely: `finanz*, preis, preise*, verbrauch*, kredit*, ausgaben, einkommen*, kapital*, wettbewerb*, geschäft*, währung*, branche*, immobilien*, miete, mieten, wachstum*, kartell*, lieferkette*`,
    hint: `kosten, milliarde*, million*, krise, geld, produktion*`,
  },
  education: {
    sure: `schul*, gymnasi*, lehrer*, lehrkräft*, lehrkraft, schüler*, student*, studier*, universität*, hochschul*, bildung*, abitur, kita, kitas, kindergarten*, pädagog*, lehrplan*, pisa, professor*, unterricht*, klassenzimmer, bafög, ganztag*, ausbildung*, grundschule*, berufsschule*, klassengröße*, studiengebühr*, hörsaal*, vorlesung*, rechtschreib*, lesekompetenz`,
    likely: `lernen*, akademi*, campus, prüfung*, fakultät*, erziehung*`,
    hint: `kinder, jugend*, eltern`,
  },
  environment: {
    sure: `klima*, erderwärmung, treibhausgas*, emission*, co2*, umwelt*, abholzung, artenvielfalt, biodivers*, artensterben, ökosystem*, ökolog*, erneuerbar*, windkraft*, windräder, solar*, fossil*, kohleausstieg, recycling*, dürre*, nationalpark*, gletscher*, nachhaltig*, pestizid*, glyphosat, energiewende, heizungsgesetz, wärmepumpe*, tempolimit, letzte generation, fridays for future, gewässer*, grundwasser*, meeresspiegel*, insekten*, bienen*, wildblume*, moor, moore, wattenmeer*, renatur*, überfisch*, luftverschmutzung, feinstaub*, quecksilber*, abwasser*`,
    likely: `planet*, wald, wälder, natur*, kohle*, plastik*, müll*, energie*, tiere, tierschutz, artenschutz, atomkraft*, wasser, ozean*`,
    hint: `grün*, erde, luft, gas*`,
  },
  health: {
    sure: `gesundheit*, krankenhaus*, krankenhäuser*, klinik*, arzt, ärzt*, pflege*, patient*, krankheit*, impf*, virus, viren, pandemie*, epidemie*, covid*, corona*, krebs*, medikament*, arznei*, pharma*, chirurg*, krankenkasse*, krankenversicherung*, who, lauterbach, suizid*, sucht*, adipositas, tabak*, rauch*, sterbehilfe, organspende*, cannabis*, depression*, hausarzt*, hausärzt*, notaufnahme*, intensivstation*, hebamme*, apotheke*, masern*, antibiotik*, psychisch*, demenz*, diabetes, übergewicht*, krankenpfleg*, krankenschwester*, sterbebegleitung, hospiz*`,
    likely: `medizin*, ansteck*, lockdown*, quarantäne*, symptom*, drogen*, behandlung*, infekti*, diagnos*, behinder*, therapie*, alkohol*`,
    hint: `tote, risiko*, maske*`,
  },
  'human interest': {
    sure: `königshaus, royals, nachruf*, weltrekord*, hundertjährig*, hochzeit des, liebesbrief*, goldene hochzeit, lebensretter*`,
    likely: `geburtstag*, jubiläum*, haustier*, hund, hunde, katze*, prinz*, hochzeit*, wiedersehen, witwer*, witwe, nächstenliebe, fundstück*`,
    hint: `erinner*, kindheit, andenken, beerdigung*, abschied*, oma, opa, großmutter, großvater, enkel*`,
  },
  labour: {
    sure: `gewerkschaft*, streik*, tarif*, lohn, löhne*, gehalt, gehälter, mindestlohn*, arbeitslos*, kündig*, entlass*, rente, renten*, rentner*, bürgergeld*, arbeitsmarkt*, arbeitnehmer*, arbeitgeber*, arbeitszeit*, arbeitsplatz*, arbeitsplätze*, homeoffice, fachkräfte*, betriebsrat*, verdi, ig metall, viertagewoche, lokführer*, beschäftigte*, mitbestimmung*, leiharbeit*, kurzarbeit*, überstunden*, scheinselbst*, sozialpartner*, schichtarbeit*`,
    likely: `arbeit, arbeiter*, angestellt*, job, jobs, arbeits*`,
    hint: `beruf*, stellen`,
  },
  'lifestyle and leisure': {
    sure: `touris*, urlaub*, rezept*, gastronom*, restaurant*, koch, köche, mode, hotel*, wein, weine, gärtner*, freizeit*, oktoberfest, hobby, hobbys, kochbuch*, kochkurs*, wandern, wanderweg*, camping, yoga, spaziergang*`,
    likely: `reise*, essen, strand, feste, computerspiel*, garten*, kneipe*, bier, picknick*, ausflug*, ausflüge, müßiggang, ferien`,
    hint: `stil, sommer, wochenende*, kochen, erholung*, genuss*`,
  },
  'politics and government': {
    sure: `wahl*, wähler*, bundestag*, bundesrat*, abgeordnet*, parlament*, landtag*, partei*, koalition*, opposition*, ampel*, merz, scholz, habeck, baerbock, lindner, söder, weidel, wagenknecht, merkel*, afd, cdu, csu, spd, fdp, linke, linkspartei, grünen, autoritär*, populis*, diktat*, volksabstimmung*, rechtsextrem*, linksextrem*, eu kommission, europäische union, brexit, politik*, politisch*, brandmauer`,
    likely: `präsident*, kandidat*, staat, staats*, institution*, dekret*, kompromiss*, sozialdemokrat*, konservativ*, liberal*, trump*, biden, beamte*, vorsitzende*, nationalis*, fraktion*, bundesregierung*, regierung*, kanzler*, bundeskanzler*, minister*, bundesminister*, bürgermeister*, demokrat*, brüssel, weißes haus, kongress, senat*, republikaner*, bundespräsident*`,
    hint: `reform*, macht, bürger*, land, nation*, öffentlich*, rede*`,
  },
  religion: {
    sure: `kirche*, papst*, vatikan*, bischof*, bischöf*, erzbischof*, priester*, katholi*, evangelisch*, protestant*, christ*, muslim*, islam*, jüdisch*, juden*, moschee*, synagoge*, bibel*, koran, religi*, theolog*, gebet*, säkular*, konklave, ramadan, kopftuch*`,
    likely: `glaube*, gott, gottes*, spiritu*, heilig*, gläubig*`,
    hint: `moral*, seele*, tradition*`,
  },
  'science and technology': {
    sure: `künstliche intelligenz, künstlichen intelligenz, ki, algorithm*, technolog*, internet*, soziale medien, sozialen medien, soziale netzwerke, sozialen netzwerke*, digital*, software*, computer*, informatik*, cyber*, robot*, chips, halbleiter*, wissenschaft*, forscher*, forschung*, satellit*, nasa, esa, astronom*, astronaut*, genetik*, gentechnik*, dna, labor, labore, physik*, biolog*, chemie*, google, facebook, twitter, apple, microsoft, openai, tiktok, smartphone*, datenschutz*, sprachmodell*, gesichtserkennung*, chatbot*, wetterdaten, rechenzentr*, quanten*, teilchen*, teleskop*, archäolog*, evolutions*, datenbank*, quelloffen*`,
    likely: `innovation*, daten, bildschirm*, handy*, raumfahrt*, weltraum*, experiment*, entdeck*, nutzer*, telekom*, technik*, glasfaser*`,
    hint: `system*, netz*, maschine*`,
  },
  society: {
    sure: `einwander*, zuwander*, migra*, flüchtling*, geflüchtet*, asyl*, abschieb*, rassis*, fremdenfeind*, diskriminier*, feminis*, gleichstellung*, gleichberechtig*, häusliche gewalt, lgbt*, queer*, homosexuell*, transgender*, selbstbestimmungsgesetz, abtreibung*, armut*, arme, ungleichheit*, menschenrecht*, frauenrecht*, geburtenrate*, demograf*, demograph*, ehe für alle, scheidung*, obdachlos*, sozialer wohnungsbau, antisemit*, minderheit*, integration*, sexis*, gendern, meinungsfreiheit, bürgerrechte, grundrecht*, versammlungsfreiheit, einbürger*, staatsbürgerschaft*, alleinerziehend*, kinderarmut, altersarmut, pflegeheim*, adoption*, mietpreis*, tafel, tafeln, inklusion*, menschen mit behinderung*, antirassis*, femizid*`,
    likely: `frau, frauen*, familie*, gesellschaft*, sozial*, jugend*, ältere*, gemeinschaft*, zusammenhalt, gerechtigkeit, geschlecht*, demonstr*, protest*, wohnung*, ehrenamt*, solidar*`,
    hint: `bevölkerung*, leben, stadtteil*, menschen`,
  },
  sport: {
    sure: `fußball*, bundesliga*, champions league, weltmeisterschaft*, wm, em 2024, europameister*, olympi*, handball*, basketball*, tennis*, radsport*, leichtathlet*, boxer*, torwart*, torhüter*, stürmer*, schiedsrichter*, nationalmannschaft*, nationalelf, dfb, fc bayern, borussia, fifa, uefa, stadion*, meisterschaft*, medaille*, sport*, doping*, formel 1, bundestrainer*, skispring*, biathlon*`,
    likely: `spieler*, mannschaft*, spiel, spiele, turnier*, finale*, niederlage*, sieg, siege, verein*, tor, tore, training*, pokal*, trainer*, fans`,
    hint: `rekord*, gewinnen, saison*, rennen`,
  },
  weather: {
    sure: `hitzewelle*, kältewelle*, wetter*, meteorolog*, schneefall*, schneesturm*, temperaturen, hagel*, unwetter*, glatteis, orkan*, tropennacht*, tropennächte, nieselregen, dauerregen`,
    likely: `regen*, gewitter*, wind, schnee*, hitze*, kälte*, sturm*, temperatur*, frost*, nebel*, vorhersage*, mildeste*`,
    hint: `winter*, sommer*, sonne*, himmel`,
  },
};
