import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseText } from '../../lambdas/text/analyse-text.ts';
import { type Voice, voicesOf } from '../../lambdas/text/claims/voices-of.ts';
import { interfaceLanguages } from '../../lambdas/text/language.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { anyText } from './texts.ts';

const signs = { '=': 'paper', '>': 'others', '~': 'granted', '?': 'fallback' } as const satisfies Record<
  string,
  Voice
>;

/** Sentences with the sign of whose view each is before it, an empty line between paragraphs. */
function voiced(language: string, lines: string): { found: string[]; expected: string[] } {
  const gap = language === 'zh' || language === 'ja' ? '' : ' ';
  const paragraphs = lines.split('\n\n').map(paragraph =>
    paragraph
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  );
  const text = paragraphs.map(sentences => sentences.map(line => line.slice(2)).join(gap)).join('\n\n');
  const analysed = analyseText({ text, language });
  const voices = voicesOf(analysed);
  return {
    found: analysed.sentences.map(
      ({ span }, at) => `${voices[at]}: ${text.slice(span.start, span.end).trim()}`,
    ),
    expected: paragraphs
      .flat()
      .map(line => `${signs[line.charAt(0) as keyof typeof signs]}: ${line.slice(2)}`),
  };
}

const cases: readonly (readonly [language: string, kind: string, lines: string])[] = [
  [
    'en',
    'verbs of saying, wherever they stand',
    `> The ferry company insists that the pier is safe.
     = The pier has lost nine planks.
     > The pier, the harbour master believes, will last another winter.
     = Nine planks say otherwise.
     > It is only a pier, says the company's lawyer.`,
  ],
  [
    'en',
    'fears, hopes and promises of parties',
    `> Many in the old port fear that the ferry will never come back.
     > The developers promise 900 jobs.
     > Supporters of the bridge see in it the end of a long sleep.
     = A bridge nobody can pay for is no end of anything.`,
  ],
  [
    'en',
    'a case that is announced, up to the reply',
    `> The case for the bridge is easily told.
     > It would carry lorries by night and by day.
     > Fog would stop nobody.
     = But a bridge has a toll, and the ferry has none.
     = The islands would pay twice.`,
  ],
  [
    'en',
    'what will be said, up to a reply in the next paragraph',
    `> It will be said that ferries are old, that crews are dear.
     > Wages have risen for nine years.

     = This argument forgets the toll.
     = The toll rises too.`,
  ],
  [
    'en',
    'a concession, up to the reply',
    `~ To be sure, the ferry is late on most days.
     ~ Its engine comes from another century.
     = Yet it sails, which the bridge will not do before the election.`,
  ],
  [
    'en',
    'what is weighed at the head of a paragraph, and a turn behind it',
    `~ Though most mornings are calm, the ferry has left some travellers standing in the rain.
     = Many have missed a train for it.
     = But it has drowned nobody, and the toll has ruined some.

     = Though the toll is small, it will be paid by those who have least.
     = The council should know who they are.`,
  ],
  [
    'en',
    'a fallback',
    `= The council must keep the ferry.
     ? If it cannot find the money, it should at least keep the boat for schools.`,
  ],
  [
    'en',
    'what is the paper’s all the same',
    `= We say that the ferry must stay.
     = Nobody claims that the bridge is cheap.
     = It is fair to say that the council has slept.
     = The council's own audit says that the bridge will never pay.
     = As the harbour master rightly says, a ferry is a street.
     = Critics say that the ferry is slow, but they have never waited for a bridge.
     = The promise of the developers is worth nothing.
     = The bridge that the mayor praises has no road behind it.
     = The union's demand for two crews is modest.`,
  ],
  [
    'de',
    'the subjunctive of reported speech',
    `> Die Fähre koste zu viel, heißt es im Rathaus.
     > Eine Brücke sei billiger, und die Mannschaft werde anderswo gebraucht.
     = Eine Brücke hat der Kreis noch nie bezahlt.
     = Wer die Fähre streicht, streicht die Schule.`,
  ],
  [
    'de',
    'what is weighed at the head of a paragraph, and a turn behind it',
    `~ Obwohl die meisten Tage ruhig sind, hat die Fähre manchen im Regen stehen lassen.
     = Doch ertrunken ist keiner.

     = So fährt sie seit hundert Jahren.`,
  ],
  [
    'de',
    'a concession and its reply, a fallback',
    `~ Zwar ist die Fähre alt.
     = Doch sie fährt.
     = Der Kreis muss sie behalten.
     ? Andernfalls soll er wenigstens ein Boot für die Schüler bezahlen.`,
  ],
  [
    'fr',
    'the conditional behind "selon"',
    `> Selon la compagnie, le bac serait dangereux.
     > Sa coque serait percée.
     = Mais aucun expert ne l’a visitée.
     > Les élus redoutent un procès.`,
  ],
  [
    'fr',
    'objections to come, a concession, a fallback',
    `> On objectera que le pont est moderne.
     = Cet argument ne tient pas.
     ~ Certes, le bac est lent.
     = Mais il passe.
     = Le conseil doit garder le bac.
     ? À défaut, il doit payer une navette.`,
  ],
  [
    'es',
    'who says it, what will be said, what is granted',
    `> Según la compañía, la barca sería peligrosa.
     > Los promotores prometen mil empleos.

     > Se nos dirá que el puente es moderno.
     = Ese argumento olvida el peaje.

     ~ Es cierto que la barca es lenta.
     = Pero pasa.`,
  ],
  [
    'pt',
    'who says it, what will be said, what is granted',
    `> Segundo a companhia, a balsa seria perigosa.
     > Os defensores da ponte garantem que ela sai barata.

     > Haverá quem diga que a ponte é moderna.
     = Esse argumento esquece o pedágio.

     ~ É verdade que a balsa é lenta.
     = Mas ela passa.`,
  ],
  [
    'ru',
    'who says it, hearsay, what is granted',
    `> По словам директора, паром опасен.
     > Сторонники моста обещают тысячу рабочих мест.

     > Нам возразят, что мост современнее.
     = Этот довод забывает о плате.

     ~ Конечно, паром ходит медленно.
     = Но он ходит.`,
  ],
  [
    'ar',
    'who says it, what will be said, what is granted',
    `> ويقول أنصار الجسر إن العبارة خطيرة.
     = لكن العبارة تعمل كل يوم.

     > سيقال إن الجسر حديث.
     = هذه الحجة تنسى الرسوم.

     ~ صحيح أن العبارة بطيئة.
     = غير أنها تصل.`,
  ],
  [
    'hi',
    'who says it, what will be said, what is granted',
    `> कंपनी का कहना है कि नाव ख़तरनाक है।
     = लेकिन नाव हर दिन चलती है।

     > कहा जाएगा कि पुल आधुनिक है।
     = यह तर्क टोल को भूल जाता है।

     ~ यह सच है कि नाव धीमी है।
     = मगर वह पहुँचती है।`,
  ],
  [
    'zh',
    'who says it, what will be said, what is granted',
    `> 有家长说，渡轮太慢。
     = 然而渡轮每天都开。

     > 有人会说，大桥更现代。
     = 这种说法忘记了过桥费。

     ~ 诚然，渡轮很慢。
     = 但它每天都到。`,
  ],
  [
    'en',
    'what somebody should say, which is the paper’s demand',
    `= The company should repair the pier and say how long that will take.
     = The council must publish the report that the company promised.
     > The pier should be closed, the harbour master says.`,
  ],
  [
    'de',
    'what somebody should say, which is the paper’s demand',
    `= Die Landrätin soll der Werft einen Preis nennen.
     > Die Landrätin nennt den Steg eine Gefahr.`,
  ],
  [
    'zh',
    'what somebody should say, which is the paper’s demand',
    `= 卫生部门应取消这项要求。
     > 院方要求保留这项规定。`,
  ],
  [
    'ja',
    'who says it, what is granted',
    `> 会社は、渡船は危険だと主張する。
     = しかし、渡船は毎日動いている。

     ~ 確かに、渡船は遅い。
     = だが、必ず着く。`,
  ],
];

