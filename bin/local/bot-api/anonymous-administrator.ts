import type { User } from '@grammyjs/types';

/** Who stands as the sender of what an administrator says as the supergroup itself: https://core.telegram.org/bots/api#message. */
export const anonymousAdministrator: User = {
  id: 1_087_968_824,
  is_bot: true,
  first_name: 'Group',
  username: 'GroupAnonymousBot',
};
