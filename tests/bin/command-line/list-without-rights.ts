import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { verb as articles } from '../../../bin/verbs/articles.ts';
import { runVerb } from '../../helpers/run-verb.ts';

/** Who may write nothing of anybody's; its number on every Linux and on macOS as 16 bits. */
const nobody = 65_534;

// A program of its own, because root may write everywhere and cannot become root again: makes the data folder that is
// named, gives up the rights to it, lists it, and prints the refusal.
const [data = ''] = process.argv.slice(2);
const list = () => runVerb(articles, ['list', '--data', data]);
// Once with all rights, so that every module is loaded.
await list();
chmodSync(data, 0o755);
chmodSync(join(data, 'database'), 0o555);
if (process.getuid?.() === 0) process.setuid?.(nobody);
console.log(
  await list().then(
    () => 'it was listed',
    (error: Error) => error.message,
  ),
);
