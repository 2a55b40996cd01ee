import type { Message } from '@grammyjs/types';

/** What somebody wrote: a text, or the words below a photo or another file. */
export const wordsOf = ({ text, caption }: Pick<Message, 'text' | 'caption'>): string =>
  text ?? caption ?? '';
