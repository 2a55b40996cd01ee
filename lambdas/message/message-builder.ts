import { type Entity, type Message, maxEntities, maxTextLength } from './message.ts';

/** How a piece of text stands out. */
export type Style =
  | 'bold'
  | 'italic'
  | 'blockquote'
  | 'expandable_blockquote'
  | 'code'
  | { readonly link: string };

/** A piece of a message: text, plain or styled; a styled piece may hold others. */
export type Piece = string | readonly Piece[] | { readonly style: Style; readonly of: Piece };

export const bold = (of: Piece): Piece => ({ style: 'bold', of });
export const italic = (of: Piece): Piece => ({ style: 'italic', of });
export const quote = (of: Piece): Piece => ({ style: 'blockquote', of });
export const expandableQuote = (of: Piece): Piece => ({ style: 'expandable_blockquote', of });
export const code = (of: Piece): Piece => ({ style: 'code', of });
export const link = (url: string, of: Piece): Piece => ({ style: { link: url }, of });
/** Pieces with something between them; empty ones leave no gap. */
export const join = (pieces: readonly Piece[], between: string): Piece =>
  pieces.filter(piece => lengthOf(piece) > 0).flatMap((piece, i) => (i ? [between, piece] : [piece]));

/** Length in UTF-16 units, as Telegram counts it. */
export function lengthOf(piece: Piece): number {
  if (typeof piece === 'string') return piece.length;
  return isList(piece) ? piece.reduce((sum, part) => sum + lengthOf(part), 0) : lengthOf(piece.of);
}

/** How many entities a piece will need. */
export function entityCountOf(piece: Piece): number {
  if (typeof piece === 'string') return 0;
  return isList(piece)
    ? piece.reduce((sum, part) => sum + entityCountOf(part), 0)
    : 1 + entityCountOf(piece.of);
}

const isList = (piece: Exclude<Piece, string>): piece is readonly Piece[] => Array.isArray(piece);

/** A piece as text and entities, in the order in which Telegram wants them: by offset, the longer first. */
export function renderPiece(piece: Piece): Pick<Message, 'text' | 'entities'> {
  let text = '';
  const entities: Entity[] = [];
  const write = (part: Piece): void => {
    if (typeof part === 'string') text += part;
    else if (isList(part)) part.forEach(write);
    else {
      const offset = text.length;
      const slot = entities.length;
      write(part.of);
      const entity = entityOf(part.style, text, offset);
      if (entity) entities.splice(slot, 0, entity);
    }
  };
  write(piece);
  return { text, entities };
}

/** Telegram trims an entity's white space at both ends; an empty one is an error. */
function entityOf(style: Style, text: string, from: number): Entity | null {
  const styled = text.slice(from);
  const offset = from + (styled.length - styled.trimStart().length);
  const length = styled.trim().length;
  if (length === 0) return null;
  return typeof style === 'string'
    ? { type: style, offset, length }
    : { type: 'text_link', offset, length, url: style.link };
}

/** Telegram's two limits of one message, less a little room for what the caller puts around. */
export const fits = (pieces: readonly Piece[]): boolean =>
  lengthOf(pieces) <= maxTextLength && entityCountOf(pieces) <= maxEntities;
