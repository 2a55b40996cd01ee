import type { IncomingMessage } from 'node:http';
import { BotApiError, badRequest } from './bot-api-error.ts';

/** A file as it came in a multipart body. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A call's parameters before they are read: strings from forms, anything from JSON, files. */
export type Payload = Readonly<Record<string, unknown>>;

/** https://core.telegram.org/bots/api#sending-files: 50 MB for what a bot uploads. */
const maxBytes = 50 * 1024 * 1024;

const bodies: Readonly<Record<string, (bytes: Uint8Array, type: string) => Payload | Promise<Payload>>> = {
  'application/json': parseJson,
  'application/x-www-form-urlencoded': bytes => Object.fromEntries(new URLSearchParams(textOf(bytes))),
  'multipart/form-data': parseForm,
};

/** The parameters from the query string and the body; the body's win. */
export async function readPayload(request: IncomingMessage, query: URLSearchParams): Promise<Payload> {
  const bytes = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const parse = bodies[type.split(';', 1)[0]?.trim().toLowerCase() ?? ''];
  const body = bytes.length === 0 || parse === undefined ? {} : await parse(bytes, type);
  return { ...Object.fromEntries(query), ...body };
}

/** All bytes of a body, at most 50 MB. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > maxBytes) throw new BotApiError(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function parseJson(bytes: Uint8Array): Payload {
  try {
    const value: unknown = JSON.parse(textOf(bytes));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {}
  throw badRequest("can't parse JSON object");
}

async function parseForm(bytes: Uint8Array, type: string): Promise<Payload> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw badRequest("can't parse multipart form data");
    });
  const entries = await Promise.all(
    [...form].map(
      async ([name, value]) => [name, typeof value === 'string' ? value : await fileOf(value)] as const,
    ),
  );
  const parts = Object.fromEntries(entries);
  const attachments = new Set(entries.map(([, value]) => attachmentNamed(value)));
  return Object.fromEntries(
    entries
      .filter(([name]) => !attachments.has(name))
      .map(([name, value]) => [name, parts[attachmentNamed(value) ?? name]]),
  );
}

const fileOf = async (file: File): Promise<UploadedFile> => ({
  name: file.name,
  type: file.type || 'application/octet-stream',
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** `attach://NAME` stands for the part of that name. */
const attachmentNamed = (value: string | UploadedFile) =>
  typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;

/** A payload fit for a log: of each file its name, type and size. */
export const withoutBytes = (payload: Payload): Payload =>
  Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, isFile(value) ? summaryOf(value) : value]),
  );

/** Whether a parameter is a file. */
export const isFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array;

const summaryOf = ({ name, type, bytes }: UploadedFile) => ({ name, type, size: bytes.length });
