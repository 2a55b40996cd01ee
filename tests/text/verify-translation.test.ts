import { describe, expect, test } from 'vitest';
import { translationProblems } from '../../lambdas/text/verify-translation.ts';

const problems = (from: string, text: string, into: string, translation: string) =>
  translationProblems({ text, language: from }, { text: translation, language: into });

describe('a translation that says the same', () => {
  test.each([
    ['en', 'The library costs 310,000 crowns a year.', 'es', 'La biblioteca cuesta 310.000 coronas al año.'],
    [
      'en',
      'Cadmar must accept the sixty cranes this week.',
      'fr',
      'Cadmar doit accepter les 60 grues cette semaine.',
    ],
    [
      'en',
      'The seawall was put off 4 times and will cost 210 million.',
      'de',
      'Die Mauer wurde viermal verschoben, zum 4. Mal, und kostet 210 Millionen.',
    ],
    ['en', 'Some 1.2 million people live behind the dam.', 'ja', 'ダムの奥には約120万人が暮らしている。'],
    [
      'en',
      'The levy begins in eighteen months and costs 90 billion.',
      'zh',
      '这项税将在十八个月后开始征收，费用为900亿。',
    ],
    ['en', 'In the valley live 38,000 people.', 'zh', '山谷里住着三万八千人。'],
    [
      'hi',
      'ज़िले के 418 स्कूलों में से 137 में शौचालय नहीं है।',
      'en',
      'Of the 418 schools in the district, 137 have no toilet.',
    ],
    [
      'ar',
      'نطلب من وزير العدل ألا يصدر حكم بلا جلسة.',
      'en',
      'We ask the Minister of Justice that no verdict be given without a hearing.',
    ],
    [
      'ru',
      'Министерству не стоит отменять 3 поста на Озре.',
      'en',
      'The ministry should not close three posts on the Ozra.',
    ],
    [
      'en',
      'Germany and France should not wait for Vostria.',
      'fr',
      'L’Allemagne et la France ne devraient pas attendre la Vostrie.',
    ],
    [
      'de',
      'Kommissarin Agneta Solheim-Roux darf die Zertifikate nicht verschenken.',
      'en',
      'Commissioner Agneta Solheim-Roux must not give the certificates away.',
    ],
    [
      'ja',
      '本紙は連盟に、常設4万席の条件を廃するよう求める。',
      'en',
      'We ask the federation to drop its condition of 40,000 permanent seats.',
    ],
    ['en', 'The judge must read it.', 'ja', '裁判官はそれを読まなければならない。'],
    [
      'pt',
      'A agência deve proibir o comando remoto no Igarapé Verde.',
      'es',
      'La agencia debe prohibir el mando remoto en Igarapé Verde.',
    ],
  ])('passes (%s: %s)', (from, text, into, translation) => {
    expect(problems(from, text, into, translation)).toEqual([]);
  });
});

describe('a translation that does not', () => {
  test.each([
    [
      'another number',
      'en',
      'It costs 310,000 crowns a year.',
      'es',
      'Cuesta 410.000 coronas al año.',
      'number not in the source: 410000',
    ],
    [
      'a lost number',
      'en',
      'It costs 310,000 crowns a year.',
      'es',
      'Cuesta muchas coronas al año.',
      'number lost: 310000',
    ],
    [
      'another scale',
      'en',
      'It costs 90 billion a year.',
      'zh',
      '它每年花费90亿。',
      'number not in the source: 9000000000',
    ],
    [
      'a new name',
      'en',
      'The council must keep the library open.',
      'es',
      'El ayuntamiento y Bram Oster deben mantener abierta la biblioteca.',
      'name not in the source: Bram',
    ],
    [
      'foreign letters',
      'en',
      'The council must keep the library open.',
      'ja',
      '市議会は図書館Acmeを開けておくべきだ。',
      'name not in the source: Acme',
    ],
    [
      'a lost negation',
      'en',
      'The council must not close the library.',
      'fr',
      'La ville doit fermer la bibliothèque.',
      'loses a negation',
    ],
    [
      'a new negation',
      'ru',
      'Городу следует закрыть мост.',
      'en',
      'The city should not close the bridge.',
      'gains a negation',
    ],
    [
      'a new quotation',
      'en',
      'The mayor wants the bridge closed.',
      'es',
      'El alcalde dice: «Hay que cerrar el puente».',
      'a quotation that the source does not have',
    ],
    [
      'too few words',
      'en',
      'The council must keep the harbour library open for every child who reads there.',
      'es',
      'Debe hacerlo.',
      'says much less than its source',
    ],
    [
      'too many',
      'en',
      'The council must act soon.',
      'es',
      'El ayuntamiento debe actuar pronto, y también debe pensar en todos los vecinos que pagan y en los que vendrán después de ellos.',
      'says much more than its source',
    ],
    [
      'no translation',
      'en',
      'The council must keep the library open.',
      'es',
      'The council must keep the library open.',
      'is not translated',
    ],
    [
      'another language',
      'en',
      'The council must keep the harbour library open this year.',
      'es',
      'Der Stadtrat muss die Bibliothek am Hafen in diesem Jahr offen halten.',
      'is in another language: de',
    ],
    ['silence', 'en', 'The council must act.', 'es', ' ', 'says nothing'],
  ])('is reported: %s', (_, from, text, into, translation, problem) => {
    expect(problems(from, text, into, translation)).toContain(problem);
  });
});
