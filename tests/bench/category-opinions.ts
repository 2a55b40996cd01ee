import { categorise } from '../../lambdas/text/categorise.ts';
import type { IptcCategory } from '../../lambdas/text/category.ts';
import type { Benchmark } from './figure.ts';
import { type OpinionPiece, type OpinionSet, readOpinionPieces } from './opinion-pieces.ts';

/** A piece with what the project takes it to be about: the likelier first. */
interface Judged extends OpinionPiece {
  readonly found: readonly (IptcCategory | null)[];
}

const isFirst = ({ category, found }: Judged): boolean => found[0] === category;
const isEither = ({ category, found }: Judged): boolean => found.includes(category);

export const benchmark: Benchmark = {
  title: 'What made-up opinion pieces are about, beside the commonest for all',
  names: ['category.first', 'category.either', 'category.blind.first', 'category.blind.either'],
  async run() {
    const pieces = judge('known');
    const blind = judge('blind');
    const groups = [
      ...Map.groupBy(pieces, ({ language }) => language),
      ...Map.groupBy(pieces, ({ category }) => category),
    ];
    return {
      figures: {
        'category.first': shareOf(pieces, isFirst),
        'category.either': shareOf(pieces, isEither),
        'category.blind.first': shareOf(blind, isFirst),
        'category.blind.either': shareOf(blind, isEither),
      },
      table: [
        ['', 'pieces', 'first', 'first or second', 'the commonest for all'],
        rowOf('blind', blind),
        rowOf('known', pieces),
        ...groups.map(([name, members]) => rowOf(name, members)),
      ],
    };
  },
};

function judge(set: OpinionSet): Judged[] {
  return readOpinionPieces(set).map(piece => {
    const { category, second } = categorise(piece);
    return { ...piece, found: [category, second] };
  });
}

function rowOf(name: string, pieces: readonly Judged[]): string[] {
  return [
    name,
    String(pieces.length),
    shareOf(pieces, isFirst).toFixed(3),
    shareOf(pieces, isEither).toFixed(3),
    shareOf(pieces, ({ category }) => category === 'politics and government').toFixed(3),
  ];
}

function shareOf(pieces: readonly Judged[], isCounted: (piece: Judged) => boolean): number {
  return pieces.filter(isCounted).length / pieces.length;
}
