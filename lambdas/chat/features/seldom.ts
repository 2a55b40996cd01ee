/**
 * What /start, /digest and their buttons do without: loaded when first asked for, so that a function that starts
 * answers those sooner.
 */
export const seldom = {
  choose: () => import('./choose.ts'),
  delete: () => import('./delete.ts'),
  export: () => import('./export.ts'),
  digestWords: () => import('../read-digest-words.ts'),
  menus: () => import('./menus.ts'),
  owner: () => import('./owner.ts'),
  search: () => import('./search.ts'),
  settings: () => import('./settings.ts'),
  story: () => import('./story.ts'),
  subscribe: () => import('./subscribe.ts'),
} as const;
