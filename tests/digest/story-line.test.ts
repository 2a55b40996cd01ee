import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storyLine } from '../../lambdas/digest/story-line.ts';
import { storySignature } from '../../lambdas/digest/story-signature.ts';

const member = (paper: string, title: string, thesis: string, language = 'en') => ({
  title,
  thesis,
  language,
  ask: null,
  source: { id: paper },
});

describe('the line of a story', () => {
  test('is a phrase that its papers share', () => {
    const line = storyLine([
      member('argus', 'A tax with a compass', 'The carbon levy is a price on having started late.'),
      member('herald', 'Stop sulking', 'There are two ways to meet the carbon levy, and one is to count.'),
    ]);
    expect(line).toBe('Carbon levy');
  });

  test('is a name and what it is about, where no phrase is shared', () => {
    const line = storyLine([
      member('argus', 'A page is missing', 'For the herders of Vostria the treaty has one sentence.'),
      member('herald', 'Signed at last', 'It took Vostria nineteen years to sign a treaty.'),
    ]);
    expect(line).toBe('Vostria: treaty');
  });

  test('does not take up a verdict, even a shared one', () => {
    const line = storyLine([
      member('argus', 'No to the toll', 'The bridge toll is a terrible mistake.'),
      member('herald', 'The toll', 'A terrible mistake, this bridge toll.'),
    ]);
    expect(line).toBe('Bridge toll');
  });

  test('is the shortest headline where nothing is shared', () => {
    const line = storyLine([
      member('argus', 'The cranes will come', 'Ports change.'),
      member('herald', 'Nobody asked', 'Dockers are people.'),
    ]);
    expect(line).toBe('Nobody asked');
  });

  test('is the names that papers of any language share, before it is one paper’s headline', () => {
    const text =
      'Yesterday the treaty between Vostria and Marhane was signed. Nobody from Vostria asked the herders of Belqar, and Belqar will be under water. In Tarrow Bay we know that.';
    const abroad = [
      {
        title: '',
        text: 'Le traité entre la Vostrie et Marhane noie Belqar, dit Ivar Dalko.',
        language: 'fr',
      },
      { title: '', text: 'Договор между Вострией и Мархане топит Белькар.', language: 'ru' },
    ].map(storySignature);
    const argus = member('argus', 'Two presidents signed', 'A page is missing.');
    const arrival = { text, language: 'en', otherSignatures: abroad };
    expect(storyLine([argus], arrival)).toBe('Vostria · Marhane · Belqar');
    expect(storyLine([argus], { ...arrival, otherSignatures: [] })).toBe('Two presidents signed');
    expect(storyLine([argus], { ...arrival, text: 'The herders of Belqar were not asked.' })).toBe(
      'Two presidents signed',
    );
  });

  test('takes no paper’s own habit of speech for the matter', () => {
    const line = storyLine([
      member('argus', 'Iron ore prices', 'Iron ore prices fall.'),
      member('argus', 'Iron ore prices again', 'Iron ore prices fall again.'),
      member('herald', 'Miners', 'The miners wait.'),
    ]);
    expect(line).toBe('Miners');
  });

  test('speaks the language of most of its articles', () => {
    const line = storyLine([
      member('argus', 'The ferry', 'Keep the ferry.'),
      member('bote', 'Der Nachttarif', 'Das Schiff muss fahren.', 'de'),
      member('anzeiger', 'Kurz vor Mitternacht', 'Die Inseln warten.', 'de'),
    ]);
    expect(['Der Nachttarif', 'Kurz vor Mitternacht']).toContain(line);
  });

  test('of no articles is empty, and of any comes from them', () => {
    expect(storyLine([])).toBe('');
    const any = fc.record({
      title: fc.string({ unit: 'grapheme' }),
      thesis: fc.string({ unit: 'grapheme' }),
      language: fc.constantFrom('en', 'de', 'ja', 'ar', 'xx'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), members => {
        const words =
          storyLine(members)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [];
        const said = members
          .map(({ title, thesis }) => `${title} ${thesis}`)
          .join(' ')
          .toLowerCase();
        expect(words.every(word => said.includes(word))).toBe(true);
      }),
    );
  });
});
