import { Construct } from 'constructs';
import type { CheckedSettings } from '../stage-settings.ts';
import { Alarms } from './alarms.ts';
import { MonthlyBudget } from './monthly-budget.ts';
import { StageDashboard } from './stage-dashboard.ts';
import type { Watched } from './watched.ts';

/** What tells the operator how the stage does: alarms, a dashboard, a budget. */
export class Watch extends Construct {
  constructor(scope: Construct, id: string, watched: Watched, settings: CheckedSettings) {
    super(scope, id);
    const { alarms } = new Alarms(this, 'Alarms', watched, settings);
    new StageDashboard(this, 'Dashboard', watched, alarms);
    if (settings.monthlyBudgetUsd > 0)
      new MonthlyBudget(this, 'Budget', settings.monthlyBudgetUsd, settings.alarmEmail);
  }
}
