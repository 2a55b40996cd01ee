/** A text with a capital at its beginning, where its script has capitals: a date may begin a sentence. */
export const capitalise = (text: string): string => text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
