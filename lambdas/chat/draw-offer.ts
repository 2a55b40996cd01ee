import type { SourceOffer } from '../ingest/jobs.ts';
import { encodeAction } from '../message/callback-data.ts';
import { cleanLine } from '../message/clean-text.ts';
import type { Message } from '../message/message.ts';
import { bold, code, join, type Piece, renderPiece } from '../message/message-builder.ts';
import { shorten } from '../message/shorten.ts';

/** Addresses and titles are strangers' words; as much of each fits on a phone. */
const longestLine = 200;
const line = (text: string): string => shorten(cleanLine(text), longestLine);

/** What was found at an address, with the three newest titles, and whether to keep it. English: it is for the owner. */
export function drawOffer(address: string, offer: SourceOffer): Message {
  if (offer.kind === 'nothing')
    return plain(join([['Nothing to read at ', code(line(address)), '.'], sentence(offer.reason)], '\n'));
  const { source, newest, entries, others } = offer;
  const titles = newest.map(({ title, published }) => [
    `${published?.slice(0, 10) ?? '–'}  ${title ? line(title) : '(without a title)'}`,
  ]);
  return {
    ...renderPiece(
      join(
        [
          [bold(line(source.name)), '\n', code(line(source.feed ?? ''))],
          entries === 0 ? 'The feed has no entries now.' : join(titles, '\n'),
          others.length > 0
            ? join(
                [
                  'Other feeds of the page, to be added by their address:',
                  ...others.map(({ url }) => code(line(url))),
                ],
                '\n',
              )
            : '',
        ],
        '\n\n',
      ),
    ),
    keyboard: [
      [
        { label: 'Keep', data: encodeAction({ type: 'owner', decision: 'keep', sourceId: null }) },
        { label: 'Leave', data: encodeAction({ type: 'owner', decision: 'leave', sourceId: null }) },
      ],
    ],
  };
}

/** A message without buttons. */
export const plain = (piece: Piece): Message => ({ ...renderPiece(piece), keyboard: [] });

const sentence = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
