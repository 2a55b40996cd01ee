import { type CheckedSettings, checkStageSettings, StageSettingsError } from '../../lib/stage-settings.ts';
import { stageNamed } from '../../lib/stages.ts';
import { UsageError } from '../command-line/verb.ts';

/** The settings of a stage of lib/stages.ts; `UsageError` where there is none of that name or they make no sense. */
export function readStage(name: string): CheckedSettings {
  // Whatever stands there instead, a token perhaps, is not repeated.
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(name))
    throw new UsageError('--stage must be the name of a stage in lib/stages.ts.');
  try {
    return checkStageSettings(stageNamed(name));
  } catch (error) {
    if (!(error instanceof StageSettingsError)) throw error;
    throw new UsageError(error.message);
  }
}
