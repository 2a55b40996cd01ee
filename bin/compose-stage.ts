import { type App, Tags } from 'aws-cdk-lib';
import { stackNames } from '../lib/stack-names.ts';
import { ServiceStack } from '../lib/stacks/service-stack.ts';
import { TablesStack } from '../lib/stacks/tables-stack.ts';
import type { CheckedSettings } from '../lib/stage-settings.ts';

/** The stacks of a stage: its tables, apart from all that runs. */
export function composeStage(app: App, settings: CheckedSettings) {
  const env = settings.region ? { region: settings.region } : {};
  const names = stackNames(settings.stage);
  const tables = new TablesStack(app, names.tables, {
    env,
    stage: settings.stage,
    description: 'Leaderette: readers and content',
    terminationProtection: true,
  });
  const service = new ServiceStack(app, names.service, {
    env,
    settings,
    tables: tables.tables,
    description: 'Leaderette: what runs',
  });
  Tags.of(app).add('leaderette:stage', settings.stage);
  return { tables, service };
}
