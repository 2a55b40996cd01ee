/** See README.md in this folder for source and licence (CC BY-SA 4.0). Commonest first. */
export const pt = `
de a o que e do em da é para não um uma com no se na por os eu como as mais dos mas foi ao me você
ser seu sua tem são das ou à ele muito isso já nos também quando está meu pelo ela vai só dia pela
sobre bem até mesmo pode pessoas te ter tudo ainda aqui fazer minha anos todos quem sem agora entre
era seus nas assim depois este onde vou brasil mundo estão esse tempo vida essa eles há porque tenho
casa nada the ver melhor bom foram sempre ano grande esta vez aos apenas coisa sou suas dois nunca
todo quero mim parte outros hoje sei tão então nem nossa faz cidade qual às deus quer estou trabalho
nós durante estado forma novo pra seja dias maior outro primeiro será cada lá qualquer sim acho
menos alguém antes coisas nome sendo desde diz falar sabe tinha contra dar ir la to boa estava três
alguns ficar mãe of pouco rio segundo além disse noite nosso nova toda caso deve história podem
vezes estar após duas grupo meio primeira tipo todas cara dizer paulo lado mulher outras enquanto
fez ninguém outra momento vamos verdade vocês aí foto lugar nacional país presidente quanto saber
sido volta for pelos algo conta família gente algumas fim final parece semana acordo hora jogo num
pessoa têm através governo meus pai quase tanto tu dentro filho fora homem vem vídeo música pois
preciso vão água d disso fazendo horas janeiro poder dele direito mil muitos numa número dinheiro dá
in queria seria sistema amor escola frente mesma muitas tarde local morte segunda amigos brasileiro
i precisa projeto região sair sul temos teve área dela esses lei partir problema público site alguma
and comigo embora guerra centro deixar elas essas estamos fica filme havia importante lo logo mal
sob geral lhe programa social vários certo equipe feito neste segurança terra estados ex exemplo
falta favor série twitter vi causa mulheres uso aquele brasileira crianças deste feira fosse isto
milhões população posso quatro deu ficou nossos polícia processo usar ajuda cabeça cerca corpo desta
fui meses problemas realmente tenha várias algum c cinco desenvolvimento dessa grandes início livro
medo passar relação tal ajudar amigo claro deles existe pelas atenção chegar desse fotos informações
los muita norte política ponto possível quais quiser rede universidade apesar começou feliz gosto
homens maneira nesse última difícil empresa estes fala força internet passado r rua veja base dados
demais eram especial internacional manhã nenhum olha pensar povo diferentes falando merda poderia
pontos porém unidos atrás deixa futebol mês pessoal próprio saúde somos entanto maioria mão papel
paz real talvez último acabou aconteceu chegou encontrar fazem federal forte fácil melhores minhas
minutos outubro passa países produção sociedade voltar educação fato filhos fiz legal longo março
passou si sinto tv uns acesso aquela campo coração cultura estavam junho lista nenhuma p pena
portugal senhor viu certeza começar consigo espaço evento filha oficial ouvir palavras perto
principal s setembro vivo vê único alto apoio diferente entrar ideia junto levar maio nessa ontem
porto própria serviço x única agosto bastante jesus jovem livre língua nesta olhos pais período
português seis situação sério time via acha amanhã caminho carro deveria dezembro energia festa
novas nível questão respeito total vista abril acontece devido informação inglês irmão josé novembro
objetivo partido plano podemos sociais sucesso trabalhar vale viver américa capital cima justiça
linha membros mundial n nossas presente professor quarto seguir tendo teu ali ação cidades copa
criança estas grupos ia imagem jogos julho luz militar modo movimento novos ordem próximo tomar voz
ar construção espero fevereiro futuro idade maria mudar obrigado vejo visto acredito baixo chega
controle direitos empresas jeito oi principais principalmente pública resultado sala seguinte
tradução valor ah chamado comprar conselho daqui edição encontro irá ler luta manter mensagem
novamente obrigada organização palavra parar pergunta significa tentar teria tirar tua amo aqueles
assunto central comum conseguir decisão devem faça houve joão maiores on querem sentido sexo
tecnologia texto época arte artigo casos comunidade criar facebook igreja longe prova sentir vontade
acima atual civil colocar errado existem incluindo livros m obra olhar perder página somente usando
abaixo conhecer dizendo gosta mostrar participação pedir posição possui sabia serviços super áreas
achei continuar defesa deixou faço online original pequeno simples tive versão vitória acontecer b
boca canal carlos comunicação consegue contar feita ministério morrer pegar pior resultados terá
veio boas campanha chefe comer conhecido continua câmara entender eventos mercado ministro mãos
resposta serão sol tornou trata últimos busca conseguiu criação dez mostra pequena pesquisa recursos
república santos show ti ambiente chama chamada diversas dizem europa finalmente ganhar http morreu
passo político portanto razão rei santa sexta simplesmente associação blog casamento começa data
exército hospital humanos interesse locais motivo pagar realidade rápido serem tentando tribunal
união viagem vir alta ambos aquilo banco condições conteúdo desses espera etc jornal mar obras pedro
popular porta praia prisão responsável revista senhora silva tais tema acabar americano ataque
atualmente autor clube curso diversos forças fundo jovens las levou liga presença próxima rádio sete
tornar trás tá verde branco brasileiros comida especialmente experiência fase importantes leva
modelo natal nota opinião oportunidade ouro projetos pé semanas sábado termos umas bairro chamar
costa crime código diretor domingo encontra esperar estudos falou fonte graças importa instituto
john mortos notícias recebeu redes tempos tinham altura armas ações banda companhia dando dessas
dormir economia fiquei fizeram gostaria imagens jogar liberdade possa receber sabem sejam seleção
superior tivesse velho atividades aumento cabelo café cultural desculpa dor ensino escolha faculdade
fogo irmã juntos pensando podia poucos primeiros profissional prêmio reais relações sorte televisão
comissão diferença digital direção entrada estilo eua formação globo humano indo lembra líder massa
missão monte municipal médico negócio normal partes pensa quarta resto título visita votos you zona
animais aprender cama certa conhecimento estudo filmes interior licença linda mente mudança
município média médio negócios preço qualidade sai us acredita al aniversário celular china conversa
corte delas escrever esposa frança ilha marca medida menina metade natural perfil portuguesa preso
querer usuários v verão apresenta contrário dr esquerda ganhou incrível menor natureza ok perdeu
saiu sente visão abrir alunos capacidade capaz carta cedo conjunto deixe fernando fome inclusive
lembrar lembro leste lugares matar meia parque proposta reunião sonho sp transporte voltou achar
conhece contas cor culpa dado departamento dólares eleições emprego escolas escreveu estrutura
exatamente fico formas importância interessante nomes operação origem provavelmente risco santo
suficiente temporada trabalhos usado ai beleza cabo esperando esteja lhes morto músicas necessidade
oito queremos quinta século usa vive acaba americana americanos amiga anterior belo cinema classe
começo criado entrevista estação fé histórias lula material momentos mudou méxico necessário
passando pedido perfeito porra prática realizado sangue sede seguida som administração azul carreira
casas cena chão completamente cuidado el escrito esteve função l membro participar precisam pressão
procura programas publicado t torna totalmente ana andar contato crescimento crise céu david direita
entretanto espanha evitar guarda histórico indústria nao pro produtos professores proteção saiba
segue sinal sozinho tipos traz unidade vila áfrica aula conversar deputado desejo diante espírito
estrada festival geração governador imprensa marido olá rosto ruim saída tiveram triste acreditar
alma artistas bons caixa erro esperança estadual famílias garota igual lançamento lindo militares
mudanças one pensei políticas políticos praça propriedade pré rainha rock terceiro território tiver
vidas acontecendo antigo basta bola casal congresso estiver estranho general hotel impossível
infelizmente inteiro leve lixo longa matéria memória metros olho pediu penso post preto quis regras
relatório responsabilidade telefone tenham tom trazer troca verdadeiro ônibus abertura análise
argentina breve chance ciência comentários considerado contudo cá destino disponível doença efeito
global independente investigação iria jogador lisboa loja notícia números perguntas planeta planos
precisamos pronto questões tamanho tratamento vice york aberto acidente agência aparece candidato
conhecida conheço cristo dilma entrou escolher francisco francês japão km lidar normalmente parabéns
permite peça policial públicos rapidamente reino sistemas vendo ato bonito categoria chave
computador digo distância episódio espécie gerais irmãos minas new parceria passada prefeito pós
realizada redor trabalhadores vermelho vindo votação vídeos vítima últimas baixa carnaval comercial
constituição contrato documentos dúvida ficam fontes jogadores juiz meninas mesa mesmos naquele
negro paris participantes profissionais quantidade roupa rússia solução web advogado afirma afirmou
alvo banho batalha campos combate comércio contou daí destes drogas dê eduardo enorme entra
estudantes face falei ficando fique física graça ii instituições particular partida poderá provas q
regiões ruas seguro silêncio teste técnico violência voto y ótimo adoro apresentar aulas auto bahia
brasília cheio comando decidiu deixando destaque entendo f fazia frio h ideias ligação mata menino
michael motivos my nisso obter oficiais procurar proteger pt públicas referência salvador serra solo
tradicional valores ama artista assistir at atividade bonita cargo carros dança descobrir explicar
feitas horário internacionais lima medidas mestre padrão prazer prefeitura reforma representa
resolver roupas so tanta tiro trabalha velocidade aquelas buscar consegui deputados diretamente
diário existência explica foco geralmente google humana jardim link luiz melhorar nasceu nove opção
passagem perceber personagem príncipe puta regime regional responder sonhos sozinha terras torno
trabalhando vim viva vá afinal alegre aproximadamente beber cair campeonato chegando clima completa
conceito crítica daniel daquele detalhes doce efeitos espanhol famoso funciona fundação gay
jornalista lançou londres médicos mídia nacionais nações oliveira pequenos perda peso presentes rosa
segundos termo usuário venha antiga anunciou apareceu artigos aumentar bebê branca chuva compra
conforme criada der devia escritor fronteira funcionários férias garantir jorge lançado literatura
madeira máximo nele padre pede pobre possibilidade próprios publicação quente recentemente sabemos
secretário taxa teatro terça universo usada álbum acabei aeroporto by caiu calma certamente
construir coragem correr criou cruz câncer dei elementos engraçado expressão fortes gênero haver
idéia k leis li lua milhares plataforma próximos queda realizar relacionamento resistência revolução
seguintes setor sexual velha youtube agentes campeão candidatos começaram contexto cujo dentre
desafio dão eleitoral eleição escritório estará george identidade imediatamente louco mensagens
oeste passaram pedra pele pequenas software surpresa tenta tentativa teoria terceira tocar técnica
índia academia características ciências competição comportamento consciência direto entende
especiais esquecer exterior fãs gestão gostei inclui influência naturais oh operações orgulho portal
primeiras promoção prédio quê temas verdadeira vergonha visitar aberta aceitar alegria animal
apresentação autoridade carne clara clique confiança corrida cuidar del distribuição dito is jamais
leite levando movimentos ocorreu olhando paulista pedindo pensamento personagens policiais possuem
posto religião rico sentimentos tantas times tratar unidades veículos world alemanha assuntos
autores banheiro caras chamou contigo costas cozinha encontrado escrita feitos flores floresta gol
golpe gás impacto julgamento ligar lutar mandar marco moral professora pés recebe reconhecimento
seguindo serve terem venda video volume acham alimentos capitão cartão cheia comecei cuja custo
distrito década econômica enviar equipa estádio facto faixa g ganha harry irão j linguagem
matemática meios máquina namorado ouvi palco parecer peças prazo princesa processos ricardo sensação
vítimas ótima abre aparecer assassinato assembleia bater bilhões comuns depende devemos domínio
estrelas ficaram humor iniciativa leia limites linhas maravilhoso mato museu namorada nascimento
oferecer possam procurando programação páginas sessão soldados terminar vencer agente almoço
ambiental bela cadeia calor capa cenas chegada crimes curta discurso estudar homenagem live love
mail mandou mantém mapa medicina merece né ocorre pessoais ponte portas produto promover quantos
reação salvar sentimento sr tentou textos toma tornando trouxe á autoridades avenida comentário
concurso contém desenho divulgação dou enfim estaria exposição ferramentas formato fotografia gostar
inicial instituição intenção itália james marcelo milhão municípios notas nº organizações passei
perguntar perigo pista potencial princípio raiva sites sítio tantos top vender apartamento arma
cenário clientes complexo conferência confira deram discutir dom en erros esforço europeia excelente
falam faria figura folha habitantes infância israel it marcos mau naquela nela oferece peter
precisar pão querido reserva respostas roberto russo san segura sinais socorro tela tira vento anti
arquivos atitude baseado bateria casar chegaram cobertura completo corpos crescer críticas
declaração destas diga discussão documento dono emergência encontram estrela experiências
extremamente fechar fundamental independência leão localização mínimo negra paul perdi pesquisas
poderiam presidência preços quadro quantas raio refere rica senado senador transmissão u viajar all
apresentou audiência br co conseguem defender desempenho dizia encontrou engenharia fomos from grau
inferno le morta musical odeio parede perfeita posse poucas propósito registro servir toque viram
vos with zero ódio anda artes ataques cm comandante começando culturais decisões decreto
dificuldades disponíveis disseram divisão décadas eleito entendi esporte falo fortaleza garoto guia
henrique jantar leitura mora mostrou onda par perdido permitir poderes praticamente próprias
publicada pudesse recente responsáveis rural senti seriam terminou treinamento up vc águas és
agricultura ameaça bar canto cheiro cliente coleção coloca condição cores dada dúvidas econômico
fatos ferro frase go grave honra humanidade indivíduos inteira juro juventude legislação liderança
localizado materiais minuto modelos novela paga parecem produzir província publicou rafael retorno
rodrigo sabendo seres tomou tradição utilizado visitantes vêm washington árvores anteriormente
bandeira bolsa braço bruno camisa conflito consumo corrupção curto devo disputa dupla executivo
exemplos felicidade felizes fins fossem funções haverá infantil invés letras línguas menores miguel
moda níveis parada piada porquê pretende práticas rapaz renda representantes rs rápida saco status
use vinho acompanhar agir andré anteriores antigos aonde arquivo brasileiras caro cidadãos controlar
câmera danos daqueles democracia enfrentar ensinar familiar familiares horizonte horrível idiota
imaginar inteligência interesses justo latina levantar limite lucas líderes moradores motor oscar
papa princípios querida quilômetros razões segredo situações tio turismo voce alcançar amizade atos
atuais atuação ben canais cantar cartas caráter ceará cerveja colocou colégio continue desculpas
edifício editora fazenda feminino gabriel gols grosso lançar letra ligado louis mandato mendes
mentira mesmas mostrando nação ocidental oposição ouvido parecia passam realização relacionados
resolução rj subir trem vinte virtual will árvore avião brincar castro centenas colegas considerada
coronel crédito debate evolução fundos gato haviam inverno janela jornais nordeste objetivos
oportunidades pago paixão pensam pensamentos pereira possíveis presos saindo seguidores sequência
significado sobretudo terreno terão técnicas unido utilizada órgãos agradecer aldeia alternativa
altos aparentemente apresentado aspectos biblioteca bloco cachorro carga cheguei clássico constante
corrente cortar desenvolver digitais disco doente dura escala etapa execução felipe ferramenta gelo
gomes haja juntamente laboratório line mm mortes mães método objeto ocasião passe passos pedi pega
peixe ponta portugueses privada votar vírus áudio alemão amar anual aprovação assumir ausência aviso
barra bomba cantor canção certos claramente come comerciais compartilhar comunidades considerando
conto decidir declarou descrição design encontrei errada europeu filosofia frequentemente gostam
gostava impedir indica lança legais livres luis oficialmente originalmente paciente paula pegou
piloto plantas populares pouca queira redução revisão salário sequer siga surgiu tecnologias tia
tido tirou volto abriu ajudou alves aproveitar bens classificação começam confusão conheci cria
cursos definição deseja droga estratégia estudante exceto extensão facilmente feminina flor foda
fugir fórum ilhas inimigos muda má navio ouvindo palácio parceiro perguntou pertence peru química
recebido secretaria solar tarefa temperatura tendência tens terror testes topo tradicionais turma
urbana usados usou vaga virar vivem acerca advogados alex atualização autorização beijo cala cantora
capazes chile científica custa cérebro daquela deveriam dicas dona elétrica estreia festas francesa
fábrica igualmente intervenção lados levado louca manda marcado meninos ora pagamento partidos pau
pernas precisava representante seção tratado trocar universal utilização vermelha ásia aceita
adultos assistência atriz bate brincadeira conquista convidados corre day ed entregar espaços
ferreira finais impressão inglaterra inteligente iorque levaram meta médica neto oferta paraná
peguei perdendo pessoalmente peço piscina povos preocupação raça residência respondeu restaurante
rodrigues roma sofrimento sub termina tivemos toca veículo virou vivendo útil alerta antonio antônio
art atingir ator açúcar bancos big bolo catarina chocolate chorar civis comitê conexão conhecidos
conheça conosco dançar deixem doenças equipes estabelecer estejam façam frequência gabinete game
industrial inimigo juntar larga ligações localizada manutenção mark mistura necessidades ordens
patrimônio preparar propostas regra revela rodada romance samba semelhante sentindo soluções souza
símbolo transformar usam variedade vestido alcance alexandre arthur atender atletas barulho black
braços carvalho categorias católica causar cento chris cidadão computadores conclusão criando
desafios destaca doutor ei entrega es escreve especialistas esperava exploração famosa fará
histórica irei jogou max métodos negros parlamento parou penal petróleo pop propaganda shopping
shows sofrer sofreu sérgio tomada trânsito vendas vieram órgão alimentar aliás apoiar baixar
bolsonaro canadá certas ciclo cirurgia colega deixam descobri descobriu desenvolvido divulgar
endereço enviou envolvendo estivesse estrangeiros et fifa henry herói house jack joga kim lendo luís
marcas matou pacientes passageiros pedras peito personalidade perspectiva poesia prefiro privado
recém seguiu treino agenda am aplicação baseada beira cansado centros chá colaboração colômbia
combustível conseguiram contando correndo diego drama editor egito especialista existir fechado
fundador ha iii impostos impressionante incêndio individual jogando lançada like lojas man
maravilhosa moeda montanhas morre organizado oriente particularmente peixes perante produtores
propriedades publicar robert saia salão tempestade treinador unidas utilizar van acaso achou
agradeço ambas austrália cd colocado coluna conflitos considera creio cumprir cura dedo dificuldade
direta equipamentos fazê fc federação identificação instrumento moderna morreram nesses nuclear
objetos padrões paredes parem permanente pobres preta primo produzido projecto provar próximas
quebrar ranking realizados relacionadas repente representação responde rios seca sentem supremo
teremos turno vantagem vazio viagens vizinhos índice abordagem aliança an atacar bairros cadeira cai
castelo caça chamadas coloque comprei considerar cresceu cães derrota determinado diferenças eis
estarão estruturas exercício físico glória home jornalistas lógica marcar mel participou pará
percebi pinto puder quão recuperar revelou seguem suporte tropas vemos vencedor verificar acabaram
adolescente anúncio arquitetura bíblia cabe carioca causas chamados charles chinês cruzeiro dentes
depressão destruição dívida empresário enviado envolvidos esforços esqueci expectativa extra fale
falha financeira gigante gostou grécia habilidades inicialmente ja juan machado mamãe manuel
montanha novidade orçamento papo pense pernambuco pescoço posições pr prima quebra ramos realizadas
recife resumo richard sono séries talento tensão teus tomando tornaram transferência your óleo
acusado altamente angola antigas assistente avaliação bob brancos briga cerimônia chaves city
comparação consequências constitucional convidado convite curitiba defende deixaram deixei
documentário encontrada entidade espécies estranha ficava fã https iguais indicado instalação
instrumentos interna jornalismo lago lembre lê madrugada marcou martin ministros morar mostram
motorista news noites orientação ouviu perde postos publicações recentes reduzir ribeiro russa
taylor teriam tour usadas utilizando venezuela º adolescentes almeida aparência apresentam aprovado
areia arroz aumenta basicamente be capítulo cavalo chamam choque concentração conversas corinthians
coroa cunha descoberta desistir dica escolhido esqueça euros explosão ficamos financiamento fizemos
fluxo formado formar frank
`;
