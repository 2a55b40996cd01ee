import { openDatabase } from '../../../lambdas/store/database.ts';
import { createSourceStore } from '../../../lambdas/store/sources.ts';
import { counted } from '../../operator/webhook-report.ts';
import { early, ok, warn } from '../finding.ts';
import { minutesUntilSeen } from '../minutes-until-seen.ts';
import type { Check } from '../patient.ts';

const dayMs = 86_400_000;
/** So many are named. */
const named = 5;

/** Which papers could not be read for more than a day. */
export const checkSources: Check = async ({ clients, resources, settings, clock }) => {
  const tables = resources.ofType('AWS::DynamoDB::GlobalTable');
  const [readers, content] = [tables.get('Readers') ?? '', tables.get('Content') ?? ''];
  const database = openDatabase({ readers, content }, { region: clients.dynamo.config.region });
  try {
    const sources = await createSourceStore(database).all();
    const since = new Date(clock().getTime() - dayMs).toISOString();
    const stale = sources.filter(
      ({ state }) => state && state.failures > 0 && (state.lastSuccess ?? '') < since,
    );
    // These verbs mean this machine's papers where no stage is named.
    const command = (word: string) => `npm run -s leaderette -- sources ${word} --stage ${settings.stage}`;
    if (sources.length === 0) {
      const wait = minutesUntilSeen({ resources, clock }, 'poll');
      return wait > 0
        ? [early('papers', 'The first poll takes over the list of papers, and has not yet', wait)]
        : [warn('papers', 'None is read.', command('import'))];
    }
    if (stale.length === 0)
      return [ok('papers', `${counted(sources.length, 'paper')}, each read in the last day.`)];
    const names = stale.slice(0, named).map(({ source }) => source.id);
    const others = stale.length > named ? ` and ${stale.length - named} more` : '';
    return [
      warn(
        'papers',
        `${stale.length} of ${sources.length} could not be read for a day: ${names.join(', ')}${others}.`,
        command('list'),
      ),
    ];
  } finally {
    database.client.destroy();
  }
};
