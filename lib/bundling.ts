/**
 * How each function is bundled: one ES module with everything in it. `grammy/web` has no Node HTTP client, is a fifth
 * of the size, and its network errors hold no bot token. The benchmark of bundle sizes uses the same options.
 */
export const bundling = {
  target: 'node24',
  format: 'esm',
  minify: true,
  keepNames: true,
  alias: { grammy: 'grammy/web' },
  /** Some packages call `require` for Node's own modules, which an ES module does not have. */
  banner:
    "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  /** The ES module builds of packages are smaller: esbuild sees what is not used. */
  mainFields: ['module', 'main'],
} as const;
