import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { composeStage } from '../../bin/compose-stage.ts';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { checkStageSettings, type StageSettings } from '../../lib/stage-settings.ts';

export const testStage: StageSettings = { stage: 'test', contact: 'desk@paper.example', logDays: 7 };

/** The app and the stacks of a stage. Functions are not bundled: what is in them is other tests' business. */
export function composeTestStage(settings: StageSettings = testStage) {
  const app = new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [] } });
  return { app, ...composeStage(app, checkStageSettings(settings)) };
}

/** The templates of a stage. */
export function synthesise(settings: StageSettings = testStage): { tables: Template; service: Template } {
  const { tables, service } = composeTestStage(settings);
  return { tables: Template.fromStack(tables), service: Template.fromStack(service) };
}
