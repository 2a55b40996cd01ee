import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const de: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `film, filme, filmemacher*, kino*, schauspieler*, regisseur*, roman, romane, schriftsteller*, dichter*, lyrik, museum, museen, maler*, malerei, bildhauer*, orchester*, oper, opern*, theater*, musik*, sänger*, konzert*, album, festspiel*, berlinale, pressefreiheit, journalis*, rundfunk*, öffentlich rechtlich*, kulturerbe, literatur*, künstler*, buchmesse, buchpreis, feuilleton`,
    likely: `kultur*, kunst*, fernseh*, presse, medien*, buch, bücher, autor, autoren, autorin, ausstellung*, verlag*, serie, serien, dokumentar*, tanz, zeitung*, documenta`,
    hint: `werk, bühne*, publikum, komödie, drama, szene*, star`,
  },
  'conflict, war and peace': {
    sure: `krieg, kriege*, kriegs*, truppen, soldat*, invasion, einmarsch, bombard*, rakete*, waffenstillstand*, waffenruhe, feuerpause, terror*, dschihad*, miliz*, völkermord*, massaker*, kriegsverbrechen, putsch*, geisel*, atomwaffe*, abschreckung, bundeswehr, armee*, waffenlieferung*, aufrüst*, rüstung*, panzer*, drohne*, angriffskrieg*, friedensverhandlung*, offensive`,
    likely: `vertrag, verträge, völkerrecht*, bilateral*, auswärtig*, nachbarstaat*, militär*, ukrain*, gaza*, israel*, palästin*, hamas, hisbollah, syrien*, iran*, nato, kreml*, putin*, selenskyj, verteidigung*, sanktion*, diplomat*, botschafter*, außenpolit*, geopolit*, frieden*, russland*, russisch*, taiwan`,
    hint: `angriff*, opfer, konflikt*, sicherheit*, feind*, verbündete*, bedroh*, china`,
  },
  'crime, law and justice': {
    sure: `mord*, mörder*, totschlag, polizei*, polizist*, staatsanwalt*, richter*, gericht, gerichts*, gerichte, prozess*, gefängnis*, häftling*, haft, verurteilt*, urteil*, freispruch, straftat*, straftäter*, kriminal*, kriminell*, verbrech*, drogenhandel, vergewaltig*, femizid*, bundesverfassungsgericht*, verfassungsgericht*, bundesgerichtshof, anwalt, anwälte, justiz*, strafrecht*, korruption*, bestech*, entführ*, razzia, ermittl*, festgenommen, clan*, messerattacke*, einbr*`,
    likely: `recht, rechts, straf*, anklage*, angeklagt*, täter*, opfer, illegal*, betrug*, gewalttat*, verfassungsschutz, verhaft*, klage*`,
    hint: `gesetz*, gewalt, sicherheit, beweis*`,
  },
  'disaster, accident and emergency incident': {
    sure: `erdbeben*, tsunami*, hurrikan*, taifun*, zyklon*, tornado*, hochwasser*, überschwemm*, flutkatastrophe*, waldbrand*, waldbrände*, erdrutsch*, lawine*, vulkan*, flugzeugabsturz*, schiffbruch*, entgleis*, feuerwehr*, katastrophenschutz*, katastrophenhilfe, rettungskräfte`,
    likely: `katastroph*, unglück*, unfall*, unfälle*, brand, explosion*, einsturz*, trümmer*, notfall*, rettung*, evakuier*`,
    hint: `opfer, schäden, alarm*, vermisst*, tote`,
  },
  'economy, business and finance': {
    sure: `inflation*, zentralbank*, ezb, leitzins*, zinsen, zins*, bip, bruttoinlandsprodukt, rezession*, wirtschaft*, ökonom*, defizit*, schulden*, schuldenbremse, export*, import*, zölle, zoll*, börse*, aktie*, aktionär*, markt, märkte*, investi*, unternehm*, konzern*, bank, banken*, iwf, dollar*, euro, haushalt*, steuer*, erdöl*, ölpreis*, gewinn, gewinne, industrie*, produktivität*, konjunktur*, handel*, subvention*, mittelstand*, autobauer*, volkswagen, vw, start up*, standort*, insolven*, bürokratieabbau`,
    likely: `finanz*, preis, preise*, verbrauch*, kredit*, ausgaben, einkommen*, kapital*, wettbewerb*, geschäft*, währung*, branche*, immobilien*, miete, mieten, wachstum*, kartell*, lieferkette*`,
    hint: `kosten, milliarde*, million*, krise, geld, produktion*`,
  },
  education: {
    sure: `schule, schulen, schul*, gymnasi*, lehrer*, lehrkräft*, lehrkraft, schüler*, student*, studier*, universität*, hochschul*, bildung*, abitur, kita, kitas, kindergarten*, pädagog*, lehrplan*, pisa, professor*, unterricht*, klassenzimmer, bafög, ganztag*, ausbildung*`,
    likely: `lernen*, akademi*, campus, prüfung*, fakultät*, erziehung*`,
    hint: `kinder, jugend*, eltern`,
  },
  environment: {
    sure: `klimawandel*, klimaschutz*, klima*, erderwärmung, treibhausgas*, emission*, co2*, umwelt*, abholzung, artenvielfalt, biodivers*, artensterben, ökosystem*, ökolog*, erneuerbar*, windkraft*, windräder, solar*, fossil*, kohleausstieg, recycling*, dürre*, nationalpark*, gletscher*, nachhaltig*, pestizid*, glyphosat, energiewende, heizungsgesetz, wärmepumpe*, tempolimit, letzte generation, fridays for future`,
    likely: `planet*, wald, wälder, natur*, kohle*, plastik*, müll*, energie*, tiere, tierschutz, artenschutz, atomkraft*, wasser, ozean*`,
    hint: `grün*, erde, luft, gas*`,
  },
  health: {
    sure: `gesundheit*, krankenhaus*, krankenhäuser*, klinik*, arzt, ärzte*, ärzt*, pflege*, patient*, krankheit*, impf*, virus, viren, pandemie*, epidemie*, covid*, corona*, krebs*, medikament*, arznei*, pharma*, chirurg*, krankenkasse*, krankenversicherung*, who, lauterbach, suizid*, sucht*, adipositas, tabak*, rauch*, sterbehilfe, organspende*, cannabis*, depression*`,
    likely: `medizin*, ansteck*, lockdown*, quarantäne*, symptom*, drogen*, behandlung*, infekti*, diagnos*, behinder*, therapie*, alkohol*`,
    hint: `tote, risiko*, maske*`,
  },
  'human interest': {
    sure: `königshaus, royals, nachruf*, weltrekord*, hundertjährig*, hochzeit des`,
    likely: `geburtstag*, jubiläum*, haustier*, hund, hunde, katze*, prinz*, hochzeit*`,
    hint: `erinner*, kindheit, andenken`,
  },
  labour: {
    sure: `gewerkschaft*, streik*, tarif*, lohn, löhne*, gehalt, gehälter, mindestlohn*, arbeitslos*, kündig*, entlass*, rente, renten*, rentner*, bürgergeld*, arbeitsmarkt*, arbeitnehmer*, arbeitgeber*, arbeitszeit*, arbeitsplatz*, arbeitsplätze*, homeoffice, fachkräfte*, betriebsrat*, verdi, ig metall, viertagewoche, lokführer*, beschäftigte*`,
    likely: `arbeit, arbeiter*, angestellt*, job, jobs, überstunden, arbeits*`,
    hint: `beruf*, stellen`,
  },
  'lifestyle and leisure': {
    sure: `touris*, urlaub*, rezept*, gastronom*, restaurant*, koch, köche, mode, hotel*, wein, weine, gärtner*, freizeit*, oktoberfest`,
    likely: `reise*, essen, strand, feste, computerspiel*, garten*, kneipe*, bier`,
    hint: `stil, sommer, wochenende*`,
  },
  'politics and government': {
    sure: `wahl, wahlen, wahl*, wähler*, bundestag*, bundesrat*, bundesregierung*, regierung*, kanzler*, bundeskanzler*, minister*, bundesminister*, abgeordnet*, parlament*, landtag*, bürgermeister*, partei*, koalition*, opposition*, ampel*, merz, scholz, habeck, baerbock, lindner, söder, weidel, wagenknecht, merkel*, afd, cdu, csu, spd, fdp, linke, linkspartei, grünen, demokrat*, autoritär*, populis*, diktat*, volksabstimmung*, rechtsextrem*, linksextrem*, eu kommission, europäische union, brüssel, brexit, weißes haus, kongress, senat*, republikaner*, politik*, politisch*, brandmauer, bundespräsident*`,
    likely: `wahlkampf*, präsident*, kandidat*, staat, staats*, institution*, dekret*, kompromiss*, sozialdemokrat*, konservativ*, liberal*, trump*, biden, beamte*, vorsitzende*, nationalis*, fraktion*, ministerpräsident*`,
    hint: `reform*, macht, bürger*, land, nation*, öffentlich*, rede*`,
  },
  religion: {
    sure: `kirche*, papst*, vatikan*, bischof*, bischöf*, erzbischof*, priester*, katholi*, evangelisch*, protestant*, christ*, muslim*, islam*, jüdisch*, juden*, judentum, moschee*, synagoge*, bibel*, koran, religi*, theolog*, gebet*, säkular*, konklave, ramadan, kopftuch*`,
    likely: `glaube*, gott, gottes*, spiritu*, heilig*, gläubig*`,
    hint: `moral*, seele*, tradition*`,
  },
  'science and technology': {
    sure: `künstliche intelligenz, künstlichen intelligenz, ki, algorithm*, technolog*, internet*, soziale medien, sozialen medien, soziale netzwerke, sozialen netzwerke*, digital*, software*, computer*, informatik*, cyber*, robot*, chips, halbleiter*, wissenschaft*, forscher*, forschung*, satellit*, nasa, esa, astronom*, astronaut*, genetik*, gentechnik*, dna, labor, labore, physik*, biolog*, chemie*, google, facebook, twitter, apple, microsoft, openai, tiktok, smartphone*, datenschutz*`,
    likely: `innovation*, daten, bildschirm*, handy*, raumfahrt*, weltraum*, experiment*, entdeck*, nutzer*, telekom*, technik*, glasfaser*`,
    hint: `system*, netz*, maschine*`,
  },
  society: {
    sure: `einwander*, zuwander*, migra*, flüchtling*, geflüchtet*, asyl*, abschieb*, rassis*, fremdenfeind*, diskriminier*, feminis*, gleichstellung*, gleichberechtig*, häusliche gewalt, lgbt*, queer*, homosexuell*, transgender*, selbstbestimmungsgesetz, abtreibung*, armut*, arme, ungleichheit*, menschenrecht*, frauenrecht*, geburtenrate*, demograf*, demograph*, ehe für alle, scheidung*, obdachlos*, sozialer wohnungsbau, antisemit*, minderheit*, integration*, sexis*, gendern`,
    likely: `frau, frauen*, familie*, gesellschaft*, sozial*, jugend*, ältere*, gemeinschaft*, zusammenhalt, gerechtigkeit, geschlecht*, demonstr*, protest*, wohnung*, ehrenamt*, solidar*`,
    hint: `bevölkerung*, leben, stadtteil*, menschen`,
  },
  sport: {
    sure: `fußball*, bundesliga*, champions league, weltmeisterschaft*, wm, em 2024, europameister*, olympi*, handball*, basketball*, tennis*, radsport*, leichtathlet*, boxer*, torwart*, torhüter*, stürmer*, schiedsrichter*, nationalmannschaft*, nationalelf, dfb, fc bayern, borussia, fifa, uefa, stadion*, meisterschaft*, medaille*, sport*, doping*, formel 1, bundestrainer*, skispring*, biathlon*`,
    likely: `spieler*, mannschaft*, spiel, spiele, turnier*, finale*, niederlage*, sieg, siege, verein*, tor, tore, training*, pokal*, trainer*, fans`,
    hint: `rekord*, gewinnen, saison*, rennen`,
  },
  weather: {
    sure: `hitzewelle*, kältewelle*, wetter*, meteorolog*, schneefall*, schneesturm*, temperaturen, hagel*, wetterdienst*, unwetter*`,
    likely: `regen*, gewitter*, wind, schnee*, hitze*, kälte*, sturm*, temperatur*, frost*`,
    hint: `winter*, sommer*, sonne*`,
  },
};
