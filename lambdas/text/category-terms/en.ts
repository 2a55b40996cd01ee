import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const en: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `actor, actors, actress, actresses, film, films, filmmaker*, movie, movies, box office, hollywood,
      bollywood, album, albums, singer, singers, songwriter*, rapper*, hip-hop, rock band, orchestra*,
      symphony, opera, ballet, theatre, theater, playwright*, novelist*, novel, novels, poet, poets,
      poetry, museum*, art gallery, exhibition*, sculpt*, painter*, oscar, oscars, grammy*, bafta*,
      emmy*, golden globe*, brit awards, tony award*, film festival, cannes, sitcom*, soap opera,
      screenplay, screenwriter*, box-office, blockbuster*, comedian*, celebrit*, pop star, rock star,
      chart-topping, number one single, west end, broadway, concert, concerts, musician*, soundtrack*,
      biopic, remake, documentary, documentaries, journalism, newsroom*, press freedom, freedom of the
      press, arts funding, cultural heritage, pundit*, media outlet*, media organization*, op-ed, op-eds,
      editorial board*, podcast*, streaming service*, netflix, disinformation, misinformation, satire,
      satirical, architect, libraries, library, world heritage, curator*, public broadcaster*, local news`,
    likely: `music, musical, song, songs, band, bands, arts, comedy, dramas, singing, starring, television, tv,
      bbc one, itv, channel 4, broadcaster*, broadcast, episode*, series, cinema*, premiere*, sequel,
      trilogy, fiction, best-selling, publisher, publishers, literary, literature, fans, gig, gigs,
      festival*, journalist*, headline*, tabloid*, nominated, nominations, statue*, monument*, news
      media, mainstream media, cable news, fake news, magazine*, cartoon*, animated, animation, jazz, dj,
      guitar*, media, artists, artist, books, best actor, best actress, best film, best picture, film
      director, leading role, movie star, film star, tv show*, tv series, reality tv, news anchor*,
      newspaper*, drama, singer-songwriter*, reporter*, press corps, news outlet*, news organization*,
      news organisation*, news coverage, media coverage, media bias, liberal media, biased media, talk
      show*, cable host*, television host*, press conference*, social media, culture war*, popular
      culture, civility`,
    hint: `award, awards, performance*, performer*, shows, entertain*, fame, famous, interview, creative,
      studio, studios, premiere, cast, column, columnist*, awards ceremony, debut, dvd, nomination,
      director, directed, role, roles, character*, stage, press, book, star, stars, author, authors,
      editor, show, art, artist*, rock, pop, culture, script, tour, hit, hits, viewer*, audience*,
      producer, cnn, msnbc, fox news, anchor, tweets`,
  },
  'conflict, war and peace': {
    sure: `war, wars, warfare, airstrike*, air strike*, air strikes, ceasefire*, cease-fire, truce, troops,
      soldier*, insurgen*, militia*, battlefield*, drone strike*, bombardment, shelling, artillery,
      invasion, invaded, invade, occupation forces, hostage*, terrorist*, terrorism, terror attack*,
      isis, islamic state, al qaeda, al-qaeda, taliban, hamas, hezbollah, peace talks, peace treaty,
      peacekeep*, genocide*, massacre*, war crime*, chemical weapon*, nuclear weapon*, warhead*,
      ballistic missile*, missile*, coup, coup d'etat, civil war, jihad*, guerrilla*, paramilitar*,
      suicide bomb*, suicide bomber*, militant*, warplane*, enriched uranium, nuclear deal, arms race,
      9/11, september 11, twin towers, ground zero, veterans, armed conflict*, prisoners of war,
      disarmament, nuclear arsenal*, warship*, ethnic cleansing, front line, frontline*, counterterror*,
      counter-terror*, houthi*, revolutionary guard*, troop withdrawal*, war powers, arms deal*, arms
      sale*, arms control, non-proliferation, intifada, armistice, warmonger*, military intervention*,
      military aid, peace deal*, peace process, peace agreement*, peace plan, cold war, world war`,
    likely: `treaty, treaties, bilateral, multilateral, international law, border dispute*, summit talks,
      demilitari*, foreign polic*, foreign affairs, diplomacy, diplomat*, ambassador*, foreign minister*,
      geopolit*, middle east, superpower*, annex*, occupied territor*, settlements, two-state, netanyahu,
      nuclear program*, russian interference, meddling, military, armed forces, army, navy, pentagon,
      syria*, iraq*, afghan*, ukrain*, gaza, israel*, palestin*, iran*, north korea*, pyongyang, kim
      jong*, assad, putin, kremlin, nato, yemen*, libya*, crimea, west bank, sanctions, weapons,
      commander*, combat, casualties, bomb, bombs, bombing*, regime, allies, atrocit*, refugees,
      deterren*, national security, enemy, enemies, extremis*, radical islam*, generals, rebels, war on
      terror`,
    hint: `russia*, saudi*, china, beijing, turkey, cuba*, venezuela*, attack, attacks, security, conflict,
      violence, peace, killed, forces, defense, defence, missiles, strategic, tehran, moscow, damascus,
      baghdad, threat, threats`,
  },
  'crime, law and justice': {
    sure: `murder*, homicide*, police, policeman, policemen, prosecutor*, prosecution, defendant*, acquitt*,
      attorney general, accuser*, fbi, indict*, jury, juror*, verdict*, prison*, jail*, inmate*, death
      penalty, capital punishment, gun control, gun violence, mass shooting*, shooter*, gunman, gunmen,
      second amendment, nra, firearm*, background checks, assault weapon*, rape, rapist*, sexual assault,
      robber*, burglar*, theft, kidnap*, drug traffick*, cartel*, arrested, arrest, arrests, courtroom*,
      plaintiff*, supreme court, high court, court of appeal, appeals court, federal court, circuit
      court, chief judiciary, criminal sentencing, felon*, parole, probation, forensic, detective*, law
      enforcement, convict, convicted, convictions, executions, arson*, embezzl*, extortion*, blackmail*,
      money laundering, perjury, sex offender*, pedophil*, paedophil*, child abuse, stabbing*, gangs,
      gangster*, mafia, organized crime, hate crime*, grand jury, grand juries, district attorney*,
      public defender*, magistrate*, tribunal*, extradit*, habeas corpus, plea deal*, plea bargain*,
      misdemeanor*, incarcerat*, imprison*, death row, lethal injection, criminal justice, justice
      system, justice department, department of justice, sheriff*, human trafficking, smuggler*,
      stalking, vandal*, shoplift*, hijack*, jurisprudence, litigation, sentencing, mandatory minimum*,
      chief justice, court order*, injunction*, gun owner*, gun lobby, gun law*, gun rights, ar-15, bump
      stock*, assault rifle*, self-defense, manslaughter, serial killer*, domestic abuse, drug dealer*,
      crime wave, crime rate*, violent crime, war on drugs`,
    likely: `justice, investigat*, accused, constitutional, whistleblower*, allegation*, attorney*, lawyer*,
      court, courts, judge, judges, judicial, justices, lawsuit*, sued, crime, crimes, criminal*, guilty,
      innocent, trial, trials, alleged, victim*, suspect*, testimon*, testif*, witness*, marijuana,
      cannabis, unconstitutional, ruling, rulings, gun, guns, shooting*, roe v wade, amendment, corrupt*,
      fraud*, bribe*`,
    hint: `law, laws, legal, illegal, evidence, constitution, charges, charged, offence*, offense*, sentence*,
      rights, violent, officer, custody, bail, surveillance, subpoena*, abuse, officers, cops, ruled,
      shot`,
  },
  'disaster, accident and emergency incident': {
    sure: `earthquake*, tsunami*, hurricane*, typhoon*, cyclone*, tornado*, flood, floods, flooding,
      wildfire*, bushfire*, volcano*, eruption, plane crash, train crash, shipwreck*, capsiz*, stampede,
      rescue worker*, rescuers, death toll, disaster relief, fema, famine*, emergency services, train
      derail*, mudslide*, rock slide*, first responder*, drowned, drowning*, building collapse, car
      crash*, evacuee*, storm surge, levee*, natural disaster*, rescue crew*, search and rescue, red
      cross, paramedic*`,
    likely: `disaster*, crashed, collapse of a bridge, evacuat*, rubble, aftershock*, firefighter*, blaze,
      missing people, relief effort*, aid workers`,
    hint: `damage, storm, rescue*, victims, accident*, tragedy, relief, landslide*, derail*, avalanche*,
      collapsed, emergency, crash, explosion, survivors`,
  },
  'economy, business and finance': {
    sure: `inflation, interest rate*, central bank*, bank of england, federal reserve, Fed, ecb, european
      central bank, gdp, gross domestic product, recession, economist*, economic growth, stock market*,
      stock exchange, shares, shareholder*, investor*, profits, profit, pre-tax, quarterly, earnings,
      revenue*, turnover, dividend*, merger*, takeover*, acquisition, bankrupt*, chapter 11, budget
      deficit, trade deficit, current account deficit, exports, imports, tariff*, trade war, currency,
      currencies, dollar, euro, yen, yuan, sterling, oil prices, crude oil, barrel, opec, imf, world
      bank, wto, hedge fund*, private equity, mortgage*, house prices, housing market, banking, banks,
      bank, insurer*, bonds, bond market, treasury bonds, wall street, dow jones, nasdaq, ftse,
      retailer*, sales figures, carmaker*, airline*, manufacturer*, manufacturing, consumer spending,
      consumer confidence, bailout*, quantitative easing, free trade, trade agreement, supply chain*, tax
      cuts, corporate tax, antitrust, chief executive, gazprom, general motors, boeing, airbus, monopol*,
      monetary policy, entrepreneur*, capitalis*, stimulus, minimum wage, national debt, ceo, ceos, cost
      of living, income tax*, payroll tax*, property tax*, wealth tax, carbon levy, carbon levies, carbon
      border*, carbon price*, carbon market*, tax reform*, tax code, tax break*, tax rate*, tax
      increase*, tax avoid*, tax haven*, free market*, market forces, privatiz*, nationaliz*, austerity,
      deregulat*, small business*, start-up, startup*, venture capital, real estate, cryptocurrenc*,
      bitcoin, nafta, trade deal*, trade polic*, trade dispute*, protectionis*, globaliz*, globalis*,
      outsourc*, offshoring, stock buyback*, share price*, monetary, middle class, farmers, farming,
      agricultur*, fisheries, fishing industry, fishermen, supermarket*, landlord*, rent control, debt
      relief, insolven*, economic crisis, financial crisis, economic inequality, income inequality,
      public spending, public finances, public debt, customs union, single market, pension fund*`,
    likely: `economy, economies, economic, economics, business, businesses, company, companies, firm, firms,
      corporation*, corporate, market, markets, trading, trader*, finance, financial, finances, fiscal,
      price, prices, cost, costs, industry, industries, investment, invest, investing, growth, slowdown,
      consumer*, customers, sales, billion, stock, stocks, debt, debts, deficit, surplus, budget, tax,
      taxes, taxpayer*, fund, funds, loan, loans, lender*, borrow*, creditor*, export, factory,
      factories, production, energy prices, gas prices, retail, insurance, brand, accounting, audit*,
      regulator*, subsidies, productivity, wealth, income, incomes, inequality`,
    hint: `quarter, rise, fell, executive, forecast*, expected, annual, figures, rate, rates, supply, boost,
      buy, sell, sold, money, pay, boom, unemployment, jobs, job, analyst*, stake, bid, output, demand,
      trade, rival, million, chief, deal`,
  },
  education: {
    sure: `teacher*, schools, classroom*, pupil*, curriculum, university tuition, tuition fees, tuition, student loan*,
      campus*, kindergarten, public schools, charter school*, school board*, school choice, school
      voucher*, common core, literacy, undergraduate*, exam, exams, gcse*, headteacher*, faculty,
      homework, higher education, affirmative action, textbook*, A-level*, school leaders, preschool*,
      pre-k, primary school*, secondary school*, private school*, grammar school*, homeschool*, alumni,
      academic freedom, student debt, standardized test*, test scores, reading scores, teachers union*,
      schoolchild*, schooling, schoolteacher*, diploma*, vocational training, syllabus, title ix, ivy
      league, college admission*, lecturer*, educator*, phonics, literate, illiterate`,
    likely: `school, education, educational, student, students, university, universities, college,
      colleges, professor*, academic*, academia, teaching, scholarship*, learning, degree, degrees,
      graduat*, high school*`,
    hint: `campus, parents, children, lesson*, skills, admission*`,
  },
  environment: {
    sure: `climate change, global warming, climate, greenhouse gas*, carbon emissions, emissions, carbon
      dioxide, carbon tax, fossil fuel*, paris agreement, paris accord, kyoto, renewable*, renewable
      energy, solar power, wind power, wind farm*, biodivers*, deforest*, rainforest*, endangered
      species, extinction, wildlife, conservation, ecosystem*, pollut*, plastic waste, recycl*,
      environmentalist*, environmental, epa, ocean acid*, coral reef*, glacier*, sea level*, drought*,
      green new deal, net zero, oil spill, fracking, keystone xl, clean energy, climate crisis, climate
      emergency, climate action, climate polic*, climate science, climate activist*, climate denier*,
      environmentalism, wetland*, wilderness, invasive species, air quality, clean air act, water
      pollution, solar panel*, wind turbine*, landfill*, single-use plastic*, pollinator*, wildflower*,
      meadow*, hedgerow*, mangrove*, reforest*, poach*, overfish*, natural resources, nature reserve*,
      habitat loss, heat pump*, decarboni*, methane, energy transition, rising seas, coastal erosion,
      toxic waste, mercury pollution, smog, sewage, endangered, extinct`,
    likely: `carbon, environment, ecolog*, planet, species, forest*, coal, national park*, waste, warming,
      animals, whales, pesticide*, water supply, sustainable`,
    hint: `energy, oil, gas, green, water, clean, air, temperature*, nature, sustainab*, river*, land,
      habitat*`,
  },
  health: {
    sure: `hospital*, doctor, doctors, nurse, nurses, patient, patients, medicare, medicaid, obamacare,
      affordable care act, health care, healthcare, health insurance, nhs, vaccin*, pandemic*, epidemic*,
      coronavirus, covid*, disease*, cancer, diabetes, obesity, hiv, ebola, malaria, tuberculosis,
      opioid*, addiction*, overdose*, mental health, surgery, surgeon*, pharmaceutical*, drugmaker*,
      prescription*, medicine, medicines, clinical trial*, public health, symptom*, infection*, infected,
      quarantine*, lockdown*, social distancing, face masks, abortion clinic, world health organization,
      fda, cdc, pre-existing conditions, preexisting conditions, AIDS, clinical depression, suicides,
      drug companies, drug prices, medicare for all, single-payer, public option, surgeon general,
      ventilator*, intensive care, icu, herd immunity, social distanc*, contact tracing, antibod*, stem
      cell*, transplant*, dialysis, insulin, asthma, autis*, alzheimer*, heart attack*, heart disease,
      eating disorder*, psychiatr*, psychotherap*, assisted suicide, midwi*, pharmacist*, epidemiolog*,
      measles, polio, zika, cholera, sars, immuniz*, immunis*, junk food, obese, calorie*, deductible*,
      hospice*, chemotherap*, diagnosis, diagnosed, emergency room*, health system, health service,
      health law, health plan*, health secretary, health minister*, healthcare worker*, drug addict*,
      fentanyl, heroin, cocaine, rehab*, blood pressure, antibiotic*, life expectancy, nursing home*,
      dentist*`,
    likely: `health, medical, medication*, treatment*, therapy, mask, masks, physician*, clinic*, illness*,
      sick, outbreak*, premiums, insurers, uninsured, pregnan*, flu, smoking, tobacco, alcohol, diet,
      disabilit*, dementia, birth control, contracept*, planned parenthood, virus`,
    hint: `care, disease, coverage, insurance, cure, reopen*, aids, viruses, depression, suicide, drug, drugs,
      testing, brain, risk, body, dying, die, deaths`,
  },
  'human interest': {
    sure: `centenarian*, oldest person, world record attempt, lottery winner*, royal wedding, royal baby,
      heartwarming, good samaritan, birthday party, obituary`,
    likely: `royal family, prince harry, meghan markle, anniversary, birthday, wedding, reunited, pets, dog,
      dogs, cat, cats`,
    hint: `memories, memory, family, childhood, mother, father, grandmother, grandfather`,
  },
  labour: {
    sure: `trade union*, labor union*, unions, unionis*, unioniz*, strike ballot, industrial action,
      collective bargaining, picket*, walkout, layoff*, laid off, redundanc*, wage, wages, minimum wage,
      gig economy, job losses, job cuts, unemployment benefit*, unemployment rate, jobless,
      right-to-work, paid leave, maternity leave, overtime pay, workplace*, labour market, labor market,
      organized labor, organised labour, sick leave, sick pay, parental leave, zero-hours, job seeker*,
      strikebreak*, lockout*, teamsters, overtime, severance, unfair dismissal, child labor, forced
      labor, labor law*, pay gap, equal pay, pay rise*, pay cut*, wage theft, living wage, working
      conditions, migrant worker*, gig worker*, striking, strikers, union leader*, remote work, working
      from home, retirement age, pension reform*`,
    likely: `union, worker*, employee*, employer*, employment, unemployment, unemployed, labor, workforce, pay
      rise, pension, strike, strikes, retire, working hours, hiring, jobs, pensions, pension scheme,
      retirement`,
    hint: `staff, hired, work, job, skills, pay`,
  },
  'lifestyle and leisure': {
    sure: `recipe*, cooking, chef*, cuisine, catwalk, designer clothes, gardening, tourist*, tourism,
      holidaymaker*, hobby, hobbies, travel guide, yoga, cosmetics, vacation`,
    likely: `holidays, travellers, diet, clothes, dress, beauty, garden*, leisure, dating, home decor, meal*,
      restaurant*, fashion, wine, hotel*`,
    hint: `style, eat, eating, drink*, beer, coffee, weekend, fitness, food, travel, holiday, shopping`,
  },
  'politics and government': {
    sure: `election, elections, electoral, elected, voter, voters, vote, votes, voting, ballot*, candidate*,
      primaries, caucus*, campaign trail, presidential, midterm*, democratic party, conservative party,
      liberal democrat*, lib dem*, parliament*, House of Lords, peers, impeach*, filibuster*, legislat*,
      bipartisan*, partisan*, referendum*, brexit, european commission, european union, eu constitution,
      ukip, snp, plaid cymru, polling, pollster*, swing state*, electoral college, super tuesday,
      coalition government, opposition leader, manifesto, constituenc*, devolution, special counsel,
      collusion, democracy, democracies, tea party, populis*, authoritarian*, dictator*, government
      shutdown, debt ceiling, head of state, vice president*, cia, espionage, intelligence agenc*,
      intelligence community, deep state, lobbyist*, lobbying, super pac*, gerrymander*, redistrict*,
      voter suppression, voter fraud, mail-in ballot*, absentee ballot*, running mate*, front-runner*,
      frontrunner*, swing voter*, battleground state*, superdelegate*, dnc, rnc, house speaker, speaker
      of the house, majority leader, minority leader, subcommittee*, political party, political parties,
      two-party, centrist*, term limits, inaugurat*, state of the union, executive branch, separation of
      powers, checks and balances, monarch*, autocra*, despot*, demagog*, by-election*, local government,
      public office, civil servant*, civil service, city council*, town council*, secession*, primary
      election*, primary debate*, presidential debate*, ruling party, junta, constitutional amendment*,
      national convention, Labour, Tory, Tories, MP, MPs, Commons`,
    likely: `politic*, government, governments, party, parties, presidency, policy, policies, leadership,
      administration, opposition, liberal, liberals, progressive*, left-wing, right-wing, socialis*,
      establishment, nominee, nomination, reform, reforms, whitehall, council, councils, councillor*,
      federal government, poll, polls, debate, debates, rally, delegates, convention, incumbent*,
      executive order, veto, united nations, home office, tweet, tweets, tweeted, president,
      conservative*, congress, republican*, democrat, democrats, gop, prime minister, downing street,
      chancellor, home secretary, foreign secretary, cabinet, minister, ministers, ministry, senate,
      senator*, sen, congressional, congressman, congresswoman, capitol hill, house of representatives,
      white house, oval office, lawmaker*, governor*, mayor, mayors, state department`,
    hint: `trump, obama, clinton, biden, bernie sanders, romney, pelosi, mcconnell, official*, nation,
      support, supporters, speech, agenda, proposal*, critics, washington, campaign*, leader, leaders,
      secretary, spokesman, bill`,
  },
  religion: {
    sure: `church, churches, pope, vatican, bishop*, archbishop*, priest*, catholic*, protestant*,
      evangelical*, mosque*, imam*, islam, quran, koran, bible, biblical, gospel, rabbi*, synagogue*,
      hindu*, buddhis*, christian*, jesus, theolog*, prayer*, pray, worship*, religious freedom,
      religious liberty, religion*, clergy, atheis*, sermon*, pilgrim*, ramadan, easter, nun, nuns, monk,
      monaster*, lutheran*, baptist*, methodist*, mormon*, pentecostal*, anglican*, sharia, hijab*,
      burqa*, faith-based, congregation*, papal, conclave, cathedral*, parish*, preacher*, torah, hajj,
      scripture*, deacon*, religious right, separation of church and state`,
    likely: `religious, faith, faiths, god, muslim*, jewish, jews, sacred, holy, spiritual*, moral, morality,
      secular*, blasphem*, pastor*`,
    hint: `belief*, soul, sin, tradition*`,
  },
  'science and technology': {
    sure: `software, computer*, laptop*, pc, pcs, internet, broadband, web, browser*, google, microsoft,
      apple, amazon's, intel, ibm, operating system*, smartphone*, mobile phone*, mobiles, handset*,
      gadget*, iphone*, hacker*, hacking, cyber*, malware, phishing, spam, video game*, gamer*, gaming,
      playstation, xbox, nintendo, processor*, silicon, semiconductor*, digital, data protection,
      database*, encryption, algorithm*, artificial intelligence, machine learning, robot*, nanotech*,
      satellite*, spacecraft, nasa, astronom*, astronaut*, telescope*, physicist*, physics, chemistry,
      biolog*, genom*, genetic*, dna, scientist*, laboratory, research team, file sharing, piracy,
      download*, wireless, wi-fi, bluetooth, 5g, high-definition, hard drive*, search engine*, social
      media, big tech, silicon valley, game consoles, games industry, high-tech, tech firms, technology
      firm*, chipmaker*, microchip*, web browser*, facial recognition, deepfake*, chatbot*, chatgpt,
      openai, tiktok, instagram, big data, tech giant*, tech companies, tech industry, section 230, net
      neutrality, quantum, spacex, self-driving, driverless, gene editing, crispr, clon*, space station,
      evolutionary, archaeolog*, scientific evidence, scientific community, research funding, research
      institute*, supercomputer*, programmer*, data breach*, data privacy, personal data, data center*,
      automation, social network, social networks, tech worker*`,
    likely: `technology, technologies, tech, science, scientific, research, researcher*, device*, user, users,
      mobile, camera, cameras, telecom*, media player, web-based, innovation*, engineer*, electronic*,
      virtual, copyright, experiment*, twitter, facebook, email, emails, e-mail*, app, apps, website*,
      blog, blogs, blogger*, online, mars, chip, chips, worm, youtube, server*, console, consoles, games`,
    hint: `information, service, services, using, access, design, develop*, available, security, pictures,
      images, code, tool, tools, system, systems, program, programs, game, player, players, video,
      content, net, site, sites, phone, phones, screen, screens, network, networks, space, launch,
      discover*, machine, machines, data, patent*, privacy`,
  },
  society: {
    sure: `immigrant*, immigration, illegal immigration, migrant*, refugee*, asylum seeker*, border wall,
      border security, border patrol, daca, dreamers, deport*, undocumented, racism, racist*, white
      supremac*, black lives matter, blm, segregation, civil rights, slavery, confederate*, lgbt*, gay
      marriage, same-sex, gay, transgender, homosexual*, feminis*, women's rights, gender, sexism,
      sexist, metoo, #metoo, abortion*, pro-life, pro-choice, poverty, homeless*, welfare state, social
      security, demograph*, birth rate*, divorce, marriage, adoption, domestic violence, discriminat*,
      minorities, ethnic*, multicultural*, identity politics, antisemitism, anti-semitism, inequalit*,
      hate speech, political correctness, cancel culture, free speech, family separation*, separated
      families, separation of families, separating families, gender identity, trans people, transphob*,
      homophob*, racial profiling, police brutality, systemic racism, affordable housing, gentrification,
      sexual harassment, xenophob*, islamophob*, bigot*, civil liberties, freedom of speech, freedom of
      expression, first amendment, right to privacy, glass ceiling, patriarch*, misogyn*, masculinity,
      white privilege, neo-nazi*, nazis, ku klux klan, charlottesville, reparations, native american*,
      indigenous, aboriginal*, caste, diaspora, assimilat*, border crisis, amnesty, green card*, travel
      ban, illegal alien*, birthright citizenship, resettle*, prostitut*, sex work*, euthanasia, unborn,
      fetus*, reproductive rights, single mother*, single parent*, child care, childcare, foster care,
      orphan*, ageing population, disabled people, food stamps, safety net, basic income, philanthrop*,
      loneliness, millennials, trigger warning*, safe space*, woke, social justice, social housing, equal
      rights, lesbian*, gay rights, minority rights, people of color, eviction*, evicted, child poverty,
      social care, social worker*`,
    likely: `society, black, white people, african american*, african-american*, hispanic*, latino*, muslims,
      welfare, charity, charities, elderly, teenager*, housing, citizenship, privilege, equality,
      protest*, human rights, visa*, ice agents, sanctuary cit*, women, diversity, racial justice,
      racial*, slurs, moral values, stereotyp*, tolerance, intolerance`,
    hint: `young, life, lives, rights, neighbor*, neighbour*, culture war*, hate, men, family, families,
      children, race, social, population, youth, community, communities, poor, citizen*, border`,
  },
  sport: {
    sure: `football*, soccer, rugby, cricket, tennis, golf, boxing, boxer*, athlete*, athletics, olympic*,
      championship*, champions league, premier league, premiership, fa cup, world cup, six nations, grand
      slam, wimbledon, australian open, us open, french open, davis cup, uefa, fifa, nfl, nba, mlb, nhl,
      super bowl, world series, quarterback*, touchdown*, striker*, midfielder*, goalkeeper*, fly-half,
      scrum-half, lock forward, scrum*, penalty kick, semi-final*, quarter-final*, semi-finals,
      sprinter*, sprint, marathon*, medal, medals, gold medal*, relay, doping, drugs test, referee*,
      innings, wicket*, test match, straight sets, tie-break, coach, coaches, coaching, teammate*,
      team-mate*, fixture*, transfer window, national anthem, formula one, grand prix, cycling, tour de
      france, hockey, baseball, basketball, swimmer*, wrestl*, ryder cup, all blacks, wallabies,
      springboks, stadium*, kick-off, kicked off, injury time, half-time, full-time, equaliser, offside,
      seeded, unseeded, hat-trick, clean sheet, tries, kick off`,
    likely: `player, injury, injuries, injured, finals, tournament*, champions, racing, sport, sports, sporting,
      penalty, knee, ankle, hamstring, metres, season's, manager, matches, match, league, squad, scored,
      players, cup, goals`,
    hint: `minutes, second half, first half, side, fans, ranked, lead, points, comeback, performance, opening,
      contract, win, race, races, victory, record, defeat, defeated, opponent*, play, played, playing,
      goal, training, final, title, beat, winner, winger, season, round, pitch, ball, captain, champion,
      drew, draw, kick, finished, team, teams, club, clubs, game, games, fitness, score*`,
  },
  weather: {
    sure: `weather forecast*, forecasters, heatwave*, heat wave*, snowfall*, snowstorm*, blizzard*, rainfall,
      met office, meteorolog*, cold snap, monsoon*, weather service, thunderstorm*`,
    likely: `weather, snow, rain, rains, temperature*, winds, storms, frost, sunshine, fog, humid*, degrees
      celsius`,
    hint: `winter, summer, cold, heat, ice`,
  },
};
