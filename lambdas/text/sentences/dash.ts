import type { Follower } from './follower.ts';
import { isLower, isSpace } from './marks.ts';
import type { Rules } from './rules.ts';

/** Longer openings are no datelines. */
const longestDateline = 50;
const dateline = /^\p{Lu}{3,}[\p{Lu}\s]*,[^.!?]*$/u;
const dashes = '-–—―';

/**
 * Whether the sentence that began at `start` goes on after its mark at `at` when a dash follows: before a small
 * letter ("Nobody came! — or so they said"), after a place ("PORT OLM, Maine. — The mayor"), and in speech that
 * somebody is named in between ("— Пора, — сказал он. — Идём.").
 */
export function goesOnWithDash(
  text: string,
  start: number,
  at: number,
  follower: Follower,
  rules: Rules,
): boolean {
  if (!isDash(text[follower.at])) return false;
  if (isBeforeSmall(text, follower.at)) return true;
  if (rules.hasDialogueDashes) return !isDash(text[start]) || isSpeakerNamed(text.slice(start + 1, at));
  return at - start <= longestDateline && dateline.test(text.slice(start, at));
}

const isDash = (character = ' '): boolean => dashes.includes(character);

/** Another dash stands between what is said and who says it; without one the next dash is another speaker's. */
const isSpeakerNamed = (speech: string): boolean => /\s[–—―]/.test(speech);

function isBeforeSmall(text: string, at: number): boolean {
  let next = at + 1;
  while (next - at < 4 && (isSpace(text.charCodeAt(next)) || text[next] === '-')) next++;
  return isLower(text[next] ?? '');
}
