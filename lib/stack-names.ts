/** What a stage's stacks are called in CloudFormation. */
export const stackNames = (stage: string) => ({
  tables: `Leaderette-${stage}-Tables`,
  service: `Leaderette-${stage}-Service`,
});
