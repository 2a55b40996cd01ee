import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../lambdas/text/analyse-text.ts';
import type { Passage } from '../../lambdas/text/span.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { editorials } from './editorials.ts';
import { anyText } from './texts.ts';

const passagesOf = (text: string, title?: string): Passage[] => {
  const { thesis, points, ask } = summarise({ title, text });
  return [thesis, ...points, ...(ask ? [ask] : [])];
};

describe('an editorial that states facts, quotes an opponent and ends with a demand', () => {
  test.each(editorials)(
    'asks for what it demands at its end, not for what the opponent wants ($language)',
    editorial => {
      expect(summarise(editorial).ask?.text).toContain(editorial.ask);
    },
  );

  test.each(editorials)('claims nothing that it only quotes ($language)', editorial => {
    const { thesis, points } = summarise(editorial);
    for (const { text } of [thesis, ...points]) expect(text).not.toContain(editorial.opponent);
  });

  test.each(editorials)(
    'says the same without its title and its language ($language)',
    ({ text, ask, opponent }) => {
      const summary = summarise({ text });
      expect(summary.ask?.text).toContain(ask);
      expect(summary.thesis.text).not.toContain(opponent);
    },
  );

  test.each(editorials)('has points that are neither thesis nor ask ($language)', editorial => {
    const { thesis, points, ask } = summarise(editorial);
    expect(points.length).toBeGreaterThan(0);
    expect(points.map(({ text }) => text)).not.toContain(thesis.text);
    expect(points.map(({ text }) => text)).not.toContain(ask?.text);
  });
});

