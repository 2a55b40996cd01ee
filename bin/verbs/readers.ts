import { open, readFile } from 'node:fs/promises';
import { defaultStage } from '../../lib/stages.ts';
import { fileFailure } from '../command-line/file-failure.ts';
import { readWords } from '../command-line/read-words.ts';
import { StopError, UsageError, type Verb, type VerbIo } from '../command-line/verb.ts';
import { putReaders, type RawRow, readersOf } from '../operator/copy-readers.ts';
import { inStage, openStageDatabase } from '../operator/stage-store.ts';
import { counted } from '../operator/webhook-report.ts';

const usage = `Usage: npm run -s leaderette -- readers export|import FILE [OPTION...]

Takes what a deployed stage keeps of its readers to another region or account, or back from a backup: settings,
subscriptions and which digests were sent. First stop the stage (docs/operations.md, Changing it).

  export FILE   writes it to a new file that only you can read, a row a line
  import FILE   puts the rows where they are not yet; can be repeated

  --stage NAME  a stage of lib/stages.ts (default: ${defaultStage})
  --table NAME  with export: another table than the stage's, such as one that was restored
  --replace     with import: puts the rows in place of those that are there, too

The file says who reads what: delete it afterwards. AWS credentials and region are those of 'cdk deploy'.`;

interface Options {
  readonly action: keyof typeof actions;
  readonly file: string;
  readonly stage: string;
  readonly table: string | undefined;
  readonly isReplacing: boolean;
}

const actions = { export: exportReaders, import: importReaders } as const satisfies Record<
  string,
  (options: Options, io: VerbIo) => Promise<void>
>;

async function run(args: readonly string[], io: VerbIo): Promise<number> {
  const options = readOptions(args);
  await actions[options.action](options, io);
  return 0;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readWords(args, {
    stage: { type: 'string', default: defaultStage },
    table: { type: 'string' },
    replace: { type: 'boolean', default: false },
  });
  const [action = '', file, ...others] = positionals;
  if (action !== 'export' && action !== 'import') throw new UsageError('Write export or import.');
  if (file === undefined || others.length > 0) throw new UsageError('Name one file.');
  const { stage, table, replace: isReplacing } = values;
  if (action === 'export' ? isReplacing : table !== undefined)
    throw new UsageError('--table goes with export, --replace with import.');
  return { action, file, stage, table, isReplacing };
}

async function exportReaders({ file: path, stage, table }: Options, io: VerbIo): Promise<void> {
  const { database, region } = await openStageDatabase(stage, io);
  // A file that is there already is not written over: it may hold the only copy.
  const file = await open(path, 'wx', 0o600).catch(error => {
    throw refused(error, path);
  });
  let count = 0;
  try {
    await inStage(stage, async () => {
      for await (const row of readersOf({ ...database, readers: table ?? database.readers })) {
        await file.write(`${JSON.stringify(row)}\n`);
        count++;
      }
    });
  } finally {
    await file.close();
    database.client.destroy();
  }
  io.stdout.write(`${counted(count, 'row')} of stage ${stage} in ${region} written to ${path}.\n`);
}

async function importReaders({ file: path, stage, isReplacing }: Options, io: VerbIo): Promise<void> {
  const rows = rowsOf(
    await readFile(path, 'utf8').catch(error => {
      throw refused(error, path);
    }),
    path,
  );
  const { database, region } = await openStageDatabase(stage, io);
  try {
    const { put, known } = await inStage(stage, () => putReaders(database, rows, { isReplacing }));
    io.stdout.write(
      `${counted(put, 'row')} put into stage ${stage} in ${region}; ${known} were there already.\n`,
    );
  } finally {
    database.client.destroy();
  }
}

function refused(error: unknown, path: string): unknown {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  const reason = isThere ? 'there is such a file already; name a new one' : fileFailure(error);
  return reason === null ? error : new StopError(`${path}: ${reason}.`);
}

/** All of them are looked at before the first is put. */
function rowsOf(text: string, path: string): RawRow[] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map((line, index) => {
      const row = parsed(line);
      if (typeof row?.pk?.S !== 'string' || typeof row.sk?.S !== 'string')
        throw new StopError(
          `Line ${index + 1} of ${path} is no row of 'readers export'; nothing was changed.`,
        );
      return row;
    });
}

function parsed(line: string): RawRow | null {
  try {
    return JSON.parse(line) as RawRow | null;
  } catch {
    return null;
  }
}

export const verb: Verb = { usage, run };
