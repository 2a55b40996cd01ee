import { App, Tags } from 'aws-cdk-lib';
import { ServiceStack } from '../lib/stacks/service-stack.ts';
import { TablesStack } from '../lib/stacks/tables-stack.ts';
import { checkStageSettings, StageSettingsError } from '../lib/stage-settings.ts';
import { defaultStage, stageNamed } from '../lib/stages.ts';

const app = new App();
try {
  const name: unknown = app.node.tryGetContext('stage') ?? defaultStage;
  const settings = checkStageSettings(stageNamed(String(name)));
  const env = settings.region ? { region: settings.region } : {};
  const { tables } = new TablesStack(app, `Leaderette-${settings.stage}-Tables`, {
    env,
    description: 'Leaderette: readers and content',
    terminationProtection: true,
  });
  new ServiceStack(app, `Leaderette-${settings.stage}-Service`, {
    env,
    settings,
    tables,
    description: 'Leaderette: what runs',
  });
  Tags.of(app).add('leaderette:stage', settings.stage);
} catch (error) {
  if (!(error instanceof StageSettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
