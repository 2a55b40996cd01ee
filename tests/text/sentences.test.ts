import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../lambdas/text/sentences.ts';

const cut = (text: string, language?: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Cases are written with a bar where a sentence ends. */
const expectCuts = (marked: string, language?: string): void => {
  const text = marked.replaceAll('|', '');
  expect(cut(text, language)).toEqual(marked.split('|').map(part => part.trim()));
};

describe('English prose', () => {
  test.each([
    ['ends with full stops, questions and calls', 'It passed.| Who paid?| Nobody!| So it goes.'],
    ['does not end with a title', 'Gov. Adele Brandt met Sen. Ito and then-Rep. Lund.| Dr. Osei came too.'],
    ['does not end with initials', 'Nobody reads J. K. Marlow or Thomas I. Reed.| Few read W. Ash.'],
    ['does not end with a letter that opens it', 'Q. Who pays?| A. The town, no. 4.'],
    [
      'ends before marks that turn the direction of writing',
      '\u2066It passed.\u2069| \u202eWho paid?\u202c| Nobody.\u200f| So it goes.',
    ],
    ['ends with the pronoun', 'They chose, you and I.| Did they know?'],
    [
      'does not end with a time that opens it',
      'At 6 a.m. Mr. Lund rose.| He slept at 9 p.m.| Mrs. Lund did not.',
    ],
    ['does not end before a time zone', 'Polls close at 8 p.m. EST and later.| At 9 p.m. CET they count.'],
    [
      'does not end between a time and its day, date or zone',
      'Polls close at 8 p.m. Tuesday.| He left at 4 p.m. Jan. 12.| It sails at 6 a.m. London time.| At 9 p.m. Eastern it ends.',
    ],
    ['ends with a time before a name', 'The council rose at 10 p.m.| Mayor Ode went home.'],
    [
      'ends with the suffix of a name, but not within what is named so',
      'He met Adam Brandt Jr.| Voters did not.| The Amos Lund Jr. Library is shut.| Tom Ito Jr. (D-Me.) left.',
    ],
    [
      'ends with a state behind a town, where a comma would follow within a sentence',
      'He lives in Port Olm, Calif.| Neighbors like him.| Ada Lund, D-Me.| Nobody else spoke.| Calif. Democrats met in St. Paul, Minn., on Monday.',
    ],
    ['ends with an acronym only before a word that opens', 'The U.S. Senate left the U.N.| It may return.'],
    [
      'ends with a company only before such a word',
      'Talk to Arbor Inc. Chairwoman Ng.| She owns Pine Ltd.| He left.',
    ],
    ['ends with "etc." before any capital', 'They sell rugs, lamps, etc.| Mayor Ode bought both.'],
    ['does so in capitals too', 'THEY SELL RUGS, ETC.| MAYOR ODE LEFT.'],
    [
      'does not end in a number',
      'It cost $3.50, then .75 more.| Rule No. 7 says 2.5 percent.| See vol. IV, Rm. 4.',
    ],
    ['ends with a year', 'It began in 2019.| Then it stopped.'],
    ['does not end before a small letter', 'The band Wow! is loud.| The firm Yes? inc. is not.'],
    ['opens with a small letter and a capital', 'The maker failed.| iPads did not.'],
    ['keeps a closing quotation mark', '“We lost.”| “We won.”| She shrugged.'],
    ['goes on to the speaker', '“Who pays?” Mayor Lena Ode asked.| “Nobody!” he said.'],
    [
      'goes on to a speaker of whom more is said',
      '“Who pays?” Ada Ode of Port Olm, the committee’s chair, asked.| “Nobody!” Ito, 54, shouted.| “Why?” Lund, a teacher, wanted to know.',
    ],
    [
      'goes on to a speaker who was overheard, and to a paper',
      '“Who pays?” Mr. Ito was quoted as saying.| “Why?” The Coast Courier asked.',
    ],
    [
      'does not take one who does not speak for a speaker',
      '“Is it over?”| Mr. Ito said it was.| “Who pays?”| Mr. Ito, a Democrat, voted no.| “Why?”| Mr. Ito was tired.',
    ],
    ['does not take the next sentence for a speaker', '“Who pays?”| He asked twice.'],
    ['ends with a quotation that ends with an acronym', 'She said “I love the U.S.”| Senator Reed smiled.'],
    ['keeps a possessive', 'That is Ames Jr.’s seat.| It is the U.S.’s too.'],
    [
      'keeps what stands in brackets',
      'The bill (H. 12. Never passed.) is dead.| (So is its author.)| We go on.',
    ],
    ['ends with dots that end a quotation', 'She said: “I was surprised ...”| He was not.'],
    ['goes on after dots', 'It was … well, nothing.| They waited...| Nobody came.'],
    ['gives dots to the word they touch', 'It ended.| ...Nobody came.'],
    ['keeps dots in brackets', 'He wrote “all [...] are equal” (Ode 12).| Few agreed.'],
    ['ends at a forgotten space', 'The vote is over.|The count is not.'],
    ['does not end in an address', 'See papers.Example.org or Write.To@Papers.Example now.| Then vote.'],
    ['keeps the numbers of notes', 'It was a failure.[3][4]| The next was worse.12| Few saw it.'],
    [
      'ends with a title that is another word in small letters, and with an acronym that looks like an abbreviation',
      'They sent a rep.| Nobody spoke.| Few use IE.| While others grow, it shrinks.| DR. Lund left.',
    ],
    ['does not end before the form of a company', 'Hooray! Inc. and Wow! Ltd. met.| They merged.'],
    ['goes on after the dateline', 'PORT OLM, Maine. — The mayor resigned.| Nobody knows why.'],
    ['does not end in the name of a file', 'He left budget.PDF on Report.NET again.| It was read.'],
    ['ends with the name of a site', 'Visit Olm.com.| Visitors are rare.'],
    [
      'goes on after what is asked or cried in brackets, unless a word follows that opens sentences',
      'They asked (why not?) Mayor Ode.| He stayed (who knew?) and the town slept.| She left (at last!) | The town slept.',
    ],
    [
      'knows what papers of India, Nigeria and the Philippines write',
      'M/s. Lund paid Rs. 500 to Smt. Roe.| Engr. Ode of Brgy. Sta. Rosa, Barr. Ash and Alh. Musa did not.',
    ],
    ['goes on to a letter that numbers', 'See Fig. B and Vol. C of it.| Is it no?| A map shows it.'],
    ['ends with a temperature', 'It fell to -12 C.| Schools closed.| In 1990 C. Lund won.'],
    ['ends with a measure', 'It is 20 sq. ft.| Mayor Ode built it.| It weighs 5 lbs.| Few lift it.'],
    [
      'goes on after a dash and a small letter',
      'Nobody came! — or so they said.| LUND, Me. — The vote failed.',
    ],
  ])('%s', (_, marked) => expectCuts(marked, 'en'));

  test('short bursts of one quotation stay together', () => {
    expectCuts('“It is wrong. It must end.”| She left.', 'en');
    expectCuts('“We heard: ‘It must end.’| And it did.”', 'en');
    expectCuts(
      '“Nobody! The council has asked none of the people who live along the canal, and never will.”',
      'en',
    );
  });
});

describe('lists', () => {
  test.each([
    ['numbers with a bracket', '1) Lower rents| 2) Higher wages| 3) Clean air'],
    ['numbers with a full stop', '1. Lower rents| 2. Higher wages'],
    ['both', '1.) Lower rents| 2.) Higher wages'],
    ['letters', 'They ask for two things.| a) lower rents| b) higher wages'],
    ['letters in brackets', '(a) Lower the rents.| (b) Raise the wages.'],
    ['bullets', 'We ask for:| • Lower rents| • 2. Higher wages'],
    ['lines', '- lower rents\n|- higher wages\n|- clean air'],
    ['roman numbers with a full stop', 'I. The pier.| II. The ferry.| III. The town.'],
    ['roman numbers in lines', 'i) lower rents\n|ii) higher wages'],
  ])('are cut into their items: %s', (_, marked) => expectCuts(marked, 'en'));

  test('are cut where ordinals have a full stop as well', () => {
    expectCuts('1. Brød og smør| 2. Mælk fra gården', 'da');
    expectCuts('1. Wir fordern Brot| 2. Wir fordern Milch', 'de');
    expectCuts('1. Bundesliga gegen 2. Bundesliga.', 'de');
  });

  test('a number of the text is no item', () => {
    expectCuts('We ask: 1. Open books; 2. Fair rents.| Nothing more.', 'en');
    expectCuts('The first 2) was struck out.| 1 of 3) stayed.', 'en');
  });
});

describe('lines', () => {
  test('a blank line always divides', () => {
    expectCuts('The mayor, and\n\n|the council\r\n\r\n|lost', 'en');
  });

  test('a line broken in the middle goes on', () => {
    expectCuts('The council met in the old \nhall.| It was cold,\nAnd nobody spoke.', 'en');
    expectCuts('港の\n図書館が閉まった。', 'ja');
  });

  test('lines of one width go on, whatever they begin with', () => {
    const lines = [
      'The council of the town of Marlow met on Monday in the hall of the',
      'Marlow Paper Company, because its own has no roof since the storm,',
      'Ms. Ode said. It voted to close the library at the end of the month',
      'and went home.',
    ];
    expect(cut(lines.join('\n'), 'en')).toHaveLength(2);
  });

  test('the lines of a poem go on', () => {
    expectCuts(
      'The ferry leaves\n  the quay, the quay\nand takes the bakers\n  out to sea,\n\n|it must not sink',
      'en',
    );
    expectCuts('bread and butter\n|a ferry ticket\n|the key to the hall', 'en');
  });

  test('a short line is a sentence of its own', () => {
    expectCuts('contact\n|opening hours\n|The paper is closed on Sundays.', 'en');
  });
});

describe('other languages', () => {
  test.each([
    [
      'es',
      'La Sra. Ode habló con el Dr. Ruiz, pág. 4.| ¿Quién paga?| ¡Nadie! | Ni EE. UU. ni la U.E. pagan.',
    ],
    ['fr', 'M. Ode a dit : « Oui ! »| Mme Lund a dit non.| Voir p. 12.'],
    ['de', 'Am 3. Oktober sprach Dr. med. Ode, z. B. über Brot.| Das war auf Seite 12.| Dann nichts.'],
    ['es', 'Ayer hizo 18,3°C.| Nadie salió.| El pan costó 40 kg.| Nada más.'],
    [
      'de',
      'Er wohnt in der Lindenstr. 12.| Dort fehlen Äpfel usw. Birnen auch.| Der Rat schweigt ...| Die Stadt nicht.',
    ],
    ['de', '„Wer zahlt?“, fragte sie.| „Niemand.“| Es war still.'],
    [
      'de',
      'Er lebt in der Schweiz.| Unmittelbar davor hieß er Max.| Das ist so.| Erlaubt sind max. 30 Personen, die man mag.| Er lacht.',
    ],
    [
      'de',
      'Auf Seite 49.| Leser schreiben zum 100. Geburtstag und zu seinem insgesamt 13. Sieg im II. Weltkrieg.| Der Index lag bei 25.| Anleger warten bis 31.12. Händler nicht.',
    ],
    ['de', 'Das kostet (wirklich!) Geld.| Ab 4 (?) Tonnen zahlt Müller (Hrsg.) Steuern.'],
    ['ru', '— Пора, — сказал он. — Идём.'],
    ['ru', '— Кто платит?| — Никто.| — Почему? — спросила она.'],
    ['pl', 'Olm wygrał 3:1.| Ode strzelił dwa gole.'],
    ['de', 'Prof. em. Dr. h. c. mult. Ode wohnt in der Ode-Str. 12.| Der Abg. Lund nicht.'],
    ['de', 'Olm siegte 3:2.| Ash war auf Platz 3.| Der Schnitt lag bei 1,15.| Quelle: Dr.med. Lund.'],
    ['de', 'Die Fahrt dauert 40 min.| Zu retten war nichts.| Es sind 5 min. Fußweg.'],
    ['de', 'Er starb 44 v. Chr.| Danach regierte Bgm. Ode, d. h. niemand, z. B. der hl. Oswald.'],
    [
      'es',
      'Llegó a las 9 a. m.| El tren no.| Habló Dª. Ana.| El cap. Ruiz no.| Ese es el cap.| Los demás callan.',
    ],
    ['pl', 'To 5 mln zł.| Burmistrz milczy.| To był wyścig 11.| Padał deszcz.| Rzecznik ds. Mediów też.'],
    ['pl', 'W latach 70. XX wieku i do 1. Ligi.| W 2019 r. Rada spała.'],
    ['ru', 'Это 5 млн руб.| Мэр молчит.| Площадь 3 кв. км.| Город стар.| Тульская обл.| Он там жил.'],
    ['uk', 'Живе на вул. Садовій, буд. 5, ім. Лисенка.| Це 5 тис. грн.| Мер мовчить.'],
    ['it', 'Nel sec. XX parlò il sen. Ode.| Era il cap.| Gli altri tacciono.'],
    ['ar', 'كان ذلك عام 1441 هـ.| وبعده صمت الناس.'],
    ['tr', 'Sn. Ode ve Prof. Lund II. Dünya Savaşı üzerine konuştu.| Kimse gülmedi.'],
    ['ro', 'Legea nr. 5 și pag. 20 sunt aici.| Nimeni nu citește.'],
    ['cs', 'MUDr. Ode a např. Lund přišli.| Nikdo nemluvil.'],
    ['id', 'Bpk. Ode dan Hj. Ana datang.| Tidak ada yang bicara.'],
    ['fr', 'Que savait-il ?...| Et depuis quand ?'],
    ['fr', 'J.-P. Roche a dit oui.| Les ponts, etc.| Personne ne paie.'],
    ['pt', 'No séc. XIX havia comboio.| Hoje não.'],
    ['pt', 'O Sr. Ode falou com a Dra. Lima às 9h.| Nada mudou.'],
    ['ru', 'Г-н А. И. Оде жил на ул. Садовой.| «Кто платит? – спросил он. – Никто».'],
    ['ru', 'Закрыли школы и т. д.| Люди ушли.| Так было в XX в.| Тогда в гл. IV т. II писали иначе.'],
    ['ru', 'В 2019 г. Россия платила.| Так было и в 2020 г.| Потом ушли.'],
    [
      'ar',
      'وقّع د. سالم وأ. د. هدى.| «من يدفع؟» سألت النائبة.| شمل المدارس إلخ.| المجلس صامت.|الأطباء رحلوا.',
    ],
    ['ar', 'قال د. عمر إن الأمر انتهى.| هل يعود؟| لا أحد يعرف.'],
    ['hi', '“कौन देगा?” मेयर ने पूछा।| 3 अक्तू. को बैठक है।'],
    ['hi', 'डॉ. वर्मा ने कहा कि यह गलत है।| कौन देगा?| ए. पी. सिंह नहीं देंगे।'],
    ['zh', '市长说：“不行。”| 我们一起读《图书馆！在哪里》吗？| 不读。'],
    ['zh', '“谁付钱？”他问。| 没有人。'],
    ['zh', '“没有钱。”市长承认。|够了！|这是我们的城市。|“为什么？”这个问题没有答案。'],
    ['zh', '该公司（成立于1990年。）已经破产。|《谁之罪？》一书绝版。|我们要求：1. 公开账目；2. 道歉。'],
    ['zh', '他在 St. Olm 工作。|她不在。'],
    ['ja', '「なぜここなのか？」住民は尋ねた。|もうたくさんだ！|もう待てない！という声がある。'],
    ['ja', '市長は「金がない。仕方がない。」と述べた。| 議会は黙った（理由は不明。）。| 終わった！'],
    ['ja', '費用は３．５億円だ．| 高い．'],
    ['ar', 'قال د\u202a.\u202c سالم إن الأمر انتهى.| هل يعود؟'],
    ['zh', '他说："不行。"|大家都笑了。|她写道："再见。“|他走了。|他没走。|“我不走。”她说。'],
    ['zh', '他走了……|她也走了。|他……还是走了。|他说：“同意。”|后来又说：“不。”'],
    ['zh', '他问：“谁付？”|没有人回答，灯灭了。'],
    ['ja', 'そんな！と市長は思った。| だが誰も来ない。'],
    ['hi', 'मेयर ने कहा “यह गलत है।”| कोई नहीं बोला।| बैठक हुई पर वे नहीं आए.| ए. पी. सिंह आए।'],
    ['ar', '“لماذا؟” سأل الصحفي، ثم غادر.| وُلد الشاعر عام 570 م.| وتوفي بعد ذلك.'],
    ['ko', '“왜?”라고 물었다.| 시장은 갔다.'],
    ['he', 'ד"ר אודה אמר.| מי ישלם?| אף אחד.'],
    ['vi', 'TS. Ode đến TP. Olm.| Không ai cười.'],
    ['hy', 'Քաղաքը փակեց գրադարանը:| Ոչ ոք չխոսեց։'],
    ['el', 'Ποιος πληρώνει;| Κανείς.'],
    ['my', 'မြို့တော်ဝန်လာသည်။| ဘယ်သူမှမပြောပါ။'],
    ['it', "L'avv. Ode ha parlato con il dott. Lupi.| Nessuno ha pagato."],
    ['ka', 'ქალაქმა ბიბლიოთეკა დახურა.| არავინ ლაპარაკობდა.'],
  ])('%s: %s', (language, marked) => expectCuts(marked, language));

  test('Thai ends with a space where a sentence was long enough and another opens', () => {
    const first = 'สภาเมืองตัดสินใจปิดห้องสมุดในปลายเดือนนี้เพราะไม่มีเงินพอที่จะจ่ายค่าไฟและค่าน้ำ';
    expectCuts(`${first}| แต่ประชาชน 200 คนไม่เห็นด้วย`, 'th');
  });

  test('a language nobody knows is cut like English', () => {
    for (const language of ['', 'xx', 'not a language', '__proto__', 'EN-gb'])
      expectCuts('Mr. Ode left.| He came back.', language);
  });
});

describe('texts of other kinds', () => {
  test('no capitals at all: full stops suffice', () => {
    expectCuts(
      'nobody came. the vote failed. it was no. 5 of the day.'
        .replace('. the', '.| the')
        .replace('. it', '.| it'),
      'en',
    );
  });

  test('no capitals at all: a time of day goes on with its day', () => {
    expectCuts('the mayor left at 5 p.m. on monday.| he slept at 9 p.m.| the council did not.', 'en');
  });

  test('nothing but capitals', () => {
    expectCuts('MR. ODE LEFT.| NOBODY CAME.', 'en');
  });

  test('nothing to cut', () => {
    expect(cut('')).toEqual([]);
    expect(cut(' \n\n\t ')).toEqual([]);
    expect(cut('no end')).toEqual(['no end']);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...'.|...|…|. . .|!|?|?!|。|।|:|;|"|“|”|«|»|‘|’|(|)|[|]|「|」|\n|\n\n|\r\n|\r| |\u00a0|\u3000|•|1.|2)|a)|Mr.|U.S.|p.m.|I|A.|the|The|Ode|said|www.|@|-|—|12|３|図書館|ห้อง|ডা|\ud800|\udfff|😀|\u0301|\0'.split(
      '|',
    ),
    '|',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 60 }).map(parts => parts.join('')),
    fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(' ')),
  );
  const languages = fc.constantFrom('en', 'de', 'ru', 'hi', 'zh', 'th', 'hy', undefined);

  test('sentences are trimmed, in order, apart, and cover all that is not white space', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let last = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(last, start).replaceAll('\u200b', '').trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).replaceAll('\u200b', '').trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  test('no sentence goes across a blank line', () => {
    fc.assert(
      fc.property(texts, text => {
        for (const sentence of cut(text)) expect(sentence).not.toMatch(/\n[ \t]*\n/);
      }),
    );
  });
});
