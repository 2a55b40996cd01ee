import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listStacks } from '../../../bin/command-line/list-stacks.ts';

const types = (...all: string[]) => ({
  Resources: Object.fromEntries(all.map((Type, i) => [`R${i}`, { Type }])),
});
const stack = (templateFile: string, stackName: string) => ({
  type: 'aws:cloudformation:stack',
  properties: { templateFile, stackName },
});

test('lists what CDK has written down, with what each stack makes and where its template is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stacks-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = (name: string, value: object) => writeFile(join(folder, name), JSON.stringify(value));
  const artifacts = {
    'Ferry-Tables': stack('Ferry-Tables.template.json', 'Ferry-Tables'),
    'Ferry-Tables.assets': { type: 'cdk:asset-manifest', properties: { file: 'Ferry-Tables.assets.json' } },
    FerryService: stack('FerryService.template.json', 'Ferry-Service'),
    Tree: { type: 'cdk:tree' },
  };
  await write('manifest.json', { artifacts });
  await write('Ferry-Tables.template.json', types('AWS::DynamoDB::GlobalTable', 'AWS::CDK::Metadata'));
  await write(
    'FerryService.template.json',
    types('AWS::SQS::Queue', 'AWS::Lambda::Function', 'AWS::SQS::Queue'),
  );

  expect(await listStacks(folder, join(folder, '..'))).toEqual([
    {
      name: 'Ferry-Tables',
      template: join(folder.split('/').at(-1) ?? '', 'Ferry-Tables.template.json'),
      resources: [{ kind: 'GlobalTable', count: 1 }],
    },
    {
      name: 'Ferry-Service',
      template: join(folder.split('/').at(-1) ?? '', 'FerryService.template.json'),
      resources: [
        { kind: 'Queue', count: 2 },
        { kind: 'Function', count: 1 },
      ],
    },
  ]);
});
