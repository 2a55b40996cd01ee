import type { SourceNews } from '../ingest/polling/source-news.ts';

/** What became of a source, for the owner: in English, as all that the command line says about sources. */
export function writeSourceNews(news: SourceNews): string {
  const { id, name, feed } = news.source;
  const paper = `${name} (${id})`;
  switch (news.kind) {
    case 'failing':
      return `The feed of ${paper} could not be read since ${news.since.slice(0, 10)}: ${news.reason}.\n${feed}\n\nIt is tried again once a day. To look yourself: 'leaderette sources check'; to give it up: 'leaderette sources remove ${id}'.`;
    case 'gone':
      return `${paper} says that its feed is gone for good, and it is not polled any more.\n${feed}\n\n'leaderette sources add' with the paper's address looks for another feed; 'leaderette sources remove ${id}' takes the paper off the list.`;
    case 'moved':
      return `The feed of ${paper} has moved to another site, and is read there from now on.\nFrom ${feed}\nTo ${news.to}\n\nIf that is not the paper's: 'leaderette sources remove ${id}'.`;
  }
}
