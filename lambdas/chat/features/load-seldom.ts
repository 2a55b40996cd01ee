/**
 * Loads what is seldom asked for, so that a function that starts answers /start and /digest sooner. One part for all of
 * it: a part for each would cut what they share with the rest into some twenty files, which every start would read.
 */
export const loadSeldom = () => import('./seldom.ts');
