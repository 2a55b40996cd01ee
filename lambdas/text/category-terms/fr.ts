import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const fr: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `cinéma*, film, films, cinéaste*, acteur, acteurs, actrice*, comédien*, réalisateur*, roman, romans, romancier*, écrivain*, poète*, poésie, musée*, peintre*, peinture, sculpt*, orchestre*, opéra*, théâtre*, musique*, musicien*, chanson*, chanteu*, concert*, festival*, goncourt, intermittent*, journalis*, liberté de la presse, audiovisuel public, patrimoine culturel, littérature, littéraire*, artiste*, bibliothèque*, médiathèque*, librair*, restitution*, œuvres spoliées, patrimoine mondial, désinformation, fausses nouvelles, photograph*, chorégraph*, satire, caricatur*, presse écrite, service public audiovisuel, redevance, danseu*, bande dessinée, podcast*, tambour*`,
    likely: `cultur*, art, arts, télévision*, presse, médias, média, livre*, auteur*, exposition*, éditeur*, spectacle*, série*, documentaire*, danse, radio, chaîne*`,
    hint: `œuvre*, scène*, public, comédie, écran*, star*`,
  },
  'conflict, war and peace': {
    sure: `guerre*, troupes, soldat*, invasion, envahi*, bombarde*, missile*, cessez, trêve, terroris*, djihad*, guérilla, milice*, génocide*, massacre*, crimes de guerre, coup d état, putsch*, otage*, armes nucléaires, dissuasion nucléaire, armée*, armement*, munitions, accord de paz, négociations de paix, belliqueu*, offensive, insurg*, armistice, désarmement, prisonniers de guerre, insurrection*, rébellion*, coup de force, casques bleus, frappe aérienne, frappes aériennes, drones, nettoyage ethnique, ligne de front, service militaire, conscription, état major, non prolifération`,
    likely: `traité*, bilatéra*, droit international, affaires étrangères, chancellerie*, riverain*, voisin*, militaire*, ukrain*, gaza, israël*, israélien*, palestin*, hamas, hezbollah, syrie*, iran*, otan, kremlin, poutine, zelensky, défense, combat*, sanctions, diplomat*, ambassad*, politique étrangère, géopolit*, paix, réfugiés, sahel, mali, russe*, russie`,
    hint: `attaque*, victime*, conflit*, sécurité, ennemi*, allié*, menace*, chine, frappes`,
  },
  'crime, law and justice': {
    sure: `meurtr*, assassin*, homicid*, police, polici*, gendarm*, procureur*, parquet, juge, juges, tribuna*, procès, prison*, détenu*, condamn*, acquitt*, délinquan*, délit*, crime, crimes, criminel*, narcotrafi*, trafic de drogue, viol, violeur*, féminicide*, cour suprême, cour de cassation, conseil constitutionnel, magistrat*, avocat*, garde à vue, mise en examen, mis en examen, corruption, enlèvement, braquage*, peine de mort, récidiv*, perquisition*, garde des sceaux, cour d assises, cour d appel, carcéral*, cellule*, blanchiment, vol, vols, voleur*, escroqu*, extradition, mafia, prescription, sursis, bavure*, légitime défense, état de droit`,
    likely: `justice, judiciaire*, pénal*, peine*, enquête*, arrêt*, accus*, plainte*, victime*, illégal*, fraude*, agression*, droit pénal`,
    hint: `loi, lois, droit, droits, violence*, sécurité, preuve*`,
  },
  'disaster, accident and emergency incident': {
    sure: `séisme*, tremblement de terre, tsunami*, ouragan*, typhon*, cyclone*, tornade*, inondation*, incendie*, feux de forêt, glissement de terrain, avalanche*, éruption*, volcan*, crash, naufrage*, déraill*, sinistré*, pompiers, secouristes, secours, sécurité civile, noyade*, noyé*, effondrement d un, rupture de barrage, coulée de boue, accident ferroviaire, accident de la route, plan orsec, éboulement*`,
    likely: `catastroph*, désastre*, accident*, tragédie*, explosion*, effondrement, décombres, urgence*, sauvetage, évacu*, ensevelis, effondré*`,
    hint: `victimes, dégâts, alerte*, disparus, morts, fumée*`,
  },
  'economy, business and finance': {
    sure: `inflation, bce, taux d intérêt, pib, produit intérieur brut, récession, économi*, déficit*, dette*, export*, import*, droits de douane, bourse, boursi*, marché*, investi*, entreprise*, patron*, banque*, bancaire*, fmi, dollar*, euro, euros, dévaluation, budget*, impôt*, fiscal*, pétrol*, bénéfices, actionnaire*, industri*, productivité, croissance, commerce, commercia*, subvention*, pouvoir d achat, libre échange, protectionnis*, capitalis*, start up, agricult*, agricole*, paysan*, pêcheur*, pêche, coût de la vie, politique monétaire, privatis*, concurrence déloyale, monopole*, actionnariat, taxe carbone, finances publiques, austérité, supermarché*, grande distribution, faillite*, cryptomonnaie*`,
    likely: `financ*, prix, consommat*, crédit*, dépense*, revenu*, capital, affaires, monnaie*, tarif*, offre, secteur, immobilier, loyer*, taxe*, compétitivité, concurren*`,
    hint: `coût*, milliard*, million*, crise, argent, production`,
  },
  education: {
    sure: `école*, scolaire*, collège*, lycée*, enseignant*, professeur*, instituteur*, élève*, étudiant*, universit*, éducati*, baccalauréat, bac, parcoursup, pédagog*, illettrisme, classe de, classes préparatoires, laïcité à l école, pisa, cantine*, maternelle*, classes surchargées, décrochage, frais d inscription, cours magistral, agrégation, capes, illettré*`,
    likely: `enseignement, apprentissage*, académi*, campus, recteur*, diplôme*, examen*, faculté*`,
    hint: `enfants, jeunes, parents, classes`,
  },
  environment: {
    sure: `réchauffement, climat*, émissions, gaz à effet de serre, pollu*, déforest*, biodivers*, environnement*, écolog*, écosystème*, énergies renouvelables, renouvelable*, éolien*, énergies fossiles, espèces, recyclage, sécheresse*, parc national, glacier*, durable*, pesticide*, glyphosate, transition énergétique, cop, neutralité carbone, mégabassine*, zones humides, nappe phréatique, nappes phréatiques, montée des eaux, littoral, abeille*, haie, haies, zone humide, aires protégées, surpêche, pollinisat*, mercure, eaux usées, qualité de l air, particules fines, forêt primaire, réserve naturelle, braconn*`,
    likely: `planète, forêt*, nature, carbone, plastique*, déchet*, énergie*, énergétique*, faune, flore, animaux, nucléaire civil, eau, rivière*, océan*`,
    hint: `vert, verte, terre, air, gaz`,
  },
  health: {
    sure: `santé, hôpital, hôpitaux, hospitali*, médecin*, infirmi*, soignant*, patient*, maladie*, vaccin*, virus, pandémi*, épidémi*, covid*, coronavirus, cancer*, médicament*, pharmac*, chirurg*, sécurité sociale, oms, suicide*, addiction*, obésité, tabac*, euthanasie, fin de vie, soins, déserts médicaux, cannabis thérapeutique, ivg médicamenteuse, généraliste*, sage femme, sages femmes, rougeole, antibiotique*, diabète, démence, alzheimer, psychiatr*, overdose*, opioïde*, ehpad, dentiste*, réanimation`,
    likely: `médic*, sanitaire*, contagi*, confinement, quarantaine, symptôme*, cliniqu*, drogue*, traitement*, infecti*, diagnosti*, handicap*, urgences`,
    hint: `morts, risque*, soin, masque*, alcool`,
  },
  'human interest': {
    sure: `centenaire*, mariage royal, famille royale, nécrologie, record du monde, noces d or, lettre d amour, lettres d amour`,
    likely: `anniversaire*, animaux de compagnie, chien*, chat, chats, hommage*, prince*, retrouvailles, veuf, veuve, nonagénaire*`,
    hint: `souvenir*, mémoire, enfance, grand mère, grand père, obsèques, adieu*`,
  },
  labour: {
    sure: `syndica*, grève*, gréviste*, salaire*, salari*, smic, chômage, chômeur*, licenci*, retraite*, retraité*, code du travail, droit du travail, conditions de travail, emploi*, employeur*, télétravail, cgt, cfdt, medef, prud, convention collective, temps de travail, intermittence, plateformes de livraison, livreur*, autoentrepreneur*, intérim*, cdi, cdd, heures supplémentaires, dialogue social, paritarisme, travail du dimanche, travail des enfants, souffrance au travail`,
    likely: `travail, travailleur*, ouvri*, employé*, contrat*, main d œuvre, pénibilité, formation professionnelle`,
    hint: `métier*, heures`,
  },
  'lifestyle and leisure': {
    sure: `touris*, recette*, gastronom*, restaurant*, chef étoilé, cuisine, mode, haute couture, hôtel*, vacances, vin, vins, vignoble*, jardinage, loisir*, randonn*, camping, yoga, bricolage, pique nique*`,
    likely: `voyag*, nourriture, plage*, fête*, jeux vidéo, café*, repas, promenade*, convives, potager*, flâner*`,
    hint: `style, été, week, jardin*, cuisiner`,
  },
  'politics and government': {
    sure: `élection*, élector*, électeur*, vote, votes, voter, scrutin*, candidat*, parlement*, député*, assemblée nationale, parti, partis, coalition*, opposition, macron, mélenchon, le pen, bardella, rassemblement national, les républicains, parti socialiste, insoumis*, démocrati*, autorita*, populis*, dictat*, référendum*, gauche, droite, dissolution, motion de censure, union européenne, commission européenne, politique, politiques, politicien*, cohabitation`,
    likely: `campagne*, dirigeant*, chef de l etat, état, institution*, décret*, consensus, pacte*, socialiste*, conservat*, libéra*, trump, biden, fonctionnaire*, exécutif, nationalis*, souverain*, sénat*, présiden*, ministre*, matignon, élysée, gouvernement*, maire*, municipal*, préfet*, bruxelles, maison blanche, républicain*`,
    hint: `réforme*, pouvoir, citoyen*, pays, nation, public, discours, loi`,
  },
  religion: {
    sure: `église*, pape, vatican, évêque*, archevêque*, prêtre*, catholi*, évangéli*, protestant*, chrétien*, musulman*, islam, islami*, juif*, juive*, judaïsme, mosquée*, synagogue*, bible, coran, religi*, théolog*, prière*, laïcité, conclave, ramadan`,
    likely: `foi, dieu, spiritu*, sacré*, saint*, croyant*, laïc*, laïque*, culte*`,
    hint: `moral*, croyance*, âme`,
  },
  'science and technology': {
    sure: `intelligence artificielle, algorithme*, technolog*, internet, réseaux sociaux, numérique*, logiciel*, ordinateur*, informati*, cyber*, robot*, puces, semi conducteur*, scientifique*, science*, chercheu*, satellite*, nasa, astronom*, astronaute*, génétique*, adn, laboratoire*, physicien*, biolog*, chimi*, google, facebook, twitter, apple, microsoft, openai, tiktok, smartphone*, gafam, modèle de langage, reconnaissance faciale, centres de données, quantique*, fusée*, télescope*, archéolog*, évolution des espèces, base de données, dialogueur*, chatbot*, données personnelles`,
    likely: `innovation*, données, écran*, téléphone*, spatial*, expérience*, découverte*, web, utilisateur*, télécom*, vie privée, recherche`,
    hint: `système*, réseau*, espace, machine*`,
  },
  society: {
    sure: `immigr*, migra*, réfugié*, racis*, xénophob*, discriminat*, féminis*, égalité des sexes, égalité femmes, violences conjugales, violences sexuelles, lgbt*, homosexu*, transgenre*, avortement, ivg, pauvreté, pauvres, précarité, inégalité*, droits humains, droits de l homme, droits des femmes, natalité, démographi*, mariage pour tous, divorce*, adoption, sans abri, logement social, exclusion, antisémit*, minorité*, asile, banlieue*, metoo, sexis*, intégration, communautarisme, liberté d expression, libertés publiques, libertés fondamentales, droits civiques, laissés pour compte, mère seule, mères seules, famille monoparentale, familles monoparentales, hlm, mal logement, expuls*, naturalisation, sans papiers, regroupement familial, handicapé*, inclusion, aide sociale, banque alimentaire, banques alimentaires, colonial*, esclavage, harcèlement*, ségrégation, bénévol*`,
    likely: `femme*, famille*, société, socia*, jeunes, jeunesse, personnes âgées, enfance, communauté*, solidarité*, égalité, genre, citoyenneté, manifestation*, logement*, faim`,
    hint: `population*, vie, quartier*, gens, droits`,
  },
  sport: {
    sure: `football, footballeu*, ligue des champions, coupe du monde, euro 2024, olympi*, rugby, basket*, tennis, cyclis*, tour de france, athlét*, athlète*, boxe, boxeur*, buteur*, gardien de but, arbitre*, entraîneur*, sélectionneur*, équipe de france, les bleus, psg, fifa, uefa, stade*, championnat*, médaille*, sport*, dopage, formule 1, supporteur*, supporter*, ligue 1`,
    likely: `joueur*, équipe*, match*, tournoi*, finale, champion*, défaite, victoire, club*, but, buts, entraînement*, coupe, transfert*`,
    hint: `jeu, record, gagner, saison*, course`,
  },
  weather: {
    sure: `canicule*, vague de froid, météo*, chutes de neige, températures, grêle, averse*, verglas, anticyclone*, giboulée*`,
    likely: `pluie*, orage*, vent, vents, neige, chaleur, froid, tempête*, température*, thermomètre*, brouillard`,
    hint: `hiver, été, soleil, nuage*`,
  },
};
