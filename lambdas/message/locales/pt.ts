import { capitalise } from '../capitalise.ts';
import { localeOf } from '../locale-of.ts';
import { bold } from '../message-builder.ts';
import { pluralIn } from '../plural.ts';
import { writeCountry } from '../write-country.ts';
import { writeDate } from '../write-date.ts';
import { writeLanguage } from '../write-language.ts';
import { writeNearDate } from '../write-near-date.ts';
import { writePlace } from '../write-place.ts';
import { writeWeekday } from '../write-weekday.ts';
import type { Dictionary } from './dictionary.ts';

const writeDay = writeDate(localeOf.pt);
const writeNear = writeNearDate(localeOf.pt);
const weekday = writeWeekday(localeOf.pt);
const count = pluralIn('pt');
const editorials = { one: '# editorial', other: '# editoriais' };
const papers = { one: '# jornal', other: '# jornais' };

export const pt: Dictionary = {
  languageName: 'Português',
  direction: 'ltr',
  list: parts => parts.join(', '),
  // The first of a month is an ordinal, which Unicode's data do not know.
  date: day => writeDay(day).replace(', 1 de', ', 1º de'),
  nearDate: day => writeNear(day).replace(', 1 de', ', 1º de'),
  country: writeCountry(localeOf.pt),
  language: writeLanguage(localeOf.pt),
  place: writePlace(localeOf.pt, {
    around: /^Horário /,
    cities: {
      'America/Los_Angeles': 'Los Angeles',
      'America/Mexico_City': 'Cidade do México',
      'America/New_York': 'Nova York',
      'America/Sao_Paulo': 'São Paulo',
      'Europe/London': 'Londres',
      'Africa/Lagos': 'Lagos',
      'Europe/Paris': 'Paris',
      'Africa/Cairo': 'Cairo',
      'Africa/Johannesburg': 'Joanesburgo',
      'Europe/Moscow': 'Moscou',
      'Asia/Dubai': 'Dubai',
      'Asia/Kolkata': 'Calcutá',
      'Asia/Jakarta': 'Jacarta',
      'Asia/Shanghai': 'Xangai',
      'Asia/Tokyo': 'Tóquio',
      'Australia/Sydney': 'Sydney',
      'Europe/Madrid': 'Madri',
      'Europe/Berlin': 'Berlim',
    },
  }),
  weekdays: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
  categories: {
    politics: 'Política',
    world: 'Mundo',
    economy: 'Economia',
    work: 'Trabalho',
    society: 'Sociedade',
    justice: 'Justiça',
    education: 'Educação',
    health: 'Saúde',
    environment: 'Meio ambiente',
    science: 'Ciência',
    culture: 'Cultura',
    sport: 'Esporte',
  },
  ownership: {
    state: 'jornal estatal',
    public: 'jornal público',
    private: 'jornal privado',
    party: 'jornal de partido',
    trust: 'de uma fundação',
  },
  commands: {
    start: 'Começar pelo editorial do dia',
    digest: 'Os editoriais de hoje, de um tema ou de um dia',
    categories: 'O que há hoje, por tema',
    subscribe: 'Um boletim por dia, no seu horário',
    unsubscribe: 'Parar de receber o boletim',
    settings: 'Idioma, fuso horário e o que você lê',
    help: 'O que você pode me pedir',
    privacy: 'O que é guardado sobre você e por quanto tempo',
    export: 'Um arquivo com tudo o que é guardado sobre você',
    delete: 'Apagar o que é guardado sobre você',
  },
  description:
    'Leio os editoriais dos jornais do mundo e reduzo cada um ao que ele defende e ao que ele pede, nas palavras dele. Quando vários jornais discutem a mesma questão, eu os coloco lado a lado: quando você pedir ou uma vez por dia, no seu horário.',
  shortDescription: 'Os editoriais da imprensa mundial: o que cada um defende e o que pede, lado a lado.',

  digest: {
    title: date => `Editoriais: ${date}`,
    latest: 'Últimas 24 horas',
    delivered: date => `Seu boletim · ${date}`,
    newSince: (day, time) => `Novidades desde ${weekday(day)}, ${time}`,
    toBeginWith: 'Para começar: os editoriais mais recentes',
    inCategory: (category, when) => `${category} · ${when}`,
    count: (all, from) => `${count(all, editorials)} de ${count(from, papers)}`,
    papersDisagree: from => `${count(from, papers)} sobre a mesma questão`,
    asks: 'Pede',
    alsoOnThis: names => `Também sobre este assunto: ${names}`,
    samePoint: 'Sobre o mesmo ponto',
    alsoSays: 'Diz também',
    sample: '(exemplo)',
    partial: 'só foi possível ler o começo',
    updated: 'atualizado',
    quiet: {
      all: 'Nada de novo desde o seu último boletim.',
      categories: 'Nada de novo nos seus temas desde o último boletim.',
      first: 'Ainda não há nada novo para você.',
    },
    otherLanguages: 'Nesse período não há nada no seu idioma: veja o que dizem os jornais em outros.',
    inOtherLanguages: left => `Em outros idiomas: ${left}`,
    allCategories: 'Todos os temas',
    pressNumber: 'Toque em um número para ler o editorial.',
    andMore: left => `e ${count(left, { one: 'mais #', other: 'mais #' })}`,
    pageOf: (page, pages) => `${page} de ${pages}`,
    nothingOn: date => `${capitalise(date)}: não tenho editoriais desse dia.`,
    nothingIn: (category, when) => `${capitalise(when)}: nada sobre ${category.toLowerCase()}.`,
    nothingLately: 'Nenhum editorial novo nas últimas 24 horas.',
    nothingYet: 'Ainda não há editoriais. Procuro novos a cada poucos minutos: tente de novo daqui a pouco.',
    inTheFuture: date => `${capitalise(date)}: esse dia ainda vai chegar, e os editoriais dele também.`,
    nearestDays: days =>
      days === 1 ? 'O dia mais próximo com editoriais:' : 'Os dias mais próximos com editoriais:',
    whichDay: 'Mostro um dia de cada vez. Qual você quer?',
    whichCategory: 'Mostro um tema de cada vez. Qual você quer?',
    unknownWords: words =>
      `Não entendi “${words}”. Escreva um tema ou um dia: /digest economia, /digest ontem, /digest 31/1/2026.`,
  },
  summary: {
    claims: 'O que defende',
    because: 'Por quê',
    asks: 'O que pede',
    noAsk: 'Não pede mais nada.',
    alsoIn: 'Também em',
    readAtPaper: paper => `Ler em ${paper}`,
    more: 'O argumento completo',
    back: '‹ Voltar',
    compareOn: matter => `Comparar: ${matter}`,
    words: length => `${count(length, { one: '# palavra', other: '# palavras' })} no jornal`,
    gone: 'Este editorial não está mais guardado. /digest mostra as novidades.',
  },
  model: {
    translate: 'Em português',
    translating: 'Estou traduzindo: um momento.',
    translatedFrom: language => `tradução automática, língua original: ${language}`,
    original: 'Ver o original',
    notTranslated: 'Não foi possível traduzir com segurança: estas são as palavras do jornal.',
    partlyTranslated: 'o que não pôde ser traduzido com segurança ficou como estava',
    shortened: 'resumido por um modelo de linguagem e conferido com o texto do jornal',
    inHelp:
      'Quando uma nota avisa, um modelo de linguagem resumiu ou traduziu: o que ele escreveu foi conferido com o texto do jornal, e as palavras do jornal estão a um toque.',
  },
  start: {
    greeting:
      'Olá! Leio os editoriais dos jornais e reduzo cada um ao que ele defende e ao que ele pede, nas palavras do próprio jornal. Quando vários discutem a mesma questão, eu os coloco lado a lado.',
    inGroup:
      'Aqui respondo a comandos e a respostas às minhas mensagens. Com /subscribe chega um boletim todos os dias; em /help está o que mais vocês podem me pedir.',
    inChannel: channel =>
      `Agora estou no canal “${channel}”. Publique nele /subscribe com um horário e uma cidade, por exemplo /subscribe 07:30 São Paulo, e um boletim chegará todos os dias; /settings muda o idioma. Lá só respondo a comandos, e quem toca em um número continua lendo em um chat comigo.`,
    bestToday: 'O editorial do dia',
    choose:
      'Sobre o que você quer ler? Escolha um tema ou escreva qualquer palavra, e eu procuro. Com /subscribe, você recebe um boletim todos os dias.',
  },
  categoryList: {
    title: when => `Temas · ${when}`,
    hint: 'Qual você quer ler?',
  },
  search: {
    found: (found, words) => `${count(found, editorials)} sobre “${words}”`,
    nothing: words =>
      `Não encontrei nenhum editorial sobre “${words}”. Tente menos palavras, ou outras, ou veja /digest.`,
    nothingOfCountry: country =>
      `${country}: ainda não tenho nada dos jornais de lá, e não encontrei nenhum editorial a respeito. Em /digest está o que há.`,
    meant: words => ['Você quis dizer “', words, '”?'],
    numberIsButton: number => `Para abrir o número ${number}, toque nesse botão abaixo da lista.`,
    nothingToSearch: 'Escreva uma ou mais palavras para procurar: um jornal, um nome, uma questão.',
    shortened: words =>
      `Era muito longo: procurei só ${count(words, { one: 'a primeira palavra importante', other: 'as # primeiras palavras importantes' })}.`,
    lost: 'Não vejo mais o que você procurava. Escreva de novo, por favor.',
    tooLong:
      'É longo demais para uma busca. Escreva poucas palavras, um jornal ou um nome; em /help está o que mais você pode me pedir.',
  },
  subscription: {
    done: 'Pronto: seu boletim está programado',
    none: 'Você não tem nenhuma assinatura.',
    title: 'Seu boletim',
    when: (times, weekdays, zone) => `Horário: ${times}, ${weekdays} (${zone})`,
    kept: what => `Continua como antes: ${what}`,
    everyDay: 'todos os dias',
    onWeekdays: [
      'às segundas',
      'às terças',
      'às quartas',
      'às quintas',
      'às sextas',
      'aos sábados',
      'aos domingos',
    ],
    workdays: 'de segunda a sexta',
    weekend: 'sábado e domingo',
    allCategories: 'Todos os temas',
    next: (date, time) => `Próximo envio: ${date}, ${time}`,
    paused: date => `Em pausa até ${date}`,
    change: {
      categories: 'Temas',
      times: 'Horários',
      weekdays: 'Dias',
      zone: 'Fuso horário',
      pause: 'Pausar',
      resume: 'Encerrar a pausa',
    },
    pauseFor: days => count(days, { one: 'Pausar # dia', other: 'Pausar # dias' }),
    subscribe: 'Assinar',
    unsubscribe: 'Cancelar a assinatura',
    ended: 'Você não vai mais receber o boletim. Com /subscribe ele volta.',
    badTime: time =>
      `“${time}” não é uma hora do dia. Escreva um horário de 00:00 a 23:59, por exemplo 07:30.`,
    badZone: zone => `Não conheço nenhum lugar nem fuso horário “${zone}”.`,
    howToZone: 'Escreva uma cidade grande com a mesma hora que a sua, por exemplo: /subscribe Luanda',
    stayIn: place => `Manter ${place}`,
    nearestZones: 'Você quis dizer um destes?',
    unknownWords: words => `Não entendi “${words}”.`,
    howTo:
      'Escreva temas, horários, dias e uma cidade em qualquer ordem, por exemplo: /subscribe economia mundo 07:30 dias úteis São Paulo',
    chooseCategories:
      'Sobre o que deve ser o seu boletim? Se você não escolher nenhum tema, será sobre todos.',
    chooseTimes: 'A que horas deve chegar? Para outro horário, escreva, por exemplo: /subscribe 06:45',
    chooseWeekdays: 'Em que dias?',
    chooseZone: 'Onde você está? Para outro lugar, escreva, por exemplo: /settings Luanda',
    lastTime: 'É preciso manter um horário. /unsubscribe encerra o boletim.',
    lastWeekday: 'É preciso manter um dia. /unsubscribe encerra o boletim.',
  },
  settings: {
    title: 'Configurações',
    language: name => `Idioma: ${name}`,
    zone: zone => `Fuso horário: ${zone}`,
    reads: { own: 'Editoriais no seu idioma', all: 'Editoriais em todos os idiomas' },
    change: {
      language: 'Idioma',
      zone: 'Fuso horário',
      reads: 'Idiomas dos editoriais',
      subscription: 'Seu boletim',
    },
    chooseLanguage: 'Em que idioma devo falar?',
  },
  help: {
    commands: [
      bold('O que você pode me pedir'),
      '\n/digest: os editoriais das últimas 24 horas',
      '\n/digest economia: os de um tema',
      '\n/digest ontem, /digest 31/1/2026: os de um dia',
      '\n/categories: o que há, por tema',
      '\n/subscribe: um boletim por dia, por exemplo /subscribe 07:30 São Paulo',
      '\n/unsubscribe: parar de receber o boletim',
      '\n/settings: idioma, fuso horário e o que você lê',
      '\n/privacy, /export, /delete: o que é guardado sobre você, tudo em um arquivo, e como apagar',
    ],
    words: 'Qualquer outra palavra eu procuro nos títulos e nos resumos.',
    wordsInGroup: 'Aqui procuro as palavras com que vocês respondem a uma mensagem minha.',
    summaries:
      'Cada frase de um resumo é do próprio jornal. O que um jornal defende é a opinião dele, não a minha.',
  },
  privacy: ({ textDays, summaryDays }) => [
    bold('O que é guardado sobre esta conversa'),
    '\n• o número dela, suas configurações e sua assinatura: até você apagar com /delete;',
    '\n• quais boletins foram enviados: 90 dias;',
    '\n• que uma mensagem foi respondida, não o que ela dizia: 2 dias.',
    '\n\nMais nada: nem seu nome, nem o que você procura, nem o que você lê.',
    '\nCom /export você recebe tudo em um arquivo.',
    '\nAs cópias de segurança do banco de dados cobrem 35 dias; depois disso, o que você apaga some delas também.',
    '\n\n',
    bold('O que é guardado dos jornais'),
    `\nO texto de um editorial por ${count(textDays, { one: '# dia', other: '# dias' })}, o resumo por ${summaryDays}.`,
  ],
  exporting: {
    coming: 'Tudo o que é guardado sobre este chat chega em instantes, em um arquivo.',
    caption:
      'Tudo o que é guardado sobre este chat: suas configurações, sua assinatura e a lista de boletins enviados. /delete apaga tudo.',
  },
  deletion: {
    ask: 'Apagar suas configurações, sua assinatura e a lista de boletins enviados? Não dá para desfazer.',
    yes: 'Sim, apagar tudo',
    no: 'Não, manter',
    done: 'Apagado. Nada mais é guardado sobre esta conversa, exceto nas cópias de segurança do banco de dados, e ali por no máximo 35 dias. Com /start, começamos de novo.',
    kept: 'Nada foi apagado.',
  },
  youAreWelcome: 'De nada. Com /digest você vê as novidades quando quiser.',
  failure: {
    general: 'Algo deu errado do meu lado e ficou registrado. Tente de novo daqui a pouco, por favor.',
    oldButton: 'Este botão é antigo demais. /digest mostra as novidades.',
    unknownCommand: command => `Não conheço ${command}. Em /help está o que você pode me pedir.`,
    misspeltCommand: (command, meant) => `Não conheço ${command}. Você quis dizer ${meant}?`,
    onlyText: 'Só sei ler texto. Escreva uma palavra para procurar ou veja /help.',
    onlyAdministrators:
      'Aqui só administradores podem mudar as minhas configurações. Para receber um boletim só seu, escreva para mim em um chat privado.',
    administratorsUnknown:
      'O Telegram não me disse se você é administrador aqui, por isso não mudei nada. Tente de novo, por favor. Se acontecer outra vez, torne-me administrador também.',
  },
};
