// The floor of a cold start: a handler that loads what every bot on Lambda with DynamoDB loads, and does nothing.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Bot } from 'grammy';

export const loaded = { Bot, database: DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'local' })) };
export const handler = async () => ({ statusCode: 200 });
