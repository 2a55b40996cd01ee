import type { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { synthesise } from './synthesise.ts';

/** What changes in AWS shows as a difference of these files. After a change that is meant, delete them and test again. */
const templates = synthesise();

/** Hashes of assets, of which the templates of these tests have none but CDK's own, say nothing about a change. */
const scrubbed = (template: Template): string =>
  `${JSON.stringify(template.toJSON(), null, 1).replaceAll(/\b[0-9a-f]{64}\b/g, '<hash>')}\n`;

test.each(['tables', 'service'] as const)('The %s stack is what it was', async name => {
  await expect(scrubbed(templates[name])).toMatchFileSnapshot(`snapshots/${name}.snap`);
});
