import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categorise } from '../../lambdas/text/categorise.ts';
import { iptcCategories } from '../../lambdas/text/category.ts';
import { ar } from '../../lambdas/text/category-terms/ar.ts';
import type { CategoryTerms } from '../../lambdas/text/category-terms/category-terms.ts';
import { de } from '../../lambdas/text/category-terms/de.ts';
import { en } from '../../lambdas/text/category-terms/en.ts';
import { es } from '../../lambdas/text/category-terms/es.ts';
import { fr } from '../../lambdas/text/category-terms/fr.ts';
import { hi } from '../../lambdas/text/category-terms/hi.ts';
import { ja } from '../../lambdas/text/category-terms/ja.ts';
import { pt } from '../../lambdas/text/category-terms/pt.ts';
import { ru } from '../../lambdas/text/category-terms/ru.ts';
import { zh } from '../../lambdas/text/category-terms/zh.ts';
import { categoryWordsOf } from '../../lambdas/text/category-words-of.ts';

describe('the category of an article', () => {
  test.each([
    [
      'sport',
      'The striker scored twice before half-time, and the league title went to the club from the port.',
    ],
    [
      'health',
      'Nurses at the island hospital turn patients away; vaccines lie unused in the clinic’s cold room.',
    ],
    [
      'education',
      'Teachers have thirty-four pupils in a classroom, and the school board offers them a new curriculum.',
    ],
    [
      'environment',
      'Carbon emissions from the kilns are twice what the climate pact allows, and pollution kills the river.',
    ],
    [
      'labour',
      'The dockers’ trade union called off its strike when wages and pensions were put on the table.',
    ],
    [
      'politics and government',
      'Voters elect a parliament on Sunday, and no party will win; a coalition cabinet must follow.',
    ],
    [
      'crime, law and justice',
      'The prosecutor asked the jury to convict; the defendant had confessed to the murder in police custody.',
    ],
    [
      'religion',
      'The bishop closed the church, and the imam lent the Catholic parish his mosque for prayers.',
    ],
  ])('is %s by its English words', (category, text) => {
    expect(categorise({ title: '', text, language: 'en' }).category).toBe(category);
  });

  test.each([
    [
      'es',
      'economy, business and finance',
      'La inflación sube, el banco central calla y las empresas del puerto suspenden sus inversiones.',
    ],
    [
      'fr',
      'education',
      'Les enseignants du lycée attendent une réforme du baccalauréat, et les élèves attendent avec eux.',
    ],
    [
      'de',
      'health',
      'Im Krankenhaus fehlen Pflegekräfte, die Patienten warten, und die Krankenkasse zahlt nicht.',
    ],
    ['pt', 'environment', 'O desmatamento avança, as queimadas destroem a floresta e as emissões crescem.'],
    ['ru', 'sport', 'Вратарь отбил два мяча, и футбольная команда вышла в финал чемпионата.'],
    ['ar', 'conflict, war and peace', 'قصف الجيش المدينة بالصواريخ بعد انهيار وقف إطلاق النار، والحرب تطول.'],
    ['hi', 'education', 'स्कूल में शिक्षक नहीं हैं और विद्यार्थी परीक्षा की तैयारी अकेले कर रहे हैं।'],
    ['zh', 'labour', '工会宣布罢工，工人要求提高最低工资，反对裁员。'],
    ['ja', 'crime, law and justice', '裁判所は無罪判決を言い渡し、検察の捜査を批判した。'],
  ])('is told in %s too', (language, category, text) => {
    expect(categorise({ title: '', text, language }).category).toBe(category);
    expect(categorise({ title: '', text }).category).toBe(category);
  });

  test('is moved by the section and the tags of the paper, but not by "Opinion"', () => {
    const plain = {
      title: 'What we owe the boys of Quay Street',
      text: 'They trained at dawn, and nobody came.',
    };
    expect(categorise({ ...plain, section: 'Sport', tags: ['Rowing', 'Olympics'] }).category).toBe('sport');
    expect(categorise({ ...plain, section: 'Opinion' })).toEqual(categorise(plain));
  });

  test('counts the headline more than a word on the way', () => {
    const text =
      'The minister spoke in parliament. The hall was full, and the rain came in through the roof.';
    expect(categorise({ title: 'Save the orchestra', text: `${text} Music matters.` }).category).toBe(
      'arts, culture, entertainment and media',
    );
  });

  test('has a second one when the article is about both', () => {
    const { category, second } = categorise({
      title: 'Hospitals and schools',
      text: 'Nurses and teachers, hospitals and schools, patients and pupils: the budget starves both.',
    });
    expect([category, second].sort()).toEqual(['education', 'health']);
    expect(
      categorise({ title: 'Nurses', text: 'The hospital has no nurses and the patients wait.' }).second,
    ).toBeNull();
  });

  test.each([
    [
      'said often',
      'Hospital',
      'The hospital has no nurses. Teachers, teachers, teachers: who counts teachers?',
    ],
    [
      'at home elsewhere',
      'Nurses',
      'The hospital has no nurses; the school, the students and their degrees wait.',
    ],
  ])('has none for words that are only %s', (_, title, text) => {
    expect(categorise({ title, text, language: 'en' })).toMatchObject({ category: 'health', second: null });
  });

  test.each([
    [
      'en',
      'arts, culture, entertainment and media',
      'Orchestras need sonatas.',
      'An orchestra needs a sonata.',
    ],
    ['es', 'lifestyle and leisure', 'Restaurantes y hoteles.', 'Un restaurante y un hotel.'],
    ['fr', 'health', 'Des hôpitaux, des cliniques.', 'Un hôpital, une clinique.'],
    ['pt', 'crime, law and justice', 'Prisões e tribunais.', 'A prisão e o tribunal.'],
  ] as const)('knows the plural of a word in %s', (language, category, many, one) => {
    const evidence = (text: string) => categorise({ title: '', text, language }).scores[category];
    expect(evidence(many)).toBeGreaterThan(0.5);
    expect(evidence(one)).toBeGreaterThan(0.5);
  });

  test('knows a German word at the end of a composed one', () => {
    const found = categorise({ title: '', text: 'Das Kreiskrankenhaus zahlt nicht.', language: 'de' });
    expect(found.category).toBe('health');
    const long = `${'w'.repeat(10_000)}krankenhaus`;
    expect(categorise({ title: '', text: long, language: 'de' }).category).toBe('health');
  });

  test.each([
    ['hi', 'arts, culture, entertainment and media', 'फ़िल्म का नया गीत', 'फिल्म का नया गीत'],
    ['hi', 'economy, business and finance', 'महँगाई और क़र्ज़', 'महंगाई और कर्ज'],
    ['ru', 'science and technology', 'учёные и учёный', 'ученые и ученый'],
    ['de', 'lifestyle and leisure', 'Spaß beim Camping', 'Spass beim Camping'],
    ['ar', 'arts, culture, entertainment and media', 'مكتبة ورواية', 'المكتبة والرواية'],
    ['ar', 'education', 'مدرسة وجامعة', 'مدرسه وجامعه'],
  ] as const)('takes two spellings for one word (%s, %s)', (language, category, one, other) => {
    const found = categorise({ title: '', text: one, language });
    expect(found.category).toBe(category);
    expect(categorise({ title: '', text: other, language })).toEqual(found);
  });

  test.each([
    ['ru', 'Поэтому надо долго рекомендовать водителям семь операций, указывая на судьбу и погоду.'],
    [
      'de',
      'Im Prinzip gründen Gäste schuldig den Verlauf; Christoph und Christine suchten gebeten vereinbarte Schultern.',
    ],
    ['fr', 'Une opération sérieuse et importante : arrêter, ouvrir, informer.'],
    ['ar', 'نحتاج أن يمنح صحيح طبيعي'],
    ['hi', 'सिखाना और दबाव'],
    ['en', 'A rabbit in the Pacific, and the auditorium recounted.'],
  ])('is not led by words that only begin alike (%s)', (language, text) => {
    const { scores } = categorise({ title: '', text, language });
    const led = [
      'arts, culture, entertainment and media',
      'conflict, war and peace',
      'education',
      'environment',
      'health',
      'religion',
      'sport',
    ] as const;
    for (const category of led) expect(scores[category], category).toBeLessThan(0.2);
  });

  test('looks at capitals where a word needs it', () => {
    const about = (text: string) =>
      categorise({ title: '', text, language: 'en' }).scores['politics and government'];
    expect(about('Labour and the Commons met.')).toBeGreaterThan(
      about('The commons are grazed with much labour.'),
    );
  });

  test.each([
    [
      'en',
      'society',
      'The governor and the senators blame each other, and the president tweets; but families who ask for asylum sleep under foil, and migrants are deported without a hearing.',
    ],
    [
      'de',
      'health',
      'Der Minister verspricht, die Regierung prüft, der Bürgermeister klagt; in der Klinik fehlen nachts Schwestern, und Patienten warten in der Notaufnahme.',
    ],
    [
      'es',
      'education',
      'El presidente promete, la ministra anuncia y el gobierno aplaza; en la escuela faltan maestros y los alumnos repiten curso.',
    ],
  ])('is not politics because politicians speak of it (%s: %s)', (language, category, text) => {
    expect(categorise({ title: '', text, language }).category).toBe(category);
  });

  test('is politics where it is about parties and elections', () => {
    const text =
      'The governor’s party lost its majority in the election, voters stayed at home, and no coalition is in sight.';
    expect(categorise({ title: '', text, language: 'en' }).category).toBe('politics and government');
  });

  test('is some category for any text, with shares that add up to one', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.option(fc.string()),
        (text, title, language) => {
          const { category, scores } = categorise({ title, text, language });
          expect(iptcCategories).toContain(category);
          expect(Object.values(scores).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
        },
      ),
    );
  });
});

