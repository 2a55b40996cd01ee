import type { MessageEntity } from '@grammyjs/types';
import { Bot, InlineKeyboard } from 'grammy';
import type { BotApi } from '../../bin/local/bot-api/server.ts';

/** Marks up a text: every `[type|words]` becomes the words with an entity of that type over them. */
export function marked(source: string): { text: string; entities: MessageEntity[] } {
  const entities: MessageEntity[] = [];
  const open: { type: string; offset: number }[] = [];
  let text = '';
  for (const part of source.split(/(\[[a-z_]+\||\])/)) {
    const type = /^\[([a-z_]+)\|$/.exec(part)?.[1];
    if (type) open.push({ type, offset: text.length });
    else if (part === ']') {
      const ended = open.pop();
      if (ended) entities.push({ ...ended, length: text.length - ended.offset } as MessageEntity);
    } else text += part;
  }
  return { text, entities };
}

export const leader = marked(
  `[bold|The ferries need a timetable, not a slogan]
[italic|The Harbour Lantern, Port Meridew]

The city promised a boat every ten minutes and bought three boats. The paper asks for the sum to be done in public.

[expandable_blockquote|[bold|What it says]
A boat needs forty minutes there and back. Three of them make one every thirteen minutes, on a calm day, with nobody boarding.
The council has known this since the spring, when its own harbour master wrote it down.
It could buy a fourth boat, or say thirteen. It has done neither, and printed the posters.]
[blockquote|Publish the timetable that three boats can keep.]`,
);

const pages = ['First page: the harbour', 'Second page: the schools', 'Third page: the night trains'];
const pageKeyboard = (page: number) =>
  new InlineKeyboard()
    .text('‹ Back', `page ${page - 1}`)
    .text('More ›', `page ${page + 1}`)
    .row()
    .url('Read in the paper', 'https://lantern.example/ferries');

const unansweredKeyboard = (page: number) => new InlineKeyboard().text('More ›', `unanswered ${page + 1}`);

const everything = marked(
  `[bold|bold] [italic|italic] [underline|underline] [strikethrough|struck] [bold|[italic|both]]
[code|inline code] and a [spoiler|hidden word]
/help, @leaderette_bot, https://lantern.example/ferries and #harbour`,
);

const arabic = marked(
  `[bold|الميناء يحتاج إلى جدول مواعيد]
[italic|صحيفة المرسى]

وعدت المدينة بقارب كل عشر دقائق ثم اشترت ثلاثة قوارب فقط، والحساب بسيط.
Ferry line 4 stays in English.
[blockquote|انشروا الجدول الذي تستطيع ثلاثة قوارب الالتزام به.]`,
);

const longText = 'A line of a long message.\n'.repeat(90);

/** Words that would do something if they were ever taken as markup. */
export const hostileText = `<img src=x onerror="document.title='broken in'"> <script>document.title='broken in'</script> &lt;b&gt; "'><svg onload=alert(1)>`;

/** A bot that shows every kind of thing that a chat page has to draw. `release` lets its slow answer go. */
export async function startScriptedBot(api: BotApi) {
  const slow = Promise.withResolvers<void>();
  const bot = new Bot(api.token, { client: { apiRoot: api.url } });
  bot.command('start', context =>
    context.reply(leader.text, {
      entities: leader.entities,
      reply_markup: new InlineKeyboard()
        .text('Harbour', 'page 0')
        .text('Schools', 'page 1')
        .row()
        .text('Save', 'toast')
        .text('Delete all', 'alert')
        .row()
        .url('Read in the paper', 'https://lantern.example/ferries'),
    }),
  );
  bot.command('pages', context => context.reply(pages[0] ?? '', { reply_markup: pageKeyboard(0) }));
  bot.command('slow', context =>
    context.reply('Press and wait', { reply_markup: new InlineKeyboard().text('Wait', 'slow') }),
  );
  bot.command('last', context =>
    context.reply('One button', { reply_markup: new InlineKeyboard().text('Finish', 'finish') }),
  );
  bot.command('unanswered', context =>
    context.reply(pages[0] ?? '', { reply_markup: unansweredKeyboard(0) }),
  );
  bot.command('grow', context =>
    context.reply('Short', { reply_markup: new InlineKeyboard().text('Grow', 'grow') }),
  );
  bot.command('all', context => context.reply(everything.text, { entities: everything.entities }));
  bot.command('arabic', context => context.reply(arabic.text, { entities: arabic.entities }));
  bot.command('long', context => context.reply(longText));
  bot.command('hostile', context =>
    context.reply(hostileText, {
      entities: [{ type: 'text_link', offset: 0, length: 4, url: 'https://lantern.example/?a="><b>' }],
      reply_markup: new InlineKeyboard().text(hostileText, 'toast'),
    }),
  );
  bot.command('typing', context => context.replyWithChatAction('typing'));
  bot.command('quiet', () => {});
  bot.command('help', context => context.reply('There is help.'));
  bot.callbackQuery(/^page (-?\d+)$/, async context => {
    const page = (Number(context.match[1]) + pages.length) % pages.length;
    await context.editMessageText(pages[page] ?? '', { reply_markup: pageKeyboard(page) });
    await context.answerCallbackQuery();
  });
  bot.callbackQuery(/^unanswered (\d+)$/, async context => {
    const page = Number(context.match[1]);
    await context.editMessageText(pages[page] ?? '', { reply_markup: unansweredKeyboard(page) });
  });
  bot.callbackQuery('toast', context => context.answerCallbackQuery('Saved for later'));
  bot.callbackQuery('alert', context =>
    context.answerCallbackQuery({ text: 'This cannot be undone.', show_alert: true }),
  );
  bot.callbackQuery('slow', async context => {
    await slow.promise;
    await context.answerCallbackQuery('At last');
  });
  bot.callbackQuery('finish', async context => {
    await context.editMessageText('Finished');
    await context.answerCallbackQuery();
  });
  bot.callbackQuery('grow', async context => {
    await context.editMessageText(`The top of it.\n${longText}`);
    await context.answerCallbackQuery();
  });
  bot.on('message:text', context => context.reply(`You said: ${context.message.text}`));
  // With faults in force calls fail; the bot goes on, as a real one would.
  bot.catch(() => {});

  await bot.api.setMyCommands([
    { command: 'start', description: 'Begin, and see the editorial of the day' },
    { command: 'pages', description: 'Turn pages' },
    { command: 'help', description: 'What this bot can do' },
    { command: 'all', description: 'Every kind of text' },
  ]);
  const running = bot.start();
  return {
    bot,
    release: slow.resolve,
    async stop() {
      await bot.stop();
      await running;
    },
  };
}
