import { keepMessage } from '../apply-event.ts';
import {
  type Outgoing,
  openChat,
  openTopic,
  type Reference,
  type Session,
  shownMessages,
  speakerIn,
} from '../session.ts';
import { type ActionContext, sentenceOf } from './action-context.ts';

/** Writing messages on behalf of whoever speaks in the open chat. */
export function createSending({ store, client, newKey, attempt }: ActionContext) {
  const setReference = (reference: Reference | null) => store.change(session => ({ ...session, reference }));
  const changeOutbox = (change: (outbox: readonly Outgoing[]) => readonly Outgoing[]) =>
    store.change(session => ({ ...session, outbox: change(session.outbox) }));

  const post = async (outgoing: Outgoing) => {
    const { key, problem: _, ...request } = outgoing;
    changeOutbox(outbox => [...outbox, outgoing]);
    try {
      const { message } = await client.send(request);
      store.change(session => keepMessage(session, message));
      changeOutbox(outbox => outbox.filter(other => other.key !== key));
    } catch (error) {
      const problem = sentenceOf(error);
      changeOutbox(outbox => outbox.map(other => (other.key === key ? { ...other, problem } : other)));
    }
  };

  const send = (text: string) => {
    const session = store.get();
    const chat = openChat(session);
    const speaker = chat && speakerIn(session, chat);
    if (!chat || !speaker) return;
    const { reference } = session;
    setReference(null);
    if (reference?.kind === 'edit') {
      const edit = {
        chatId: chat.chat.id,
        fromId: speaker.id,
        messageId: reference.message.message_id,
        text,
      };
      void attempt(client.edit(edit));
      return;
    }
    const topic = openTopic(session, chat);
    void post({
      key: newKey(),
      chatId: chat.chat.id,
      fromId: speaker.id,
      text,
      problem: null,
      ...(reference && { replyToMessageId: reference.message.message_id }),
      ...(topic && { messageThreadId: topic.message_thread_id }),
    });
  };

  return {
    send,
    /** In a group a command names the bot that it is for, as Telegram's clients write it. */
    sendCommand: (command: string) => send(addressed(command, store.get())),
    sendAgain: (key: number) => {
      const outgoing = store.get().outbox.find(other => other.key === key);
      changeOutbox(outbox => outbox.filter(other => other !== outgoing));
      if (outgoing) void post({ ...outgoing, problem: null });
    },
    forget: (key: number) => changeOutbox(outbox => outbox.filter(other => other.key !== key)),
    setReference,
    /** Moves the reply to the message before (-1) or after (1) the one it is to; after the newest there is none. */
    moveReply: (step: -1 | 1) => {
      const session = store.get();
      const chat = openChat(session);
      const messages = (chat && shownMessages(session, chat)) ?? [];
      const current = messages.findIndex(
        ({ message_id }) => message_id === session.reference?.message.message_id,
      );
      const message = messages[(current < 0 ? messages.length : current) + step];
      if (message) setReference({ kind: 'reply', message });
      else if (step === 1) setReference(null);
    },
    /** Takes the newest message of whoever speaks back into the text field. */
    editLast: () => {
      const session = store.get();
      const chat = openChat(session);
      const speaker = chat && speakerIn(session, chat);
      const own = session.messages
        .get(chat?.chat.id ?? 0)
        ?.findLast(({ from, text }) => from?.id === speaker?.id && text);
      if (own) setReference({ kind: 'edit', message: own });
    },
  };
}

function addressed(command: string, session: Session): string {
  const isGroup = openChat(session)?.chat.type !== 'private';
  return isGroup && session.bot && !command.includes('@') ? `${command}@${session.bot.username}` : command;
}
