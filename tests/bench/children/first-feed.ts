import { readFeed } from '../../../lambdas/ingest/read-feed.ts';
import { cpuMs } from '../cpu-ms.ts';
import { writeFeed } from '../feed-speed.ts';
import { generateEditorials } from '../generate-editorials.ts';

/** Prints how many milliseconds of processor time the first feed takes that this process reads. */
const bytes = Buffer.from(writeFeed('CDATA', await generateEditorials({ count: 1_000, words: 700 })));
const began = cpuMs();
readFeed(bytes, { url: 'https://paper.example/feed' });
console.log(cpuMs() - began);
