/** What the bot wants to hear of, whether Telegram sends it or is asked for it. */
export const allowedUpdates = ['message', 'channel_post', 'callback_query', 'my_chat_member'] as const;
