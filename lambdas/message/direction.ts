/** How a language is written: from left to right, or from right to left. */
export type Direction = 'ltr' | 'rtl';

/**
 * What a line must have before a flag at its beginning: to bidirectional text a flag is a letter written from the left,
 * and turns the whole line that way.
 */
export const markBeforeFlag = { ltr: '', rtl: '\u200F' } as const satisfies Record<Direction, string>;
