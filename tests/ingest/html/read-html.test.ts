import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepestElement, readHtml } from '../../../lambdas/ingest/html/read-html.ts';
import { descendantsOf, type HtmlElement, innerText } from '../../../lambdas/ingest/html/tree.ts';

/** A tree as one line: `p("one" b("two"))`. */
const shape = (element: HtmlElement): string =>
  `${element.tag}(${element.children.map(child => (typeof child === 'string' ? JSON.stringify(child) : shape(child))).join(' ')})`;
const read = (html: string): string => shape(readHtml(html)).slice('#document('.length, -1);

describe('the tree of a page', () => {
  test.each([
    ['a paragraph ends where the next one begins', '<p>a<p>b', 'p("a") p("b")'],
    [
      'a block ends a paragraph, also through open inline elements',
      '<p><b>a<div>b</div>',
      'p(b("a")) div("b")',
    ],
    [
      'list items end each other, but not those of an outer list',
      '<ul><li>a<ul><li>b</ul><li>c</ul>',
      'ul(li("a" ul(li("b"))) li("c"))',
    ],
    [
      'cells and rows end each other',
      '<table><tr><td>a<td>b<tr><th>c',
      'table(tr(td("a") td("b")) tr(th("c")))',
    ],
    ['a link ends the link before it', '<a>x<a>y', 'a("x") a("y")'],
    ['a stray end tag of an inline element closes no block', '<div>a</span>b</div>c', 'div("a" "b") "c"'],
    [
      'a stray end tag in a cell closes nothing around the table',
      '<div><table><td>a</div>b</table>c</div>',
      'div(table(td("a" "b")) "c")',
    ],
    ['`</p>` alone divides', 'a</p>b', '"a" p() "b"'],
    ['`</br>` is a line break', 'a</br>b', '"a" br() "b"'],
    ['entities are decoded', '<p>Weir &amp; Lock&nbsp;&#8212;</p>', 'p("Weir & Lock\u00a0—")'],
    [
      'scripts and drawings are left empty',
      '<script>a<b></script><svg><title/><g>x</g></svg>z',
      'script() svg() "z"',
    ],
    [
      'JSON-LD is kept',
      '<script type="application/ld+json">{"a":"<p>"}</script>',
      'script("{\\"a\\":\\"<p>\\"}")',
    ],
    [
      'the head ends where text elements begin',
      '<html><head><title>t</title><p>a',
      'html(head(title("t")) p("a"))',
    ],
  ])('%s', (_, html, expected) => expect(read(html)).toBe(expected));

  test('the first of two equal attributes counts, names in lower case', () => {
    const [element] = readHtml('<P ID=a id="b" data-x>').children;
    expect(typeof element === 'object' && { ...element.attributes }).toEqual({ id: 'a', 'data-x': '' });
  });
  test('is never deeper than the limit, and loses no text', () => {
    const root = readHtml(`${'<div>a'.repeat(1000)}${'</div>'.repeat(1000)}z`);
    const depthOf = (element: HtmlElement): number => (element.parent ? depthOf(element.parent) + 1 : 0);
    expect(Math.max(...descendantsOf(root).map(depthOf))).toBeLessThan(deepestElement);
    expect(innerText(root).replace(/\s/g, '')).toBe(`${'a'.repeat(1000)}z`);
    expect(root.children.at(-1)).toBe('z');
  });
  test('arbitrary text is read', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '</', '<p', '">', '<!--', '<svg>', '</a>', '&#x'),
    );
    fc.assert(fc.property(fc.array(part), parts => void innerText(readHtml(parts.join('')))));
  });
});
