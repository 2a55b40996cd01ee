import { describe, expect, test } from 'vitest';
import { checkStageSettings, type StageSettings } from '../../lib/stage-settings.ts';
import { stageNamed } from '../../lib/stages.ts';

const good: StageSettings = { stage: 'dev', contact: 'desk@paper.example' };

describe('Stage settings', () => {
  test.each<[name: string, wrong: object]>([
    ['stage', { stage: 'Prod' }],
    ['stage', { stage: 'a'.repeat(21) }],
    ['contact', { contact: 'nobody' }],
    ['region', { region: 'Ireland' }],
    ['ownerChatId', { ownerChatId: '@me' }],
    ['languages', { languages: ['en', 'tlh'] }],
    ['languages', { languages: [] }],
    ['languages', { languages: 'en' }],
    ['languages', { languages: ['en', 'en'] }],
    ['sources', { sources: 'lib/nothing.opml' }],
    ['sources', { sources: 'lib' }],
    ['messagesPerSecond', { messagesPerSecond: 0 }],
    ['messagesPerSecond', { messagesPerSecond: '25' }],
    ['messagesPerSecond', { messagesPerSecond: 31 }],
    ['messagesPerSecond', { messagesPerSecond: 1_001, paidBroadcast: true }],
    ['messagesPerSecond', { messagesPerSecond: 2.5 }],
    ['paidBroadcast', { paidBroadcast: 'yes' }],
    ['textDays', { textDays: 31 }],
    ['textDays', { textDays: 0 }],
    ['summaryDays', { summaryDays: 401 }],
    ['summaryDays', { summaryDays: 20, textDays: 30 }],
    ['logDays', { logDays: 8 }],
    ['alarmEmail', { alarmEmail: 'operator' }],
    ['monthlyBudgetUsd', { monthlyBudgetUsd: -1 }],
    ['monthlyBudgetUsd', { monthlyBudgetUsd: Number.NaN }],
    ['concurrentExecutions', { concurrentExecutions: 9 }],
    ['telegramApiRoot', { telegramApiRoot: 'telegram' }],
    ['summariser', { summariser: 'oracle' }],
    ['modelId', { summariser: 'bedrock' }],
    ['modelId', { summariser: 'bedrock', modelId: 'the best one' }],
    ['modelId', { modelId: 'amazon.nova-lite-v1:0' }],
    ['modelDailyTokens', { summariser: 'bedrock', modelId: 'amazon.nova-lite-v1:0', modelDailyTokens: 5 }],
  ])('a wrong %s is named: %o', (name, wrong) => {
    expect(() => checkStageSettings({ ...good, ...wrong })).toThrow(`Stage settings: ${name} `);
  });

  test.each([
    'amazon.nova-lite-v1:0',
    'eu.amazon.nova-lite-v1:0',
    'us-gov.maker.model-1.5-v1:0',
    'arn:aws:bedrock:eu-west-1:123456789012:application-inference-profile/a1b2c3',
  ])('%s is a model', modelId => {
    expect(checkStageSettings({ ...good, summariser: 'bedrock', modelId })).toMatchObject({ modelId });
  });

  test('one that there is not is named', () => {
    expect(() => checkStageSettings({ ...good, langauges: ['en'] } as StageSettings)).toThrow("'langauges'");
  });

  test('what is not said has a default', () => {
    expect(checkStageSettings(good)).toMatchObject({
      ...good,
      messagesPerSecond: 25,
      textDays: 30,
      logDays: 30,
    });
    expect(checkStageSettings({ ...good, paidBroadcast: true })).toMatchObject({ messagesPerSecond: 500 });
  });

  test('a stage that is not there is answered with those that are', () => {
    expect(() => stageNamed('staging')).toThrow(
      "There is no stage 'staging': lib/stages.ts has prod and dev.",
    );
  });
});
