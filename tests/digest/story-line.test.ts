import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isStillLine, storyLine } from '../../lambdas/digest/story-line.ts';
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

  test('is what it is about and where, where no phrase is shared', () => {
    const line = storyLine([
      member('argus', 'A page is missing', 'For the herders in Vostria the treaty has one sentence.'),
      member('herald', 'Signed at last', 'It took Vostria nineteen years to sign a treaty.'),
    ]);
    expect(line).toBe('Treaty (Vostria)');
  });

  test('is no person, whoever both papers name', () => {
    const line = storyLine(
      [
        member('argus', 'A page is missing', 'The treaty of Ivar Dalko has one sentence for the herders.'),
        member('herald', 'Signed at last', 'Nobody in Dalko’s house has read the treaty, says Ivar Dalko.'),
      ],
      {
        text: 'Nobody in Dalko’s house has read it. Ivar Dalko signed the treaty, and the herders did not.',
        language: 'en',
        tags: ['Treaty', 'Herders'],
        otherSignatures: [],
      },
    );
    expect(line).toBe('Treaty · herders');
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
    expect(storyLine([argus], { ...arrival, otherSignatures: [] })).toBe('Vostria · Belqar');
    expect(storyLine([argus], { ...arrival, text: 'The herders of Belqar were not asked.' })).toBe(
      'Two presidents signed',
    );
  });

  describe('where one paper writes in a language', () => {
    const quay = {
      title: 'The cranes will come',
      text: 'Nobody in Ostrelle sleeps. The strike at Cadmar Terminals has closed the port of Ostrelle since May, and the strike will last. The strike is no mistake.',
      language: 'en',
    };
    const abroad = [
      {
        title: '',
        text: 'La huelga en Cadmar Terminals tiene cerrado Ostrelle, dice Ostrelle.',
        language: 'es',
      },
      { title: '', text: 'Die Häfen: Cadmar Terminals streikt in Ostrelle Nord.', language: 'de' },
    ].map(storySignature);
    const lineOf = (
      { title, text, language }: typeof quay,
      tags: readonly string[],
      otherSignatures: readonly string[] = abroad,
      categoryName: string | null = null,
    ) =>
      storyLine([member('argus', title, 'Nobody asked.', language)], {
        text,
        language,
        tags,
        categoryName,
        otherSignatures,
      });

    test('is the paper’s keyword that the text speaks of, and a place that others name too', () => {
      expect(lineOf(quay, ['Opinion', 'Strike'])).toBe('Strike (Ostrelle)');
    });

    test('is a keyword with a name in it, alone', () => {
      expect(lineOf(quay, ['Strike', 'Ostrelle strike'])).toBe('Ostrelle strike');
      expect(lineOf(quay, ['Strike', 'Seven Coasts Games'], [])).toBe('Seven Coasts Games');
    });

    test('does not take a keyword that says where the paper files it', () => {
      expect(
        lineOf({ ...quay, text: 'We do not sleep in Ostrelle.' }, ['Editorials', 'Opinion'], abroad, 'work'),
      ).toBe('Work (Ostrelle)');
    });

    test('does not take up a keyword that judges', () => {
      expect(lineOf(quay, ['Terrible mistake'], abroad, 'work')).toBe('Work (Ostrelle)');
    });

    test('names the category where nothing else is to be had, and never the headline beside a shared name', () => {
      expect(lineOf({ ...quay, text: 'We do not sleep in Ostrelle.' }, [], abroad, 'work')).toBe(
        'Work (Ostrelle)',
      );
    });

    test('calls a Russian name as it is called', () => {
      const ozra = {
        title: 'Озра: договор хорош',
        text: 'Озра течёт. На Озре строят плотину, и об Озре спорят. Воды Озры мало.',
        language: 'ru',
      };
      const inFrench = [{ title: '', text: 'On se dispute l’Ozra, oui, l’Ozra.', language: 'fr' }].map(
        storySignature,
      );
      expect(lineOf(ozra, [], inFrench, 'мир')).toBe('Мир (Озра)');
    });

    test('knows a name in scripts without capitals by those who share it', () => {
      const inJapanese = {
        title: '判決',
        text: 'ノルハーフェンでは人工知能が判決を書く。ノルハーフェンの裁判官は読む。',
        language: 'ja',
      };
      const inEnglish = [{ title: '', text: 'The judges of Norrhaven read.', language: 'en' }].map(
        storySignature,
      );
      expect(lineOf(inJapanese, ['人工知能'], inEnglish)).toBe('人工知能（ノルハーフェン）');
    });
  });

  test('stays as long as it fits whoever comes, and is no headline', () => {
    const arrival = { text: 'The carbon levy begins in May.', language: 'en', otherSignatures: [] };
    const members = [member('argus', 'Begin at last', ''), member('herald', 'The levy', '')];
    expect(isStillLine('Carbon levy (Meridian)', members, arrival)).toBe(true);
    expect(isStillLine('Steel mills', members, arrival)).toBe(false);
    expect(isStillLine('The levy', members, arrival)).toBe(false);
    expect(isStillLine('', members, arrival)).toBe(false);
  });

  test('stays, too, where the arrival has only words of its own to offer', () => {
    const arrival = {
      text: 'Local control of phones is what the schools here want. Phones are a matter for local control.',
      language: 'en',
      tags: ['Local control'],
      otherSignatures: [
        storySignature({ title: '', text: 'Schools ban smartphones, and pupils sulk.', language: 'en' }),
      ],
      known: 'Schools · smartphones',
    };
    const members = [member('argus', 'Hands off', ''), member('herald', 'At last', '')];
    expect(storyLine(members, arrival)).toBe('Schools · smartphones');
    expect(storyLine(members, { ...arrival, known: '' })).toBe('Local control');
  });

  describe('where the paper has no keywords', () => {
    const alone = (language: string, title: string, text: string, thesis = text) =>
      storyLine([member('paper', title, thesis, language)], { text, language, otherSignatures: [] });

    test.each([
      ['ru', 'Не спать', 'Спорят о сборе. О сборе молчат. Говорят про сбор и за сбор платят.', 'Сбор'],
      ['hi', 'सवाल', 'स्कूल में शौचालय नहीं। शौचालय की चाबी। शौचालय में पानी। शौचालय से पहले कुछ नहीं।', 'शौचालय'],
      ['ja', '問うもの', '競技場を建てる。競技場は要らない。競技場に座る。競技場が残る。', '競技場'],
      ['zh', '容易', '禁碳关税？收碳关税。谈碳关税。说碳关税。看碳关税。', '碳关税'],
    ])('is a noun that the text says again and again (%s)', (language, title, text, line) => {
      expect(alone(language, title, text)).toBe(line);
    });
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
