import { createBedrock } from '../model/bedrock.ts';
import { createModel, type Model } from '../model/create-model.ts';
import { systemClock } from '../platform/clock.ts';
import { consoleLog } from '../platform/log.ts';
import { stdoutMetrics } from '../platform/metrics.ts';
import { readOptionalSetting, readSettings } from '../platform/read-settings.ts';
import type { Store } from '../store/store.ts';

/** The language model of the deployed stage; null where it has none. */
export function deployedModel({ modelWork }: Store): Model | null {
  const modelId = readOptionalSetting('modelId');
  if (!modelId) return null;
  const { stage, modelDailyTokens } = readSettings('stage', 'modelDailyTokens');
  return createModel({
    ask: createBedrock(modelId),
    modelId,
    dailyTokens: Number(modelDailyTokens),
    work: modelWork,
    clock: systemClock,
    log: consoleLog,
    metrics: stdoutMetrics(stage, systemClock),
  });
}
