import { type Script, type ScriptName, scripts } from './scripts.ts';

const names = Object.keys(scripts) as ScriptName[];

/** Number of the script of each UTF-16 unit, from 1; 0 for what belongs to none. */
let scriptOf: Uint8Array | undefined;

function tabulate(): Uint8Array {
  const table = new Uint8Array(65_536);
  names.forEach((name, index) => {
    for (const [first, last] of scripts[name].ranges) table.fill(index + 1, first, last + 1);
  });
  return table;
}

/** The letters of a text in small letters, by script, weighted by how much of a word each is. */
export function countScripts(text: string): Record<ScriptName, number> {
  scriptOf ??= tabulate();
  const counts = new Float64Array(names.length + 1);
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf[text.charCodeAt(at)] ?? 0;
    counts[script] = (counts[script] ?? 0) + 1;
  }
  return Object.fromEntries(
    names.map((name, index) => [name, (counts[index + 1] ?? 0) * weightOf(scripts[name])]),
  ) as Record<ScriptName, number>;
}

const weightOf = (script: Script): number => script.weight ?? 1;
