import { bundleFloor, bundleWebhook } from './bundle-handler.ts';
import type { Benchmark } from './figure.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

export const benchmark: Benchmark = {
  title:
    'Size of the webhook function, beside a bare handler with grammy/web and the DynamoDB document client',
  names: ['webhook.bundle.ratio'],
  async run() {
    const [ours, floor] = [bundleWebhook(), bundleFloor()];
    return {
      figures: { 'webhook.bundle.ratio': ours.bytes / floor.bytes },
      table: [
        ['webhook', kilobytes(ours.bytes)],
        ['floor', kilobytes(floor.bytes)],
      ],
    };
  },
};
