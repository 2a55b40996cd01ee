import { loadDictionary } from '../../message/locales/load-dictionary.ts';
import type { ChatSettings } from '../../store/chat.ts';
import type { ChatContext, ChatServices } from '../chat-context.ts';
import { readLanguage } from '../read-language.ts';
import { readPhrases } from '../read-phrases.ts';
import { findZone } from '../zones.ts';
import { keepSettings } from './choose.ts';
import { drawSettings } from './settings.ts';

/** /settings with words behind it: a language and a place are taken over; what is neither changes nothing. */
export async function answerSettings(ctx: ChatContext, services: ChatServices, words: string): Promise<void> {
  const { meanings } = readPhrases<Partial<ChatSettings>>(words, plain => {
    const language = readLanguage(plain);
    if (language && ctx.languages.includes(language)) return { language };
    const zone = findZone(plain);
    return zone ? { zone } : null;
  });
  if (meanings.length === 0) return ctx.say(drawSettings(ctx));
  const settings = await keepSettings(ctx, services, Object.assign({}, ...meanings));
  await ctx.say(drawSettings({ settings, dictionary: await loadDictionary(settings.language) }));
}
