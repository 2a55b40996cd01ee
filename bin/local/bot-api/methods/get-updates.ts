import type { Update } from '@grammyjs/types';
import { badRequest, conflict } from '../bot-api-error.ts';
import { integer, json, optional } from '../parameters.ts';
import type { UpdateKind, UpdatesState } from '../state.ts';
import type { World } from '../world.ts';
import type { Method, Reader } from './method.ts';

const maxUpdates = 100;
const maxSeconds = 50;

/** One bot polls at a time: a second poll ends the first. */
const polls = new WeakMap<World, AbortController>();

/** A list of names of updates. */
export const updateKinds: Reader<UpdateKind[]> = (raw, name) => {
  const kinds = json(raw, name);
  if (!Array.isArray(kinds) || !kinds.every((kind): kind is UpdateKind => typeof kind === 'string'))
    throw badRequest("can't parse allowed updates: expected an Array of String");
  return kinds;
};

/** An empty list means the default. */
export function allowUpdates(updates: UpdatesState, kinds: readonly UpdateKind[] | undefined) {
  if (kinds !== undefined) updates.allowed = kinds.length === 0 ? null : kinds;
}

export const getUpdates: Method<'getUpdates'> = {
  parameters: {
    offset: optional(integer),
    limit: optional(integer),
    timeout: optional(integer),
    allowed_updates: optional(updateKinds),
  },
  async run({ world, signal }, args = {}) {
    const { offset = 0, limit = maxUpdates, timeout = 0 } = args;
    const { updates, webhook } = world.state;
    if (webhook !== null)
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    endPoll(world, 'other getUpdates request; make sure that only one bot instance is running');
    allowUpdates(updates, args.allowed_updates);
    confirm(world, offset);
    if (updates.pending.length === 0 && timeout > 0) await poll(world, signal, Math.min(timeout, maxSeconds));
    return first(updates, limit);
  },
};

async function poll(world: World, hangUp: AbortSignal, seconds: number) {
  const usurped = new AbortController();
  polls.set(world, usurped);
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), seconds * 1000);
  await world.updates.next(AbortSignal.any([hangUp, usurped.signal, ended.signal]));
  clearTimeout(timer);
  if (usurped.signal.aborted) throw conflict(`terminated by ${usurped.signal.reason}`);
  polls.delete(world);
}

/** Ends a poll that waits, if there is one, and tells it by what. */
export const endPoll = (world: World, by: string) => polls.get(world)?.abort(by);

/** Forgets what the offset confirms; a negative one keeps only that many from the end. */
function confirm(world: World, offset: number) {
  const { updates } = world.state;
  world.updates.expire();
  if (offset > 0) updates.pending = updates.pending.filter(({ update }) => update.update_id >= offset);
  if (offset < 0) updates.pending = updates.pending.slice(offset);
}

const first = ({ pending }: UpdatesState, limit: number): Update[] =>
  pending.slice(0, Math.min(Math.max(limit, 1), maxUpdates)).map(({ update }) => update);