describe('whose view a sentence is', () => {
  test.each(cases)('is told by %s: %s', (language, _, lines) => {
    const { found, expected } = voiced(language, lines);
    expect(found).toEqual(expected);
  });

  test('is the paper’s in a language without a table', () => {
    const { found } = voiced('fi', '= Yhtiö sanoo, että lautta on vaarallinen.');
    expect(found).toEqual(['paper: Yhtiö sanoo, että lautta on vaarallinen.']);
  });

  test('is known of every sentence of any text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...interfaceLanguages), (text, language) => {
        const analysed = analyseText({ text, language });
        expect(voicesOf(analysed)).toHaveLength(analysed.sentences.length);
      }),
      { numRuns: 60 },
    );
  });

  test('does not hang on the paragraphs around: a paragraph says of itself what it says alone', () => {
    const paragraphs = cases.filter(([language]) => language === 'en').map(([, , lines]) => lines);
    fc.assert(
      fc.property(fc.shuffledSubarray(paragraphs, { minLength: 2 }), chosen => {
        const apart = chosen.flatMap(lines => voiced('en', lines).found);
        // The paragraph between lets no reply of the next one reach back.
        const together = voiced('en', chosen.join('\n\n= The ferry sails at nine.\n\n')).found;
        expect(together.filter(line => line !== 'paper: The ferry sails at nine.')).toEqual(apart);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a summary', () => {
  const text = `The council of Sund will vote on the ferry next week. It sails nine times a day.

The case for the bridge is that a bridge never sleeps. Lorries would cross it without a timetable, and no crew would be paid for waiting on the ferry of Sund.

But a bridge to Sund has a toll, and the ferry has none. The islands of Sund would pay twice for what no one there has asked for.

Unions demand that the ferry of Sund must be given to its crew. The council must keep the ferry of Sund and repair its engine. If it cannot, it must at least keep the ferry of Sund for the schools.`;
  const { thesis, points, ask } = summarise({ title: 'Keep the ferry of Sund', text, language: 'en' });

  test('shows nobody else’s case as the paper’s', () => {
    for (const shown of [thesis, ...points]) expect(shown.text).not.toMatch(/never sleeps|Lorries|Unions/);
    expect(points.length).toBeGreaterThan(0);
  });

  test('asks for the first demand, not for the fallback nor for what others demand', () => {
    expect(ask?.text).toBe('The council must keep the ferry of Sund and repair its engine.');
  });

  test.each([
    [
      'others are heard to make',
      'We kept hearing the pilots assert that the ferry of Sund must be sold this year.',
    ],
    [
      'nobody should forget',
      'The ferry of Sund is the last of nine, which nobody should forget in the vote.',
    ],
    ['a union makes', 'The crews of Sund demand that the council should pay for a second ferry.'],
    ['is a question of others', 'Some on the quay of Sund wonder whether the ferry must be sold at all.'],
  ])('asks for nothing that %s', (_, sentence) => {
    const alone = `The ferry of Sund carries nurses and bakers. The islands have no other boat. The boat is late. ${sentence}`;
    expect(summarise({ text: alone, language: 'en' }).ask).toBeNull();
  });

  test('asks for what the paper says that it asks for', () => {
    const demand = 'We argue that the council must keep the ferry of Sund for another ten years.';
    const alone = `The ferry of Sund carries nurses and bakers. The islands have no other boat. The boat is late. ${demand}`;
    expect(summarise({ text: alone, language: 'en' }).ask?.text).toBe(demand);
  });
});
