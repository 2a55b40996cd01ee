/** What people call countries and the Unicode CLDR does not, in any of the bot's languages. By ISO 3166-1 alpha-2 code. */
export const countryNicknames: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirates', 'UAE', 'Emirate', 'Émirats', 'Emiratos', 'Эмираты', 'الإمارات', '阿联酋'],
  CD: ['DR Congo'],
  CI: ['Ivory Coast', 'Costa de Marfil', 'Elfenbeinküste'],
  CN: ['PRC', 'КНР'],
  CZ: [
    'Czech Republic',
    'República Checa',
    'République tchèque',
    'Tschechische Republik',
    'Чешская Республика',
  ],
  GB: [
    ...['Britain', 'Great Britain', 'England', 'Scotland', 'Wales', 'Gran Bretaña', 'Inglaterra'],
    ...[
      'Grande-Bretagne',
      'Angleterre',
      'Großbritannien',
      'Grã-Bretanha',
      'Великобритания',
      'Англия',
      'Британия',
    ],
    ...['بريطانيا', 'إنجلترا', 'ब्रिटेन', 'इंग्लैंड', '英格兰'],
  ],
  KR: ['Korea', 'Corea', 'Corée', 'Coreia', 'Корея', 'كوريا', 'कोरिया'],
  MK: ['Macedonia', 'Macédoine', 'Mazedonien', 'Македония'],
  NL: ['Holland', 'The Netherlands', 'Holanda', 'Hollande', 'Голландия'],
  RU: ['Russian Federation', 'Российская Федерация', 'РФ'],
  TR: ['Turkey'],
  US: [
    ...['USA', 'US', 'America', 'United States of America', 'Estados Unidos de América', 'EEUU'],
    ...['Amérique', 'Amerika', 'EUA', 'Америка', 'Штаты', 'أمريكا', 'अमेरिका', '米国'],
  ],
  VA: ['Vatican', 'Vaticano', 'Vatikan', 'Ватикан'],
};
