import type { Clock } from '../../lambdas/platform/clock.ts';
import type { CheckedSettings } from '../../lib/stage-settings.ts';
import type { VerbIo } from '../command-line/verb.ts';
import type { AwsClients } from './aws-clients.ts';
import type { Finding } from './finding.ts';
import type { StageResources } from './stage-resources.ts';

/** A stage that is looked at. */
export interface Patient {
  readonly settings: CheckedSettings;
  readonly region: string;
  readonly clients: AwsClients;
  readonly clock: Clock;
  readonly io: VerbIo;
}

/** A stage that is deployed. */
export interface DeployedPatient extends Patient {
  readonly account: string;
  readonly resources: StageResources;
  /** Null where there is none that Telegram knows. */
  readonly token: string | null;
}

/** Looks at one thing. Errors of AWS may go through: whoever calls makes findings of them. */
export type Check = (patient: DeployedPatient) => Promise<readonly Finding[]>;
