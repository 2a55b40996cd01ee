import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { startBotApi } from '../../bin/local/bot-api/server.ts';
import { startDatabase } from '../../bin/local/database.ts';
import { createClient } from '../../bin/local/terminal-chat/client.ts';
import { settingNames } from '../../lambdas/platform/setting-names.ts';
import { sdkEnvironment } from '../../lib/constructs/sdk-environment.ts';

export const token = '8100200300:AAHfunctions0123456789abcdefghijklm';
export const stage = 'dev';
/** The first of the stand-in's people. */
export const person = 710_000_001;
const parameter = '/leaderette/dev/bot-token';

/** All that a function finds around it: DynamoDB's stand-in, Telegram's, and a place that has the token; and its environment. */
export async function startSurroundings() {
  const database = await startDatabase(null);
  const botApi = await startBotApi({ token, clock: () => new Date() });
  // A bot may not speak first.
  await createClient(botApi.url).send({ chatId: person, fromId: person, text: '/start' });
  const ssm = createServer(async (request, response) => {
    const { Name } = JSON.parse(await text(request)) as { Name?: string };
    const isAsked = request.headers['x-amz-target'] === 'AmazonSSM.GetParameter' && Name === parameter;
    const answer = isAsked
      ? { Parameter: { Name, Value: token, Type: 'SecureString', Version: 1 } }
      : { __type: 'ParameterNotFound' };
    response.writeHead(isAsked ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(ssm, 'listening');
  const ssmUrl = `http://127.0.0.1:${(ssm.address() as AddressInfo).port}`;
  const queue = 'https://sqs.invalid/nobody/queue';
  const { readers, content } = database.database;
  const settings = {
    stage,
    readersTable: readers,
    contentTable: content,
    pagesQueue: queue,
    articlesQueue: queue,
    deliveryQueue: queue,
    choresFunction: 'chores',
    tokenParameter: parameter,
    telegramApiRoot: botApi.url,
    webhookUrl: 'https://abc.execute-api.eu-west-1.amazonaws.com/telegram',
    webhookConnections: '2',
    languages: 'en',
    textDays: '30',
    summaryDays: '400',
    messagesPerSecond: '25',
    contact: 'desk@paper.example',
  } as const satisfies Partial<Record<keyof typeof settingNames, string>>;
  return {
    botApi,
    database,
    env: {
      ...sdkEnvironment,
      ...Object.fromEntries(
        Object.entries(settings).map(([name, value]) => [settingNames[name as keyof typeof settings], value]),
      ),
      AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
      AWS_ENDPOINT_URL_SSM: ssmUrl,
    },
    async stop() {
      ssm.closeAllConnections();
      ssm.close();
      await botApi.stop();
      await database.stop();
    },
  };
}
