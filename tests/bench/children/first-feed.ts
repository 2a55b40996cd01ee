import { readFeed } from '../../../lambdas/ingest/read-feed.ts';
import { writeFeed } from '../feed-speed.ts';
import { generateEditorials } from '../generate-editorials.ts';

/** Prints how many milliseconds the first feed takes that this process reads. */
const bytes = Buffer.from(writeFeed('CDATA', await generateEditorials({ count: 1_000, words: 700 })));
const began = performance.now();
readFeed(bytes, { url: 'https://paper.example/feed' });
console.log(performance.now() - began);
