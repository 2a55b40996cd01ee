import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../lambdas/text/detect-language.ts';
import { splitSentences } from '../../lambdas/text/sentences.ts';
import { fiveSentences } from './five-sentences.ts';

const languages = Object.keys(fiveSentences);

describe('five sentences of a newspaper', () => {
  test.each(languages)('are known to be %s', language => {
    const found = detectLanguage(fiveSentences[language] ?? '');
    expect(found.language).toBe(language);
    expect(found.confidence).toBeGreaterThan(0.5);
  });

  test.each(languages.filter(language => language !== 'th'))('are five sentences in %s', language => {
    expect(splitSentences(fiveSentences[language] ?? '', language)).toHaveLength(5);
  });
});

describe('what decides', () => {
  test('nothing to go on is undetermined', () => {
    for (const text of ['', ' \n', '12,5 % (2031)', '😀 … —', '\ud800'])
      expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 });
  });

  test('a quotation in another script does not outvote the text around it', () => {
    const { language } = detectLanguage(
      `The mayor said “да, конечно” and it was the end of the matter for us.`,
    );
    expect(language).toBe('en');
  });

  test('kana among the characters means Japanese, none means Chinese', () => {
    expect(detectLanguage('税制改革の議論が始まった').language).toBe('ja');
    expect(detectLanguage('税制改革的讨论已经开始').language).toBe('zh');
  });

  test('Serbian is known in either alphabet', () => {
    const latin =
      'Posle izbora predsednik neće imati vremena za reči, jer će ceo svet gledati šta radi i gde je bio.';
    expect(detectLanguage(latin).language).toBe('sr');
  });

  test('decomposed accents and capitals make no difference', () => {
    const text = (fiveSentences.vi ?? '').normalize('NFD').toUpperCase();
    expect(detectLanguage(text).language).toBe('vi');
  });

  test('soft hyphens are no letters', () => {
    expect(detectLanguage('Die Ver\u00adkehrs\u00adpo\u00adli\u00adtik ist nicht gut.').language).toBe('de');
  });

  test('more text makes it surer', () => {
    const [short, long] = ['The council is wrong.', fiveSentences.en ?? ''].map(text => detectLanguage(text));
    expect(long?.confidence).toBeGreaterThan(short?.confidence ?? 1);
  });
});

test('any string has a language or none, and a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string()), text => {
      const { language, confidence } = detectLanguage(text);
      expect(language).toMatch(/^[a-z]{2,3}$/);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(language === 'und').toBe(confidence === 0);
    }),
  );
});

test('ten megabytes are judged by their beginning, middle and end', () => {
  const text = (fiveSentences.pt ?? '').repeat(30_000);
  expect(detectLanguage(text).language).toBe('pt');
});
