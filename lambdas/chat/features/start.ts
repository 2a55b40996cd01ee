import { bestOf } from '../../digest/compose-digest.ts';
import { drawSource } from '../../digest/draw-listing.ts';
import { modelMark, modelNote } from '../../digest/model-mark.ts';
import { paperButtons } from '../../digest/paper-buttons.ts';
import { encodeAction } from '../../message/callback-data.ts';
import { cleanLine } from '../../message/clean-text.ts';
import type { Dictionary } from '../../message/locales/dictionary.ts';
import type { Message } from '../../message/message.ts';
import { bold, join, type Piece, quote, renderPiece } from '../../message/message-builder.ts';
import { rowsThatFit } from '../../message/rows-that-fit.ts';
import { shorten } from '../../message/shorten.ts';
import { verbatim } from '../../message/verbatim.ts';
import type { Listing } from '../../store/articles.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { categoryButtons, countByCategory } from './categories.ts';
import { dayOf, drawNothing, latestDigest } from './digest.ts';

const maxSentence = 700;

/** Greets, shows the best editorial of the day at once, then what else there is. */
export async function answerStart(ctx: ChatContext, services: ChatServices): Promise<void> {
  const { dictionary } = ctx;
  const [digest, around] = await Promise.all([
    latestDigest(ctx, services),
    services.store.articles.daysAround(dayOf(ctx.now)),
  ]);
  const best = bestOf(digest);
  if (!best) {
    const nothing = drawNothing(ctx, { category: 'all', day: null, page: 0 }, around);
    return ctx.say({ ...nothing, ...renderPiece([dictionary.start.greeting, '\n\n', nothing.text]) });
  }
  await ctx.say(drawGreeting(best, dictionary));
  const shown = [...digest.stories.flatMap(story => story.articles), ...digest.singles];
  await ctx.say({
    ...renderPiece(whatNext(ctx)),
    keyboard: categoryButtons(dictionary.categories, countByCategory(shown), null),
  });
}

/** Words are searched for in private chats alone: a group is told what is heard there, and a channel has its commands. */
function whatNext({ chat, dictionary: { start, categoryList } }: ChatContext): string {
  if (chat?.type === 'private') return start.choose;
  return chat?.type === 'channel' ? categoryList.hint : start.inGroup;
}

function drawGreeting(best: Listing, dictionary: Dictionary): Message {
  const { start, summary } = dictionary;
  const view = { category: 'all', day: null, page: 0 } as const;
  return {
    ...renderPiece(join([start.greeting, bold(`★ ${start.bestToday}`), drawBest(best, dictionary)], '\n\n')),
    keyboard: rowsThatFit(
      [
        { label: summary.more, data: encodeAction({ type: 'article', articleId: best.id, view }) },
        ...paperButtons(best, dictionary),
      ],
      2,
    ),
  };
}

const drawBest = (best: Listing, dictionary: Dictionary): Piece =>
  join(
    [
      [
        [
          bold(shorten(cleanLine(best.title), 300)),
          '\n',
          drawSource(best.source, dictionary),
          modelMark(best),
        ],
        ['\n', quote(verbatim(best.thesis, maxSentence))],
      ],
      best.ask ? [bold(dictionary.summary.asks), '\n', quote(verbatim(best.ask, maxSentence))] : '',
      modelNote([best], dictionary),
    ],
    '\n\n',
  );
