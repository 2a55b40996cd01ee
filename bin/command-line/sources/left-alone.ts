import type { Block } from '../../../lambdas/store/blocks.ts';

/** Why a paper is not taken in, and how to lift that. */
export const leftAlone = ({ name, since, sourceId }: Block): string =>
  `${name} is left alone since ${since.slice(0, 10)}, as it asked. 'sources unblock ${sourceId}' lifts that.`;
