import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const pt: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `cinema* filme* cineasta* ator atriz romance* romancista* poeta* poesia museu* pintor* pintura* escult* orquestra* ópera teatro* dramaturg* música* músico* canção cantor* show_musical concerto* festival* liberdade_de_imprensa jornalis* lei_rouanet patrimônio_cultural património_cultural literatura literári* artista* novela* bilheteria biblioteca* livraria* restituição desinformação notícias_falsas fotógraf* sátira humorist* coreógraf* bailarin* televisão_pública quadrinhos podcast* galeria* violin*`,
    likely: `cultura* arte televisão imprensa mídia livro* escritor* exposição editora* espetáculo* série* documentári* dança carnaval samba rádio poema* arquitet* autor autora autores autoria`,
    hint: `obra* palco* público comédia drama fama`,
  },
  'conflict, war and peace': {
    sure: `guerra* bélic* tropas soldado* invasão invadi* bombarde* míssil mísseis cessar_fogo trégua* terroris* guerrilh* genocídio* massacre* crimes_de_guerra golpe_militar reféns armas_nucleares acordo_de_paz jihad* exército* armament* ofensiva_militar armistício desarmamento insurreição rebelião capacetes_azuis limpeza_étnica linha_de_frente serviço_militar venda_de_armas não_proliferação processo_de_paz negociações_de_paz drones munição`,
    likely: `tratado* bilatera* relações_exteriores direito_internacional chanceler* soberania militar* ucrâni* ucranian* gaza israel* palestin* hamas hezbollah síria irã irão iranian* otan nato kremlin putin zelensky defesa combat* ofensiva sanções diplom* embaixad* itamaraty política_externa geopolít* paz refugiados forças_armadas rebelde* refém`,
    hint: `ataque* vítima* conflito* segurança inimig* aliad* ameaç* rússia china venezuela`,
  },
  'crime, law and justice': {
    sure: `assassin* homicíd* polícia* policia* promotor* ministério_público juiz juíza juízes tribunal julgamento* prisão preso* presídio* cadeia* condenad* absolv* delito* crime criminos* criminal* tráfico_de_drogas narcotráfico traficante* facção milícia* milicia* sequestr* estupr* feminicídio* supremo stf stj judiciári* magistrad* sentença* advogad* impunidade propina* suborno* corrupção lava_jato assalto* furto* pcc inquérito* reincidência superlotação lavagem_de_dinheiro roubo* ladr* estelionato* extradição prescrição legítima_defesa estado_de_direito chacina* perícia delegad* delegacia* penitenciári*`,
    likely: `justiça judicia* penal investigaç* detid* acusad* denúncia* vítima* ilega* constitucion* corrupt* segurança_pública delação`,
    hint: `lei direito* violência prova pena`,
  },
  'disaster, accident and emergency incident': {
    sure: `terremoto* sismo* tsunami* furacão tufão ciclone* tornado* enchente* inundaç* incêndio* deslizamento* avalanche* erupç* vulcão acidente_aéreo naufrág* descarril* desabriga* defesa_civil proteção_civil bombeiro* brumadinho barragem afogad* soterrad* acidente_ferroviário acidente_de_trânsito resgatistas enxurrada* encosta`,
    likely: `catástrof* desastre* acidente* tragédia* explosão desabamento* escombros emergência* resgate* evacua* apagão desabou soterramento*`,
    hint: `vítimas dano* alerta* desaparecid* mort* socorr*`,
  },
  'economy, business and finance': {
    sure: `inflação selic juros pib produto_interno_bruto recessão economia* econômic* económic* economista* déficit* défice* dívida* arcabouço_fiscal ajuste_fiscal teto_de_gastos política_monetária exportaç* importaç* tarifa* bolsa_de_valores bovespa mercado* investi* empresa* empresári* banco* bancári* fmi real_desvalor* câmbio orçament* imposto* tribut* reforma_tributária petróleo petrobras lucro* acionista* indústria* industria* produtividade comércio comercia* subsídio* privatiza* agricult* agronegócio* agrícola* pecuarist* pescador* pesca custo_de_vida protecionis* monopólio* finanças_públicas austeridade sonegação supermercado* falência* criptomoeda* gasolina aluguel colheita* cartel* conta_de_luz pecuári* safra*`,
    likely: `financeir* finanças preço* consumidor* consumo crédito* gasto* despesa* receita* renda capital concorrência negócio* moeda* setor sector habitação fiscal copom fábrica* dólar* euro`,
    hint: `crescimento custo* bilhões milhões crise dinheiro produção contas`,
  },
  education: {
    sure: `escola* colégio* professor* alun* estudante* universi* educaç* educacion* educativ* sala_de_aula salas_de_aula matrícula* enem mec pedag* analfabet* alfabetiz* currículo* ensino_médio ensino_superior bolsa_de_estudo creche* exame_nacional pisa docente* merenda livros_didáticos mensalidades ensino_técnico vestibular* cotas_universitárias mestrado* doutorado*`,
    likely: `ensino aprendiz* acadêm* académ* campus reitor* faculdade*`,
    hint: `crianças jovens pais aulas`,
  },
  environment: {
    sure: `aquecimento_global clima* climátic* emissões polui* desmat* desflorest* biodivers* ambienta* ambiente ecolog* ecossistema* renováve* combustíveis_fósseis espécies amazônia amazónia floresta* cerrado pantanal queimada* reciclagem seca parque_nacional sustentáve* sustentab* ibama saneamento cop30 agrotóxico* garimpo* garimpeir* mercúrio aquífero* desertificação nível_do_mar litoral abelhas mangue* reserva_natural terras_indígenas sobrepesca esgoto* qualidade_do_ar represa* caça_ilegal contamina* rejeitos baleia* arara* nascente* abelha* onça*`,
    likely: `planeta mata água natureza carbono plástico* resíduos energia* fauna flora animais marco_temporal rios`,
    hint: `verde terra ar espécie mar gás`,
  },
  health: {
    sure: `saúde hospita* médic* enfermeir* enfermage* paciente* doença* vacina* vírus pandemia* epidemia* covid* coronavírus dengue câncer cancro medicament* remédio* farmac* cirurg* tratamento* oms sus sns anvisa saúde_pública suicídio* vício* obesidade tabaco cigarro* eutanásia aborto_legal sarampo antibiótico* diabetes demência alzheimer psiquiatr* overdose* opioide* uti dentista* parteira* imuniza* atenção_básica filas_de_espera parto* farmácia* infarto*`,
    likely: `sanitári* contági* confinamento quarentena sintoma* clínic* drogas dieta infecç* diagnóstic* deficiência isolamento_social depressão`,
    hint: `mortes risco* cuidado* máscara*`,
  },
  'human interest': {
    sure: `centenári* casamento_real família_real obituário* recorde_mundial bodas_de_ouro carta_de_amor cartas_de_amor noiva gêmeos cachorr* enterro* noivos gêmeas`,
    likely: `aniversári* animal_de_estimação cachorro* gato homenage* reencontr* viúv* nonagenári* princesa príncipe`,
    hint: `lembrança* memória avó avô infância neta neto velório* despedida* tia tio filha filho sobrinh* enterrad* lembrança velhinh*`,
  },
  labour: {
    sure: `sindica* greve* grevista* salári* trabalhador* desemprego desempregad* demiss* demiti* aposentad* reforma_da_previdência previdência pensões reforma_trabalhista trabalhista* laboral empregador* emprego* clt jornada_de_trabalho escala_6x1 teletrabalho informalidade cgtp cut entregador* uberiz* terceiriza* acordo_coletivo dissídio* trabalho_infantil trabalho_escravo trabalho_análogo precariza* estagiári*`,
    likely: `trabalho* operári* empregad* contrato* horas_extras servidor*`,
    hint: `ofício* mão_de_obra`,
  },
  'lifestyle and leisure': {
    sure: `turis* receitas_culinárias gastronom* restaurante* culinári* moda hotel hotéis férias vinho* jardinagem lazer passatempo* ioga trilhas cozinh* chef`,
    likely: `viage* viaj* comida* praia* festa* videogame* cozinha bares piquenique* passeio* churrasco* caminhada* bolo acampa* sapato* cerveja* almoço* tatuag*`,
    hint: `estilo verão descanso jardim cozinhar`,
  },
  'politics and government': {
    sure: `eleiç* eleitor* voto* votação votar candidat* parlament* deputad* partido* coligação oposição pt pl psdb psd mdb bolsonar* tarcísio montenegro centrão democra* autoritári* populis* ditadura* referendo* golpis* união_europeia comissão_europeia legislativ* executivo anistia Chega`,
    likely: `campanha* líder* liderança mandatári* estado instituiç* decreto* consenso pacto* socialista* conservador* liberal trump biden nacionalis* medida_provisória mandato* autarqu* senad* presidente presidência* presidencia* ministr* governo* governador* prefeit* planalto casa_branca bruxelas polític* esquerda* direita* congresso`,
    hint: `reforma* poder cidadã* país nação pública público discurso* lula`,
  },
  religion: {
    sure: `igreja* papa vaticano bispo* arcebispo* padre* católic* evangélic* cristã* muçulman* islã islão islâmic* judeu* judaísmo mesquita* bíblia religi* teolog* oração laic* conclave candomblé umbanda terreiro* páscoa missa* rezar freira* santuário* paróquia*`,
    likely: `fé deus espiritua* sagrad* fiéis culto* pastor*`,
    hint: `moral crença* alma`,
  },
  'science and technology': {
    sure: `inteligência_artificial algoritmo* tecnolog* internet redes_sociais digita* software computador* informátic* ciber* robô* chip chips semicondutor* cientist* científic* ciência* pesquisador* investigador* satélite* nasa astronom* astronauta* genétic* dna adn laboratóri* física biolog* químic* google facebook twitter apple microsoft openai tiktok whatsapp celular* telemóve* big_tech* fake_news modelo_de_linguagem reconhecimento_facial centros_de_dados quântic* foguete* telescópio* arqueólog* bancos_de_dados chatbot* dados_pessoais`,
    likely: `inovaç* dados tela* espacia* experiment* descobert* web usuári* utilizador* telecomunicaç* privacidade pesquisa* rede_social`,
    hint: `sistema* rede espaço máquina*`,
  },
  society: {
    sure: `imigra* migra* refugiad* racis* xenofob* discrimina* feminis* igualdade_de_gênero igualdade_de_género violência_doméstica violência_contra_a_mulher lgbt* homossexua* homofob* transexua* trans aborto pobreza pobres desigualdad* direitos_humanos indígena* natalidade demográfic* casamento* divórcio* adoç* moradores_de_rua sem_abrigo exclusão_social bolsa_família machis* minorias cotas população_negra asilo fome favela* liberdade_de_expressão direitos_civis direitos_fundamentais mães_solo mãe_solo mães_solteiras moradia_popular habitação_social pessoas_com_deficiência assistência_social quilombol* escravidão assédio* segregação voluntári* moradia despej* solidão miséria`,
    likely: `mulher* família* sociedade jovens juventude idos* infância crianç* comunidade* igualdade inclusão gênero género cidadania protesto* manifestaç* solidariedade negros gay gays`,
    hint: `população vida bairro* pessoas direitos social sociais`,
  },
  sport: {
    sure: `futebol* campeonato* brasileirão libertadores liga_dos_campeões copa_do_mundo seleção_brasileira olimp* olímpic* basquete* vôlei voleibol tênis ténis ciclis* atleta* atletismo boxe boxeador* gol gols golos artilheiro* goleiro* árbitro* treinador* cbf fifa uefa estádio* medalha* esport* desport* dopagem doping fórmula_1 flamengo corinthians palmeiras benfica sporting torcedor* torcida* atacante* rebaixa* maratona* zagueiro* pênalti* nadador*`,
    likely: `jogador* torneio* campe* derrota vitória clube* liga treino* copa corrida`,
    hint: `recorde ganhar temporada rival* rivais técnico* final jogo* equipa equipe`,
  },
  weather: {
    sure: `onda_de_calor onda_de_frio meteorol* inmet ipma neve temperaturas granizo previsão_do_tempo temporal frente_fria geada* vendaval* aguaceiro* nevoeiro* nuvem chov* massa_de_ar umidade`,
    likely: `chuva* tempestade* vento* calor frio temperatura* termômetro* termómetro*`,
    hint: `inverno verão sol nuvens`,
  },
};
