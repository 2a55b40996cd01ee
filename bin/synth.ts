import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listStacks } from './command-line/list-stacks.ts';
import { printTable } from './command-line/print-table.ts';

// `npm run synth`: what would be made in AWS, written down and listed. Whatever stands behind it is CDK's own.
const root = fileURLToPath(new URL('../', import.meta.url));
const args = process.argv.slice(2);
const { values } = parseArgs({
  args,
  options: { output: { type: 'string', short: 'o', default: 'cdk.out' } },
  strict: false,
});
const output = String(values.output);
const folder = isAbsolute(output) ? output : join(root, output);

/** Its words are shown only where it failed: they end with "Supply a stack id", which nobody has asked for. */
function runCdk(): Promise<{ readonly status: number; readonly said: string }> {
  const cdk = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');
  const child = spawn(process.execPath, [cdk, 'synth', '--quiet', ...args], { cwd: root });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      said += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', status => resolve({ status: status ?? 1, said }));
  });
}

console.error('Writing down what would be made in AWS ...');
const { status, said } = await runCdk();
if (status !== 0) {
  process.stderr.write(said);
  process.exit(status);
}
const stacks = await listStacks(folder, process.cwd());
console.log('What would be made, stack by stack, and where its CloudFormation template is:\n');
printTable(
  process,
  stacks.map(({ name, template, resources }) => [
    name,
    `${resources.reduce((sum, { count }) => sum + count, 0)} resources`,
    template,
  ]),
);
for (const { name, resources } of stacks)
  console.log(`\n${name}: ${resources.map(({ kind, count }) => `${count} ${kind}`).join(', ')}`);
console.log('\nNothing has been made yet: npx cdk deploy --all does that.');
