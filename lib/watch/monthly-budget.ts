import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

/** Shares of the limit, in percent, at which AWS writes: what was spent, and what the month will come to. */
const warnings = [
  { notificationType: 'ACTUAL', threshold: 80 },
  { notificationType: 'FORECASTED', threshold: 100 },
] as const;

/**
 * A monthly budget of the whole account: AWS counts a stage by its tag only after somebody has turned that on in the
 * billing console, and a budget that counts nothing would warn of nothing. It warns; it stops nothing.
 */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, usd: number, email: string | undefined) {
    super(scope, id);
    new CfnBudget(this, 'Budget', {
      budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: usd, unit: 'USD' } },
      ...(email !== undefined && {
        notificationsWithSubscribers: warnings.map(warning => ({
          notification: { ...warning, comparisonOperator: 'GREATER_THAN', thresholdType: 'PERCENTAGE' },
          subscribers: [{ subscriptionType: 'EMAIL', address: email }],
        })),
      }),
    });
  }
}
