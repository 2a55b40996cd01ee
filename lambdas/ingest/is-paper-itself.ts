/**
 * Whether what stands where an author would is only the kind of the text ("Editorial"): the paper speaks for
 * itself and nobody signed. "The Editorial Board" and "Redaktion" are signatures.
 */
export const isPaperItself = (name: string): boolean => kinds.test(name.trim());

const kinds =
  /^(?:the\s)?(?:editorial|leader|leading article|leaderette|comment|opinion|our view|éditorial|editoriales|editoriale|opini[oó]n|leitartikel|kommentar|meinung|передовая|мнение|社论|社評|社评|社説|افتتاحية|رأي|संपादकीय)$/iu;
