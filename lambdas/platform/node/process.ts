/** An `import` of `node:process` opens standard input and output, and lists the options that NODE_OPTIONS may have. */
export const { env, versions } = process;
