import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { StopError, type VerbIo } from '../command-line/verb.ts';

/** More than any secret that fits on a line. */
const maxLength = 4_096;

/** Asks for a line that is never shown: hidden on a terminal, else all of standard input, without the space around it. */
export const askSecret = (question: string, io: VerbIo): Promise<string> =>
  io.stdin.isTTY ? askTerminal(question, io) : readInput(io);

async function askTerminal(question: string, io: VerbIo): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // With `terminal` readline itself turns echoing off, and sees to backspace and Ctrl-U.
  const lines = createInterface({ input: io.stdin, output: nowhere, terminal: true, historySize: 0 });
  const close = () => lines.close();
  io.signal.addEventListener('abort', close);
  io.stderr.write(question);
  try {
    const line = await new Promise<string | null>(resolve => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(null));
    });
    if (line === null) throw new StopError('Nothing was changed.');
    return line.trim();
  } finally {
    io.signal.removeEventListener('abort', close);
    lines.close();
    io.stderr.write('\n');
  }
}

async function readInput({ stdin, signal }: VerbIo): Promise<string> {
  const end = new Promise<'aborted'>(resolve => signal.addEventListener('abort', () => resolve('aborted')));
  const input = await Promise.race([collect(stdin), end]);
  if (input === 'aborted') throw new StopError('Nothing was changed.');
  return input.text.replace(/^\uFEFF/, '').trim();
}

async function collect(stdin: NodeJS.ReadableStream): Promise<{ readonly text: string }> {
  let text = '';
  for await (const chunk of stdin) {
    text += chunk.toString('utf8');
    if (text.length > maxLength) break;
  }
  return { text };
}
