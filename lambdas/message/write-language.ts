/** Writes languages (BCP 47 tags) in the words of a locale: "Spanish"; a tag that is none stays as it is. */
export function writeLanguage(locale: string): (tag: string) => string {
  let names: Intl.DisplayNames | undefined;
  return tag => {
    names ??= new Intl.DisplayNames(locale, { type: 'language' });
    return /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(tag) ? (names.of(tag) ?? tag) : tag;
  };
}
