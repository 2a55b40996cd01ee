import { ArnFormat, Stack } from 'aws-cdk-lib';
import { Effect, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { SettingName } from '../../lambdas/platform/setting-names.ts';
import type { StageParts } from './stage-parts.ts';

/** The settings of a function that works with the language model; none where the stage has no model. */
export const modelSettings = ({
  settings: { modelId, modelDailyTokens },
}: StageParts): Partial<Record<SettingName, string>> =>
  modelId ? { modelId, modelDailyTokens: String(modelDailyTokens) } : {};

/** "eu.maker.model-1": a profile that sends a request to one of several regions, named after where these are. */
const crossRegion = /^(?:global|us|us-gov|ca|sa|mx|eu|uk|apac|ap|jp|au|in|kr|me|af|il)\./;

/**
 * Lets a function ask the stage's model, and no other. A model's id is one resource. Through an inference profile the
 * request needs the right to the profile and, in whichever region it ends, to the model behind it: that right holds
 * only by way of the profile.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function grantModel(
  scope: Construct,
  grantee: IGrantable,
  { settings: { modelId } }: StageParts,
): void {
  if (!modelId) return;
  const stack = Stack.of(scope);
  const foundationModel = (id: string, region?: string) =>
    stack.formatArn({
      service: 'bedrock',
      account: '',
      resource: 'foundation-model',
      resourceName: id,
      ...(region !== undefined && { region }),
    });
  const allow = (resource: string, profile?: string) =>
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        actions: ['bedrock:InvokeModel'],
        resources: [resource],
        ...(profile && { conditions: { StringEquals: { 'bedrock:InferenceProfileArn': profile } } }),
      }),
    );
  if (modelId.startsWith('arn:')) {
    allow(modelId);
    // Which models stand behind a profile, its ARN does not say.
    if (modelId.includes(':application-inference-profile/') || modelId.includes(':inference-profile/'))
      allow(foundationModel(modelIn(modelId), '*'), modelId);
    return;
  }
  if (!crossRegion.test(modelId)) return void allow(foundationModel(modelId));
  const profile = stack.formatArn({
    service: 'bedrock',
    resource: 'inference-profile',
    resourceName: modelId,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  allow(profile);
  allow(foundationModel(modelId.replace(crossRegion, ''), '*'), profile);
}

/** The model in the ARN of a system's own profile; any model behind one that somebody named. */
function modelIn(arn: string): string {
  const [, id] = /:inference-profile\/(.+)$/.exec(arn) ?? [];
  return id ? id.replace(crossRegion, '') : '*';
}
