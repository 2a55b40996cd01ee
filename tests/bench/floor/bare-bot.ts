// A bot as grammY's page about Lambda has it: it answers an update, and keeps nothing.
import { Bot } from 'grammy';

let bot: Bot | undefined;

export const handler = async (event: { readonly body: string }) => {
  if (!bot) {
    const client = { apiRoot: process.env.TELEGRAM_API_ROOT ?? '' };
    bot = new Bot(process.env.BOT_TOKEN ?? '', { client });
    bot.on('message', context => context.reply('Hello!'));
    await bot.init();
  }
  await bot.handleUpdate(JSON.parse(event.body));
  return { statusCode: 200 };
};
