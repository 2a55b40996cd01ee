import { Bot, GrammyError, HttpError, InlineKeyboard, InputFile } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually, type Standin, startStandin, token } from './standin.ts';

/** A bot on the real library, polling until the test is over. */
async function startBot({ api }: Standin, prepare: (bot: Bot) => void) {
  const bot = new Bot(token, { client: { apiRoot: api.url } });
  prepare(bot);
  bot.catch(({ error }) => {
    throw error;
  });
  const polling = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await polling;
  });
  return bot;
}

describe('A bot on grammY', () => {
  test('answers a command, a press and an edit, and the people see it', async () => {
    const standin = await startStandin();
    const { client, person, meet, events } = standin;
    const where = { chatId: person.id, fromId: person.id };
    await startBot(standin, bot => {
      bot.command('start', ctx =>
        ctx.reply('Hello', { reply_markup: new InlineKeyboard().text('More', 'more') }),
      );
      bot.callbackQuery('more', async ctx => {
        await ctx.editMessageText('More of it');
        await ctx.answerCallbackQuery({ text: 'Here you are', show_alert: true });
      });
    });
    await meet();
    await eventually(async () => expect(await client.messages(person.id)).toHaveLength(2));
    const press = { ...where, messageId: 2, callbackData: 'more' };
    expect(await client.press(press)).toEqual({ text: 'Here you are', showAlert: true });
    expect(await client.messages(person.id)).toMatchObject([
      { text: '/start', edits: 0 },
      { text: 'More of it', edits: 1, from: { username: 'leaderette_bot', is_bot: true } },
    ]);
    expect(events.map(({ type }) => type)).toEqual(['chats', 'message', 'message', 'edit', 'toast']);
    await expect(client.press(press)).rejects.toThrow('no such button');
  });

  test('that does not answer a press in time leaves it unanswered, and cannot do so later', async () => {
    const standin = await startStandin({ pressTimeoutMs: 50 });
    const { client, call, person, meet } = standin;
    const ids: string[] = [];
    await startBot(standin, bot => {
      bot.command('start', ctx =>
        ctx.reply('Hello', { reply_markup: new InlineKeyboard().text('More', 'more') }),
      );
      bot.on('callback_query', ctx => void ids.push(ctx.callbackQuery.id));
    });
    await meet();
    await eventually(async () => expect(await client.messages(person.id)).toHaveLength(2));
    expect(
      await client.press({ chatId: person.id, fromId: person.id, messageId: 2, callbackData: 'more' }),
    ).toBeNull();
    await eventually(() => expect(ids).toHaveLength(1));
    expect(await call('answerCallbackQuery', { callback_query_id: ids[0] })).toMatchObject({
      error_code: 400,
    });
  });

  test('gets a command in a group that names it, and in a topic answers there', async () => {
    const standin = await startStandin();
    const { client, forum, friend } = standin;
    await startBot(standin, bot => {
      bot.command('start', ctx => ctx.reply(`In ${ctx.message?.message_thread_id}`));
    });
    const thread = forum.topics[0]?.message_thread_id;
    await client.send({
      chatId: forum.chat.id,
      fromId: friend.id,
      text: '/start@leaderette_bot',
      messageThreadId: thread,
    });
    await eventually(async () =>
      expect((await client.messages(forum.chat.id)).at(-1)).toMatchObject({
        text: `In ${thread}`,
        message_thread_id: thread,
      }),
    );
  });

  test('sees errors as its library makes them', async () => {
    const standin = await startStandin();
    const bot = new Bot(token, { client: { apiRoot: standin.api.url } });
    const refused = await bot.api.sendMessage(standin.person.id, 'Hello').catch(error => error);
    expect(refused).toBeInstanceOf(GrammyError);
    expect(refused.description).toBe("Forbidden: bot can't initiate conversation with a user");
    await standin.meet();
    standin.api.setFaults([{ times: 1, kind: { type: 'answer-lost' } }]);
    expect(await bot.api.sendMessage(standin.person.id, 'Hello').catch(error => error)).toBeInstanceOf(
      HttpError,
    );
  });

  test('sends a document, deletes a message, shows that it types', async () => {
    const standin = await startStandin();
    const { person, meet, client, events } = standin;
    await meet();
    const { api } = new Bot(token, { client: { apiRoot: standin.api.url } });
    await api.sendChatAction(person.id, 'upload_document');
    const { message_id } = await api.sendDocument(person.id, new InputFile(Buffer.from('{}'), 'export.json'));
    expect(await client.messages(person.id)).toMatchObject([{}, { document: { file_name: 'export.json' } }]);
    await api.deleteMessage(person.id, message_id);
    expect(await client.messages(person.id)).toHaveLength(1);
    expect(events.slice(-3).map(({ type }) => type)).toEqual(['action', 'message', 'delete']);
  });
});

