/** What naming a story needs of its articles. */
export interface StoryLineMember {
  readonly title: string;
  readonly language: string;
}

/** One line that says what the matter is; the shortest headline where nothing better is to be had. */
export function storyLine(members: readonly StoryLineMember[]): string {
  const titles = members.map(({ title }) => title.trim()).filter(Boolean);
  return titles.sort((a, b) => a.length - b.length)[0] ?? '';
}
