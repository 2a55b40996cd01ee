import { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { composeStage } from '../../bin/compose-stage.ts';
import { changedRetention, stageIt } from '../../bin/rehearsal/stage-it.ts';
import { readStaging, type Staging, stagingOptions, type Trouble } from '../../bin/rehearsal/staging.ts';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { checkStageSettings } from '../../lib/stage-settings.ts';
import { stageNamed } from '../../lib/stages.ts';

const staging: Staging = {
  stage: 'dev',
  telegramApiRoot: 'http://127.0.0.1:4321',
  allowedHost: '127.0.0.1:1234',
  sources: '/nowhere/papers.opml',
  contact: 'desk@paper.example',
  trouble: 'quota',
};

function compose(stage: string) {
  const app = new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [] } });
  return composeStage(app, checkStageSettings(stageNamed(stage)));
}

const functionsThatMayReach = (template: Template, host: string) =>
  Object.entries(template.findResources('AWS::Lambda::Function'))
    .filter(([, resource]) => JSON.stringify(resource).includes(host))
    .map(([id]) => id);

describe('A private host that may be fetched', () => {
  test.each(['prod', 'dev'])('is in no template of the stage %s', name => {
    const { tables, service } = compose(name);
    for (const stack of [tables, service])
      expect(JSON.stringify(Template.fromStack(stack).toJSON())).not.toContain(settingNames.allowedHost);
  });

  test('cannot be said in the settings of a stage', () => {
    const settings = { ...stageNamed('dev'), allowedHost: staging.allowedHost };
    expect(() => checkStageSettings(settings)).toThrow("there is no setting 'allowedHost'");
  });

  test('is given by the rehearsal to the functions that fetch, and to no other', () => {
    const { service } = compose('dev');
    stageIt(service, staging);
    const template = Template.fromStack(service);
    const found = functionsThatMayReach(template, staging.allowedHost);
    expect(found.map(id => /(?:Poll|Fetch)[0-9A-F]{8}$/.exec(id)?.[0].slice(0, -8)).toSorted()).toEqual([
      'Fetch',
      'Poll',
    ]);
    for (const schedule of Object.values(template.findResources('AWS::Scheduler::Schedule')))
      expect(schedule.Properties.ScheduleExpression).toBe('rate(1 minute)');
  });
});

describe('The trouble of a rehearsal', () => {
  const resources = (trouble: Trouble) => {
    const { service } = compose('dev');
    stageIt(service, { ...staging, trouble });
    return Template.fromStack(service);
  };

  test('waits in vain, exceeds a quota, or changes a queue before it waits in vain', () => {
    const none = resources('none');
    none.resourceCountIs('AWS::CloudFormation::WaitCondition', 0);
    none.resourceCountIs('AWS::Logs::ResourcePolicy', 0);
    resources('never-ready').hasResourceProperties('AWS::CloudFormation::WaitCondition', { Timeout: '1' });
    resources('quota').resourceCountIs('AWS::Logs::ResourcePolicy', 11);
    const changed = resources('mislaid');
    changed.hasResourceProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: changedRetention.toSeconds(),
    });
    changed.hasResource('AWS::CloudFormation::WaitCondition', {
      DependsOn: [Match.stringLikeRegexp('^DeliveryDigestsQueue')],
    });
  });
});

describe('The staging of a rehearsal', () => {
  test('comes out of the options of cdk as it went in', () => {
    const context = new Map(
      stagingOptions(staging)
        .filter(word => word !== '-c')
        .map(word => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    );
    expect(readStaging(name => context.get(name))).toEqual(staging);
  });

  test('knows no trouble but those that there are', () => {
    const context = { ...staging, trouble: 'fire' };
    expect(readStaging(name => context[name as keyof typeof context])).toMatchObject({ trouble: 'none' });
  });

  test('is refused where a word is missing: nobody deploys it by mistake', () => {
    expect(() => readStaging(() => undefined)).toThrow("This app is for 'npm run rehearse' alone");
  });
});
