import { describe, expect, test } from 'vitest';
import { storySignature } from '../../lambdas/digest/stories.ts';
import { categorise } from '../../lambdas/text/categorise.ts';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { extractSentences } from '../../lambdas/text/extract-sentences.ts';
import { searchTerms } from '../../lambdas/text/search-terms.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { containment, sketchKeys, sketchOf } from '../../lambdas/text/sketch.ts';
import { summarise } from '../../lambdas/text/summarise.ts';
import { verify } from '../../lambdas/text/verify.ts';
import { stemsIn } from '../../lambdas/text/word-use.ts';

const ferry =
  'The ferry to Sund must stay. It carries nurses and bakers. No bridge will replace it before winter. The council has not asked the islands.';
const unstopped =
  'the ferry to sund must stay it carries nurses and bakers no bridge will replace it the council has not asked ';
const megabytes = 10_000_000;

/** Whatever papers, mirrors and readers hand over. */
const inputs: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \n\t\u00a0\n\n \u3000',
  'one word': 'Ferry',
  'one mark': '!',
  'one sentence': 'The ferry to Sund must stay.',
  'no punctuation': unstopped.repeat(40),
  'all capitals': `${ferry} ${ferry.replaceAll('ferry', 'night boat')}`.toUpperCase(),
  'bullet lists':
    '• Keep the ferry\n• Pay the crew\n• Ask the islands\n\n1. No bridge\n2. No toll\n3. No excuse\n- the council\n- the nurses',
  'a transcript':
    'HOST: Will the ferry stay?\nOSTER: It must. [applause]\nHOST: And who pays?\nOSTER: (laughs) We all do.\nQ. Why?\nA. Because nobody swims.',
  'a poem':
    'The ferry leaves\n  the quay, the quay\nand takes the bakers\n  out to sea\n\nIt must not sink,\n  it must not stay,\nit must not carry\n  Sund away',
  'mixed languages':
    'The ferry must stay. Die Fähre muss bleiben. Паром должен остаться. يجب أن تبقى العبّارة. 渡轮必须保留。渡し船を残すべきだ。नाव को रहना चाहिए।',
  emoji: '🚢 must stay 🚢🚢! 👩‍👩‍👧 need it… 🇵🇹🇵🇹 👍🏽. The ferry is 💯. No 🌉 will replace it 😭😭😭.',
  'left-over markup':
    '<p class="lead">The ferry to Sund must&nbsp;stay.</p><br/><div>No bridge will replace it.</div> <script>if (a < b) { go(); }</script> The islands have no other boat after ten. <!-- ad --> Pay the crew of the ferry &amp; the bakers.',
  'right to left with Latin':
    'على مجلس Sund أن يبقي العبّارة "MV Lumbra" في الخدمة عام 2027. قال (John Oster) إن 410,000 كرونة كثيرة! لا جسر قبل winter.',
  'directions and joiners': '\u202eThe ferry\u202c \u2067must\u2069 stay\u200d. \u200fA\u200cB\ufeff.',
  'unpaired surrogates': `\udfffThe ferry \ud800must stay\udc00. \ud83d It carries \ud83d\ud83d bakers.${'\ud800'}`,
  'soft hyphens': ferry.replace(/(\p{L}{3})(?=\p{L}{2})/gu, '$1\u00ad'),
  'characters without width': ferry.replace(/ /g, ' \u200b\ufeff\u2060'),
  'accents apart':
    'Die Fähre muss bleiben. Größer wird die Brücke nicht. Der Rat sollte über Öl reden.'.normalize('NFD'),
  'a heap of accents': ferry.replace(/([aeiou])/g, '$1\u0300\u0301\u0302\u0303'),
  'full width': ferry.replace(/[!-~]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ligatures: 'The ﬁrst ferry must ﬂoat. The oﬃce of the council should pay for it.',
  'other line ends': `\ufeff${ferry.replaceAll('. ', '.\r\n\r\n')}\r${ferry.replaceAll('. ', '.\u2029')}`,
  'spaces of all widths': ferry.replaceAll(' ', '\u00a0\u202f\u3000\t'),
  'a hundred thousand lines': `The council must keep the ferry.${'\n'.repeat(100_000)}It is the only boat.`,
  'a word a line': ferry.replaceAll(' ', '\n'),
  'a table':
    'Year | Ferries | Cost\n1990 | 4 | 1.2\n2000 | 2 | 3.4\n\nThe council should keep the last ferry.',
  'nothing but accents and joiners': '\u0301\u00ad\u200b\u200d'.repeat(20_000),
  'control characters': 'The\u0000 ferry\u0007 must\u001b[31m stay.\u0085 It\u2028carries\u2029bakers.',
  'one endless word': 'a'.repeat(200_000),
  'nothing but stops': '.'.repeat(50_000),
  'nothing but quotation marks': '“'.repeat(30_000) + '"'.repeat(30_001),
  'nothing but brackets': '('.repeat(40_000),
  'ten megabytes': ferry.repeat(megabytes / ferry.length),
  'ten megabytes without a stop': unstopped.repeat(megabytes / unstopped.length),
};

