import type { Fault } from './client-api.ts';
import type { Payload } from './payload.ts';

/** A poll is always under way and would use up a failure meant for something else. */
const onlyByName = ['getUpdates'];

export interface Faults {
  /** Replaces the failures in force. */
  set(faults: readonly Fault[]): void;
  /** The failure that this call meets, one of its times used up. */
  take(method: string, payload: Payload): Fault | undefined;
}

/** Failures on demand, none at first but those given. */
export function createFaults(initial: readonly Fault[]): Faults {
  let inForce = copyOf(initial);
  return {
    set: faults => {
      inForce = copyOf(faults);
    },
    take(method, payload) {
      const fault = inForce.find(candidate => candidate.left > 0 && isMet(candidate.fault, method, payload));
      if (fault === undefined) return undefined;
      fault.left -= 1;
      return fault.fault;
    },
  };
}

const copyOf = (faults: readonly Fault[]) => faults.map(fault => ({ fault, left: fault.times }));

const isMet = ({ method, chatId }: Fault, name: string, payload: Payload) =>
  (method === undefined ? !onlyByName.includes(name) : method.toLowerCase() === name.toLowerCase()) &&
  (chatId === undefined || String(payload.chat_id) === String(chatId));
