import { describe, expect, test } from 'vitest';
import { plainText } from '../../lambdas/text/plain-text.ts';
import { summarise } from '../../lambdas/text/summarise.ts';

const shown = (text: string, language?: string): string[] => {
  const { thesis, points, ask } = summarise({ text, language });
  return [thesis, ...points, ...(ask ? [ask] : [])].map(passage => plainText(passage.text).text);
};

const conversations: Readonly<Record<string, string>> = {
  en: `HOST: Will the ferry stay?
OSTER: It must stay, and the council should say so tonight.
HOST: And who pays?
OSTER: We all do. The county should pay for the ferry like for any road.
HOST: The mayor says that the ferry loses a million a year.
LIND: It loses more. We must sell it before winter.`,
  de: `Frage: Muss die Fähre bleiben?

Oster: Sie muss bleiben. Der Rat sollte das heute sagen.

Frage: Wer bezahlt?

Oster: Wir alle. Der Kreis muss die Fähre bezahlen wie jede Straße.`,
  ru: `— Интервью.
Ведущий: Паром останется?
Остер: Он должен остаться. Совет обязан сказать это сегодня.
Ведущий: А кто платит?
Остер: Все мы. Округ должен платить за паром, как за дорогу.`,
  ar: `المذيع: هل تبقى العبّارة؟
أوستر: يجب أن تبقى. على المجلس أن يقول ذلك الليلة.
المذيع: ومن يدفع؟
أوستر: نحن جميعًا. يجب على المقاطعة أن تدفع ثمن العبّارة.`,
  zh: `记者：渡轮会保留吗？
奥斯特：必须保留。议会应该今晚就表态。
记者：谁来付钱？
奥斯特：我们大家。县里应当像修路一样出钱。`,
  qa: `Q. What is the matter with the ferry?
A. It is old. The council must buy a new one before winter.
Q. Who disagrees?
A. The mayor does. He should ask the islands.`,
};

describe('a conversation that is printed as one', () => {
  test.each(Object.entries(conversations))(
    'is shown only with the name of who speaks, and asks for nothing (%s)',
    (name, text) => {
      const language = name === 'qa' ? 'en' : name;
      for (const passage of shown(text, language)) expect(passage).toMatch(/^[\p{L}]+[:：.]|^— Интервью/u);
      expect(summarise({ text, language }).ask).toBeNull();
    },
  );

  test('leaves what the paper says before and behind it to the paper', () => {
    const text = `The council must keep the ferry of Sund, because no road leads to the islands.\n\n${conversations.en}\n\nA ferry is no favour to the islands. The council should stop selling it.`;
    const { thesis, ask } = summarise({ text, language: 'en' });
    expect([thesis.text, ask?.text].join(' ')).not.toMatch(
      /sell it before winter|like for any road|say so tonight/,
    );
    expect(ask).not.toBeNull();
  });

  test('is not taken for one where lines begin with headings', () => {
    const text = `First: the ferry is old.\nSecond: the council must buy a new one.\nThird: the islands have no road.\nFourth: nobody asked them.`;
    expect(shown(text, 'en').join(' ')).toContain('the council must buy a new one');
  });
});

test('tags around a sentence are not shown, nor do they keep it from being shown', () => {
  const text =
    '<p>Sund has one ferry, and the county sold it.</p>\n<p>The council should withdraw the sale of the ferry and ask the islanders first.</p>\n<p>The ferry is old.</p><br/>';
  expect(shown(text, 'en')).toContain(
    'The council should withdraw the sale of the ferry and ask the islanders first.',
  );
  for (const passage of shown(text, 'en')) expect(passage).not.toMatch(/[<>]/);
});
