const fs = process.getBuiltinModule('node:fs');

export const { createReadStream, fstatSync, lstatSync } = fs;

/** The SDK asks whether a body is one, and a body of ours never is: Node loads the streams of files when that is asked. */
export const ReadStream = { [Symbol.hasInstance]: (body: unknown) => body instanceof fs.ReadStream };

/** Left out of a bundle that does not ask for it: to read it is to load it. */
export const promises = /* @__PURE__ */ (() => fs.promises)();
