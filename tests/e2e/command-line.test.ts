import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { runCommand, startCommand } from '../helpers/spawn-command.ts';

const leaderette = 'bin/leaderette.ts';

describe('the command line', () => {
  test('lists its verbs, explains one, and says which it has not', async () => {
    const [help, verb, unknown, property, misspelt] = await Promise.all([
      runCommand([leaderette]),
      runCommand([leaderette, 'help', 'ingest']),
      runCommand([leaderette, 'frobnicate']),
      runCommand([leaderette, 'constructor']),
      runCommand([leaderette, 'sumarise']),
    ]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/^ {2}chat +\S/m);
    expect(verb).toMatchObject({ code: 0, stderr: '' });
    expect(verb.stdout).toMatch(/^Usage: .+ ingest /);
    expect(unknown).toMatchObject({ code: 2, stdout: '' });
    expect(unknown.stderr).toBe("There is no verb 'frobnicate'. 'help' lists them.\n");
    expect(property.code).toBe(2);
    expect(misspelt.stderr).toBe("There is no verb 'sumarise'. Did you mean 'summarise'?\n");
  });

  test('explains a verb that it has not by saying so', async () => {
    const { code, stderr } = await runCommand([leaderette, 'help', 'frobnicate']);
    expect(stderr).toBe("There is no verb 'frobnicate'. 'help' lists them.\n");
    expect(code).toBe(2);
  });

  test('ends quietly when whoever reads has read enough', async () => {
    const run = join(import.meta.dirname, '..', '..', 'bin', 'run.js');
    const child = spawn(process.execPath, [run, leaderette, 'sentences', '--jsonl']);
    onTestFinished(() => void child.kill('SIGKILL'));
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    const row = `${JSON.stringify({ id: 'a', text: 'One sentence. And another one. '.repeat(200) })}\n`;
    child.stdin.end(row.repeat(200));
    const [code] = await once(child, 'close');
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  test('ends at Ctrl-C in the middle of its input', async () => {
    const command = startCommand([leaderette, 'language', '--jsonl']);
    command.write(`${JSON.stringify({ id: 'a', text: 'The harbour wall must be lit before winter.' })}\n`);
    await command.says(/"en"/);
    command.signal('SIGINT');
    await command.ended;
    expect(command.stderr).not.toMatch(/at file:/);
  });
});
