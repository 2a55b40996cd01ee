import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const en: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `actor, actors, actress, actresses, film, films, filmmaker*, movie, movies, box office, hollywood,
      bollywood, album, albums, singer, singers, songwriter*, rapper*, hip-hop, rock band,
      orchestra*, symphony, opera, ballet, theatre, theater, playwright*, novelist*, novel, novels,
      poet, poets, poetry, museum*, art gallery, exhibition*, sculpt*, painter*, oscar, oscars,
      grammy*, bafta*, emmy*, golden globe*, brit awards, tony award*, film festival, cannes,
      sitcom*, soap opera, screenplay, screenwriter*, box-office, blockbuster*, comedian*,
      celebrit*, pop star, rock star, chart-topping, number one single, west end, broadway, concert,
      concerts, musician*, soundtrack*, biopic, remake, documentary, documentaries, journalism,
      newsroom*, press freedom, freedom of the press, arts funding, cultural heritage`,
    likely: `music, musical, song, songs, band, bands, arts, comedy, dramas, singing, starring, television, tv,
      bbc one, itv, channel 4, broadcaster*, broadcast, episode*, series, cinema*, premiere*,
      sequel, trilogy, fiction, best-selling, publisher, publishers, literary, literature, fans,
      gig, gigs, festival*, journalist*, headline*, tabloid*, nominated, nominations, statue*,
      monument*, news media, mainstream media, cable news, fake news, magazine*, cartoon*, animated,
      animation, jazz, dj, guitar*, media, artists, artist, books, best actor, best actress, best
      film, best picture, film director, leading role, movie star, film star, tv show*, tv series,
      reality tv, news anchor*, newspaper*, drama, singer-songwriter*,
      reporter*, press corps, news outlet*, news organization*, news organisation*, news coverage,
      media coverage, media bias, liberal media, biased media, talk show*, cable host*, television host*,
      press conference*, social media, culture war*, popular culture, civility`,
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
      suicide bomb*, suicide bomber*, militant*, warplane*, enriched uranium, nuclear deal, arms
      race, 9/11, september 11, twin towers, ground zero, veterans`,
    likely: `treaty, treaties, bilateral, multilateral, international law, border dispute*, summit talks, demilitari*, foreign polic*, foreign affairs, diplomacy, diplomat*, ambassador*, foreign minister*, geopolit*,
      middle east, superpower*, annex*, occupied territor*, settlements, two-state, netanyahu,
      nuclear program*, russian interference, meddling, military, armed forces, army, navy,
      pentagon, syria*, iraq*, afghan*, ukrain*, gaza, israel*, palestin*, iran*, north korea*,
      pyongyang, kim jong*, assad, putin, kremlin, nato, yemen*, libya*, crimea, west bank,
      sanctions, weapons, commander*, combat, casualties, bomb, bombs, bombing*, regime, allies,
      atrocit*, refugees, deterren*, national security, enemy, enemies, extremis*, radical islam*,
      generals, rebels, war on terror`,
    hint: `russia*, saudi*, china, beijing, turkey, cuba*, venezuela*, attack, attacks, security, conflict,
      violence, peace, killed, forces, defense, defence, missiles, strategic, tehran, moscow,
      damascus, baghdad, threat, threats`,
  },
  'crime, law and justice': {
    sure: `murder*, homicide*, police, policeman, policemen, prosecutor*, prosecution, defendant*, acquitt*,
      attorney general, accuser*, fbi, indict*, jury, juror*, verdict*, prison*, jail*, inmate*,
      death penalty, capital punishment, gun control, gun violence, mass shooting*, shooter*,
      gunman, gunmen, second amendment, nra, firearm*, background checks, assault weapon*, rape,
      rapist*, sexual assault, robber*, burglar*, theft, kidnap*, drug traffick*, cartel*, arrested,
      arrest, arrests, courtroom*, plaintiff*, supreme court, high court, court of appeal, appeals
      court, federal court, circuit court, chief judiciary, criminal sentencing, felony,
      felon*, parole, probation, forensic, detective*, law enforcement, convict, convicted,
      convictions, executions`,
    likely: `justice, investigat*, accused, constitutional, whistleblower*, allegation*, attorney*, lawyer*, court, courts, judge, judges, judicial, justice, justices, lawsuit*, sued,
      crime, crimes, criminal*, guilty, innocent, trial, trials, allegation*, alleged,
      victim*, suspect*, testimon*, testif*, witness*, marijuana, cannabis, unconstitutional,
      ruling, rulings, gun, guns, shooting*, shootings, roe v wade, amendment, corrupt*, fraud*,
      bribe*`,
    hint: `law, laws, legal, illegal, evidence, justice, constitution, accused,
      charges, charged, offence*, offense*, sentence*, rights, violent, officer, custody, bail,
      surveillance, subpoena*, abuse, officers, cops, ruled, shot`,
  },
  'disaster, accident and emergency incident': {
    sure: `earthquake*, tsunami*, hurricane*, typhoon*, cyclone*, tornado*, flood, floods, flooding, wildfire*,
      bushfire*, volcano*, eruption, plane crash, train crash, shipwreck*, capsiz*, stampede, rescue
      worker*, rescuers, death toll, disaster relief, fema, famine*, emergency services, train
      derail*, mudslide*, rock slide*`,
    likely: `disaster*, crashed, collapse of a bridge, evacuat*, rubble, aftershock*, firefighter*, blaze,
      missing people, relief effort*, aid workers`,
    hint: `damage, storm, rescue*, victims, accident*, tragedy, relief, landslide*, derail*, avalanche*,
      collapsed, emergency, crash, explosion, survivors`,
  },
  'economy, business and finance': {
    sure: `inflation, interest rate*, central bank*, bank of england, federal reserve, Fed, ecb, european
      central bank, gdp, gross domestic product, recession, economist*, economic growth, stock
      market*, stock exchange, shares, shareholder*, investor*, profits, profit, pre-tax, quarterly,
      earnings, revenue*, turnover, dividend*, merger*, takeover*, acquisition, bankrupt*, chapter
      11, budget deficit, trade deficit, current account deficit, exports, imports, tariff*, trade
      war, currency, currencies, dollar, euro, yen, yuan, sterling, oil prices, crude oil, barrel,
      opec, imf, world bank, wto, hedge fund*, private equity, mortgage*, house prices, housing
      market, banking, banks, bank, insurer*, bonds, bond market, treasury bonds, wall street, dow
      jones, nasdaq, ftse, retailer*, sales figures, carmaker*, airline*, manufacturer*,
      manufacturing, consumer spending, consumer confidence, bailout*, quantitative easing, free
      trade, trade agreement, supply chain*, tax cuts, corporate tax, antitrust, chief executive,
      gazprom, general motors, boeing, airbus, monopol*, monetary policy, entrepreneur*, capitalis*,
      stimulus, minimum wage, national debt`,
    likely: `economy, economies, economic, economics, business, businesses, company, companies, firm, firms,
      corporation*, corporate, market, markets, trading, trader*, finance, financial, finances,
      fiscal, price, prices, cost, costs, industry, industries, investment, invest, investing,
      growth, slowdown, consumer*, customers, sales, billion, stock, stocks, debt, debts, deficit,
      surplus, budget, tax, taxes, taxpayer*, fund, funds, loan, loans, lender*, borrow*, creditor*,
      export, factory, factories, production, energy prices, gas prices, retail, insurance, brand,
      accounting, audit*, regulator*, subsidies, productivity, wealth, income, incomes, inequality`,
    hint: `quarter, quarterly, rise, fell, executive, forecast*, expected, annual, figures, rate, rates,
      supply, boost, buy, sell, sold, money, pay, boom, unemployment, jobs, job, analyst*, stake,
      bid, output, demand, trade, rival, million, chief, deal`,
  },
  education: {
    sure: `teacher*, classroom*, pupil*, curriculum, university tuition, tuition fees, tuition, student loan*,
      campus*, kindergarten, public schools, charter school*, school board*, school choice, school
      voucher*, common core, literacy, undergraduate*, exam, exams, gcse*, headteacher*, faculty,
      homework, higher education, affirmative action, textbook*, A-level*, school leaders`,
    likely: `school, schools, education, educational, student, students, university, universities, college,
      colleges, professor*, academic*, academia, teaching, scholarship*, learning, degree, degrees,
      graduat*, high school*`,
    hint: `campus, parents, children, lesson*, skills, admission*`,
  },
  environment: {
    sure: `climate change, global warming, climate, greenhouse gas*, carbon emissions, emissions, carbon
      dioxide, carbon tax, fossil fuel*, paris agreement, paris accord, kyoto, renewable*, renewable
      energy, solar power, wind power, wind farm*, biodivers*, deforest*, rainforest*, endangered
      species, extinction, wildlife, conservation, ecosystem*, pollution, pollut*, plastic waste,
      recycl*, environmentalist*, environmental, epa, ocean acid*, coral reef*, glacier*, sea
      level*, drought*, green new deal, net zero, oil spill, fracking, keystone xl, clean energy`,
    likely: `environment, ecolog*, planet, species, forest*, coal, national park*, waste, warming, animals,
      whales, pesticide*, water supply, sustainable`,
    hint: `energy, oil, gas, green, water, clean, air, temperature*, nature, sustainab*, river*, land, habitat*`,
  },
  health: {
    sure: `hospital*, doctor, doctors, nurse, nurses, patient, patients, medicare, medicaid, obamacare,
      affordable care act, health care, healthcare, health insurance, nhs, vaccin*, pandemic*,
      epidemic*, coronavirus, covid*, disease*, cancer, diabetes, obesity, hiv, ebola, malaria,
      tuberculosis, opioid*, addiction*, overdose*, mental health, surgery, surgeon*,
      pharmaceutical*, drugmaker*, prescription*, medicine, medicines, clinical trial*, public
      health, symptom*, infection*, infected, quarantine*, lockdown*, social distancing, face masks,
      abortion clinic, world health organization, fda, cdc, pre-existing conditions, preexisting
      conditions, AIDS, Aids, clinical depression, suicides, drug companies, drug prices`,
    likely: `health, medical, medication*, treatment*, therapy, mask, masks, physician*, clinic*, illness*, sick,
      outbreak*, premiums, insurers, uninsured, pregnan*, flu, smoking, tobacco, alcohol, diet,
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
    sure: `trade union*, labor union*, unions, unionis*, unioniz*, strike ballot, industrial action, collective
      bargaining, picket*, walkout, layoff*, laid off, redundanc*, wage, wages, minimum wage, gig
      economy, job losses, job cuts, unemployment benefit*, unemployment rate, jobless,
      right-to-work, paid leave, maternity leave, overtime pay, workplace*`,
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
      primaries, caucus*, campaign trail, presidential, midterm*, republican*, democrat, democrats,
      democratic party, gop, Labour, Tory, Tories, tory, tories, conservative party, liberal
      democrat*, lib dem*, parliament*, MP, MPs, Commons, House of Lords, peers, prime minister,
      downing street, chancellor, home secretary, foreign secretary, cabinet, minister, ministers,
      ministry, senate, senator*, sen, congressional, congressman, congresswoman, capitol hill,
      house of representatives, white house, oval office, impeach*, filibuster*, lawmaker*,
      legislat*, legislature*, governor*, mayor, mayors, bipartisan*, partisan*, referendum*,
      brexit, european commission, european union, eu constitution, ukip, snp, plaid cymru, polling,
      pollster*, swing state*, electoral college, super tuesday, coalition government, opposition
      leader, manifesto, constituenc*, devolution, special counsel, collusion, state department,
      democracy, democracies, tea party, populis*, authoritarian*, dictator*, government shutdown,
      debt ceiling`,
    likely: `politic*, politician*, government, governments, party, parties, presidency, policy, policies,
      leadership, administration, opposition, liberal, liberals, progressive*, left-wing,
      right-wing, socialis*, establishment, nominee, nomination, reform, reforms, whitehall,
      council, councils, councillor*, federal government, poll, polls, debate, debates, rally,
      delegates, convention, incumbent*, executive order, veto, united nations,
      home office, tweet, tweets, tweeted, president, conservative*, congress`,
    hint: `trump, obama, clinton, biden, bernie sanders, romney, pelosi, mcconnell, official*, nation, support,
      supporters, speech, agenda, proposal*, critics, washington, campaign*, leader, leaders,
      secretary, spokesman, bill`,
  },
  religion: {
    sure: `church, churches, pope, vatican, bishop*, archbishop*, priest*, catholic*, protestant*,
      evangelical*, mosque*, imam*, islam, quran, koran, bible, biblical, gospel, rabbi*,
      synagogue*, hindu*, hinduism, buddhis*, christian*, christianity, jesus, theolog*, prayer*,
      pray, worship*, religious freedom, religious liberty, religion*, clergy, atheis*, sermon*,
      pilgrim*, ramadan, easter`,
    likely: `religious, faith, faiths, god, muslim*, jewish, jews, sacred, holy, spiritual*, moral, morality,
      secular*, blasphem*, pastor*`,
    hint: `belief*, soul, sin, tradition*`,
  },
  'science and technology': {
    sure: `software, computer*, laptop*, pc, pcs, internet, broadband, web, browser*, google, microsoft, apple,
      amazon's, intel, ibm, linux, operating system*, smartphone*, mobile phone*, mobiles, handset*,
      gadget*, ipod*, iphone*, mp3, hacker*, hacking, cyber*, malware, spyware, phishing, spam,
      anti-virus, net users, virus writers, video game*, gamer*, gaming, playstation, xbox,
      nintendo, processor*, silicon, semiconductor*, digital, data protection, database*,
      encryption, algorithm*, artificial intelligence, machine learning, robot*, nanotech*,
      satellite*, spacecraft, nasa, astronom*, astronaut*, telescope*, physicist*, physics,
      chemistry, biolog*, genom*, genetic*, dna, scientist*, laboratory, research team,
      peer-to-peer, file-sharing, file sharing, piracy, download*, wireless, wi-fi, bluetooth, 3g,
      5g, voip, high-definition, hdtv, usb, hard drive*, megabyte*, gigabyte*, search engine*,
      social media, big tech, silicon valley, game consoles, games industry, games console*,
      high-tech, tech firms, technology firm*, chipmaker*, microchip*, web users, web browser*, home
      computer*, computer users`,
    likely: `technology, technologies, tech, science, scientific, research, researcher*, device*, user, users,
      mobile, camera, cameras, telecom*, media player, web-based, innovation*, engineer*,
      electronic*, virtual, copyright, experiment*, twitter, facebook, email, emails, e-mail*, app,
      apps, website*, blog, blogs, blogger*, online, mars, chip, chips, worm, youtube, server*,
      console, consoles, games`,
    hint: `information, users, service, services, using, access, design, develop*, available, security,
      pictures, images, code, tool, tools, system, systems, program, programs, game, player,
      players, video, content, net, site, sites, phone, phones, screen, screens, network, networks,
      space, launch, discover*, machine, machines, data, patent*, privacy`,
  },
  society: {
    sure: `immigrant*, immigration, illegal immigration, migrant*, refugee*, asylum seeker*, border wall,
      border security, border patrol, daca, dreamers, deportation*, deport*, undocumented, racism,
      racist*, white supremac*, black lives matter, blm, segregation, civil rights, slavery,
      confederate*, lgbt*, gay marriage, same-sex, gay, transgender, homosexual*, feminis*, women's
      rights, gender, sexism, sexist, metoo, #metoo, abortion*, pro-life, pro-choice, poverty,
      homeless*, welfare state, social security, demograph*, birth rate*, divorce, marriage,
      adoption, domestic violence, discriminat*, minorities, ethnic*, multicultural*, identity
      politics, antisemitism, anti-semitism, inequalit*, hate speech, political correctness, cancel
      culture, free speech, family separation*, separated families, separation of families, separating families,
      gender identity, trans people, transphob*, homophob*, racial profiling, police brutality, systemic racism,
      affordable housing, gentrification, sexual harassment, xenophob*, islamophob*, bigot*`,
    likely: `society, black, white people, african american*, african-american*, hispanic*, latino*, muslims,
      welfare, charity, charities, elderly, teenager*, housing, citizenship, privilege, equality,
      protest*, protester*, human rights, visa*, ice agents, sanctuary cit*, women, racial,
      diversity, racial justice, racial*, slurs, moral values, stereotyp*, tolerance, intolerance`,
    hint: `young, life, lives, rights, neighbor*, neighbour*, culture war*, hate, men, family, families,
      children, race, social, population, youth, community, communities, poor, citizen*, border`,
  },
  sport: {
    sure: `football*, soccer, rugby, cricket, tennis, golf, boxing, boxer*, athlete*, athletics, olympic*,
      olympics, championship*, champions league, premier league, premiership, fa cup, world cup, six
      nations, grand slam, wimbledon, australian open, us open, french open, davis cup, uefa, fifa,
      nfl, nba, mlb, nhl, super bowl, world series, quarterback*, touchdown*, striker*, midfielder*,
      goalkeeper*, fly-half, scrum-half, lock forward, scrum*, penalty kick, semi-final*,
      quarter-final*, semi-finals, sprinter*, sprint, marathon*, medal, medals, gold medal*, relay,
      indoor championships, doping, drugs test, iaaf, referee*, innings, wicket*, test match,
      straight sets, tie-break, coach, coaches, coaching, teammate*, team-mate*, fixture*, transfer
      window, national anthem, formula one, grand prix, cycling, tour de france, hockey, baseball,
      basketball, swimmer*, wrestl*, ryder cup, all blacks, wallabies, springboks, stadium*, fans'
      favourite, kick-off, kicked off, injury time, half-time, full-time, equaliser, offside,
      seeded, unseeded, top seed, number one seed, hat-trick, clean sheet, try count, tries, kick
      off, away win, home win`,
    likely: `player, injury, injuries, injured, coach, finals, tournament*, champions, racing, sport, sports,
      sporting, penalty, knee, ankle, hamstring, metres, season's, manager, matches, match, league,
      squad, scored, players, cup, goals`,
    hint: `minutes, second half, first half, side, fans, world number, ranked, lead, points, comeback,
      performance, opening, contract, win, race, races, victory, record, defeat, defeated,
      opponent*, play, played, playing, goal, training, final, title, beat, winner, winger, season,
      round, pitch, ball, captain, champion, drew, draw, kick, finished, team, teams, club, clubs,
      game, games, fitness, score*, lions tour`,
  },
  weather: {
    sure: `weather forecast*, forecasters, heatwave*, heat wave*, snowfall*, snowstorm*, blizzard*, rainfall,
      met office, meteorolog*, cold snap, monsoon*, weather service, thunderstorm*`,
    likely: `weather, snow, rain, rains, temperature*, winds, storms, frost, sunshine, fog, humid*, degrees
      celsius`,
    hint: `winter, summer, cold, heat, ice`,
  },
};
