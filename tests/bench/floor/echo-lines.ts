import { createInterface } from 'node:readline';

/** The least that a verb for lines of JSON can do: read each and answer with its id. */
for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify({ id: JSON.parse(line).id })}\n`);
