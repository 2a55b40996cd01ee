import { messageOptions } from '../../delivery/send-message.ts';
import { encodeAction, type OwnerDecision } from '../../message/callback-data.ts';
import { cleanLine } from '../../message/clean-text.ts';
import type { Message } from '../../message/message.ts';
import { bold, code, fits, join, type Piece } from '../../message/message-builder.ts';
import { shorten } from '../../message/shorten.ts';
import { parseChatAddress } from '../../store/chat.ts';
import type { PolledSource } from '../../store/sources.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { plain } from '../draw-offer.ts';

type AnswerOwner = (ctx: ChatContext, services: ChatServices, words: string) => Promise<void>;

/** Commands that only the owner has; nobody else is told that they are there. English: they are for one person. */
const commands = {
  sources: listSources,
  addsource: findSource,
  removesource: askRemoval,
} as const satisfies Record<string, AnswerOwner>;

type OwnerCommand = keyof typeof commands;
export const isOwnerCommand = (name: string): name is OwnerCommand => Object.hasOwn(commands, name);

export const answerOwner = (
  ctx: ChatContext,
  services: ChatServices,
  name: OwnerCommand,
  words: string,
): Promise<void> => commands[name](ctx, services, words);

const longestAddress = 1_000;

/** The outside is not for the function that holds the token: a chore has the address looked at, and changes the message. */
async function findSource(ctx: ChatContext, { choresQueue }: ChatServices, words: string): Promise<void> {
  const address = words.split(/\s/)[0] ?? '';
  if (!address || address.length > longestAddress)
    return ctx.say(
      plain([
        'Write the address of a paper behind it: a feed, its opinion page or its home page.\n',
        code('/addsource https://paper.example/opinion'),
      ]),
    );
  const messageId = await send(
    ctx,
    plain(['Looking for the feed of ', code(shorten(cleanLine(address), 200)), ' …']),
  );
  await choresQueue.send([{ type: 'find-source', chat: ctx.chatAddress, messageId, address }]);
}

async function listSources(ctx: ChatContext, { store }: ChatServices): Promise<void> {
  const all = await store.sources.all();
  if (all.length === 0) return ctx.say(plain('No paper is read yet. /addsource finds one by its address.'));
  const failing = all.filter(({ state }) => state?.lastError);
  const rest = all.filter(({ state }) => !state?.lastError);
  const count = `${all.length} ${all.length === 1 ? 'paper is' : 'papers are'} read`;
  const title = bold(failing.length > 0 ? `${count}, ${failing.length} in trouble` : count);
  const rows = [...sorted(failing), ...sorted(rest)].map(rowOf);
  let shown = rows.length;
  const draw = () => {
    const left = rows.length - shown;
    return join(
      [title, join(rows.slice(0, shown), '\n'), left > 0 ? `and ${left} more: leaderette sources list` : ''],
      '\n\n',
    );
  };
  while (!fits([draw()])) shown--;
  await ctx.say(plain(draw()));
}

const sorted = (sources: readonly PolledSource[]): PolledSource[] =>
  sources.toSorted((a, b) => a.source.name.localeCompare(b.source.name, 'en'));

const rowOf = ({ source, state }: PolledSource): Piece => [
  shorten(cleanLine(source.name), 60),
  ` (${source.id})`,
  state?.lastError ? `: ${shorten(cleanLine(state.lastError), 100)}` : '',
];

async function askRemoval(ctx: ChatContext, { store }: ChatServices, words: string): Promise<void> {
  const id = words.split(/\s/)[0] ?? '';
  const known = id ? await store.sources.get(id) : undefined;
  if (!known)
    return ctx.say(
      plain(
        id
          ? `There is no paper '${shorten(cleanLine(id), 40)}'. /sources shows the ids.`
          : 'Write the id of a paper behind it; /sources shows them.',
      ),
    );
  await ctx.say({
    ...plain([
      `Stop reading ${shorten(cleanLine(known.source.name), 100)}? What it has printed stays until it expires.`,
    ]),
    keyboard: [
      [
        {
          label: 'Stop reading it',
          data: encodeAction({ type: 'owner', decision: 'remove', sourceId: known.source.id }),
        },
        { label: 'Go on', data: encodeAction({ type: 'owner', decision: 'stay', sourceId: null }) },
      ],
    ],
  });
}

/** A pressed button of the owner's: what changes the papers is a chore, as this function may only read them. */
export async function decideForOwner(
  ctx: ChatContext,
  { choresQueue, ownerChatId }: ChatServices,
  decision: OwnerDecision,
  sourceId: string | null,
): Promise<void> {
  const messageId = ctx.callbackQuery?.message?.message_id;
  if (ctx.chatAddress !== ownerChatId || messageId === undefined)
    return ctx.toast(ctx.dictionary.failure.oldButton);
  const message = { chat: ctx.chatAddress, messageId };
  switch (decision) {
    case 'keep':
      await choresQueue.send([{ type: 'keep-source', ...message }]);
      return ctx.toast('Keeping it …');
    case 'remove':
      await choresQueue.send([{ type: 'remove-source', ...message, sourceId: sourceId ?? '' }]);
      return ctx.toast('Removing it …');
    case 'leave':
      return ctx.show(plain('Not kept.'));
    case 'stay':
      return ctx.show(plain('It is read as before.'));
  }
}

/** Sends a message that a chore will change, and resolves to its id. */
async function send(ctx: ChatContext, message: Message): Promise<number> {
  const { chatId, topicId } = parseChatAddress(ctx.chatAddress);
  const { message_id } = await ctx.api.sendMessage(chatId, message.text, {
    ...messageOptions(message),
    ...(topicId !== undefined && { message_thread_id: topicId }),
  });
  return message_id;
}
