import type { Clock } from '../platform/clock.ts';
import type { ArticleStore } from '../store/articles.ts';
import type { Grouping } from './grouping.ts';
import { nameOfCategory } from './name-of-category.ts';
import { storyTermsOf } from './story-terms-of.ts';

export interface NamingAnewServices {
  readonly articles: Pick<ArticleStore, 'ofStory' | 'getRecord' | 'replace'>;
  readonly grouping: Pick<Grouping, 'lineOf'>;
  readonly clock: Clock;
}

/** Gives the articles of a story the line that they have without one that is gone. Doing it again changes nothing. */
export async function nameStoryAnew(
  storyId: string,
  { articles, grouping, clock }: NamingAnewServices,
): Promise<void> {
  // A member that went over to another story with a merge has its line from there.
  const members = (await articles.ofStory(storyId)).filter(member => member.storyId === storyId);
  for (const member of members) {
    const others = members.filter(({ id, language }) => id !== member.id && language === member.language);
    // Its own row is written last, so it says whether all of its rows have the line.
    const record = await articles.getRecord(member.id);
    if (!record) continue;
    const storyLine = grouping.lineOf([member, ...others], {
      text: record.text,
      language: member.language,
      ...(record.tags && { tags: record.tags }),
      categoryName: await nameOfCategory(member.category, member.language),
      otherSignatures: members.filter(({ id }) => id !== member.id).map(({ signature }) => signature),
    });
    if (record.article.storyLine === storyLine) continue;
    const article = { ...record.article, storyLine };
    await articles.replace(record, {
      ...record,
      article,
      storyTerms: storyTermsOf(article),
      changed: clock().toISOString(),
    });
  }
}
