import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOpml } from '../../lambdas/ingest/write-opml.ts';
import { type BotApi, startBotApi } from '../local/bot-api/server.ts';
import { readEditorials } from '../local/samples/read-editorials.ts';
import { startSamplePapers } from '../local/samples/server.ts';
import type { AwsConfig } from './deployed-stage.ts';
import { type Emulator, startEmulator } from './emulator/start-emulator.ts';
import { expect } from './rehearsal-error.ts';
import { type ProgramRun, runProgram } from './run-program.ts';
import { type Staging, stagingOptions } from './staging.ts';

/** All that a rehearsal plays with. */
export interface Scene {
  /** Everything of the rehearsal that is written down; gone afterwards. */
  readonly folder: string;
  readonly aws: AwsConfig;
  /** Telegram, as the stages prod and dev know it: a bot each. */
  readonly bots: Readonly<Record<StageName, BotApi>>;
  /** How many editorials the sample papers have. */
  readonly editorials: number;
  readonly signal: AbortSignal;
  /** Runs `cdk` on the stacks of a stage. */
  cdk(words: readonly string[], changes?: Partial<Staging>): Promise<ProgramRun>;
  /** Runs a verb of the command line as an operator types it. */
  leaderette(stage: StageName, words: readonly string[], input?: string): Promise<ProgramRun>;
  /** The same scene, worked on from another region. */
  inRegion(region: string): Scene;
  /** The same scene for somebody who is not signed in to AWS. */
  signedOut(): Scene;
  stop(): Promise<void>;
}

export type StageName = 'prod' | 'dev';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [cdkFile, leaderetteFile] = ['../../node_modules/aws-cdk/bin/cdk', '../leaderette.ts'].map(path =>
  fileURLToPath(new URL(path, import.meta.url)),
) as [string, string];

/** Sets the scene: Telegram, the papers and AWS, all on loopback. What has started is stopped when a later part fails. */
export async function setScene(python: string, signal: AbortSignal): Promise<Scene> {
  const started: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (const stopPart of started.splice(0).reverse()) await stopPart();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), 'leaderette-rehearsal-'));
    started.push(() => rm(folder, { recursive: true, force: true }));
    const papers = await startSamplePapers({ firstStart: new Date() });
    started.push(papers.stop);
    const bots = { prod: await openBot('prod'), dev: await openBot('dev') };
    started.push(bots.prod.stop, bots.dev.stop);
    const emulator = await startEmulator(python, folder, signal);
    started.push(emulator.stop);
    const sources = join(folder, 'papers.opml');
    await writeFile(sources, writeOpml('The sample papers', papers.sources));
    const staged = { allowedHost: new URL(papers.url).host, sources: relative(root, sources) };
    const props = { folder, editorials: (await readEditorials()).length, bots, signal, stop };
    const sceneOf = (aws: Emulator): Scene => ({
      ...props,
      ...handsOn(aws, props, staged),
      inRegion: region => sceneOf({ ...aws, region }),
      signedOut: () => sceneOf({ ...aws, env: withoutKeys(aws.env) }),
    });
    return sceneOf(emulator);
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The ways in which the rehearsal works on AWS: by the programs that an operator has, and by AWS's own interface. */
function handsOn(
  emulator: Emulator,
  { folder, bots, signal }: Pick<Scene, 'folder' | 'bots' | 'signal'>,
  staged: Pick<Staging, 'allowedHost' | 'sources'>,
): Pick<Scene, 'aws' | 'cdk' | 'leaderette'> {
  const env = {
    ...withoutOwnAws(process.env),
    ...emulator.env,
    AWS_REGION: emulator.region,
    CI: '1',
    CDK_HOME: join(folder, 'cdk'),
  };
  const run = (file: string, args: readonly string[], changes: Record<string, string> = {}, input?: string) =>
    runProgram(process.execPath, [file, ...args], {
      env: { ...env, ...changes },
      signal,
      ...(input !== undefined && { input }),
    });
  return {
    aws: {
      endpoint: emulator.url,
      region: emulator.region,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    },
    cdk(words, changes = {}) {
      const stage = changes.stage ?? 'prod';
      expect(stage === 'prod' || stage === 'dev', `There is no bot for the stage ${stage}.`);
      const staging: Staging = {
        stage,
        telegramApiRoot: bots[stage].url,
        ...staged,
        contact: 'desk@rehearsal.example',
        trouble: 'none',
        ...changes,
      };
      const app = [
        '--app',
        `"${process.execPath}" bin/rehearsal/app.ts`,
        '--output',
        join(folder, `cdk.out-${stage}`),
      ];
      return run(cdkFile, [...app, ...stagingOptions(staging), ...words]);
    },
    leaderette: (stage, words, input) =>
      run(
        leaderetteFile,
        [...words, ...(stage === 'prod' ? [] : ['--stage', stage])],
        { TELEGRAM_API_ROOT: bots[stage].url },
        input,
      ),
  };
}

/** A bot whose token looks like one of BotFather's, so that whatever hides tokens takes it for one. */
const openBot = (stage: StageName): Promise<BotApi> =>
  startBotApi({
    token: `${randomInt(1e9, 9e9)}:AA${randomBytes(24).toString('base64url')}x`,
    clock: () => new Date(),
    bot: { name: `Leaderette ${stage}`, username: `leaderette_${stage}_bot` },
    webhookRetryMs: 500,
  });

const withoutKeys = (env: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter(([name]) => !/^AWS_(?:ACCESS|SECRET)/.test(name)));

/** Whatever this machine knows of AWS or of a bot is not for a rehearsal. */
const withoutOwnAws = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !/^(?:AWS_|CDK_|BOT_TOKEN|TELEGRAM_)/.test(entry[0]),
    ),
  );
