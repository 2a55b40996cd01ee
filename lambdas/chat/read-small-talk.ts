import { plainWords } from './plain-words.ts';
import { type SmallTalk, smallTalkPictures, smallTalkWords } from './small-talk-words.ts';

/** Longer is no small talk. */
const longest = 60;

/** Marks and pictures around words and between them. */
const marks = /[^\p{L}\p{M}\p{N}]+/gu;

let known: ReadonlyMap<string, SmallTalk> | undefined;

/**
 * What a message wants that is a greeting, thanks, or a command without its slash, in any of the bot's languages: "Hello!",
 * "MERCI beaucoup 🙏", "帮助"; null for everything else.
 */
export function readSmallTalk(text: string): SmallTalk | null {
  if (text.length > longest) return null;
  known ??= new Map(
    Object.values(smallTalkWords).flatMap(sayings =>
      (Object.entries(sayings) as [SmallTalk, readonly string[]][]).flatMap(([meaning, words]) =>
        words.map((word): [string, SmallTalk] => [keyOf(word), meaning]),
      ),
    ),
  );
  const key = keyOf(text);
  return known.get(key) ?? (key === '' ? readPicture(text) : null);
}

/** Says that a sign is to be drawn as a picture; Unicode counts it as a mark of the letter before. */
const emojiStyle = '\uFE0F';

const keyOf = (words: string): string =>
  plainWords(words.replaceAll(emojiStyle, '')).replaceAll("'", '').replace(marks, ' ').trim();

function readPicture(text: string): SmallTalk | null {
  const picture = Object.keys(smallTalkPictures).find(sign => text.includes(sign));
  return picture ? (smallTalkPictures[picture] ?? null) : null;
}
