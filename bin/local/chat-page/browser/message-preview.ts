import type { ClientMessage } from '../../bot-api/client-api.ts';

/** A message, or one that is quoted in a reply: Telegram leaves out what that one replies to. */
type Shown = Omit<ClientMessage, 'edits' | 'reply_to_message'>;

/** What a message says in one line, for the list of conversations and for replies. */
export function messagePreview(message: Shown): string {
  const text = (message.text ?? message.caption ?? '').replaceAll(/\s+/g, ' ').trim();
  if (text) return text;
  return message.document?.file_name ?? serviceText(message) ?? 'A message';
}

/** The sentence for an event in a chat that nobody wrote; null for every other message. */
export function serviceText(message: Shown): string | null {
  const who = message.from?.first_name ?? 'Somebody';
  if (message.new_chat_members)
    return `${message.new_chat_members.map(member => member.first_name).join(', ')} joined`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} left`;
  if (message.group_chat_created || message.supergroup_chat_created) return `${who} created the group`;
  if (message.new_chat_title) return `${who} named the group “${message.new_chat_title}”`;
  if (message.pinned_message) return `${who} pinned a message`;
  if (message.forum_topic_created) return `${who} opened the topic “${message.forum_topic_created.name}”`;
  return null;
}
