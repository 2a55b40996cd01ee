import type { StackResourceSummary } from '@aws-sdk/client-cloudformation';

/** What a stage's stacks are made of, as CloudFormation knows it. */
export interface StageResources {
  /** Outputs of both stacks by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** When the stage was put up, as against changed. */
  readonly since: Date;
  /** Names and ids in AWS of all resources of a type, by what they are called in the stack, without the hash behind it. */
  ofType(type: string): ReadonlyMap<string, string>;
}

/** "DeliveryDigestsQueue7F90DC93" is called "DeliveryDigestsQueue". */
const calledBy = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '');

export function stageResources(
  outputs: Readonly<Record<string, string>>,
  since: Date,
  summaries: readonly StackResourceSummary[],
): StageResources {
  return {
    outputs,
    since,
    ofType: type =>
      new Map(
        summaries.flatMap(({ ResourceType, LogicalResourceId, PhysicalResourceId }) =>
          ResourceType === type && LogicalResourceId && PhysicalResourceId
            ? [[calledBy(LogicalResourceId), PhysicalResourceId] as const]
            : [],
        ),
      ),
  };
}
