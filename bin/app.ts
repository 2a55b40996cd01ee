import { App } from 'aws-cdk-lib';
import { checkStageSettings, StageSettingsError } from '../lib/stage-settings.ts';
import { defaultStage, stageNamed } from '../lib/stages.ts';
import { composeStage } from './compose-stage.ts';

const app = new App();
try {
  const name: unknown = app.node.tryGetContext('stage') ?? defaultStage;
  composeStage(app, checkStageSettings(stageNamed(String(name))));
} catch (error) {
  if (!(error instanceof StageSettingsError)) throw error;
  console.error(error.message);
  process.exit(1);
}
