/** Names that mean a clock of several places, with the zones to choose from, those of most people first. */
interface SharedClock {
  readonly names: readonly string[];
  readonly zones: readonly string[];
}

/**
 * Abbreviations, of which several mean two clocks and none says whether there is a summer; and countries with more than one
 * clock, in the bot's languages.
 */
export const sharedClocks: readonly SharedClock[] = [
  { names: ['EST', 'EDT', 'ET', 'Eastern', 'Eastern time'], zones: ['America/New_York', 'America/Toronto'] },
  {
    names: ['CST', 'CDT', 'CT', 'Central time'],
    zones: ['America/Chicago', 'America/Winnipeg', 'Asia/Shanghai'],
  },
  { names: ['MST', 'MDT', 'MT', 'Mountain time'], zones: ['America/Denver', 'America/Phoenix'] },
  { names: ['PST', 'PDT', 'PT', 'Pacific time'], zones: ['America/Los_Angeles', 'America/Vancouver'] },
  { names: ['BRT'], zones: ['America/Sao_Paulo'] },
  { names: ['BST', 'WET', 'WEST'], zones: ['Europe/London', 'Europe/Lisbon'] },
  { names: ['CET', 'CEST', 'MEZ', 'MESZ'], zones: ['Europe/Berlin', 'Europe/Paris', 'Europe/Madrid'] },
  { names: ['EET', 'EEST'], zones: ['Europe/Kyiv', 'Europe/Athens', 'Africa/Cairo'] },
  { names: ['MSK'], zones: ['Europe/Moscow'] },
  { names: ['WAT'], zones: ['Africa/Lagos'] },
  { names: ['SAST'], zones: ['Africa/Johannesburg'] },
  { names: ['IST'], zones: ['Asia/Kolkata', 'Asia/Jerusalem', 'Europe/Dublin'] },
  { names: ['PKT'], zones: ['Asia/Karachi'] },
  { names: ['WIB'], zones: ['Asia/Jakarta'] },
  { names: ['SGT'], zones: ['Asia/Singapore'] },
  { names: ['HKT'], zones: ['Asia/Hong_Kong'] },
  { names: ['JST'], zones: ['Asia/Tokyo'] },
  { names: ['KST'], zones: ['Asia/Seoul'] },
  { names: ['AEST', 'AEDT'], zones: ['Australia/Sydney', 'Australia/Brisbane'] },
  { names: ['AWST'], zones: ['Australia/Perth'] },
  { names: ['NZST', 'NZDT'], zones: ['Pacific/Auckland'] },
  {
    names: [
      ...['USA', 'US', 'U.S.', 'United States', 'America', 'EE. UU.', 'Estados Unidos', 'États-Unis', 'EUA'],
      ...[
        'Vereinigte Staaten',
        'Amerika',
        'США',
        'الولايات المتحدة',
        'أمريكا',
        'अमेरिका',
        '美国',
        'アメリカ',
        '米国',
      ],
    ],
    zones: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  },
  {
    names: ['Canada', 'Canadá', 'Kanada', 'Канада', 'كندا', 'कनाडा', '加拿大', 'カナダ'],
    zones: ['America/Toronto', 'America/Winnipeg', 'America/Vancouver', 'America/Halifax'],
  },
  {
    names: ['Brazil', 'Brasil', 'Brésil', 'Brasilien', 'Бразилия', 'البرازيل', 'ब्राज़ील', '巴西', 'ブラジル'],
    zones: ['America/Sao_Paulo', 'America/Manaus'],
  },
  {
    names: ['Russia', 'Rusia', 'Russie', 'Russland', 'Rússia', 'Россия', 'روسيا', 'रूस', '俄罗斯', 'ロシア'],
    zones: ['Europe/Moscow', 'Asia/Yekaterinburg', 'Asia/Novosibirsk', 'Asia/Vladivostok'],
  },
  {
    names: [
      'Australia',
      'Australie',
      'Australien',
      'Austrália',
      'Австралия',
      'أستراليا',
      '澳大利亚',
      'オーストラリア',
    ],
    zones: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Perth'],
  },
  {
    names: ['Indonesia', 'Indonésie', 'Indonesien', 'Индонезия', 'إندونيسيا', '印度尼西亚', 'インドネシア'],
    zones: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'],
  },
];
