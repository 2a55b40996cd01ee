import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const pt: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `cinema*, filme*, cineasta*, ator, atores, atriz, atrizes, romance*, romancista*, poeta*, poesia, museu*, pintor*, pintura*, escult*, orquestra*, ópera, teatro*, dramaturg*, música*, músico*, canção, canções, cantor*, show musical, concerto*, festival*, liberdade de imprensa, jornalis*, lei rouanet, patrimônio cultural, património cultural, literatura, literári*, artista*, novela*, bilheteria, biblioteca*, livraria*, restituição, desinformação, notícias falsas, fotógraf*, sátira, humorist*, coreógraf*, bailarin*, televisão pública, quadrinhos, podcast*`,
    likely: `cultura*, arte, artes, televisão, imprensa, mídia, livro*, escritor*, autor*, exposição, editora*, espetáculo*, série*, documentári*, dança, carnaval, samba, rádio`,
    hint: `obra*, palco*, público, comédia, drama, fama`,
  },
  'conflict, war and peace': {
    sure: `guerra*, bélic*, tropas, soldado*, invasão, invadi*, bombarde*, míssil, mísseis, cessar fogo, trégua*, terroris*, guerrilh*, genocídio*, massacre*, crimes de guerra, golpe militar, reféns, armas nucleares, acordo de paz, jihad*, exército*, armament*, ofensiva militar, armistício, desarmamento, insurreição, rebelião, capacetes azuis, limpeza étnica, linha de frente, serviço militar, venda de armas, não proliferação, processo de paz, negociações de paz, drones`,
    likely: `tratado*, bilatera*, relações exteriores, direito internacional, chanceler*, soberania, militar*, ucrâni*, ucranian*, gaza, israel*, palestin*, hamas, hezbollah, síria, irã, irão, iranian*, otan, nato, kremlin, putin, zelensky, defesa, combat*, ofensiva, sanções, diplom*, embaixad*, itamaraty, política externa, geopolít*, paz, refugiados, forças armadas`,
    hint: `ataque*, vítima*, conflito*, segurança, inimig*, aliad*, ameaç*, rússia, china, venezuela`,
  },
  'crime, law and justice': {
    sure: `assassin*, homicíd*, polícia*, policia*, promotor*, ministério público, juiz, juíza, juízes, tribunal, tribunais, julgamento*, prisão, prisões, preso*, presídio*, cadeia*, condenad*, absolv*, delito*, crime, crimes, criminos*, criminal*, tráfico de drogas, narcotráfico, traficante*, facção, facções, milícia*, milicia*, sequestr*, estupr*, feminicídio*, supremo, stf, stj, supremo tribunal federal, judiciári*, magistrad*, sentença*, advogad*, impunidade, propina*, suborno*, corrupção, lava jato, assalto*, furto*, pcc, inquérito*, reincidência, superlotação, lavagem de dinheiro, roubo*, ladr*, estelionato*, extradição, prescrição, legítima defesa, estado de direito, chacina*, violência policial, perícia`,
    likely: `justiça, judicia*, penal, penais, pena, investigaç*, detid*, acusad*, denúncia*, vítima*, ilega*, constitucion*, corrupt*, segurança pública, delação`,
    hint: `lei, leis, direito*, violência, prova*`,
  },
  'disaster, accident and emergency incident': {
    sure: `terremoto*, sismo*, tsunami*, furacão, furacões, tufão, ciclone*, tornado*, enchente*, inundaç*, incêndio*, deslizamento*, avalanche*, erupç*, vulcão, vulcões, acidente aéreo, naufrág*, descarril*, desabriga*, defesa civil, proteção civil, bombeiro*, brumadinho, barragem, afogad*, soterrad*, acidente ferroviário, acidente de trânsito, resgatistas, enxurrada*`,
    likely: `catástrof*, desastre*, acidente*, tragédia*, explosão, desabamento*, escombros, emergência*, resgate*, evacua*, apagão, desabou, soterramento*`,
    hint: `vítimas, dano*, alerta*, desaparecid*, mort*, socorr*`,
  },
  'economy, business and finance': {
    sure: `inflação, selic, juros, pib, produto interno bruto, recessão, economia*, econômic*, económic*, economista*, déficit*, défice*, dívida*, arcabouço fiscal, ajuste fiscal, teto de gastos, política monetária, exportaç*, importaç*, tarifa*, bolsa de valores, bovespa, mercado*, investi*, empresa*, empresári*, banco*, bancári*, fmi, dólar*, real desvalor*, câmbio, orçament*, imposto*, tribut*, reforma tributária, petróleo, petrobras, lucro*, acionista*, indústria*, industria*, produtividade, crescimento econômico, comércio, comercia*, subsídio*, privatiza*, agricult*, agronegócio*, agrícola*, pecuarist*, pescador*, pesca, custo de vida, protecionis*, monopólio*, finanças públicas, austeridade, sonegação, supermercado*, falência*, criptomoeda*`,
    likely: `financeir*, finanças, preço*, consumidor*, consumo, crédito*, gasto*, despesa*, receita*, renda, capital, concorrência, negócio*, moeda*, setor, sector, habitação, fiscal, fiscais, copom`,
    hint: `crescimento, custo*, bilhões, milhões, crise, dinheiro, produção, contas`,
  },
  education: {
    sure: `escola*, colégio*, professor*, alun*, estudante*, universi*, educaç*, educacion*, educativ*, sala de aula, salas de aula, matrícula*, enem, mec, pedag*, analfabet*, alfabetiz*, currículo*, ensino médio, ensino superior, bolsa de estudo, creche*, exame nacional, pisa, docente*, merenda, livros didáticos, mensalidades, ensino técnico, vestibular*, cotas universitárias`,
    likely: `ensino, aprendiz*, acadêm*, académ*, campus, reitor*, faculdade*`,
    hint: `crianças, jovens, pais, aulas`,
  },
  environment: {
    sure: `aquecimento global, clima*, climátic*, emissões, polui*, desmat*, desflorest*, biodivers*, ambienta*, ambiente, ecolog*, ecossistema*, energias renováveis, renováve*, combustíveis fósseis, espécies, amazônia, amazónia, floresta*, cerrado, pantanal, queimada*, reciclagem, seca, parque nacional, sustentáve*, sustentab*, ibama, saneamento, cop30, agrotóxico*, garimpo*, garimpeir*, mercúrio, aquífero*, desertificação, nível do mar, litoral, abelhas, mangue*, reserva natural, terras indígenas, sobrepesca, esgoto*, qualidade do ar, represa*, caça ilegal, rio contaminado, rios contaminados, contamina*, rejeitos`,
    likely: `planeta, mata, água, rio, rios, natureza, carbono, plástico*, resíduos, energia*, fauna, flora, animais, marco temporal`,
    hint: `verde, terra, ar, espécie, mar, gás`,
  },
  health: {
    sure: `saúde, hospita*, médic*, enfermeir*, enfermage*, paciente*, doença*, vacina*, vírus, pandemia*, epidemia*, covid*, coronavírus, dengue, câncer, cancro, medicament*, remédio*, farmac*, cirurg*, tratamento*, oms, sus, sns, anvisa, saúde pública, suicídio*, vício*, obesidade, tabaco, cigarro*, eutanásia, aborto legal, sarampo, antibiótico*, diabetes, demência, alzheimer, psiquiatr*, overdose*, opioide*, uti, utis, dentista*, parteira*, imuniza*, atenção básica, filas de espera`,
    likely: `sanitári*, contági*, confinamento, quarentena, sintoma*, clínic*, drogas, dieta, infecç*, diagnóstic*, deficiência, isolamento social`,
    hint: `mortes, risco*, cuidado*, máscara*`,
  },
  'human interest': {
    sure: `centenári*, casamento real, família real, obituário*, recorde mundial, bodas de ouro, carta de amor, cartas de amor`,
    likely: `aniversári*, animal de estimação, cachorro*, gato, gatos, homenage*, reencontr*, viúv*, nonagenári*`,
    hint: `lembrança*, memória, avó, avô, infância, neta, neto, netos, velório*, despedida*`,
  },
  labour: {
    sure: `sindica*, greve*, grevista*, salári*, trabalhador*, desemprego, desempregad*, demiss*, demiti*, aposentad*, reforma da previdência, previdência, pensões, reforma trabalhista, trabalhista*, laboral, laborais, empregador*, emprego*, clt, jornada de trabalho, escala 6x1, teletrabalho, informalidade, cgtp, cut, entregador*, uberiz*, terceiriza*, acordo coletivo, dissídio*, trabalho infantil, trabalho escravo, trabalho análogo, precariza*`,
    likely: `trabalho*, operári*, empregad*, contrato*, horas extras, servidor*`,
    hint: `ofício*, mão de obra`,
  },
  'lifestyle and leisure': {
    sure: `turis*, receitas culinárias, gastronom*, restaurante*, chef*, culinári*, moda, hotel, hotéis, férias, vinho*, jardinagem, lazer, passatempo*, ioga, trilhas`,
    likely: `viage*, viaj*, comida*, praia*, festa*, videogame*, cozinha, bares, piquenique*, passeio*, churrasco*, caminhada*`,
    hint: `estilo, verão, descanso, jardim, jardins, cozinhar`,
  },
  'politics and government': {
    sure: `eleiç*, eleitor*, voto*, votação, votar, candidat*, parlament*, deputad*, congresso, partido*, coligação, oposição, pt, pl, psdb, psd, mdb, chega, lula, bolsonar*, tarcísio, montenegro, centrão, democra*, autoritári*, populis*, ditadura*, referendo*, esquerda*, direita*, golpis*, união europeia, comissão europeia, legislativ*, executivo, anistia, polític*`,
    likely: `campanha*, líder*, liderança, mandatári*, estado, instituiç*, decreto*, consenso, pacto*, socialista*, conservador*, liberal, liberais, trump, biden, nacionalis*, medida provisória, mandato*, autarqu*, senad*, presidente, presidência*, presidencia*, ministr*, governo*, governador*, prefeit*, planalto, casa branca, bruxelas`,
    hint: `reforma*, poder, cidadã*, país, nação, pública, público, discurso*`,
  },
  religion: {
    sure: `igreja*, papa, vaticano, bispo*, arcebispo*, padre*, católic*, evangélic*, cristã*, muçulman*, islã, islão, islâmic*, judeu*, judaísmo, mesquita*, bíblia, religi*, teolog*, oração, laic*, conclave, candomblé, umbanda, terreiro*, páscoa`,
    likely: `fé, deus, espiritua*, sagrad*, fiéis, culto*, pastor*`,
    hint: `moral, crença*, alma`,
  },
  'science and technology': {
    sure: `inteligência artificial, algoritmo*, tecnolog*, internet, redes sociais, digita*, software, computador*, informátic*, ciber*, robô*, chip, chips, semicondutor*, cientist*, científic*, ciência*, pesquisador*, investigador*, satélite*, nasa, astronom*, astronauta*, genétic*, dna, adn, laboratóri*, física, biolog*, químic*, google, facebook, twitter, apple, microsoft, openai, tiktok, whatsapp, celular*, telemóve*, big tech*, fake news, modelo de linguagem, reconhecimento facial, centros de dados, quântic*, foguete*, telescópio*, arqueólog*, bancos de dados, chatbot*, dados pessoais`,
    likely: `inovaç*, dados, tela*, espacia*, experiment*, descobert*, web, usuári*, utilizador*, telecomunicaç*, privacidade, pesquisa*`,
    hint: `sistema*, rede, redes, espaço, máquina*`,
  },
  society: {
    sure: `imigra*, migra*, refugiad*, racis*, xenofob*, discrimina*, feminis*, igualdade de gênero, igualdade de género, violência doméstica, violência contra a mulher, lgbt*, homossexua*, homofob*, transexua*, trans, aborto, pobreza, pobres, desigualdad*, direitos humanos, indígena*, natalidade, demográfic*, casamento*, divórcio*, adoç*, moradores de rua, sem abrigo, exclusão social, bolsa família, machis*, minorias, cotas, população negra, asilo, fome, favela*, liberdade de expressão, direitos civis, direitos fundamentais, mães solo, mãe solo, mães solteiras, moradia popular, habitação social, pessoas com deficiência, assistência social, quilombol*, escravidão, assédio*, segregação, voluntári*`,
    likely: `mulher*, família*, sociedade, socia*, jovens, juventude, idos*, infância, crianç*, comunidade*, igualdade, inclusão, gênero, género, cidadania, protesto*, manifestaç*, solidariedade, negros`,
    hint: `população, vida, bairro*, pessoas, direitos`,
  },
  sport: {
    sure: `futebol*, campeonato*, brasileirão, libertadores, liga dos campeões, copa do mundo, seleção brasileira, olimp*, olímpic*, basquete*, vôlei, voleibol, tênis, ténis, ciclis*, atleta*, atletismo, boxe, boxeador*, gol, gols, golos, artilheiro*, goleiro*, árbitro*, treinador*, cbf, fifa, uefa, estádio*, medalha*, esport*, desport*, dopagem, doping, fórmula 1, flamengo, corinthians, palmeiras, benfica, sporting, torcedor*, torcida*`,
    likely: `jogador*, equipe*, equipa*, jogo*, torneio*, final, campe*, derrota, vitória, clube*, liga, treino*, copa, corrida`,
    hint: `recorde, ganhar, temporada, rival*, rivais, técnico*`,
  },
  weather: {
    sure: `onda de calor, onda de frio, meteorol*, inmet, ipma, neve, temperaturas, granizo, previsão do tempo, temporal, temporais, frente fria, geada*, vendaval*, aguaceiro*, nevoeiro*`,
    likely: `chuva*, tempestade*, vento*, calor, frio, temperatura*, termômetro*, termómetro*`,
    hint: `inverno, verão, sol, nuvens`,
  },
};
