import type { Method } from './method.ts';

export const getMe: Method<'getMe'> = { parameters: {}, run: ({ world }) => world.state.bot };
