import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

/** CloudFormation could not be told how it went; it waits until its time is up, then rolls back. */
export class CloudFormationAnswerError extends Error {
  override readonly name = 'CloudFormationAnswerError';
}

/** CloudFormation takes 4,096 bytes in all. */
const maxTextLength = 1_000;

/**
 * Tells CloudFormation that a resource of our own is as it can be, with facts that the template may read by name.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
 */
export async function answerCloudFormation(
  event: CloudFormationCustomResourceEvent,
  physicalId: string,
  facts: Readonly<Record<string, string>>,
): Promise<void> {
  const Data = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value.slice(0, maxTextLength)]),
  );
  const body = JSON.stringify({
    Status: 'SUCCESS',
    PhysicalResourceId: physicalId,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    Data,
  });
  // The address is signed without a content type.
  const response = await fetch(event.ResponseURL, { method: 'PUT', body, headers: { 'content-type': '' } });
  await response.arrayBuffer();
  if (!response.ok) throw new CloudFormationAnswerError(`CloudFormation answered ${response.status}`);
}
