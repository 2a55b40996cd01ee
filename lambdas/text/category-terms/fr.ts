import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const fr: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `cinéma* film cinéaste* acteur actrice* comédien* réalisateur* roman romancier* écrivain* poète* poésie musée* peintre* peinture sculpt* orchestre* théâtre* musique* musicien* chanson* chanteu* concert* festival* goncourt intermittent* journalis* liberté_de_la_presse audiovisuel_public patrimoine_culturel littérature littéraire* artiste* bibliothèque* médiathèque* librair* restitution* œuvres_spoliées patrimoine_mondial désinformation fausses_nouvelles photograph* chorégraph* satire caricatur* presse_écrite service_public_audiovisuel redevance danseu* bande_dessinée podcast* tambour* violon* ballet* symphon* opéra`,
    likely: `cultur* art télévision* presse média livre* auteur* exposition* éditeur* spectacle* documentaire* danse radio chaîne* poème* série`,
    hint: `œuvre* scène* public comédie écran* star`,
  },
  'conflict, war and peace': {
    sure: `guerre* troupes soldat* invasion envahi* bombarde* missile* cessez trêve terroris* djihad* guérilla milice* génocide* massacre* crimes_de_guerre coup_d_état putsch* otage* armes_nucléaires dissuasion_nucléaire armée* armement* munitions accord_de_paz négociations_de_paix belliqueu* offensive insurg* armistice désarmement prisonniers_de_guerre insurrection* rébellion* coup_de_force casques_bleus frappe_aérienne frappes_aériennes drones nettoyage_ethnique ligne_de_front service_militaire conscription état_major non_prolifération rebelle* obus artiller*`,
    likely: `traité* bilatéra* droit_international affaires_étrangères chancellerie* riverain* militaire* ukrain* gaza israël* israélien* palestin* hamas hezbollah syrie* iran* otan kremlin poutine zelensky défense combat* sanctions diplomat* ambassad* politique_étrangère géopolit* paix réfugiés sahel mali russe* russie`,
    hint: `attaque* victime* conflit* sécurité ennemi* allié* menace* chine frappes voisin*`,
  },
  'crime, law and justice': {
    sure: `meurtr* assassin* homicid* police polici* gendarm* procureur* parquet juge tribuna* procès prison* détenu* condamn* acquitt* délinquan* délit* crime criminel* narcotrafi* trafic_de_drogue viol violeur* féminicide* cour_suprême cour_de_cassation conseil_constitutionnel magistrat* avocat* garde_à_vue mise_en_examen mis_en_examen corruption enlèvement braquage* peine_de_mort récidiv* perquisition* garde_des_sceaux cour_d_assises cour_d_appel carcéral* cellule* blanchiment voleur* escroqu* extradition mafia prescription sursis bavure* légitime_défense état_de_droit escroc* cambriol*`,
    likely: `justice judiciaire* pénal* enquête* accus* plainte* victime* illégal* fraude* agression* arrestation* vol`,
    hint: `loi lois droit droits violence* sécurité preuve* peine*`,
  },
  'disaster, accident and emergency incident': {
    sure: `séisme* tremblement_de_terre tsunami* ouragan* typhon* cyclone* tornade* inondation* incendie* feux_de_forêt glissement_de_terrain avalanche* éruption* volcan* crash naufrage* déraill* sinistré* pompiers secouristes secours sécurité_civile noyade* noyé* effondrement_d_un rupture_de_barrage coulée_de_boue accident_ferroviaire accident_de_la_route plan_orsec éboulement* effondr*`,
    likely: `catastroph* désastre* accident* tragédie* explosion* effondrement décombres urgence* sauvetage évacu* ensevelis effondré*`,
    hint: `victimes dégâts alerte* disparus morts fumée*`,
  },
  'economy, business and finance': {
    sure: `inflation bce taux_d_intérêt pib produit_intérieur_brut récession économi* déficit* dette* export* droits_de_douane bourse boursi* marché* investi* entreprise* patron* banque* bancaire* fmi dévaluation budget* impôt* fiscal* pétrol* bénéfices actionnaire* industri* productivité croissance commerce commercia* subvention* pouvoir_d_achat libre_échange protectionnis* capitalis* start_up agricult* agricole* paysan* pêcheur* pêche coût_de_la_vie politique_monétaire privatis* concurrence_déloyale monopole* actionnariat taxe_carbone finances_publiques austérité supermarché* grande_distribution faillite* cryptomonnaie* récolte* fermier* éleveu* péage*`,
    likely: `financ* prix consommat* crédit* dépense* revenu* capital affaires monnaie* tarif* offre secteur immobilier loyer* taxe* compétitivité concurren* tva usine* importation* importateur* dollar* euro`,
    hint: `coût* milliard* million* crise argent production`,
  },
  education: {
    sure: `école* scolaire* collège* lycée* enseignant* professeur* instituteur* élève* étudiant* universit* éducati* baccalauréat bac parcoursup pédagog* illettrisme classe_de classes_préparatoires laïcité_à_l_école pisa cantine* maternelle* classes_surchargées décrochage frais_d_inscription cours_magistral agrégation capes illettré*`,
    likely: `enseignement apprentissage* académi* campus recteur* diplôme* examen* faculté* thèse*`,
    hint: `enfants jeunes parents classes`,
  },
  environment: {
    sure: `réchauffement climat* émissions gaz_à_effet_de_serre pollu* déforest* biodivers* environnement* écolog* écosystème* renouvelable* éolien* énergies_fossiles espèces recyclage sécheresse* parc_national glacier* durable* pesticide* glyphosate transition_énergétique cop neutralité_carbone mégabassine* zones_humides nappe_phréatique nappes_phréatiques montée_des_eaux littoral abeille* haie zone_humide aires_protégées surpêche pollinisat* mercure eaux_usées qualité_de_l_air particules_fines forêt_primaire réserve_naturelle braconn* marais`,
    likely: `planète forêt* nature carbone plastique* déchet* énergie* énergétique* faune flore animaux nucléaire_civil eau rivière* océan* loup oiseau* fleuve*`,
    hint: `vert verte terre air gaz`,
  },
  health: {
    sure: `santé hôpital hospitali* médecin* infirmi* soignant* patient* maladie* vaccin* virus pandémi* épidémi* covid* coronavirus cancer* médicament* pharmac* chirurg* sécurité_sociale oms suicide* addiction* obésité tabac* euthanasie fin_de_vie soins déserts_médicaux cannabis_thérapeutique ivg_médicamenteuse généraliste* sage_femme sages_femmes rougeole antibiotique* diabète démence alzheimer psychiatr* overdose* opioïde* ehpad dentiste* réanimation dépress* fièvre* fumeu* suicid* grippe* avc`,
    likely: `médic* sanitaire* contagi* confinement quarantaine symptôme* cliniqu* drogue* traitement* infecti* diagnosti* handicap* urgences`,
    hint: `morts risque* soin masque* alcool`,
  },
  'human interest': {
    sure: `centenaire* mariage_royal famille_royale nécrologie record_du_monde noces_d_or lettre_d_amour lettres_d_amour petit-fils petite-fille mariés fiancé* noces grands-parents petits-enfants`,
    likely: `anniversaire* animaux_de_compagnie chien* chat hommage* prince* retrouvailles veuf veuve nonagénaire* enterr*`,
    hint: `souvenir* mémoire enfance grand_mère grand_père obsèques adieu* tante oncle fille fils neveu nièce vieil_homme vieille_dame`,
  },
  labour: {
    sure: `syndica* grève* gréviste* salaire* salari* smic chômage chômeur* licenci* retraite* retraité* code_du_travail droit_du_travail conditions_de_travail emploi* employeur* télétravail cgt cfdt medef prud convention_collective temps_de_travail intermittence plateformes_de_livraison livreur* autoentrepreneur* intérim* cdi cdd heures_supplémentaires dialogue_social paritarisme travail_du_dimanche travail_des_enfants souffrance_au_travail congé`,
    likely: `travail travailleur* employé* contrat* main_d_œuvre pénibilité formation_professionnelle ouvrier* ouvrière*`,
    hint: `métier* heures`,
  },
  'lifestyle and leisure': {
    sure: `touris* recette* gastronom* restaurant* chef_étoilé cuisine haute_couture hôtel* vacances vin vignoble* jardinage loisir* randonn* camping yoga bricolage pique_nique* fromage* balade* valise* dessert* cuisin* boulang*`,
    likely: `voyag* nourriture plage* fête* jeux_vidéo café* repas promenade* convives potager* flâner*`,
    hint: `style été week jardin* cuisiner mode`,
  },
  'politics and government': {
    sure: `élection* élector* électeur* vote voter scrutin* candidat* parlement* député* assemblée_nationale coalition* opposition mélenchon le_pen bardella rassemblement_national les_républicains insoumis* démocrati* autorita* populis* dictat* référendum* dissolution motion_de_censure union_européenne commission_européenne politicien* cohabitation suffrage* urne*`,
    likely: `campagne* dirigeant* chef_de_l_etat état institution* décret* consensus pacte* socialiste* conservat* trump biden fonctionnaire* exécutif nationalis* souverain* sénat* présiden* ministre* matignon élysée gouvernement* maire* municipal* préfet* bruxelles maison_blanche républicain* mairie* politique gauche droite parti libéral libéraux`,
    hint: `réforme* pouvoir citoyen* pays nation public discours loi macron`,
  },
  religion: {
    sure: `église* pape vatican évêque* archevêque* prêtre* catholi* évangéli* protestant* chrétien* musulman* islam islami* juif* juive* judaïsme mosquée* synagogue* bible coran religi* théolog* prière* laïcité conclave ramadan moine* messe* paroiss* abbaye* curé* bouddh* pâques diocès* couvent* imam* pèlerin* baptêm* athée athéisme`,
    likely: `foi dieu spiritu* sacré* saint* croyant* laïc* laïque* culte* noël`,
    hint: `moral* croyance* âme`,
  },
  'science and technology': {
    sure: `intelligence_artificielle algorithme* technolog* internet réseaux_sociaux numérique* logiciel* ordinateur* cyber* robot* puces semi_conducteur* scientifique* science* chercheu* satellite* nasa astronom* astronaute* génétique* adn laboratoire* physicien* biolog* chimi* google facebook twitter apple microsoft openai tiktok smartphone* gafam modèle_de_langage reconnaissance_faciale centres_de_données quantique* fusée* télescope* archéolog* évolution_des_espèces base_de_données dialogueur* chatbot* données_personnelles informatique* informatici*`,
    likely: `innovation* données écran* téléphone* spatial* expérience* découverte* web utilisateur* télécom* vie_privée recherche lune puce`,
    hint: `système* réseau* espace machine*`,
  },
  society: {
    sure: `immigr* migra* réfugié* racis* xénophob* discriminat* féminis* égalité_des_sexes égalité_femmes violences_conjugales violences_sexuelles lgbt* homosexu* transgenre* avortement ivg pauvreté pauvres précarité inégalité* droits_humains droits_de_l_homme droits_des_femmes natalité démographi* mariage_pour_tous divorce* adoption sans_abri logement_social exclusion antisémit* minorité* asile banlieue* metoo sexis* intégration communautarisme liberté_d_expression libertés_publiques libertés_fondamentales droits_civiques laissés_pour_compte mère_seule mères_seules famille_monoparentale familles_monoparentales hlm mal_logement expuls* naturalisation sans_papiers regroupement_familial handicapé* inclusion aide_sociale banque_alimentaire banques_alimentaires colonial* esclavage harcèlement* ségrégation bénévol* sdf solitude rsa homophob* pma isolement gpa vieilliss*`,
    likely: `femme* famille* société jeunes jeunesse personnes_âgées enfance communauté* solidarité* égalité citoyenneté manifestation* logement* faim`,
    hint: `population* vie quartier* gens droits social sociale sociaux sociales genre`,
  },
  sport: {
    sure: `football footballeu* ligue_des_champions coupe_du_monde euro_2024 olympi* rugby basket* tennis cyclis* tour_de_france athlét* athlète* boxe boxeur* buteur* gardien_de_but arbitre* entraîneur* sélectionneur* équipe_de_france les_bleus psg fifa uefa stade* championnat* médaille* sport* dopage formule_1 supporteur* supporter* ligue_1 joueu* attaquant* marathon* penalty nageu*`,
    likely: `joueur* match* tournoi* finale champion* défaite victoire club* entraînement* coupe transfert*`,
    hint: `jeu record gagner saison* course but équipe`,
  },
  weather: {
    sure: `canicule* vague_de_froid météo* chutes_de_neige températures grêle averse* verglas anticyclone* giboulée* prévision* rafale*`,
    likely: `pluie* orage* vent neige chaleur froid tempête* température* thermomètre* brouillard`,
    hint: `hiver été soleil nuage*`,
  },
};