describe('The bot’s own page', () => {
  test('keeps commands by scope and language', async () => {
    const standin = await startStandin();
    const { api } = new Bot(token, { client: { apiRoot: standin.api.url } });
    const digest = { command: 'digest', description: 'Today’s editorials' };
    const tagesschau = { command: 'digest', description: 'Die Leitartikel von heute' };
    await api.setMyCommands([digest]);
    await api.setMyCommands([tagesschau], { language_code: 'de', scope: { type: 'all_private_chats' } });
    expect(await api.getMyCommands()).toEqual([digest]);
    expect(await api.getMyCommands({ language_code: 'de' })).toEqual([]);
    expect(await api.getMyCommands({ language_code: 'de', scope: { type: 'all_private_chats' } })).toEqual([
      tagesschau,
    ]);
    expect(await standin.client.get('state')).toMatchObject({ commands: [digest] });
    expect(standin.events.at(0)).toEqual({ type: 'commands', commands: [digest] });
    await api.deleteMyCommands();
    expect(await api.getMyCommands()).toEqual([]);
  });

  test.each([
    [{ commands: [{ command: 'Digest', description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    [{ commands: [{ command: 'x'.repeat(33), description: 'x' }] }, 'BOT_COMMAND_INVALID'],
    [{ commands: [{ command: 'digest', description: '' }] }, 'BOT_COMMAND_DESCRIPTION_INVALID'],
    [
      { commands: [{ command: 'digest', description: 'x'.repeat(257) }] },
      'command description length must not exceed 256',
    ],
    [
      { commands: Array.from({ length: 101 }, () => ({ command: 'a', description: 'b' })) },
      'BOT_COMMANDS_TOO_MUCH',
    ],
    [{ commands: [], language_code: 'zh-hans' }, 'invalid language code specified'],
    [{ commands: [], scope: { type: 'chat', chat_id: 1 } }, 'chat not found'],
    [
      { commands: [], scope: { type: 'everywhere' } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
  ])('refuses the commands %j', async (parameters, description) => {
    const { call } = await startStandin();
    expect(await call('setMyCommands', parameters)).toMatchObject({
      description: `Bad Request: ${description}`,
    });
  });

  test('keeps name, descriptions and menu button, by language', async () => {
    const standin = await startStandin();
    const { api } = new Bot(token, { client: { apiRoot: standin.api.url } });
    await api.setMyName('Leitartikel', { language_code: 'de' });
    await api.setMyDescription('What papers argue');
    await api.setMyShortDescription('Editorials');
    await api.setChatMenuButton({ menu_button: { type: 'commands' } });
    expect(await api.getMyName({ language_code: 'de' })).toEqual({ name: 'Leitartikel' });
    expect(await api.getMyName()).toEqual({ name: 'Leaderette' });
    expect(await api.getMyDescription({ language_code: 'fr' })).toEqual({ description: 'What papers argue' });
    expect(await api.getMyShortDescription()).toEqual({ short_description: 'Editorials' });
    expect(await api.getChatMenuButton()).toEqual({ type: 'commands' });
    expect(await standin.call('setMyShortDescription', { short_description: 'x'.repeat(121) })).toMatchObject(
      {
        ok: false,
      },
    );
  });

  test('knows chats and their members', async () => {
    const standin = await startStandin();
    const { api } = new Bot(token, { client: { apiRoot: standin.api.url } });
    const { group, person, friend } = standin;
    expect(await api.getChat(group.id)).toMatchObject({ type: 'group', title: 'Breakfast table' });
    expect(await api.getChatMember(group.id, person.id)).toMatchObject({ status: 'creator' });
    expect(await api.getChatMember(group.id, friend.id)).toMatchObject({ status: 'member' });
    expect(await api.getChatMember(group.id, 4200)).toMatchObject({ status: 'member' });
    expect(await api.getChatMember(standin.forum.chat.id, friend.id)).toMatchObject({
      ...{ status: 'administrator', can_pin_messages: true, user: { id: friend.id } },
    });
    expect(await api.getChatMember(person.id, person.id)).toMatchObject({ status: 'member' });
    expect(await api.getChatAdministrators(standin.forum.chat.id)).toMatchObject([
      { status: 'creator', user: { id: person.id } },
      { status: 'administrator', user: { id: friend.id } },
    ]);
    await expect(api.getChatAdministrators(person.id)).rejects.toThrow(
      'no administrators in the private chat',
    );
    await expect(api.getChatMember(group.id, 5)).rejects.toThrow('Bad Request: user not found');
    await api.leaveChat(group.id);
    expect(await api.getChatMember(group.id, 4200)).toMatchObject({ status: 'left' });
    await expect(api.getChatMember(group.id, person.id)).rejects.toThrow(
      'Forbidden: bot is not a member of the group chat',
    );
  });
});
