#!/usr/bin/env node
// Runs a TypeScript entry point under the Node that the project pins, installing the dependencies first
// when they are missing or older than the lock file. Plain JavaScript without dependencies, because it
// runs in a fresh clone. Whatever it says goes to standard error: standard output belongs to the entry point.
//
//   node bin/run.js ENTRY.ts [ARGUMENT...]
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';
const binOf = name => join(root, 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);

const stop = message => {
  console.error(message);
  process.exit(1);
};

if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Leaderette needs Node 20 or later; this is ${process.version}. Install a newer one and try again.`);

/** npm writes node_modules/.package-lock.json last, so its age is the age of a complete installation. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed) || !existsSync(binOf('node'))) return false;
  const newestWish = Math.max(
    ...['package.json', 'package-lock.json'].map(f => statSync(join(root, f)).mtimeMs),
  );
  return statSync(installed).mtimeMs >= newestWish || lockedVersionsMatch(installed);
}

/** A checkout renews the lock file's date without changing it: compare what the two files list. */
function lockedVersionsMatch(installed) {
  const list = spawnSync(process.execPath, [
    '-e',
    `const read = f => JSON.parse(require('fs').readFileSync(f, 'utf8')).packages;
     const have = read(process.argv[1]), want = read(process.argv[2]);
     const lacking = Object.entries(want).some(([path, p]) => path && !p.optional && have[path]?.version !== p.version);
     process.exit(lacking ? 1 : 0);`,
    installed,
    join(root, 'package-lock.json'),
  ]);
  return list.status === 0;
}

if (!isInstalled()) {
  console.error('Installing what is missing (npm ci); this happens once and takes about a minute ...');
  const install = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  });
  if (install.status !== 0)
    stop('npm ci failed (see above). Check that npm reaches its registry, then run the same command again.');
}

const [entry, ...words] = process.argv.slice(2);
const program = binOf('node');
const args = [join(root, entry), ...words];
// What Node compiles once, TypeScript included, it finds there the next time: every command starts twice as fast.
const compiled = join(root, 'node_modules', '.cache', 'leaderette-compiled');
const env = { NODE_COMPILE_CACHE: compiled, ...process.env };
const child = spawn(program, args, { stdio: 'inherit', shell: isWindows, env });
// A terminal sends Ctrl-C to both processes; the child decides how to end, this one only waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
child.on('error', error => stop(`Could not start ${program}: ${error.message}`));
child.on('exit', (code, signal) =>
  process.exit(signal ? 128 + (constants.signals[signal] ?? 0) : (code ?? 1)),
);
