import type { UserFromGetMe } from '@grammyjs/types';

/** The bot as a sender, without what only getMe tells. */
export const botUser = ({ id, first_name, username }: UserFromGetMe) =>
  ({ id, is_bot: true, first_name, username }) as const;
