/** Where a stage says at which address it takes updates, for verbs of the command line: a plain parameter in SSM. */
export const webhookParameterName = (stage: string): string => `/leaderette/${stage}/webhook-url`;
