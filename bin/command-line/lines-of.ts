import { addAbortSignal } from 'node:stream';
import type { VerbIo } from './verb.ts';

/**
 * The lines of standard input as they come, until it ends or Ctrl-C is pressed. Only a line feed ends one, with or
 * without a carriage return before it: the line separators of Unicode (U+2028, U+2029), at which `node:readline`
 * would cut too, stand unescaped in JSON.
 */
export async function* linesOf({ stdin, signal }: Pick<VerbIo, 'stdin' | 'signal'>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  try {
    for await (const chunk of addAbortSignal(signal, stdin)) {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      const [rest = '', ...lines] = text.split('\n');
      begun.push(rest);
      for (const line of lines) {
        yield withoutReturn(begun.join(''));
        if (signal.aborted) return;
        begun = [line];
      }
    }
  } catch (error) {
    if (signal.aborted) return;
    throw error;
  }
  const last = begun.join('') + decoder.decode();
  if (last) yield withoutReturn(last);
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
