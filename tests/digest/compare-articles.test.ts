import { describe, expect, test } from 'vitest';
import { type ComparedArticle, compareArticles } from '../../lambdas/digest/compare-articles.ts';
import { statementsOf } from '../../lambdas/digest/statements-of.ts';
import { storySignature } from '../../lambdas/digest/story-signature.ts';

interface Editorial extends ComparedArticle {
  readonly points: readonly string[];
}

function article(
  paper: string,
  thesis: string,
  points: readonly string[],
  ask: string | null,
  language = 'en',
  unsaid = '',
): Editorial {
  const passage = (text: string) => ({ text, span: { start: 0, end: text.length } });
  const summary = { thesis: passage(thesis), points: points.map(passage), ask: ask ? passage(ask) : null };
  const text = [thesis, ...points, ask ?? '', unsaid].join(' ');
  return {
    id: `${paper}-1`,
    language,
    source: { id: paper },
    points,
    statements: statementsOf({ summary, language }, ''),
    signature: storySignature({ title: '', text, language }),
  };
}

const argus = article(
  'argus',
  'The night ferry to Lumbra must stay.',
  [
    'Nurses and bakers reach the islands by no other boat after ten.',
    'Bridges rust while committees in the capital debate timetables.',
  ],
  'The harbour council should renew the contract in spring.',
);
const herald = article(
  'herald',
  'The night ferry to Lumbra sails half empty.',
  [
    'After ten no other boat takes nurses or bakers to the islands, that is true.',
    'Every passenger costs the treasury ninety crowns, more than a taxi through the tunnel.',
  ],
  'Let us spend it on the tunnel.',
);

test('what leans on others, or is somebody else’s view, is neither a shared point nor one that stands alone', () => {
  const unclear = ({ statements, ...rest }: Editorial): Editorial => ({
    ...rest,
    statements: statements.map(statement => ({
      ...statement,
      isClear: statement.part !== 'point',
    })),
  });
  const { shared, alone } = compareArticles([unclear(argus), herald]);
  expect(shared.flat().map(({ text }) => text)).not.toContain(argus.points[0]);
  expect(alone.map(({ articleId }) => articleId)).toEqual(['herald-1']);
});

