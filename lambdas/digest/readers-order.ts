import type { Listing } from '../store/articles.ts';
import { inCodeOrder } from '../text/in-code-order.ts';

type Placed = Pick<Listing, 'id' | 'language' | 'published' | 'source'>;

/** In which order: what a reader reads, and whether other languages are as welcome as the reader's own. */
export interface Reader {
  readonly language: string;
  readonly reads: 'own' | 'all';
}

/**
 * The articles on one matter in the order in which a digest numbers and names them and in which comparing shows them:
 * the reader's own language first, unless all are welcome, and then the newest.
 */
export const inReadersOrder = <Article extends Placed>(
  articles: readonly Article[],
  { language, reads }: Reader,
): Article[] => {
  const isOther = (article: Article) => Number(reads === 'own' && article.language !== language);
  return articles.toSorted((a, b) => isOther(a) - isOther(b) || byNewest(a, b));
};

/** What came at the same moment stands by its paper: ids are made from addresses, which say nothing to a reader. */
export const byNewest = (a: Placed, b: Placed): number =>
  inCodeOrder(b.published, a.published) || inCodeOrder(a.source.id, b.source.id) || inCodeOrder(a.id, b.id);
