import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** A stack that CDK has written down. */
export interface WrittenStack {
  readonly name: string;
  /** Where its CloudFormation template is, as one would type it from `from`. */
  readonly template: string;
  /** How many of what it makes, the most first: "8 Function". */
  readonly resources: readonly { readonly kind: string; readonly count: number }[];
}

interface Manifest {
  readonly artifacts: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly properties?: { readonly templateFile?: string; readonly stackName?: string };
      }
    >
  >;
}

interface Template {
  readonly Resources?: Readonly<Record<string, { readonly Type: string }>>;
}

/** CDK's own note in each stack, which makes nothing. */
const notes = 'AWS::CDK::Metadata';

/** The stacks in a folder of `cdk synth` (its `manifest.json` is CDK's cloud assembly), in the order of deployment. */
export async function listStacks(folder: string, from: string): Promise<WrittenStack[]> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), 'utf8'));
  const { artifacts } = (await read('manifest.json')) as Manifest;
  const stacks = Object.entries(artifacts).flatMap(([id, { type, properties }]) =>
    type === 'aws:cloudformation:stack' && properties?.templateFile
      ? [{ name: properties.stackName ?? id, file: properties.templateFile }]
      : [],
  );
  return Promise.all(
    stacks.map(async ({ name, file }) => {
      const { Resources = {} } = (await read(file)) as Template;
      const types = Object.values(Resources).map(({ Type }) => Type);
      const kinds = Map.groupBy(
        types.filter(type => type !== notes),
        type => type.split('::').at(-1) ?? type,
      );
      const resources = [...kinds].map(([kind, all]) => ({ kind, count: all.length }));
      return {
        name,
        template: relative(from, join(folder, file)),
        resources: resources.sort((a, b) => b.count - a.count),
      };
    }),
  );
}
