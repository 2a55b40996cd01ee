import type { Fault } from './client-api.ts';
import { ClientError } from './client-error.ts';
import { isObject } from './parameters.ts';

/** Whether what a kind of failure names beside its type is there. */
const kinds: Readonly<Record<Fault['kind']['type'], (kind: Readonly<Record<string, unknown>>) => boolean>> = {
  'too-many-requests': ({ retryAfter }) => Number.isInteger(retryAfter) && Number(retryAfter) > 0,
  'server-error': ({ status }) => [500, 502, 503, 504].includes(Number(status)),
  blocked: () => true,
  'answer-lost': () => true,
};

/** The failures that a request asks for, checked: a misspelt one would never happen and nobody notice. */
export function readFaults(body: unknown): readonly Fault[] {
  if (!Array.isArray(body)) throw new ClientError(400, 'The body must be an array of faults.');
  const wrong = body.findIndex(fault => !isFault(fault));
  if (wrong !== -1) throw new ClientError(400, `Fault ${wrong + 1} is none: ${JSON.stringify(body[wrong])}`);
  return body;
}

function isFault(value: unknown): value is Fault {
  if (!isObject(value) || !isObject(value.kind) || !Number.isInteger(value.times)) return false;
  const { method, chatId, kind } = value;
  if (method !== undefined && typeof method !== 'string') return false;
  if (chatId !== undefined && !Number.isInteger(chatId)) return false;
  return isKind(kind.type) && kinds[kind.type](kind);
}

const isKind = (type: unknown): type is Fault['kind']['type'] =>
  typeof type === 'string' && Object.hasOwn(kinds, type);
