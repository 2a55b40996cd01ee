import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToLine } from '../../lambdas/ingest/html-to-line.ts';
import { htmlToText } from '../../lambdas/ingest/html-to-text.ts';

test.each([
  ['<p>One</p><p>two  <b>and</b>\nthree</p>', 'One\n\ntwo and three'],
  ['One<br>line<br/><br />Two', 'One line\n\nTwo'],
  ['a<script>b</script>c<style>d</style>', 'ac'],
  ['<ul><li>x<li>y</ul>z', 'x\n\ny\n\nz'],
  ['one <', 'one <'],
  ['5 < 6 &amp; 7 &gt; 6', '5 < 6 & 7 > 6'],
  ['Plain\n\nparagraphs\nstay', 'Plain\n\nparagraphs stay'],
  ['sa<!-- never ends >fe', 'safe'],
  ['<p>soft\u00adhyphen\u200b</p>', 'softhyphen'],
  ['<p>Fa\u0308hre, \u304b\u3099, ड\u093c, \u0301a</p>', 'Fähre, が, ड\u093c, \u0301a'],
  ['<div><![CDATA[x]]>y</div>', 'xy'],
  ['<p>open', 'open'],
  ['<p', ''],
  ['', ''],
])('htmlToText makes of %j plain text', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('htmlToLine makes one line and keeps the marks that scripts need', () => {
  expect(htmlToLine('<h1>A\n<em>b</em></h1><p>c</p>')).toBe('A b c');
  expect(htmlToLine('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(htmlToLine('a\u202eb\0c')).toBe('abc');
});

test('htmlToText takes any text, and leaves no tag of its own', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '<p>',
    '</p>',
    '<!--',
    '-->',
    '<script>',
    '&amp;',
    '&',
    '<br',
    '"',
    "='",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 30 }), parts => {
      const text = htmlToText(parts.join(''));
      expect(text).toBe(text.trim());
      expect(text.isWellFormed()).toBe(true);
    }),
    { examples: [[['\u0000\t', '\u0000']]] },
  );
});
