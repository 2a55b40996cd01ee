import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LambdaClient, paginateListFunctions } from '@aws-sdk/client-lambda';
import { webhookSecret } from '../../../lambdas/platform/webhook-secret.ts';
import { deployedTemplates } from '../deployed-stage.ts';
import { readLogs } from '../function-logs.ts';
import { expect } from '../rehearsal-error.ts';
import type { Scene } from '../scene.ts';
import type { Step } from '../step.ts';

/** Where a secret could have got to: a name for people, and all that stands there. */
type Place = readonly [name: string, text: string];

/** Tokens, those that were revoked too, their secret halves and the webhooks' secrets stand nowhere that others can read. */
export async function keepSecrets(scene: Scene, tokens: readonly string[], step: Step): Promise<void> {
  await step('no token or secret in templates, assets, environments or logs', async () => {
    const secrets = tokens.flatMap(token => [
      token.slice(token.indexOf(':') + 1),
      webhookSecret(token, 'prod'),
      webhookSecret(token, 'dev'),
    ]);
    const places = (
      await Promise.all([synthesised(scene), templates(scene), environments(scene), logs(scene)])
    ).flat();
    expect(
      places.some(([, text]) => text.includes('"event":"delivery"')),
      'The log of the deliveries is not among the logs.',
    );
    for (const [name, text] of places)
      expect(!secrets.some(secret => text.includes(secret)), `A token or secret stands in ${name}.`);
  });
}

/** What CDK wrote: templates, and the bundles of the functions. */
async function synthesised({ folder }: Scene): Promise<Place[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const wanted = files.filter(file => file.isFile() && file.parentPath.includes('cdk.out'));
  return Promise.all(
    wanted.map(async ({ parentPath, name }): Promise<Place> => {
      const path = join(parentPath, name);
      return [path, await readFile(path, 'latin1')];
    }),
  );
}

async function templates({ aws }: Scene): Promise<Place[]> {
  return (await deployedTemplates('prod', aws)).map(text => ['a template', text]);
}

async function environments({ aws }: Scene): Promise<Place[]> {
  const places: Place[] = [];
  for await (const { Functions = [] } of paginateListFunctions({ client: new LambdaClient(aws) }, {}))
    places.push(
      ...Functions.map(
        (config): Place => [`the configuration of ${config.FunctionName}`, JSON.stringify(config)],
      ),
    );
  return places;
}

async function logs({ aws }: Scene): Promise<Place[]> {
  return (await readLogs(aws)).map(({ name, lines }) => [`the log ${name}`, lines.join('\n')]);
}
