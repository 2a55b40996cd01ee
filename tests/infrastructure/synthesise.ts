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

interface Templates {
  readonly tables: Template;
  readonly service: Template;
}

const synthesised = new Map<string, Templates>();

/** The templates of a stage, to look at: whoever asks for the same stage gets the same ones. */
export function synthesise(settings: StageSettings = testStage): Templates {
  const key = JSON.stringify(settings);
  const before = synthesised.get(key);
  if (before) return before;
  const { tables, service } = composeTestStage(settings);
  const templates = { tables: Template.fromStack(tables), service: Template.fromStack(service) };
  synthesised.set(key, templates);
  return templates;
}
