/** Nobody searches for more, in UTF-16 units: a pasted paragraph, or a part of what a client has split. */
export const longestSearch = 500;
