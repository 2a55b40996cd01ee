import { type CommandName, commandNames } from '../message/locales/dictionary.ts';
import { editDistance } from './edit-distance.ts';

/** Short names are near to anything. */
const mostChanges = (name: string): number => (name.length < 6 ? 1 : name.length < 9 ? 2 : 3);

/** The fewest letters by which a name may be begun: "/sub", "/cat". */
const leastBeginning = 3;

/** The command that a misspelt one is most like, or the only one that it begins; null where it is like none. */
export function nearestCommand(name: string): CommandName | null {
  const begun = commandNames.filter(known => name.length >= leastBeginning && known.startsWith(name));
  if (begun.length === 1) return begun[0] ?? null;
  // "usubscribe" is one letter from two commands: people seldom miss the first.
  const hasOtherInitial = (known: CommandName) => Number(known[0] !== name[0]);
  const near = commandNames
    .map(known => ({ known, distance: editDistance(name, known, mostChanges(known)) }))
    .filter(({ known, distance }) => distance <= mostChanges(known))
    .toSorted((a, b) => a.distance - b.distance || hasOtherInitial(a.known) - hasOtherInitial(b.known));
  return near[0]?.known ?? null;
}
