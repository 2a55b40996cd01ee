import { searchTerms } from '../text/search-terms.ts';

/**
 * Words with which people ask a bot of editorials, in its ten languages, and which say nothing of what they ask about:
 * "what is today's editorial on the strike?" is about a strike. Left out are words that are a matter, too ("press", "opinion").
 */
const lists = [
  "today today's yesterday latest editorial leader say says write wrote show find search tell read please want looking anything something",
  'hoy ayer últimos editorial dicen escriben buscar busca busco muestra muéstrame quiero leer algo favor',
  "aujourd'hui hier derniers éditorial disent écrivent cherche chercher montre montrez veux lire quelque chose",
  'heute heutige gestern neueste Leitartikel sagt sagen schreibt schreiben suche suchen zeige zeigen möchte lesen etwas gibt bitte',
  'hoje ontem últimos editorial editoriais dizem escrevem procurar procuro buscar mostre quero ler algo favor',
  'сегодня вчера последние передовица передовицы пишут пишет говорят найди найти покажи хочу читать прочитать пожалуйста',
  'اليوم أمس افتتاحية افتتاحيات تقول تكتب ابحث أريد اقرأ',
  'आज कल संपादकीय कहते लिखते खोजो खोजें दिखाओ दिखाएँ चाहता चाहती पढ़ना कृपया',
  '今天 昨天 社论 什么 怎么 关于 查找 请',
  '今日 昨日 社説 について 教えて ください 何 探す',
];

let known: ReadonlySet<string> | undefined;
const askingTerms = (): ReadonlySet<string> => (known ??= new Set(searchTerms(lists.join('\n'))));

/** The terms of a question without those that only ask, unless there are no others: who writes "today" has nothing else in mind. */
export function withoutAsking(terms: readonly string[]): readonly string[] {
  const asking = askingTerms();
  const left = terms.filter(term => !asking.has(term));
  return left.length > 0 ? left : terms;
}

/** Whether a word only asks: it is spelt well, whatever papers write. */
export const isAskingWord = (word: string): boolean =>
  searchTerms(word).some(term => askingTerms().has(term));
