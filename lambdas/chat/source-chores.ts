import type { Api } from 'grammy';
import type { FindJob, OfferJob, OwnerMessage } from '../ingest/jobs.ts';
import { keepSource } from '../ingest/keep-source.ts';
import { cleanLine } from '../message/clean-text.ts';
import type { Message } from '../message/message.ts';
import { bold, code } from '../message/message-builder.ts';
import type { Clock } from '../platform/clock.ts';
import type { Queue } from '../platform/queue.ts';
import type { Store } from '../store/store.ts';
import { changeMessage } from './change-message.ts';
import { drawOffer, plain } from './draw-offer.ts';

/** What the owner's papers need done: looking at an address, showing what is there, keeping it, letting one go. */
export type SourceChore =
  | (OwnerMessage & { readonly type: 'find-source'; readonly address: string })
  | OfferJob
  | (OwnerMessage & { readonly type: 'keep-source' })
  | (OwnerMessage & { readonly type: 'remove-source'; readonly sourceId: string });

export interface SourceChoreServices {
  readonly store: Pick<Store, 'sources' | 'blocks' | 'candidates'>;
  readonly pagesQueue: Queue<FindJob>;
  readonly clock: Clock;
  openApi(): Promise<Api>;
}

type ChoreOf<Type extends SourceChore['type']> = Extract<SourceChore, { type: Type }>;

/** Only `fetch` goes outside: it looks, and sends the offer back to the chores. */
export const findForMessage = (
  { chat, messageId, address }: ChoreOf<'find-source'>,
  { pagesQueue }: SourceChoreServices,
): Promise<void> => pagesQueue.send([{ find: { chat, messageId, address } }]);

/** Shows what was found; the candidate stands before the button that keeps it. */
export async function showOffer(job: OfferJob, services: SourceChoreServices): Promise<void> {
  const { chat, messageId, address, offer } = job;
  if (offer.kind === 'found')
    await services.store.candidates.put(chat, messageId, offer.source, services.clock());
  await change(job, drawOffer(address, offer), services);
}

export async function keepOffered(
  message: ChoreOf<'keep-source'>,
  services: SourceChoreServices,
): Promise<void> {
  const { store, clock } = services;
  const now = clock();
  const candidate = await store.candidates.get(message.chat, message.messageId, now);
  if (!candidate) return change(message, plain('This offer is too old. Write /addsource again.'), services);
  const [sources, blocks] = await Promise.all([store.sources.all(), store.blocks.all()]);
  const outcome = await keepSource(candidate, { sources, blocks }, store.sources, now);
  const name = bold(cleanLine(candidate.name));
  if (outcome.kind === 'blocked')
    return change(
      message,
      plain([name, ` asked to be left alone (${outcome.by.since.slice(0, 10)}); it is not kept.`]),
      services,
    );
  const said = outcome.kind === 'added' ? ' is kept as ' : ' was kept before, as ';
  await change(
    message,
    plain([name, said, code(outcome.id), '. It is read within five minutes; /sources shows how that goes.']),
    services,
  );
}

export async function removeForOwner(
  message: ChoreOf<'remove-source'>,
  services: SourceChoreServices,
): Promise<void> {
  await services.store.sources.remove(message.sourceId);
  await change(message, plain([code(message.sourceId), ' is not read any more.']), services);
}

const change = async (message: OwnerMessage, drawn: Message, { openApi }: SourceChoreServices) =>
  changeMessage(await openApi(), message, drawn);
