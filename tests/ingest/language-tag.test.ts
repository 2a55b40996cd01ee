import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languageTag } from '../../lambdas/ingest/language-tag.ts';

test.each([
  ['de', 'de'],
  ['de-de', 'de-DE'],
  ['PT_br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['SR-LATN', 'sr-Latn'],
  ['sl-ROZAJ-biske', 'sl-rozaj-biske'],
  ['en-us-x-ab-house', 'en-US-x-ab-house'],
  [' fr ', 'fr'],
  ['', null],
  ['english', null],
  ['en us', null],
])('%j is the tag %j', (written, tag) => expect(languageTag(written)).toBe(tag));

test('a tag stays what it is, in the case that the runtime gives it', () => {
  const part = (pattern: RegExp) => fc.option(fc.stringMatching(pattern), { nil: '' });
  const tags = fc
    .tuple(
      fc.constantFrom('en', 'de', 'pt', 'zh', 'yue'),
      part(/^-[A-Za-z]{4}$/),
      part(/^-(?:[A-Za-z]{2}|[0-9]{3})$/),
    )
    .map(parts => parts.join(''));
  fc.assert(
    fc.property(tags, written => {
      const tag = languageTag(written) ?? '';
      expect(tag.toLowerCase()).toBe(written.toLowerCase());
      expect(languageTag(tag)).toBe(tag);
      // Where it changes more than the case, another tag is preferred today.
      const [canonical = ''] = Intl.getCanonicalLocales(written);
      if (canonical.toLowerCase() === tag.toLowerCase()) expect(tag).toBe(canonical);
    }),
  );
});
