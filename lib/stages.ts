import { type StageSettings, StageSettingsError } from './stage-settings.ts';

/** The stages that can be deployed: `npx cdk deploy --all -c stage=dev`; without a word, `prod`. */
const stages: Readonly<Record<string, StageSettings>> = {
  prod: { stage: 'prod', contact: 'https://example.org/leaderette' },
  dev: { stage: 'dev', contact: 'https://example.org/leaderette', logDays: 7 },
};

export const defaultStage = 'prod';

/** The settings of a stage; `StageSettingsError` names the stages there are when there is none of that name. */
export function stageNamed(name: string): StageSettings {
  const settings = Object.hasOwn(stages, name) ? stages[name] : undefined;
  if (!settings)
    throw new StageSettingsError(
      `There is no stage '${name}': lib/stages.ts has ${Object.keys(stages).join(' and ')}.`,
    );
  return settings;
}
