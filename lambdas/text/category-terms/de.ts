import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const de: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `film filme filmemacher* kino* schauspieler* regisseur* roman romane schriftsteller* dichter* lyrik museen maler* bildhauer* orchester* oper opern* theater* musik* sänger* konzert* album festspiel* berlinale pressefreiheit journalis* rundfunk* öffentlich_rechtlich* kulturerbe literatur* künstler* buchmesse buchpreis feuilleton bibliothek* bücherei* buchhandlung* raubkunst restitution denkmalschutz weltkulturerbe desinformation satire* fotograf* choreograf* tänzer* schauspielhaus museum* kurator* podcast* chor klavier* lesung* ensemble komponist* dirigent*`,
    likely: `kultur* kunst* fernseh* presse medien* buch bücher autor autoren autorin ausstellung* serie serien dokumentar* tanz zeitung* documenta zdf ard comic* verlag verlage verlags`,
    hint: `werk bühne* publikum komödie drama szene* star`,
  },
  'conflict, war and peace': {
    sure: `krieg kriege* kriegs* truppen soldat* invasion einmarsch bombard* rakete* waffenstillstand* waffenruhe feuerpause terror* dschihad* miliz* völkermord* massaker* putsch* geisel* atomwaffe* abschreckung armee* waffenlieferung* aufrüst* rüstung* panzer* drohne* angriffskrieg* friedensverhandlung* offensive abrüstung* wehrpflicht* bundeswehr* aufstand* aufständische* staatsstreich* luftangriff* besatzung* zwei_staaten* frontlinie* rebell* anschlag* gefecht* belager* unruhen attentat*`,
    likely: `vertrag verträge völkerrecht* bilateral* auswärtig* nachbarstaat* militär* ukrain* gaza* israel* palästin* hamas hisbollah syrien* iran* nato kreml* putin* selenskyj verteidigung* sanktion* diplomat* botschafter* außenpolit* geopolit* frieden* russland* russisch* taiwan`,
    hint: `angriff* opfer konflikt* sicherheit* feind* verbündete* bedroh* china`,
  },
  'crime, law and justice': {
    sure: `mord* mörder* totschlag polizei* polizist* staatsanwalt* richter* gericht gerichts* gerichte gefängnis* häftling* haft verurteilt* urteil* freispruch straftat* straftäter* kriminal* kriminell* verbrech* drogenhandel vergewaltig* femizid* bundesverfassungsgericht* verfassungsgericht* bundesgerichtshof anwalt anwälte justiz* strafrecht* korruption* bestech* entführ* razzia ermittl* festgenommen clan* messerattacke* landgericht* amtsgericht* oberlandesgericht* schöffe* verjährung* bewährung* untersuchungshaft geldwäsche* steuerhinterziehung diebstahl* brandstiftung* auslieferung* schuldspruch* rechtsstaat* tatort* dieb überfall* erpress* räuber* diebe betrüger* verteidiger* einbrecher* einbruch* einbrüche*`,
    likely: `rechts straf* anklage* angeklagt* täter* opfer illegal* betrug* gewalttat* verfassungsschutz verhaft* prozess* klage`,
    hint: `gesetz* gewalt sicherheit beweis* recht`,
  },
  'disaster, accident and emergency incident': {
    sure: `erdbeben* tsunami* hurrikan* taifun* zyklon* tornado* hochwasser* überschwemm* flutkatastrophe* waldbrand* waldbrände* erdrutsch* lawine* vulkan* flugzeugabsturz* schiffbruch* entgleis* feuerwehr* katastrophenschutz* katastrophenhilfe rettungskräfte dammbruch* sturmflut* zugunglück* massenkarambolage bergrettung* ertrunken* ertrank* brückeneinsturz* gasexplosion* grubenunglück* flammen notruf* retter*`,
    likely: `katastroph* unfall* unfälle* brand explosion* einsturz* trümmer* rettung* evakuier* eingestürzt* verschüttet* sirenen* havarie* technische_hilfswerk überflutet* unglück unglücks notfall notfallm* notfälle*`,
    hint: `opfer schäden alarm* vermisst* tote flut schlamm*`,
  },
  'economy, business and finance': {
    sure: `inflation* zentralbank* ezb leitzins* zins* bip bruttoinlandsprodukt rezession* wirtschaft* ökonom* defizit* schulden* export* import* zölle zoll* börse* aktie* aktionär* märkte* investi* unternehm* konzern* bank banken* iwf haushalt* steuer* erdöl* ölpreis* gewinn gewinne industrie* produktivität* konjunktur* subvention* mittelstand* autobauer* volkswagen vw start_up* standort* insolven* bürokratieabbau landwirt* bauern fischer* geldpolitik* lebenshaltungskosten privatisier* protektionis* freihandel* start_ups co2_preis* co2_zoll* bruttosozialprodukt vermögenssteuer* erbschaftssteuer* handel handels*`,
    likely: `finanz* preis preise* verbrauch* kredit* ausgaben einkommen* kapital* wettbewerb* geschäft* währung* branche* immobilien* miete mieten wachstum* kartell* lieferkette* strom stahl* ernte* fabrik* umsatz* markt euro dollar*`,
    hint: `kosten milliarde* million* krise geld produktion*`,
  },
  education: {
    sure: `gymnasi* lehrer* lehrkräft* lehrkraft schüler* student* studier* universität* hochschul* bildung* abitur kita kitas kindergarten* pädagog* lehrplan* pisa professor* unterricht* klassenzimmer bafög ganztag* ausbildung* grundschule* berufsschule* klassengröße* studiengebühr* hörsaal* vorlesung* rechtschreib* lesekompetenz zeugnis* semester* dozent* azubi* rektor* erzieher* stipendi* schule* schulen schulp* schuls* schull* schulf* schulb* schulk* schulg* schulh* schulj* schulm* schulw* schulzeit schulisch*`,
    likely: `lernen* akademi* campus prüfung* fakultät* erziehung*`,
    hint: `kinder jugend* eltern`,
  },
  environment: {
    sure: `klima* erderwärmung treibhausgas* emission* co2* umwelt* abholzung artenvielfalt biodivers* artensterben ökosystem* ökolog* erneuerbar* windkraft* windräder solar* fossil* kohleausstieg recycling* dürre* nationalpark* gletscher* nachhaltig* pestizid* glyphosat energiewende heizungsgesetz wärmepumpe* tempolimit letzte_generation fridays_for_future gewässer* grundwasser* meeresspiegel* insekten* bienen* wildblume* moor moore wattenmeer* renatur* überfisch* luftverschmutzung feinstaub* quecksilber* abwasser*`,
    likely: `planet* wald wälder natur* kohle* plastik* energie* tiere tierschutz artenschutz atomkraft* wasser ozean* wolf fluss vogel* vögel müll müllb* müllt* müllv*`,
    hint: `erde luft gas gases grün`,
  },
  health: {
    sure: `gesundheit* krankenhaus* krankenhäuser* klinik* arzt ärzt* pflege* patient* krankheit* impf* virus viren pandemie* epidemie* covid* corona* krebs* medikament* arznei* pharma* chirurg* krankenkasse* krankenversicherung* who lauterbach suizid* adipositas tabak* rauch* sterbehilfe organspende* cannabis* depression* hausarzt* hausärzt* notaufnahme* intensivstation* hebamme* apotheke* masern* antibiotik* psychisch* demenz* diabetes übergewicht* krankenpfleg* krankenschwester* sterbebegleitung hospiz* fieber* therapeut* allergi* reha grippe* zahnarzt* sucht süchtig* suchtkrank* suchthilfe`,
    likely: `medizin* ansteck* lockdown* quarantäne* symptom* drogen* behandlung* infekti* diagnos* behinder* therapie* alkohol*`,
    hint: `tote risiko* maske*`,
  },
  'human interest': {
    sure: `königshaus royals nachruf* weltrekord* hundertjährig* hochzeit_des liebesbrief* goldene_hochzeit lebensretter*`,
    likely: `geburtstag* jubiläum* haustier* hund hunde katze* hochzeit* wiedersehen witwer* witwe nächstenliebe fundstück* prinz prinzen prinzess*`,
    hint: `kindheit andenken beerdigung* abschied* oma opa großmutter großvater enkel* tante onkel tagebuch neffe* nichte* tochter sohn begraben greis* alte_frau alter_mann`,
  },
  labour: {
    sure: `gewerkschaft* streik* tarif* lohn löhne* gehalt gehälter mindestlohn* arbeitslos* kündig* entlass* rente renten* rentner* bürgergeld* arbeitsmarkt* arbeitnehmer* arbeitgeber* arbeitszeit* arbeitsplatz* arbeitsplätze* homeoffice fachkräfte* betriebsrat* verdi ig_metall viertagewoche lokführer* beschäftigte* mitbestimmung* leiharbeit* kurzarbeit* überstunden* scheinselbst* sozialpartner* schichtarbeit* ruhestand* teilzeit*`,
    likely: `arbeit arbeiter* angestellt* job jobs arbeits*`,
    hint: `beruf* stellen`,
  },
  'lifestyle and leisure': {
    sure: `touris* urlaub* gastronom* restaurant* koch köche mode hotel* wein weine gärtner* freizeit* oktoberfest hobby hobbys kochbuch* kochkurs* wandern wanderweg* camping yoga spaziergang* rezept rezepte rezepten`,
    likely: `reise* strand feste computerspiel* garten* kneipe* bier picknick* ausflug* ausflüge müßiggang ferien tee brot zelt* kuchen schuhe vegan* grill*`,
    hint: `stil sommer wochenende* kochen erholung* genuss* essen`,
  },
  'politics and government': {
    sure: `wahl* wähler* bundestag* bundesrat* abgeordnet* parlament* landtag* partei* koalition* opposition* ampel* merz scholz habeck baerbock lindner söder weidel wagenknecht afd cdu csu spd fdp linke linkspartei grünen autoritär* populis* diktat* volksabstimmung* rechtsextrem* linksextrem* eu_kommission europäische_union brexit brandmauer lobby* stadtrat* rücktritt* amtszeit* gemeinderat* neuwahl*`,
    likely: `präsident* kandidat* staat staats* institution* dekret* kompromiss* sozialdemokrat* konservativ* liberal* biden beamte* vorsitzende* nationalis* fraktion* bundesregierung* regierung* kanzler* bundeskanzler* minister* bundesminister* bürgermeister* demokrat* brüssel weißes_haus kongress senat* republikaner* bundespräsident* politik* politisch*`,
    hint: `reform* macht bürger* land nation* öffentlich* rede* merkel* trump*`,
  },
  religion: {
    sure: `kirche* papst* vatikan* bischof* bischöf* erzbischof* priester* katholi* evangelisch* protestant* muslim* islam* jüdisch* juden* moschee* synagoge* bibel* koran religi* theolog* säkular* konklave ramadan kopftuch* gebet gebets gebete christen* christentum* christlich* christus`,
    likely: `gott gottes* spiritu* heilig* gläubig* tempel* mönch mönche`,
    hint: `moral* seele* tradition* glaube*`,
  },
  'science and technology': {
    sure: `künstliche_intelligenz künstlichen_intelligenz ki algorithm* technolog* internet* soziale_medien sozialen_medien soziale_netzwerke sozialen_netzwerke* digital* software* computer* informatik* cyber* robot* chips halbleiter* wissenschaft* forscher* forschung* satellit* nasa esa astronom* astronaut* genetik* gentechnik* dna labor labore physik* biolog* chemie* google facebook twitter apple microsoft openai tiktok smartphone* datenschutz* sprachmodell* gesichtserkennung* chatbot* wetterdaten rechenzentr* quanten* teilchen* teleskop* archäolog* evolutions* datenbank* quelloffen* mond`,
    likely: `innovation* daten bildschirm* handy* raumfahrt* weltraum* experiment* entdeck* nutzer* telekom* technik* glasfaser* erfind*`,
    hint: `system* netz* maschine*`,
  },
  society: {
    sure: `einwander* zuwander* migra* flüchtling* geflüchtet* asyl* abschieb* rassis* fremdenfeind* diskriminier* feminis* gleichstellung* gleichberechtig* häusliche_gewalt lgbt* queer* homosexuell* transgender* selbstbestimmungsgesetz abtreibung* armut* arme ungleichheit* menschenrecht* frauenrecht* geburtenrate* demograf* demograph* ehe_für_alle scheidung* obdachlos* sozialer_wohnungsbau antisemit* minderheit* integration* sexis* gendern meinungsfreiheit bürgerrechte grundrecht* versammlungsfreiheit einbürger* staatsbürgerschaft* alleinerziehend* kinderarmut altersarmut pflegeheim* adoption* mietpreis* tafel tafeln inklusion* menschen_mit_behinderung* antirassis* femizid*`,
    likely: `frauen* familie* gesellschaft* sozial* jugend* ältere* gemeinschaft* zusammenhalt gerechtigkeit geschlecht* demonstr* protest* wohnung* ehrenamt* solidar* einsam*`,
    hint: `bevölkerung* leben stadtteil* menschen frau`,
  },
  sport: {
    sure: `fußball* bundesliga* champions_league weltmeisterschaft* wm em_2024 europameister* olympi* handball* basketball* tennis* radsport* leichtathlet* boxer* torwart* torhüter* stürmer* schiedsrichter* nationalmannschaft* nationalelf dfb fc_bayern borussia fifa uefa stadion* meisterschaft* medaille* sport* doping* formel_1 bundestrainer* skispring* biathlon* halbzeit* abstieg* läufer* eishockey*`,
    likely: `spieler* mannschaft* turnier* finale* niederlage* sieg siege tor tore training* pokal* trainer* fans verein vereins vereine`,
    hint: `rekord* gewinnen saison* rennen spiel spiele`,
  },
  weather: {
    sure: `hitzewelle* kältewelle* wetter* meteorolog* schneefall* schneesturm* temperaturen hagel* unwetter* glatteis orkan* tropennacht* tropennächte nieselregen dauerregen wolke*`,
    likely: `regen* gewitter* wind schnee* hitze* kälte* sturm* temperatur* frost* nebel* vorhersage* mildeste*`,
    hint: `winter* sommer* sonne* himmel`,
  },
};
