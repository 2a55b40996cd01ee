import { arabic } from './arabic.ts';
import { cyrillic } from './cyrillic.ts';
import { devanagari } from './devanagari.ts';
import { latin } from './latin.ts';
import type { LanguageProfiles } from './profile.ts';

/** A script: its letters by code point, and the language or languages that are written in it. */
export interface Script {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly languages: string | LanguageProfiles;
  /** How many letters of an alphabet one character is worth; 1 unless given. */
  readonly weight?: number;
}

/** Scripts of the newspapers' languages. Han and kana are told apart by the share of kana. */
export const scripts = {
  latin: {
    ranges: [
      [0x61, 0x7a],
      [0xdf, 0xf6],
      [0xf8, 0x24f],
      [0x259, 0x259],
      [0x1e00, 0x1eff],
    ],
    languages: latin,
  },
  cyrillic: { ranges: [[0x400, 0x52f]], languages: cyrillic },
  arabic: {
    ranges: [
      [0x620, 0x65f],
      [0x66e, 0x6d3],
      [0x6d5, 0x6d5],
      [0x6fa, 0x77f],
    ],
    languages: arabic,
  },
  devanagari: {
    ranges: [
      [0x900, 0x963],
      [0x970, 0x97f],
    ],
    languages: devanagari,
  },
  han: {
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
    ],
    languages: 'zh',
    weight: 3,
  },
  kana: {
    ranges: [
      [0x3041, 0x30ff],
      [0x31f0, 0x31ff],
    ],
    languages: 'ja',
    weight: 3,
  },
  hangul: {
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7a3],
    ],
    languages: 'ko',
    weight: 2,
  },
  greek: {
    ranges: [
      [0x370, 0x3ff],
      [0x1f00, 0x1fff],
    ],
    languages: 'el',
  },
  hebrew: { ranges: [[0x5d0, 0x5ea]], languages: 'he' },
  thai: { ranges: [[0xe01, 0xe4e]], languages: 'th' },
  bengali: { ranges: [[0x980, 0x9e3]], languages: 'bn' },
  gurmukhi: { ranges: [[0xa00, 0xa75]], languages: 'pa' },
  gujarati: { ranges: [[0xa80, 0xae3]], languages: 'gu' },
  odia: { ranges: [[0xb00, 0xb63]], languages: 'or' },
  tamil: { ranges: [[0xb80, 0xbd7]], languages: 'ta' },
  telugu: { ranges: [[0xc00, 0xc63]], languages: 'te' },
  kannada: { ranges: [[0xc80, 0xce3]], languages: 'kn' },
  malayalam: { ranges: [[0xd00, 0xd63]], languages: 'ml' },
  sinhala: { ranges: [[0xd80, 0xddf]], languages: 'si' },
  lao: { ranges: [[0xe81, 0xedf]], languages: 'lo' },
  tibetan: { ranges: [[0xf40, 0xfbc]], languages: 'bo' },
  burmese: { ranges: [[0x1000, 0x103f]], languages: 'my' },
  georgian: { ranges: [[0x10d0, 0x10ff]], languages: 'ka' },
  armenian: { ranges: [[0x561, 0x587]], languages: 'hy' },
  ethiopic: { ranges: [[0x1200, 0x135a]], languages: 'am' },
  khmer: { ranges: [[0x1780, 0x17d3]], languages: 'km' },
} as const satisfies Record<string, Script>;

export type ScriptName = keyof typeof scripts;
