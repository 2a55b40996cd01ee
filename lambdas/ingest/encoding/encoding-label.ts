/** Names in use that the Encoding Standard does not list, with the decoder that comes closest. */
const furtherNames: Readonly<Record<string, string>> = {
  cp1047: 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  'euc-cn': 'gbk',
  'iso-2022-jp-2': 'iso-2022-jp',
  latin9: 'iso-8859-15',
  'latin-1': 'windows-1252',
  'latin-9': 'iso-8859-15',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
  'mac-cyrillic': 'x-mac-cyrillic',
  ms949: 'euc-kr',
  'utf-8mb4': 'utf-8',
  utf8mb4: 'utf-8',
  utf_8: 'utf-8',
  'x-gbk': 'gbk',
  'x-user-defined': 'windows-1252',
};

/**
 * The name by which `TextDecoder` knows an encoding ("utf-8", "windows-1252" for Latin-1 too), or null for a
 * name that means nothing. Quotation marks, spaces and capitals do not matter.
 */
export function encodingLabel(name: string): string | null {
  const label = name
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .toLowerCase();
  try {
    return new TextDecoder(furtherNames[label] ?? label).encoding;
  } catch {
    return null;
  }
}
