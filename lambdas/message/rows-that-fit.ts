import type { Button, Keyboard } from './message.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Letters of a label that fit a button on a phone 390 px wide, by how many buttons stand in its row: Telegram's clients
 * cut what is longer, the chat page wraps it.
 */
const lettersInRowOf = [36, 17, 10, 6, 4] as const;

/** Divides buttons into rows of one length, at most `most`, in which every label fits on a phone. */
export function rowsThatFit(buttons: readonly Button[], most: number): Keyboard {
  const longest = Math.max(0, ...buttons.map(({ label }) => widthOf(label)));
  const fitting = lettersInRowOf.findLastIndex(letters => longest <= letters) + 1;
  return rowsOf(buttons, Math.max(1, Math.min(most, fitting)));
}

/** Signs of East Asia and pictures are twice as wide as letters; what is put above a letter has no width. */
const wide =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Extended_Pictographic}\u3000-\u30ff\uff00-\uff60]|\p{RI}\p{RI}/gu;
const widthless = /[\p{Mn}\p{Cf}]/gu;

const widthOf = (label: string): number => [...label.replace(widthless, '').replace(wide, 'ww')].length;
