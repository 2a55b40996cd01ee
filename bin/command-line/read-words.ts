import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './verb.ts';

/** Options by their names, as `parseArgs` takes them. */
type WordOptions = NonNullable<ParseArgsConfig['options']>;

/** Options, and the words beside them in order, if it takes any. Throws `UsageError` for what is none of these. */
export function readWords<const T extends WordOptions>(
  args: readonly string[],
  options: T,
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // What Node says of an unknown option after its name would have people write `--` before it.
    throw new UsageError(reason.replace(/\. To specify a positional .*$/s, '.'), { cause: error });
  }
}

/** The options of every verb that works on texts. */
export const jsonlOption = { jsonl: { type: 'boolean', default: false } } as const;

/** The files of such a verb, at least so many; none with --jsonl, which reads standard input alone. */
export function textFiles(
  verbName: string,
  { values, positionals }: { values: { jsonl: boolean }; positionals: readonly string[] },
  { least, need } = { least: 1, need: 'a file or a URL, or - for standard input' },
): readonly string[] {
  const [first] = positionals;
  if (values.jsonl && first !== undefined)
    throw new UsageError(`--jsonl reads standard input: ${verbName} --jsonl < ${first}`);
  if (!values.jsonl && positionals.length < least) throw new UsageError(`${verbName} needs ${need}.`);
  return positionals;
}
