import { paginateListStacks, type StackStatus } from '@aws-sdk/client-cloudformation';
import { newAccountExecutions } from '../../lib/share-concurrency.ts';
import { checkStageSettings, StageSettingsError } from '../../lib/stage-settings.ts';
import { stageNamed } from '../../lib/stages.ts';
import type { DeployedPatient } from './patient.ts';

export interface OtherStage {
  readonly stage: string;
  /** The concurrent executions that it counts on. */
  readonly executions: number;
}

/** Those whose stack is gone or was never made; all others may have functions. */
const gone: readonly StackStatus[] = ['DELETE_COMPLETE', 'REVIEW_IN_PROGRESS'];

/** The other stages that are deployed in this region, by name; null where these credentials may not know. */
export async function otherStages({
  clients,
  settings,
}: DeployedPatient): Promise<readonly OtherStage[] | null> {
  const found: string[] = [];
  try {
    for await (const { StackSummaries = [] } of paginateListStacks({ client: clients.cloudFormation }, {}))
      for (const { StackName = '', StackStatus } of StackSummaries) {
        const stage = /^Leaderette-(.+)-Service$/.exec(StackName)?.[1];
        const isThere = StackStatus !== undefined && !gone.includes(StackStatus);
        if (stage && isThere && stage !== settings.stage) found.push(stage);
      }
  } catch (error) {
    if (error instanceof Error && /^AccessDenied/.test(error.name)) return null;
    throw error;
  }
  return found.toSorted().map(stage => ({ stage, executions: executionsOf(stage) }));
}

/** What another stage counts on, as lib/stages.ts has it today; a new account's share where it has no such stage. */
function executionsOf(stage: string): number {
  try {
    return checkStageSettings(stageNamed(stage)).concurrentExecutions;
  } catch (error) {
    if (error instanceof StageSettingsError) return newAccountExecutions;
    throw error;
  }
}
