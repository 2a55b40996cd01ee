import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { ServiceStack } from '../../lib/stacks/service-stack.ts';
import { TablesStack } from '../../lib/stacks/tables-stack.ts';
import { checkStageSettings, type StageSettings } from '../../lib/stage-settings.ts';

export const testStage: StageSettings = { stage: 'test', contact: 'desk@paper.example', logDays: 7 };

/** The templates of a stage. Functions are not bundled: what is in them is other tests' business. */
export function synthesise(settings: StageSettings = testStage): { tables: Template; service: Template } {
  const app = new App({ context: { ...cdkJson.context, 'aws:cdk:bundling-stacks': [] } });
  const tables = new TablesStack(app, 'Tables', { stage: settings.stage });
  const service = new ServiceStack(app, 'Service', {
    settings: checkStageSettings(settings),
    tables: tables.tables,
  });
  return { tables: Template.fromStack(tables), service: Template.fromStack(service) };
}
