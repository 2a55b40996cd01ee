/** A message that begins with a command. */
export interface Command {
  /** In lower case, without the slash; not necessarily one of ours. */
  readonly name: string;
  /** The bot that it is meant for, in lower case; null where none is named. */
  readonly bot: string | null;
  /** What stands behind it. */
  readonly words: string;
}

/** "/Digest@leaderette_bot economy" in its parts; null for what is no command. Phones capitalise what people type. */
export function readCommand(text: string): Command | null {
  const [, name, bot = null, words = ''] = /^\/(\w{1,64})(?:@(\w{3,32}))?(?![\w@])(.*)$/s.exec(text) ?? [];
  return name ? { name: name.toLowerCase(), bot: bot?.toLowerCase() ?? null, words: words.trim() } : null;
}