describe('what is shown by itself', () => {
  test.each([
    ['en', 'But the ferry is a promise about people, and nobody may break it.', 'the ferry is'],
    ['en', 'However, the ferry is a promise about people, and nobody may break it.', 'the ferry is'],
    ['de', 'Aber die Fähre ist ein Versprechen, das niemand brechen darf.', 'die Fähre ist'],
    ['fr', 'Mais le bac est une promesse que personne ne peut rompre.', 'le bac est'],
    ['ru', 'Но паром — это обещание, которое никто не вправе нарушить.', 'паром — это'],
    ['zh', '但是渡轮是对人民的承诺，谁也不能违背。', '渡轮是对'],
    ['ja', 'しかし渡船は人々への約束であり、誰も破ってはならない。', '渡船は人々'],
  ])('begins behind the word that ties it to the sentence before (%s: %s)', (language, text, beginning) => {
    expect(summarise({ text, language }).thesis.text).toMatch(new RegExp(`^${beginning}`));
  });

  test.each([
    ['en', 'But it is a promise about people, and nobody may break it.'],
    ['de', 'Doch ist die Fähre ein Versprechen, das niemand brechen darf.'],
    ['en', 'Otherwise the ferry is a promise about people that somebody breaks.'],
  ])('keeps it where the rest would point back, ask or say something else (%s: %s)', (language, text) => {
    expect(summarise({ text, language }).thesis.text).toBe(text);
  });

  test.each([
    [
      'en',
      'Insurers pay the same for a birth at noon in the city as at midnight, although the hills are far.',
    ],
    ['de', 'Die Fähre der Insel Sund bleibt für alle ein Versprechen der Stadt, obwohl sie leer fährt.'],
    ['es', 'El barco de la isla es una promesa para toda la ciudad, aunque navegue vacío.'],
    ['fr', 'Le bac de cette île reste une promesse pour toute la ville, bien que personne ne monte.'],
    ['pt', 'A balsa da ilha continua a ser uma promessa para toda a cidade, embora navegue vazia.'],
    ['ru', 'Паром на остров Сунд остаётся обещанием для всех жителей города, хотя ходит пустым.'],
    ['ar', 'تبقى عبارة الجزيرة وعدا من المدينة لجميع السكان في الشتاء, رغم أن القارب فارغ.'],
    ['hi', 'द्वीप की नाव पूरे शहर के लोगों के लिए एक वादा है, हालाँकि नाव खाली चलती है।'],
    ['zh', '岛上的渡轮是全市对所有居民的承诺并且应当受到尊重，虽然船上很空。'],
    ['ja', '島の渡し船は町が住民と交わした約束だが、船はほとんど空のまま走っている。'],
  ])('keeps what it grants at its end, which turns it (%s: %s)', (language, text) => {
    expect(summarise({ text, language }).thesis.text).toBe(text);
  });

  test.each([
    ['en', 'Insurers pay the same for a birth at noon in the city as at midnight', ', because nobody asked.'],
    ['es', 'El barco de la isla es una promesa para toda la ciudad', ', porque todos viajan.'],
    ['ru', 'Паром на остров Сунд остаётся обещанием для всех жителей города', ', ведь зимой нет дороги.'],
  ])('ends before what only explains it (%s: %s)', (language, claim, reason) => {
    expect(summarise({ text: claim + reason, language }).thesis.text).toBe(claim);
  });

  test('loses no question mark, and so becomes no claim', () => {
    const text = 'Will the islands of Sund live without a ferry, without a doctor at night?';
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(text);
  });

  test('is shown once where a paper prints it twice', () => {
    const demand = 'While the bridge is right, the council must keep the ferry of Sund.';
    const text = `${demand}\n\nThe ferry of Sund carries nurses and bakers. The bridge is four years away. ${demand}`;
    const { thesis, points, ask } = summarise({ text, language: 'en' });
    const shown = [thesis, ...points, ...(ask ? [ask] : [])].filter(passage =>
      passage.text.includes('the council must keep the ferry'),
    );
    expect(shown).toHaveLength(1);
  });

  test('is no point that somebody else makes, that points back, or that stands in brackets', () => {
    const text = `The ferry of Sund must stay. (The ferry of Sund never made a profit, and nobody minded.) They never sold the ferry of Sund, and no bridge will replace it. Councillor Oster said that the ferry of Sund is no use to nurses. A ferry that sails at night costs less than a hospital on every island. No bridge has carried a nurse to Sund without a toll. The bakers of Sund have no other boat after ten. The ferry of Sund is not a luxury but a street.`;
    const points = summarise({ text, language: 'en' }).points.map(point => point.text);
    expect(points.length).toBeGreaterThan(1);
    for (const point of points) expect(point).not.toMatch(/^\(|^They |Oster/);
  });
});

describe('the thesis', () => {
  test('loses who writes it where an opinion is retold', () => {
    const text = `The ferry to Sund should be free for pupils, argues Ada Lindqvist of The Coast Courier. Tickets cost families more than school books. Two islands have lost their last pupils.`;
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(
      'The ferry to Sund should be free for pupils',
    );
  });

  test('is not what somebody thinks with whom a short editorial begins', () => {
    const text =
      'Mayor Tamm thinks that the ferry of Sund is a luxury. Nurses and bakers take it at four in the morning. The ferry of Sund is no luxury but a street. No other street has ever been closed for losing money.';
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(
      'The ferry of Sund is no luxury but a street.',
    );
  });

  test('keeps a speaker who denies it', () => {
    const text = `Ada Lindqvist of The Coast Courier denies that the ferry to Sund is safe. The hull has holes. The crew has left.`;
    const { thesis } = summarise({ text, language: 'en' });
    expect(thesis.text).not.toMatch(/^the ferry to Sund is safe/);
  });

  test('keeps a condition', () => {
    const text = 'If the ferry to Sund stays in harbour, the islands will starve within a single winter.';
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(text);
  });

  test('is not who wrote the article', () => {
    const text = `Ada Lindqvist is a senior fellow at the Coast Institute. The ferry to Sund is a disgrace to the coast. The ferry is late every day, and the islands pay for it. Nobody at the ferry company answers letters.`;
    expect(summarise({ text, language: 'en' }).thesis.text).not.toContain('senior fellow');
  });
});

describe('the ask', () => {
  test('is null where nothing is asked for', () => {
    const text =
      'The snow came early to Sund this year. The ferry stayed in the harbour for two days. The baker gave bread away.';
    expect(summarise({ text, language: 'en' }).ask).toBeNull();
  });

  test('is not what should have been done, nor a question', () => {
    const text =
      'The council should have repaired the pier in spring. Should the harbour close now? The storm took the pier, and the boats lie in the mud.';
    expect(summarise({ text, language: 'en' }).ask).toBeNull();
  });

  test.each([
    ['a guess', 'By this time of year the ferry should be winning back its passengers.'],
    ['what somebody else says', 'Councillor Oster made it clear that the ferry must be sold.'],
    [
      'a message that is told',
      'The leaflet spread the message that the ferry should be sold to the highest bidder.',
    ],
    ['a question within', 'Nobody on the quay can explain why the ferry must be sold this winter.'],
    ['what was expected', 'The crew did what it should, and the captain kept his word to the islands.'],
    ['a turn of speech', "Let's be honest: the ferry of Sund has seen better years than this one."],
    ['a supposition', "Let's assume that the ferry of Sund carries four hundred people a day."],
    ['whose', 'The islands of Sund know very well who must pay for the ferry in the end.'],
    ['what anybody would do', 'The captain of the ferry slowed down in the fog, as any captain should.'],
    ['a condition', 'The ferry of Sund is ready to sail, should the weather turn in the night.'],
    [
      'what should not have been',
      'The notice on the quay was cruel and should not have been printed at all.',
    ],
    ['what others must feel', 'The bus company must love the news from the ferry of Sund.'],
  ])('is not %s', (_, sentence) => {
    const text = `${sentence} The ferry of Sund carries nurses and bakers. The islands have no other boat.`;
    expect(summarise({ text, language: 'en' }).ask).toBeNull();
    const inFull = `${text} The council must keep the ferry of Sund.`;
    expect(summarise({ text: inFull, language: 'en' }).ask?.text).toBe(
      'The council must keep the ferry of Sund.',
    );
  });

  test('takes the sentence along that it points back at', () => {
    const text = `The storm took the pier of Sund in a single night. Boats lie in the mud, and fish rot on the quay.

The harbour fund holds nine million crowns for such a year. It must be opened for the fishermen now.`;
    expect(summarise({ text, language: 'en' }).ask?.text).toBe(
      'The harbour fund holds nine million crowns for such a year. It must be opened for the fishermen now.',
    );
  });
});

test.each([
  ['de', 'Lernen wir endlich, eine Fähre zu bauen.'],
  ['fr', 'Rendons aux îles leur bac de nuit.'],
  ['es', 'Devolvamos a las islas su barco de noche.'],
  ['pt', 'Devolvamos às ilhas o seu barco noturno.'],
])('what the paper bids its readers and itself is an ask (%s: %s)', (language, ask) => {
  const fact = {
    de: 'Die Fähre ist alt.',
    fr: 'Le bac est vieux.',
    es: 'El barco es viejo.',
    pt: 'O barco é velho.',
  };
  const text = `${fact[language as keyof typeof fact]} ${ask}`;
  const { thesis, ask: found } = summarise({ text, language });
  expect([thesis.text, found?.text]).toContain(ask);
});

test('a heading, what anyone must do who wants something, or what a page wants of its reader is no ask', () => {
  const text =
    'The pier of Lumbra is closed.\n\nWhy we must ask\n\nWhoever wants a ferry must first have a pier. The pier is older than the town. Sign up here for the newsletter of Lumbra.';
  expect(summarise({ text, language: 'en' }).ask).toBeNull();
});

describe('a sentence that points back', () => {
  const opening =
    'The storm took the pier of Sund in a single night. Boats lie in the mud, and fish rot on the quay. The fishermen of Sund have sold two boats.';
  const fund = 'A fund for the pier of Sund can be made from the harbour fees of this year.';
  const contents =
    'It should contain money for the pier of Sund, new lamps for the harbour, and wages for the fishermen.';
  const summaryOf = (text: string) => {
    const { thesis, ask } = summarise({ title: 'The pier of Sund', text, language: 'en' });
    return [thesis.text, ask?.text];
  };

  test('is never shown without the sentence before it, be that in the paragraph before', () => {
    const shown = summaryOf(`${opening} ${fund}\n\n${contents}`);
    expect(shown).toContain(`${fund}\n\n${contents}`);
    expect(shown).not.toContain(contents);
  });

  test('stands by itself where a paragraph opens with a conclusion', () => {
    const demand = 'So the council must rebuild the pier of Sund before the winter.';
    for (const passage of summaryOf(`${opening} ${fund}\n\n${demand}`)) expect(passage).not.toContain('\n');
  });
});

describe('any text whatsoever', () => {
  test('gives passages that are the text at their spans, none twice, points in order, nothing longer than the source', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.string(), { nil: undefined }), (text, title) => {
        const passages = passagesOf(text, title);
        for (const { text: wording, span } of passages)
          expect(wording).toBe(text.slice(span.start, span.end));
        const spans = passages.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
        for (const [at, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        const { points } = summarise({ title, text });
        expect(points).toEqual(points.toSorted((a, b) => a.span.start - b.span.start));
        expect(points.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 120 },
    );
  });

  test.each(['', ' ', '\n\n', '😀', '!!!'])('%j has a summary that says no more than it does', text => {
    const { thesis, points, ask } = summarise({ text });
    expect(text).toContain(thesis.text);
    expect(points).toEqual([]);
    expect(ask).toBeNull();
  });

  test('a text without any stop gives a passage that can be shown', () => {
    const { thesis } = summarise({ text: 'word '.repeat(50_000), language: 'en' });
    expect(thesis.text.length).toBeLessThanOrEqual(300);
    const claim = 'the council must keep the harbour library open for the children of the port,';
    const passages = passagesOf(`${claim} `.repeat(40));
    for (const { text } of passages)
      expect(text.endsWith(',') && claim.startsWith(text.slice(0, 9))).toBe(true);
  });

  test('ten megabytes give an answer from their beginning and end', () => {
    const sentence = 'The council must keep the harbour library open for the children of the port. ';
    const text = sentence.repeat(Math.ceil(10_000_000 / sentence.length));
    expect(summarise({ text, language: 'en' }).thesis.text.length).toBeGreaterThan(0);
  });

  test('the answer does not depend on what was read before', () => {
    const [first] = editorials;
    if (!first) throw new Error('no editorial');
    const before = summarise(first);
    for (const editorial of editorials) summarise({ text: editorial.text, language: 'en' });
    expect(summarise(first)).toEqual(before);
  });
});

describe('words that grow or shrink in lower case', () => {
  test('leave the spans of a thesis where they are', () => {
    const text =
      'But İİİİ the ferry of İSTANBUL is a disgrace to the coast, because İts owner never pays. The ferry is late. Nobody answers letters.';
    const { thesis } = summarise({ text, language: 'en' });
    expect(thesis.text).toBe(text.slice(thesis.span.start, thesis.span.end));
    expect(text).toContain(thesis.text);
    expect(thesis.text).toMatch(/^\S+.*\S$/);
  });

  test('Arabic with vowel signs says the same as without', () => {
    const plain =
      'إغلاق المكتبة خطأ خطير على أبناء المدينة القديمة. فليصدر رئيس البلدية قرارا بفتح المكتبة كل مساء. والنافورة أغلى من كتبها.';
    const signed = plain.replace('فليصدر', 'فليُصدِر');
    expect(summarise({ text: plain, language: 'ar' }).ask?.text).toContain('رئيس البلدية');
    expect(summarise({ text: signed, language: 'ar' }).ask?.text).toContain('رئيس البلدية');
  });
});

describe('a claim', () => {
  test.each(['- ', '• ', '– ', '-', '* ', '2. ', '(b) '])(
    'is shown without the mark of the list that it stood in ("%s")',
    mark => {
      const claim = 'The council must keep the harbour library open for the pupils of the old port.';
      const { thesis, ask } = summarise({ text: `${mark}${claim}`, language: 'en' });
      expect([thesis.text, ask?.text]).toContain(claim);
    },
  );

  test('keeps its minus', () => {
    const text = '-20 degrees in the night shelter of Marrow Bay is a disgrace for the whole city.';
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(text);
  });

  const opening =
    'The night ferry to Lumbra has sailed since 1911. The harbour council wants to sell the ferry in spring. The ferry carries nurses and bakers, and no other boat leaves the islands after ten. A council that sells the last ferry sells the islands.';

  test.each([
    [
      'en',
      `${opening} Two things must happen. The council should publish the offer for the ferry. And the county should buy the ferry back before the autumn.`,
      'Two things must happen. The council should publish the offer for the ferry. And the county should buy the ferry back before the autumn.',
    ],
    [
      'en',
      `${opening} What is left is simple. First, the council must publish the offer for the ferry. Second, the county must buy the ferry back before the autumn.`,
      'First, the council must publish the offer for the ferry. Second, the county must buy the ferry back before the autumn.',
    ],
  ])('is the whole of an enumeration (%s)', (language, text, list) => {
    expect(summarise({ text, language }).ask?.text).toContain(list);
  });

  test('is no sentence that announces others', () => {
    const text = `${opening} For the islands the ferry means three things: It was never late. It was never full of tourists. Nobody on the islands has forgotten the winter without a ferry.`;
    const { thesis, points, ask } = summarise({ text, language: 'en' });
    for (const passage of [thesis, ...points, ask]) expect(passage?.text ?? '').not.toMatch(/:$/);
  });
});

describe('what points back', () => {
  test.each([
    ['en', 'The study also found that the islands lose money.'],
    ['en', 'During the visit, he praised the ferry and its crew for their work.'],
    ['en', 'Both must be asked before anything is sold to anybody at all.'],
    ['de', 'Die beiden müssen gefragt werden, bevor irgendetwas verkauft wird, und zwar bald.'],
    ['fr', 'Ces dernières attendent depuis des années que quelqu’un leur réponde enfin.'],
    ['es', 'También ellos esperan desde hace años que alguien les responda por fin.'],
    ['pt', 'Disseram que a cerca atrapalhava a vista e que nada podia ser feito.'],
    ['ru', 'Они ждут уже много лет, и никто им так и не ответил ни разу.'],
    ['zh', '他们已经等了很多年，却一直没有人给出任何答复。'],
    ['ja', 'うち半数はすでに島を離れ、残りも近く離れると話している。'],
    ['en', 'The Minister for Transport has told him that no money is left for boats.'],
    ['de', 'Der Stadtrat verweigert ihm seit Jahren jedes Gespräch über die Sache und alle Papiere.'],
    ['es', 'El alcalde debe cerrarla antes de que nadie vuelva a perder nada en la ciudad.'],
    ['pt', 'O prefeito deve vendê-la antes que ninguém mais perca nada na cidade.'],
    ['ru', 'Инспекция назвала их любительскими и никому не показала никаких бумаг.'],
    ['ja', '三年前に市の予算で建て、議会に知らせなかった。'],
    ['fr', 'Le conseil municipal peut les rendre sans que personne y perde quoi que ce soit.'],
    ['es', 'El pleno lo aprobó sin debate, y nadie ha vuelto a preguntar nada desde entonces.'],
    ['pt', 'A câmara os votou sem debate, e ninguém voltou a perguntar nada desde então.'],
    ['zh', '并没有告诉议会，却把钱从学校的预算里拿走了。'],
    ['en', 'Not only is it cheaper than a bridge by half, as everybody at the harbour knows.'],
    ['en', 'As though nobody had ever crossed a bay by night, in winter, with a child.'],
  ])('is no point by itself (%s: %s)', (language, sentence) => {
    const editorial = editorials.find(one => one.language === language);
    if (!editorial) throw new Error(`there is no editorial in ${language}`);
    const paragraphs = editorial.text.split('\n\n');
    const text = [...paragraphs.slice(0, 3), sentence, ...paragraphs.slice(3)].join('\n\n');
    const { points } = summarise({ title: editorial.title, text, language });
    expect(points.map(point => point.text)).not.toContain(sentence);
  });
});

describe('what is taken for a claim', () => {
  const facts = {
    en: [
      'The council of Marrow Bay met on Monday. The night ferry to Lumbra has sailed since 1911.',
      'The ferry of Lumbra sails at ten.',
    ],
    de: [
      'Der Rat von Grafenlohe tagte am Montag. Die Nachtfähre nach Lumbra fährt seit 1911.',
      'Die Fähre nach Lumbra fährt um zehn.',
    ],
    fr: [
      'Le conseil de Sainte-Aude a siégé lundi. Le bac de nuit de Lumbra navigue depuis 1911.',
      'Le bac de Lumbra part à dix heures.',
    ],
    es: [
      'El pleno de Almagrosa se reunió el lunes. El barco nocturno de Lumbra navega desde 1911.',
      'El barco de Lumbra sale a las diez.',
    ],
    pt: [
      'A câmara de Almagrosa se reuniu na segunda-feira. O barco noturno de Lumbra navega desde 1911.',
      'O barco de Lumbra sai às dez.',
    ],
    ru: [
      'Совет Приморска собрался в понедельник. Ночной паром на Лумбру ходит с 1911 года.',
      'Паром на Лумбру уходит в десять.',
    ],
    zh: ['镇议会星期一开会。去伦布拉的夜班渡轮从1911年开到今天。', '去伦布拉的渡轮十点开船。'],
    ja: [
      '町議会は月曜日に開かれた。ルンブラ行きの夜の渡し船は1911年から通っている。',
      'ルンブラ行きの渡し船は十時に出る。',
    ],
    ar: [
      'اجتمع المجلس البلدي يوم الاثنين. وتبحر عبّارة لومبرا الليلية منذ عام 1911.',
      'تغادر عبّارة لومبرا في العاشرة.',
    ],
    hi: ['नगर परिषद सोमवार को बैठी। लुंबरा की रात की नाव 1911 से चल रही है।', 'लुंबरा की नाव दस बजे निकलती है।'],
  };

  test.each([
    ['en', 'To sell the ferry of Lumbra is to sell the islands.'],
    ['en', 'A town that sells its ferry has sold its islands.'],
    ['en', 'The ferry of Lumbra does not need a study; it needs an engine.'],
    ['de', 'Wer die Fähre nach Lumbra verkauft, verkauft die Inseln.'],
    ['de', 'Eine Stadt, die ihre Fähre verkauft, hat die Inseln verkauft.'],
    ['fr', "Vendre le bac de Lumbra, c'est vendre les îles."],
    ['es', 'Vender el barco de Lumbra es vender las islas.'],
    ['en', 'Ferries that are sold never come back to the islands of Lumbra.'],
    ['de', 'Dass die Fähre nach Lumbra verkauft wird, ist ein Verrat an den Inseln.'],
    ['es', 'Una ciudad donde se vende el barco de Lumbra ya ha vendido las islas.'],
    ['pt', 'Uma cidade em que se vende o barco de Lumbra já vendeu as ilhas.'],
    ['ru', 'Город, который продаёт паром на Лумбру, продаёт острова.'],
    ['zh', '靠卖掉去伦布拉的渡轮过日子，就是卖掉那些岛。'],
    ['ja', 'ルンブラ行きの渡し船を売ることと、島を売ることは同じだ。'],
    ['ar', 'من يبيع عبّارة لومبرا يبيع الجزر.'],
    ['hi', 'जो शहर लुंबरा की नाव बेचता है, अपने द्वीप बेचता है।'],
  ] as const)('speaks of an act, of anyone or corrects, beside bare facts (%s: %s)', (language, claim) => {
    const [opening, fact] = facts[language];
    expect(summarise({ text: `${opening} ${claim} ${fact}`, language }).thesis.text).toBe(claim);
  });

  test.each([
    'We have argued on this page for the ferry of Lumbra for twenty years, and we argue for it still.',
    'Bravo, ferry of Lumbra, and bravo to those who sail it.',
    'A ferry to Lumbra that loses money is no disgrace.',
    'The offer for the ferry of Lumbra sounds reasonable.',
  ])('is neither what was said before, nor applause, nor what is granted (%s)', sentence => {
    const text = `${facts.en[0]} ${sentence} The islands of Lumbra cannot live without a ferry at night. ${facts.en[1]}`;
    expect(summarise({ text, language: 'en' }).thesis.text).not.toBe(sentence);
  });

  test.each([
    ['es', 'El alcalde llegó tarde.', 'El alcalde llega tarde.'],
    ['pt', 'Os vereadores partiram cedo.', 'Os vereadores partem cedo.'],
    ['ja', '町長は渡し船を眺めた。', '町長は渡し船を眺める。'],
    ['hi', 'महापौर ने नाव को देख लिया।', 'महापौर नाव को देखते हैं।'],
  ])('is told from what happened by the endings of verbs (%s: %s)', (language, told, said) => {
    const tells = (text: string) => analyseText({ text, language }).sentences[0]?.cues.narration;
    expect([tells(told), tells(said)]).toEqual([1, 0]);
  });

  test('is the demand of the headline, where the text says it again', () => {
    const text = `${facts.en[0]} The council must mend the quay. Ferries at night are a danger to nobody. The council should keep the ferry of Lumbra. ${facts.en[1]}`;
    const shown = (title: string) => summarise({ title, text, language: 'en' }).thesis.text;
    expect(shown('The council must keep its ferry')).toBe('The council should keep the ferry of Lumbra.');
    expect(shown('The council must mend its quay')).toBe('The council must mend the quay.');
  });

  test('is said by the first line too, where that judges', () => {
    const claim = 'Selling the ferry of Lumbra is a betrayal of the islands.';
    const text = `${claim} The council met in the town hall. It has seen better days. ${facts.en[1]} ${facts.en[0]}`;
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(claim);
  });

  test('is judged by the words of the paper, not by those that it puts between quotation marks', () => {
    const text = `${facts.en[0]} The ferry of Lumbra is a “disgrace” and a “danger” on a pier. The ferry of Lumbra is a pride of the pier, and a danger to nobody. ${facts.en[1]}`;
    expect(summarise({ text, language: 'en' }).thesis.text).toContain('pride of the pier');
  });

  test.each([
    ['en', 'The ferry of Lumbra is a bridge.', 'The ferry of Lumbra crosses the bay.'],
    ['es', 'El barco de Lumbra es un puente.', 'El barco de Lumbra cruza la bahía.'],
    ['fr', 'Le bac de Lumbra est un pont.', 'Le bac de Lumbra traverse la baie.'],
    ['de', 'Die Fähre nach Lumbra ist eine Brücke.', 'Die Fähre nach Lumbra quert die Bucht.'],
    ['pt', 'O barco de Lumbra é uma ponte.', 'O barco de Lumbra cruza a baía.'],
    ['ru', 'Паром на Лумбру — это мост.', 'Паром на Лумбру идёт через залив.'],
    ['zh', '去伦布拉的渡轮就是一座桥。', '去伦布拉的渡轮穿过海湾。'],
    ['ja', 'ルンブラ行きの渡し船は橋だ。', 'ルンブラ行きの渡し船が湾を渡る。'],
    ['ar', 'عبّارة لومبرا هي الجسر.', 'تعبر عبّارة لومبرا الخليج.'],
    ['hi', 'लुंबरा की नाव पुल है।', 'लुंबरा की नाव खाड़ी पार करेगी।'],
  ])('says rather what something is than what it does (%s: %s)', (language, is, does) => {
    const says = (text: string) =>
      analyseText({ text, language }).sentences.some(({ cues }) => cues.being > 0);
    expect([says(is), says(does)]).toEqual([true, false]);
  });

  test('stands on no case from elsewhere', () => {
    const text = `${facts.en[0]} A ferry of Lumbra is a good thing for islands. A ferry in the neighbouring town is a good thing for islands. ${facts.en[1]}`;
    expect(summarise({ text, language: 'en' }).thesis.text).toBe(
      'A ferry of Lumbra is a good thing for islands.',
    );
  });

  test('is no scene where only a demand says anything, which then is the claim', () => {
    const demand = 'The council must keep the ferry of Lumbra.';
    const text = `${facts.en[0]} The tide in the harbour of Lumbra keeps its own hours. ${facts.en[1]} ${demand}`;
    const { thesis, ask } = summarise({ text, language: 'en' });
    expect([thesis.text, ask?.text]).toContain(demand);
  });

  test('is rather the first demand than one that is added', () => {
    const text = `${facts.en[0]} ${facts.en[1]} The council must keep the ferry of Lumbra. And the county should paint the pier.`;
    const { thesis, ask } = summarise({ text, language: 'en' });
    expect([thesis.text, ask?.text]).toEqual([
      'The council must keep the ferry of Lumbra.',
      'the county should paint the pier.',
    ]);
  });

  test('describes in Japanese no noun by a demand', () => {
    const text =
      '市議会は月曜日に開かれた。機械に任せてはならない仕事の境は便利さによって動いていく。市は夜の渡し船を残すべきだ。';
    expect(summarise({ text, language: 'ja' }).ask?.text ?? '').not.toContain('任せては');
  });
});
