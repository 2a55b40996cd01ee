import type { TableRole } from '../lambdas/store/tables.ts';

/** Where a stage says what its table is called, for verbs of the command line: a plain parameter in SSM. */
export const tableParameterName = (stage: string, role: TableRole): string =>
  `/leaderette/${stage}/${role}-table`;