describe('papers on one matter', () => {
  const { shared, alone } = compareArticles([argus, herald]);

  test('agree where sentences of both make the point', () => {
    const texts = shared.map(group => group.map(({ text }) => text));
    expect(texts).toContainEqual([argus.points[0], herald.points[0]]);
  });

  test('stand alone with what no other says, in a sentence of their own', () => {
    expect(alone.map(({ articleId, text }) => [articleId, text])).toEqual([
      ['argus-1', argus.points[1]],
      ['herald-1', herald.points[1]],
    ]);
  });

  test('do not stand alone with what another says too, outside its summary', () => {
    const quiet = article(
      'lamp',
      'The night ferry sails on.',
      ['Somebody must pay for it.'],
      null,
      'en',
      'In the capital committees debate timetables, and bridges rust.',
    );
    expect(compareArticles([argus, herald]).alone.map(({ articleId }) => articleId)).toContain('argus-1');
    expect(compareArticles([argus, herald, quiet]).alone.map(({ articleId }) => articleId)).not.toContain(
      'argus-1',
    );
  });

  test('do not stand alone with a number that another gives too, in its own spelling or language', () => {
    const gain = 'The gain was 11 percent for the students who struggle most.';
    const sentinel = article('sentinel', 'The order for pouches comes from the wrong hands.', [gain], null);
    const alone = (other: Editorial) =>
      compareArticles([sentinel, argus, other]).alone.filter(({ text }) => text === gain).length;
    const inSummary = 'Marks rose by 11 per cent among the weakest fifth of pupils in the trial.';
    expect(alone(article('lantern', 'A school keeps its office telephone.', [], null))).toBe(1);
    expect(alone(article('kestrel', 'A school keeps its office telephone.', [inSummary], null))).toBe(0);
    expect(alone(article('kestrel', 'A school keeps its office telephone.', [], null, 'en', inSummary))).toBe(
      0,
    );
    const abroad = article('almena', 'Las notas subieron un 11 por ciento en las aulas.', [], null, 'es');
    expect(alone(abroad)).toBe(0);
  });

  test('do not stand alone with two telling words that another has in one sentence too', () => {
    const gull = 'Cormorants nest beneath the gantry, and no surveyor has counted them.';
    const tern = 'Whoever dismantles the gantry evicts the cormorants from the only shelter left.';
    const alone = (text: string) =>
      compareArticles([article('gull', 'The pier stays.', [gull], null), article('tern', text, [], null)])
        .alone;
    expect(alone('The railway needs new sleepers.').map(({ text }) => text)).toEqual([gull]);
    expect(alone(tern)).toEqual([]);
  });

  test('ask, and whom, when the sentence says it', () => {
    const asks = [argus, herald].map(({ statements }) => statements.find(({ part }) => part === 'ask')?.whom);
    expect(asks).toEqual(['The harbour council', null]);
  });

  test('do not agree when one denies what the other says', () => {
    const yes = article('argus', 'The harbour tunnel is safe for tankers and coaches.', [], null);
    const no = article('herald', 'The harbour tunnel is not safe for tankers and coaches.', [], null);
    expect(compareArticles([yes, no]).shared).toEqual([]);
  });

  test('of different languages are not compared by their words', () => {
    const bote = article('bote', 'Die Nachtfähre fährt halb leer.', [], 'Der Rat muss sparen.', 'de');
    const comparison = compareArticles([argus, bote]);
    expect(comparison.shared).toEqual([]);
    expect(comparison.alone).toEqual([]);
  });

  test('speak on one point across languages where two numbers are the same', () => {
    const here = article(
      'argus',
      'The ferry stays.',
      ['The tunnel costs 340 million and would carry 9,000 cars.'],
      null,
    );
    const there = article(
      'almena',
      'El barco sigue.',
      ['El túnel llevaría 9.000 coches y cuesta 340 millones.'],
      null,
      'es',
    );
    const elsewhere = article('tribuna', 'A balsa fica.', ['O túnel de 340 milhões é um erro.'], null, 'pt');
    const { shared } = compareArticles([here, there, elsewhere]);
    expect(shared.map(group => group.map(({ articleId }) => articleId))).toEqual([['argus-1', 'almena-1']]);
  });

  test('do not agree across languages because they speak of one offer', () => {
    const here = article(
      'argus',
      'The ferry stays.',
      ['The offer of Maren Sorvald, 60 cranes now, sounds moderate.'],
      null,
    );
    const there = article(
      'almena',
      'El barco sigue.',
      ['La oferta de Maren Sorvald, de ceder ya 60 grúas, es un principio, no un acuerdo.'],
      null,
      'es',
    );
    expect(compareArticles([here, there]).shared).toEqual([]);
  });

  test('do not agree when one asks for what the other finds, or on a turn of speech', () => {
    const asks = article(
      'argus',
      'The ferry stays.',
      [],
      'The harbour tunnel must carry tankers and coaches.',
    );
    const finds = article('herald', 'The harbour tunnel carries tankers and coaches.', [], null);
    expect(compareArticles([asks, finds]).shared).toEqual([]);
    const mild = article('argus', 'The offer of the dockers sounds moderate.', [], null);
    const harsh = article(
      'herald',
      'The plan of the council sounds moderate and ruins the islands.',
      [],
      null,
    );
    expect(compareArticles([mild, harsh]).shared).toEqual([]);
  });

  test('need not be two', () => {
    expect(compareArticles([])).toEqual({ shared: [], alone: [] });
    expect(compareArticles([argus]).alone).toEqual([]);
  });
});
