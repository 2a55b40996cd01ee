import { beforeAll, describe, expect, test } from 'vitest';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { synthesise, testStage } from './synthesise.ts';

interface Statement {
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

/** What a stage with a model lets its functions do with models, by function; ARNs as strings with their parts joined. */
function modelRights(modelId?: string) {
  const { service } = synthesise(modelId ? { ...testStage, summariser: 'bedrock', modelId } : testStage);
  const rights = Object.entries(service.findResources('AWS::IAM::Policy')).flatMap(([id, { Properties }]) =>
    (Properties.PolicyDocument.Statement as Statement[])
      .filter(({ Action }) => JSON.stringify(Action).includes('bedrock'))
      .map(statement => ({ function: id.replace(/(?:Service)?Role.*$/, ''), ...statement })),
  );
  const variables = Object.values(service.findResources('AWS::Lambda::Function')).map(
    ({ Properties }) => Properties.Environment?.Variables ?? {},
  );
  return { rights, variables, service };
}

/** "arn:<partition>:bedrock:<region>:<account>:..." */
const written = (arn: unknown): string =>
  typeof arn === 'string'
    ? arn
    : ((arn as { 'Fn::Join': [string, unknown[]] })['Fn::Join'][1] ?? [])
        .map(part => (typeof part === 'string' ? part : `<${Object.values(part as object)[0]}>`))
        .join('');

// The first stacks of a process take their time, on a busy machine longer than a test may.
beforeAll(() => void synthesise());

describe('A stage without a model', () => {
  test('has no right to any, and nobody knows of one', () => {
    const { rights, variables } = modelRights();
    expect(rights).toEqual([]);
    expect(variables.some(names => settingNames.modelId in names)).toBe(false);
  });
});

describe('A stage with a model', () => {
  test('lets the two that ask it invoke that model, and do nothing else', () => {
    const { rights } = modelRights('amazon.nova-lite-v1:0');
    expect(rights).toHaveLength(2);
    expect(new Set(rights.map(right => right.function)).size).toBe(2);
    for (const { Action, Resource } of rights) {
      expect(Action).toBe('bedrock:InvokeModel');
      expect(written(Resource)).toMatch(
        /^arn:<AWS::Partition>:bedrock:<AWS::Region>::foundation-model\/amazon\.nova-lite-v1:0$/,
      );
    }
  });

  test('through a profile of several regions has the right to the profile, and to its model only by way of it', () => {
    const { rights } = modelRights('eu.amazon.nova-lite-v1:0');
    expect(rights).toHaveLength(4);
    const [profile, model] = rights;
    expect(written(profile?.Resource)).toBe(
      'arn:<AWS::Partition>:bedrock:<AWS::Region>:<AWS::AccountId>:inference-profile/eu.amazon.nova-lite-v1:0',
    );
    expect(written(model?.Resource)).toBe(
      'arn:<AWS::Partition>:bedrock:*::foundation-model/amazon.nova-lite-v1:0',
    );
    expect(model?.Condition).toEqual({
      StringEquals: { 'bedrock:InferenceProfileArn': profile?.Resource },
    });
  });

  test('whose id has a point that is no region’s is one model', () => {
    const { rights } = modelRights('zai.glm-4.7');
    expect(rights).toHaveLength(2);
    expect(written(rights[0]?.Resource)).toMatch(/::foundation-model\/zai\.glm-4\.7$/);
  });

  test('named by an ARN has the right to that', () => {
    const arn = 'arn:aws:bedrock:eu-west-1:123456789012:provisioned-model/a1b2c3';
    const { rights } = modelRights(arn);
    expect(rights.map(({ Resource }) => Resource)).toEqual([arn, arn]);
  });

  test('behind a profile of the operator’s own may be any, but only by way of it', () => {
    const arn = 'arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/a1b2c3';
    const [profile, models] = modelRights(arn).rights;
    expect(profile?.Resource).toBe(arn);
    expect(written(models?.Resource)).toMatch(/:bedrock:\*::foundation-model\/\*$/);
    expect(models?.Condition).toEqual({ StringEquals: { 'bedrock:InferenceProfileArn': arn } });
  });

  test('tells its id and its tokens to those who ask it or offer it', () => {
    const { variables } = modelRights('amazon.nova-lite-v1:0');
    const knowing = variables.filter(names => settingNames.modelId in names);
    expect(knowing).toHaveLength(3);
    for (const names of knowing)
      expect(names).toMatchObject({ MODEL_ID: 'amazon.nova-lite-v1:0', MODEL_DAILY_TOKENS: '1000000' });
  });

  test('gives fewer articles to one invocation, because a model takes its time', () => {
    const sizes = (modelId?: string) =>
      Object.values(modelRights(modelId).service.findResources('AWS::Lambda::EventSourceMapping')).map(
        ({ Properties }) => Properties.BatchSize,
      );
    expect(sizes('amazon.nova-lite-v1:0')).toContain(2);
    expect(sizes()).not.toContain(2);
  });
});
