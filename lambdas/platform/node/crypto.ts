/** An `import` of `node:crypto` loads the cryptography of the web besides. */
const crypto = process.getBuiltinModule('node:crypto');

export const { createHash, createHmac, randomUUID, timingSafeEqual } = crypto;
export const getRandomValues: typeof crypto.getRandomValues = array => crypto.getRandomValues(array);
