import type { UserFromGetMe } from '@grammyjs/types';

/**
 * The bot as far as its token says: its id, which stands before the colon. grammY takes no update without it, and
 * asking Telegram (getMe) would make the first answer of every new function wait. The rest is not asked for by anybody;
 * the name, by which commands call a bot in groups, is asked where one does (`ChatFlavor.askName`).
 */
export const botOfToken = (token: string): UserFromGetMe => ({
  id: Number(token.slice(0, token.indexOf(':'))),
  is_bot: true,
  first_name: '',
  username: '',
  can_join_groups: true,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
});
