import type { Article } from '../store/article.ts';
import type { Category } from '../text/category.ts';

type Categories = Pick<Article, 'category' | 'secondCategory'>;

/** The categories of an article whose first an operator has given; another that was found beside it stays its second. */
export const categoriesWith = (category: Category, found: Categories): Categories => ({
  category,
  secondCategory: found.secondCategory === category ? null : found.secondCategory,
});
