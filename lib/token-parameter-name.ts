/** Where a stage keeps its bot token: a SecureString in SSM, put there by `leaderette token set`. */
export const tokenParameterName = (stage: string): string => `/leaderette/${stage}/bot-token`;