describe('the tables of terms', () => {
  const tables = Object.entries({ ar, de, en, es, fr, hi, ja, pt, ru, zh } satisfies Record<
    string,
    CategoryTerms
  >);

  test('have no more than 150 KB', () => {
    const bytes = tables.flatMap(([, terms]) =>
      Object.values(terms).flatMap(words =>
        Object.values<string>({ ...words }).map(list => Buffer.byteLength(list)),
      ),
    );
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  test.each(tables)('of %s say nothing twice in a category', (_, terms) => {
    for (const [category, words] of Object.entries(terms)) {
      const phrases = Object.values<string>({ ...words }).flatMap(list => list.split(/\s+/));
      const forms = phrases.map(phrase => {
        const texts = categoryWordsOf(phrase.replaceAll('_', ' ')).map(word =>
          phrase === phrase.toLowerCase() ? word.text : word.asWritten,
        );
        return `${texts.join(' ')}${phrase.endsWith('*') ? '*' : ''}`;
      });
      expect(
        forms.filter((form, at) => forms.indexOf(form) !== at),
        category,
      ).toEqual([]);
    }
  });

  test.each(tables)('of %s have whole phrases, stars at the end only', (_, terms) => {
    for (const words of Object.values(terms))
      for (const list of Object.values(words) as string[])
        for (const phrase of list.split(/\s+/)) {
          expect(phrase).toMatch(/^[^_*,]+(?:_[^_*,]+)*\*?$/u);
        }
  });
});