const isWithin = (text: string) => (passage: { text: string; span: { start: number; end: number } }) =>
  passage.text === text.slice(passage.span.start, passage.span.end);

describe.each(Object.entries(inputs))('%s', (_, text) => {
  test('is cut into sentences in order', () => {
    let last = 0;
    // One expectation for all of them: there may be 300,000.
    const wrong = splitSentences(text, 'en').filter(({ start, end }) => {
      const isInOrder = start >= last && end > start && end <= text.length;
      last = end;
      return !isInOrder;
    });
    expect(wrong).toEqual([]);
  });

  test('has a summary that is no longer than it, verbatim and without repetition', () => {
    for (const language of [undefined, 'en', 'de', 'ar', 'zh', 'xx']) {
      const { thesis, points, ask } = summarise({ title: text.slice(0, 500), text, language });
      const passages = [thesis, ...points, ...(ask ? [ask] : [])];
      expect(passages.every(isWithin(text))).toBe(true);
      const inOrder = passages.toSorted((a, b) => a.span.start - b.span.start);
      for (const [at, passage] of inOrder.entries())
        expect(passage.span.end).toBeLessThanOrEqual(inOrder[at + 1]?.span.start ?? text.length);
    }
  });

  test('has an extract of at most what was asked for', () => {
    const three = extractSentences({ text }, { sentences: 3 });
    expect(three.length).toBeLessThanOrEqual(3);
    expect([...three, ...extractSentences({ text }, { words: 75 })].every(isWithin(text))).toBe(true);
  });

  test('has a language, a category, a sketch, a signature and words', () => {
    const { language, confidence } = detectLanguage(text);
    expect(language).toMatch(/^[a-z]{2,3}(-\w+)?$/);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    const { scores } = categorise({ title: text.slice(0, 500), text });
    expect(Object.values(scores).reduce((sum, score) => sum + score, 0)).toBeCloseTo(1);
    const sketch = sketchOf(text);
    expect(sketchKeys(sketch).length).toBeLessThanOrEqual(8);
    expect(containment(sketch, sketch)).toBeLessThanOrEqual(1);
    const signature = storySignature({ title: text.slice(0, 500), text, language });
    expect(Buffer.byteLength(signature)).toBeLessThanOrEqual(1_000);
    expect(searchTerms(text.slice(0, 5_000), language)).toEqual(expect.any(Array));
    expect(stemsIn(text, language)).toEqual(expect.any(Array));
  });

  test('verifies its own summary', () => {
    const short = text.slice(0, 20_000);
    expect(verify(short, summarise({ text: short, language: 'en' }), 'en').ok).toBe(true);
  });
});

describe('of markup that was left over', () => {
  test('nothing is shown where there are sentences without', () => {
    const text = `<p class="lead">The ferry to Sund must stay, and the council must pay.</p> ${ferry} <br/> The council must keep the ferry of Sund&nbsp;running.`;
    const { thesis, points, ask } = summarise({ text, language: 'en' });
    for (const passage of [thesis, ...points, ...(ask ? [ask] : [])])
      expect(passage.text).not.toMatch(/<\/?\w|&\w+;/);
  });
});
