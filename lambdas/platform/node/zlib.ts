import type * as Zlib from 'node:zlib';

/** Loaded when the first of them is called: the SDK imports it for a checksum that only streams of events have. */
const zlib = () => process.getBuiltinModule('node:zlib');

export const crc32: typeof Zlib.crc32 = (data, value) => zlib().crc32(data, value);
export const createBrotliDecompress: typeof Zlib.createBrotliDecompress = options =>
  zlib().createBrotliDecompress(options);
export const createInflate: typeof Zlib.createInflate = options => zlib().createInflate(options);
export const createUnzip: typeof Zlib.createUnzip = options => zlib().createUnzip(options);
