/** What /start, /digest and their buttons do without. It is imported as a whole, by `loadSeldom`. */
export { lookUp } from '../find-articles.ts';
export { nearestCategory } from '../nearest-category.ts';
export { readOtherCommand } from '../other-commands.ts';
export { readDigestWords } from '../read-digest-words.ts';
export * from './channel.ts';
export * from './choose.ts';
export * from './delete.ts';
export * from './delivered-digest.ts';
export * from './export.ts';
export * from './may-change.ts';
export * from './menus.ts';
export * from './owner.ts';
export * from './search.ts';
export * from './settings-words.ts';
export * from './story.ts';
export * from './subscribe.ts';
export * from './unknown-command.ts';
export * from './words.ts';
