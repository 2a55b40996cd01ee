import { defaultStage } from '../../lib/stages.ts';

/** A command for a stage, as it is to be typed: "npm run -s leaderette -- token set --stage dev". */
export const commandFor = (words: string, stage: string): string =>
  `npm run -s leaderette -- ${words}${stage === defaultStage ? '' : ` --stage ${stage}`}`;

/** The deployment of a stage, as it is to be typed. */
export const deploymentOf = (stage: string): string =>
  `npx cdk deploy --all${stage === defaultStage ? '' : ` -c stage=${stage}`}`;
