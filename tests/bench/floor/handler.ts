// The floor: the least that a bot on Lambda with DynamoDB loads. What ours costs is told as a ratio to this.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { Bot } from 'grammy';

const bot = new Bot('1:floor', {
  botInfo: {
    id: 1,
    is_bot: true,
    first_name: 'floor',
    username: 'floor_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  },
});
const database = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'us-east-1' }));

export const handler = async (event: { body: string }) => {
  await database.send(new GetCommand({ TableName: 'floor', Key: { pk: '1', sk: '1' } }));
  await bot.handleUpdate(JSON.parse(event.body));
  return { statusCode: 200 };
};
