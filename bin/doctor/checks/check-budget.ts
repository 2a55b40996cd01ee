import { DescribeBudgetCommand } from '@aws-sdk/client-budgets';
import { ok, warn } from '../finding.ts';
import type { Check } from '../patient.ts';

/** How much of the month's budget is spent. */
export const checkBudget: Check = async ({ clients, account, resources, settings }) => {
  const [BudgetName] = resources.ofType('AWS::Budgets::Budget').values();
  if (!BudgetName)
    return [warn('budget', 'There is none.', "Set 'monthlyBudgetUsd' in lib/stages.ts and deploy.")];
  const { Budget } = await clients.budgets.send(
    new DescribeBudgetCommand({ AccountId: account, BudgetName }),
  );
  const usd = (amount?: string) => Number(amount ?? 0);
  const limit = usd(Budget?.BudgetLimit?.Amount);
  const spent = usd(Budget?.CalculatedSpend?.ActualSpend?.Amount);
  const forecast = usd(Budget?.CalculatedSpend?.ForecastedSpend?.Amount);
  const says = `${spent.toFixed(2)} of ${limit.toFixed(2)} USD spent this month${forecast > 0 ? `, ${forecast.toFixed(2)} expected` : ''} (the whole account).`;
  if (Math.max(spent, forecast) > limit)
    return [
      warn(
        'budget',
        says,
        "aws ce get-cost-and-usage --time-period Start=$(date -d '-30 days' +%F),End=$(date +%F) --granularity MONTHLY --metrics UnblendedCost --group-by Type=DIMENSION,Key=SERVICE",
      ),
    ];
  return [
    settings.alarmEmail
      ? ok('budget', says)
      : warn(
          'budget',
          `${says} Nobody is told of alarms or of the budget.`,
          "Set 'alarmEmail' in lib/stages.ts and deploy.",
        ),
  ];
};
