import { type App, Tags } from 'aws-cdk-lib';
import { ServiceStack } from '../lib/stacks/service-stack.ts';
import { TablesStack } from '../lib/stacks/tables-stack.ts';
import type { CheckedSettings } from '../lib/stage-settings.ts';

/** The stacks of a stage: its tables, apart from all that runs. */
export function composeStage(app: App, settings: CheckedSettings) {
  const env = settings.region ? { region: settings.region } : {};
  const tables = new TablesStack(app, `Leaderette-${settings.stage}-Tables`, {
    env,
    stage: settings.stage,
    description: 'Leaderette: readers and content',
    terminationProtection: true,
  });
  const service = new ServiceStack(app, `Leaderette-${settings.stage}-Service`, {
    env,
    settings,
    tables: tables.tables,
    description: 'Leaderette: what runs',
  });
  Tags.of(app).add('leaderette:stage', settings.stage);
  return { tables, service };
}
