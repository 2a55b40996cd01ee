import type { Language } from './language.ts';
import { countScripts } from './language-profiles/count-scripts.ts';
import { compileProfiles, type ScoredLanguage, scoreLanguages } from './language-profiles/score-languages.ts';
import { type ScriptName, scripts } from './language-profiles/scripts.ts';
import { plainText } from './plain-text.ts';

/** What language a text is in. `und` with confidence 0 when there is nothing to go on. */
export interface DetectedLanguage {
  readonly language: Language;
  /** 0 to 1: how sure it is, by how much was read and how far the next language lies behind. */
  readonly confidence: number;
}

const undetermined: DetectedLanguage = { language: 'und', confidence: 0 };

/** A longer text is looked at in three places of this many characters, so that one passage quoted does not decide. */
const passage = 2_000;

/** A text in Japanese has at least this share of kana among its kana and Han characters. */
const leastKana = 0.08;

/**
 * The language of a text, among the newspaper languages of `language-profiles/`: first by its script, then by
 * its commonest words and its letters. Never throws; the time does not grow with the text.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = plainText(sampleOf(text)).text.normalize('NFC').toLowerCase().replaceAll('’', "'");
  const counts = countScripts(sample);
  const [script, share] = dominant(counts);
  if (!script) return undetermined;
  const languages = scripts[script].languages;
  if (typeof languages === 'string')
    return { language: languages, confidence: share * certainty(counts[script] * 4) };
  return best(scoreLanguages(sample, compileProfiles(script, languages)), share);
}

function sampleOf(text: string): string {
  if (text.length <= 3 * passage) return text;
  const middle = (text.length - passage) >> 1;
  return [text.slice(0, passage), text.slice(middle, middle + passage), text.slice(-passage)].join(' ');
}

function dominant(
  counts: Readonly<Record<ScriptName, number>>,
): [script: ScriptName | undefined, share: number] {
  let most: ScriptName | undefined;
  let all = 0;
  for (const script of Object.keys(counts) as ScriptName[]) {
    all += counts[script];
    if (counts[script] > (most ? counts[most] : 0)) most = script;
  }
  if (most !== 'han' && most !== 'kana') return [most, most ? counts[most] / all : 0];
  const both = counts.han + counts.kana;
  return [counts.kana >= both * leastKana ? 'kana' : 'han', both / all];
}

/** Grows with the letters read: 10 are worth a half, 100 nine tenths. */
const certainty = (letters: number): number => letters / (letters + 10);

function best([first, second]: readonly ScoredLanguage[], share: number): DetectedLanguage {
  if (!first || first.score <= 0) return undetermined;
  const margin = 1 - Math.max(0, second?.score ?? 0) / first.score;
  return {
    language: first.language,
    confidence: share * certainty(first.score * 6) * (0.5 + 0.5 * Math.min(1, margin * 4)),
  };
}
