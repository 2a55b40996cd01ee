import { StopError, UsageError, type Verb, type VerbIo } from './command-line/verb.ts';

/** One verb, one file; loaded when it is called. */
const verbs = {
  chat: { does: 'talk to the bot in a terminal', load: () => import('./verbs/chat.ts') },
  ingest: {
    does: 'read feeds, pages or texts into the store',
    load: () => import('./verbs/ingest.ts'),
  },
  sources: {
    does: 'list, add, remove, import, export and check the papers',
    load: () => import('./verbs/sources.ts'),
  },
  articles: {
    does: 'list, show, correct and take back editorials',
    load: () => import('./verbs/articles.ts'),
  },
  extract: { does: 'find the article on a web page', load: () => import('./verbs/extract.ts') },
  feed: {
    does: 'read a feed: its entries, and what was broken in it',
    load: () => import('./verbs/feed.ts'),
  },
  sentences: {
    does: 'cut a text into its sentences',
    load: () => import('./verbs/sentences.ts'),
  },
  language: {
    does: 'find out what language a text is in',
    load: () => import('./verbs/language.ts'),
  },
  summarise: {
    does: 'say what an editorial claims, why, and what it asks for',
    load: () => import('./verbs/summarise.ts'),
  },
  verify: {
    does: 'check that all a summary says stands in its text',
    load: () => import('./verbs/verify.ts'),
  },
  categorise: {
    does: 'say what an article is about',
    load: () => import('./verbs/categorise.ts'),
  },
  duplicates: {
    does: 'find copies of texts that came before',
    load: () => import('./verbs/duplicates.ts'),
  },
  group: {
    does: 'put together what argues about the same matter',
    load: () => import('./verbs/group.ts'),
  },
  token: {
    does: "put a stage's bot token where its functions read it",
    load: () => import('./verbs/token.ts'),
  },
  doctor: {
    does: 'look at a deployed stage, and say what to do about what is wrong',
    load: () => import('./verbs/doctor.ts'),
  },
  readers: {
    does: "take a deployed stage's readers to another region",
    load: () => import('./verbs/readers.ts'),
  },
  webhook: {
    does: 'tell Telegram where the deployed bot is, or see how that goes',
    load: () => import('./verbs/webhook.ts'),
  },
} satisfies Record<string, { readonly does: string; load(): Promise<{ readonly verb: Verb }> }>;

type VerbName = keyof typeof verbs;
const isVerbName = (name: string): name is VerbName => Object.hasOwn(verbs, name);

/** Letters by which a verb may be missed and still be guessed. */
const mostSlips = 2;

async function help(io: VerbIo, name?: string): Promise<number> {
  if (name !== undefined && isVerbName(name)) {
    io.stdout.write(`${(await verbs[name].load()).verb.usage}\n`);
    return 0;
  }
  if (name !== undefined) return refuse(name, io);
  const lines = Object.entries(verbs).map(([verbName, { does }]) => `  ${verbName.padEnd(12)} ${does}`);
  io.stdout.write(
    `Usage: npm run -s leaderette -- VERB [ARGUMENT...]\n\n${lines.join('\n')}\n\n` +
      `'help VERB' explains one. Every verb that keeps something takes --data DIR (default: .leaderette).\n`,
  );
  return 0;
}

async function refuse(name: string, io: VerbIo): Promise<number> {
  const { editDistance } = await import('../lambdas/chat/edit-distance.ts');
  const near = Object.keys(verbs).filter(verb => editDistance(name, verb, mostSlips) <= mostSlips);
  const hint =
    near.length > 0 ? `Did you mean ${near.map(verb => `'${verb}'`).join(' or ')}?` : "'help' lists them.";
  io.stderr.write(`There is no verb '${name}'. ${hint}\n`);
  return 2;
}

async function main(words: readonly string[], io: VerbIo): Promise<number> {
  const [name = 'help', ...args] = words;
  if (name === 'help' || name === '--help' || name === '-h') return help(io, args[0]);
  if (!isVerbName(name)) return refuse(name, io);
  const { verb } = await verbs[name].load();
  if (args.includes('--help') || args.includes('-h')) return help(io, name);
  try {
    return await verb.run(args, io);
  } catch (error) {
    if (error instanceof StopError) {
      io.stderr.write(`${error.message}\n`);
      return 1;
    }
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
  // Loaded when there is something to fetch: most verbs start without it.
  fetchFor:
    typed =>
    async (...request) =>
      (await import('./command-line/fetch-by-hand.ts')).fetchByHand(typed)(...request),
  env: process.env,
  signal: interrupted.signal,
});
