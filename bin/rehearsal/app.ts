// The CDK app of the rehearsal: the stacks of bin/app.ts as they are and, on top, what no stage's settings can say.
import { App } from 'aws-cdk-lib';
import { checkStageSettings } from '../../lib/stage-settings.ts';
import { stageNamed } from '../../lib/stages.ts';
import { composeStage } from '../compose-stage.ts';
import { stageIt } from './stage-it.ts';
import { readStaging } from './staging.ts';

const app = new App();
const staging = readStaging(name => app.node.tryGetContext(name));
const { contact, sources, telegramApiRoot } = staging;
const settings = { ...stageNamed(staging.stage), telegramApiRoot, sources, contact };
const { service } = composeStage(app, checkStageSettings(settings));
stageIt(service, staging);
