import { UsageError, type Verb, type VerbIo } from './verb.ts';

/** One verb, one file; loaded when it is called, so that `leaderette help` starts at once. */
const verbs = {
  chat: async () => (await import('./verbs/chat.ts')).verb,
  ingest: async () => (await import('./verbs/ingest.ts')).verb,
  extract: async () => (await import('./verbs/extract.ts')).verb,
  feed: async () => (await import('./verbs/feed.ts')).verb,
  sentences: async () => (await import('./verbs/sentences.ts')).verb,
  language: async () => (await import('./verbs/language.ts')).verb,
  summarise: async () => (await import('./verbs/summarise.ts')).verb,
  verify: async () => (await import('./verbs/verify.ts')).verb,
  categorise: async () => (await import('./verbs/categorise.ts')).verb,
  duplicates: async () => (await import('./verbs/duplicates.ts')).verb,
  group: async () => (await import('./verbs/group.ts')).verb,
} satisfies Record<string, () => Promise<Verb>>;

async function help(io: VerbIo, name?: string): Promise<number> {
  if (name && name in verbs) {
    io.stdout.write(`${(await verbs[name as keyof typeof verbs]()).usage}\n`);
    return 0;
  }
  const lines = await Promise.all(
    Object.entries(verbs).map(
      async ([verbName, load]) => `  ${verbName.padEnd(12)} ${(await load()).summary}`,
    ),
  );
  io.stdout.write(
    `Usage: npm run -s leaderette -- VERB [ARGUMENT...]\n\n${lines.join('\n')}\n\n` +
      `'help VERB' explains one. Every verb that keeps something takes --data DIR (default: .leaderette).\n`,
  );
  return 0;
}

async function main(words: readonly string[], io: VerbIo): Promise<number> {
  const [name = 'help', ...args] = words;
  if (name === 'help' || name === '--help' || name === '-h') return help(io, args[0]);
  if (!Object.hasOwn(verbs, name)) {
    io.stderr.write(`There is no verb '${name}'. 'help' lists them.\n`);
    return 2;
  }
  const verb = await verbs[name as keyof typeof verbs]();
  if (args.includes('--help') || args.includes('-h')) return help(io, name);
  try {
    return await verb.run(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`${error.message}\n\n${verb.usage}\n`);
    return 2;
  }
}

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());
process.once('SIGTERM', () => interrupted.abort());
// A reader that ends early (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interrupted.signal,
});
