import type { Fault } from '../../../bot-api/client-api.ts';
import { keep } from '../keep.ts';
import { type Session, withEntry } from '../session.ts';
import type { ActionContext } from './action-context.ts';

/** Who is there, what fails, and how the page looks. */
export function createArranging({ store, client, toast, attempt }: ActionContext) {
  const set = (part: Partial<Session>) => store.change(session => ({ ...session, ...part }));
  return {
    speakAs: (chatId: number, userId: number) =>
      store.change(session => ({ ...session, speakers: withEntry(session.speakers, chatId, userId) })),
    chooseTopic: (chatId: number, threadId: number | null) =>
      store.change(session => ({
        ...session,
        openTopics: withEntry(session.openTopics, chatId, threadId ?? undefined),
      })),
    /** A person blocks the bot, or no longer. The server tells everybody that the chats have changed. */
    block: (chatId: number, isBlocked: boolean) => attempt(client.block({ chatId, isBlocked })),
    /** Somebody adds the bot to a group, or removes it. */
    setMember: (chatId: number, isMember: boolean) => attempt(client.membership({ chatId, isMember })),
    addPerson: async (name: string, languageCode: string) => {
      const added = await attempt(client.addPerson({ name, languageCode }));
      if (!added) return;
      set({ panel: null });
      location.hash = `#chat=${added.chat.id}`;
    },
    setFaults: async (faults: readonly Fault[]) => {
      if (!(await attempt(client.faults(faults)))) return;
      set({ hasFaults: faults.length > 0 });
      toast(faults.length > 0 ? 'The fault is in force.' : 'No faults are in force.');
    },
    showPanel: (panel: Session['panel']) => set({ panel }),
    setTheme: (theme: Session['theme']) => {
      keep.write('theme', theme);
      set({ theme });
    },
  };
}
