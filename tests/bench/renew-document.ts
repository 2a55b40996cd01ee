import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

const file = new URL('../../docs/benchmarks.md', import.meta.url);
/** Everything from here on is written anew. */
const tablesHeading = '\n## The tables of that run\n';
const runLine = /^Run of .*$/m;

/** Puts figures beside their names, and the date, machine and tables of the run into docs/benchmarks.md. */
export async function renewDocument(
  figures: ReadonlyMap<string, number>,
  tables: readonly { readonly title: string; readonly printed: string }[],
): Promise<void> {
  const document = await readFile(file, 'utf8');
  const [written = ''] = document.split(tablesHeading);
  const lacking = [...figures.keys()].filter(name => !written.includes(`| \`${name}\` |`));
  if (lacking.length > 0) throw new Error(`docs/benchmarks.md does not explain ${lacking.join(', ')}`);
  const renewed = written
    .replace(runLine, runLineOf(new Date()))
    .replaceAll(/^(\| `([\w.]+)` \|)[^|]*\|/gm, (row, start, name) => {
      const figure = figures.get(name);
      return figure === undefined
        ? row
        : `${start} ${figure.toLocaleString('en', { maximumSignificantDigits: 4 })} |`;
    });
  const printed = tables.map(table => `### ${table.title}\n\n\`\`\`text\n${table.printed}\`\`\`\n`);
  await writeFile(file, `${renewed}${tablesHeading}\n${printed.join('\n')}`);
}

const runLineOf = (now: Date): string =>
  `Run of ${now.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}, on ${availableParallelism()} cores, with Node ${process.versions.node}.`;
