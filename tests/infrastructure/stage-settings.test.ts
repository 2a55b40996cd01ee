import { describe, expect, test } from 'vitest';
import { checkStageSettings, type StageSettings } from '../../lib/stage-settings.ts';
import { stageNamed } from '../../lib/stages.ts';

const good: StageSettings = { stage: 'dev', contact: 'desk@paper.example' };

describe('Stage settings', () => {
  test.each<[string, Partial<StageSettings>]>([
    ['stage', { stage: 'Prod' }],
    ['stage', { stage: 'a'.repeat(21) }],
    ['contact', { contact: 'nobody' }],
    ['ownerChatId', { ownerChatId: '@me' }],
    ['telegramApiRoot', { telegramApiRoot: 'telegram' }],
  ])('a wrong %s is named', (name, wrong) => {
    expect(() => checkStageSettings({ ...good, ...wrong })).toThrow(`Stage settings: ${name}`);
  });

  test('good ones pass as they are', () => expect(checkStageSettings(good)).toBe(good));

  test('a stage that is not there is answered with those that are', () => {
    expect(() => stageNamed('staging')).toThrow(
      "There is no stage 'staging': lib/stages.ts has prod and dev.",
    );
  });
});
