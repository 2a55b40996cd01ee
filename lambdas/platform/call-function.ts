import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';

let client: LambdaClient | undefined;

/** Calls a function without waiting for it. A file of its own, so that the SDK's part for it is loaded when it is needed. */
export async function callFunction(FunctionName: string, Payload: string): Promise<void> {
  client ??= new LambdaClient({});
  await client.send(new InvokeCommand({ FunctionName, InvocationType: 'Event', Payload }));
}
