import type { Benchmark } from './figure.ts';
import { generateEditorials } from './generate-editorials.ts';
import { measureChild } from './measure-child.ts';

const lines = 2_000;
const floor = 'tests/bench/floor/echo-lines.ts';
const verbs = ['sentences', 'language', 'summarise', 'categorise', 'duplicates', 'group'] as const;

export const benchmark: Benchmark = {
  title: `Peak memory of a process that runs a verb over ${lines} generated editorials, and how long it lives`,
  names: [...verbs.map(verb => `text.${verb}.mb` as const), 'text.floor.mb'],
  async run() {
    const input = await generateLines();
    const least = await measureChild([floor], input);
    const measured = [];
    for (const verb of verbs) {
      const child = await measureChild(['bin/leaderette.ts', verb, '--jsonl'], input);
      const answers = child.stdout.trimEnd().split('\n');
      if (answers.length !== lines || answers.some(line => 'error' in JSON.parse(line)))
        throw new Error(`${verb} did not serve every line`);
      measured.push({ verb, ...child });
    }
    const row = (name: string, { peakMb, ms }: { peakMb: number; ms: number }) => [
      name,
      `${peakMb.toFixed(0)} MB`,
      `${(ms / 1000).toFixed(1)} s`,
    ];
    return {
      figures: {
        ...Object.fromEntries(measured.map(({ verb, peakMb }) => [`text.${verb}.mb`, peakMb])),
        'text.floor.mb': least.peakMb,
      },
      table: [
        ...measured.map(child => row(child.verb, child)),
        row('reading the lines and answering with their ids (floor)', least),
        ['the lines themselves', `${(Buffer.byteLength(input) / 1e6).toFixed(0)} MB`, ''],
      ],
    };
  },
};

async function generateLines(): Promise<string> {
  const editorials = await generateEditorials({ count: lines, words: 400 });
  return editorials
    .map(({ title, text, language }, id) => `${JSON.stringify({ id, title, text, language })}\n`)
    .join('');
}
