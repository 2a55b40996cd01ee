import { StopError } from './command-line/verb.ts';
import { change } from './rehearsal/acts/change.ts';
import { deliverOnce } from './rehearsal/acts/deliver-once.ts';
import { keepSecrets } from './rehearsal/acts/keep-secrets.ts';
import { leave } from './rehearsal/acts/leave.ts';
import { move, prepareMove } from './rehearsal/acts/move.ts';
import { putUp } from './rehearsal/acts/put-up.ts';
import { visitSecondStage } from './rehearsal/acts/second-stage.ts';
import { seeDoctor } from './rehearsal/acts/see-doctor.ts';
import { serveReaders } from './rehearsal/acts/serve-readers.ts';
import { installMinistack } from './rehearsal/emulator/install-ministack.ts';
import { troubleIn } from './rehearsal/function-logs.ts';
import { openReader } from './rehearsal/reader.ts';
import { RehearsalError } from './rehearsal/rehearsal-error.ts';
import { type Scene, setScene } from './rehearsal/scene.ts';
import { createSteps, type Step } from './rehearsal/step.ts';

const usage = `Usage: npm run rehearse

Deploys everything to an emulator of AWS on this machine and tries it, from 'cdk bootstrap' to 'cdk destroy', with
a stand-in for Telegram and made-up papers. It needs Python 3.10 or later with venv and pip, and openssl; it takes some
minutes, most of them waiting for ticks. Nothing outside this machine is touched, and nothing stays. docs/rehearsal.md
says what is tried, and where the emulator falls short of AWS.

Exit status 0; 1 where something went otherwise than it must; 75 where what it needs could not be had.`;

/** EX_TEMPFAIL of sysexits.h: nothing was tried. */
const notTried = 75;

/** The acts of a deployment's life, one after the other. */
async function rehearse(scene: Scene, step: Step): Promise<void> {
  const tokens = [scene.bots.prod.token, scene.bots.dev.token];
  const stage = await putUp(scene, step);
  const reader = await openReader(scene.bots.prod, scene.signal);
  await seeDoctor(scene, step);
  // The first stage waits for ticks most of the time; the second one needs that time for itself.
  await together(
    async () => {
      await serveReaders(scene, stage, reader, step);
      await deliverOnce(scene, stage, reader, step);
    },
    async () => {
      await visitSecondStage(scene, stage, step);
      await prepareMove(scene, step);
    },
  );
  await change(scene, stage, reader, step);
  await keepSecrets(scene, [...tokens, scene.bots.prod.token], step);
  const moved = await move(scene, stage, reader, step);
  await leave(moved.scene, moved.stage, step);
}

/** Rejects with the first complaint, but not before everything has come to its end. */
async function together(...works: readonly (() => Promise<void>)[]): Promise<void> {
  const ends = await Promise.allSettled(works.map(work => work()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

async function main(signal: AbortSignal): Promise<number> {
  const began = performance.now();
  const { step, count } = createSteps(line => console.log(line));
  let scene: Scene | undefined;
  let isTried = false;
  try {
    const python = await step('Python and MiniStack', () => installMinistack(signal));
    isTried = true;
    scene = await step('MiniStack, Telegram’s stand-in and the papers, on loopback', () =>
      setScene(python, signal),
    );
    await rehearse(scene, step);
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    console.log(`The rehearsal went well: ${count()} steps in ${seconds} s.`);
    return 0;
  } catch (error) {
    if (signal.aborted) console.error('The rehearsal was stopped.');
    else if (error instanceof StopError || error instanceof RehearsalError) console.error(error.message);
    else throw error;
    const trouble = scene && !signal.aborted ? await troubleIn(scene.aws, 20) : [];
    if (trouble.length > 0) console.error(`\nWhat the functions complained of:\n${trouble.join('\n')}`);
    return error instanceof StopError && !isTried ? notTried : 1;
  } finally {
    await scene?.stop();
  }
}

if (process.argv.length > 2) {
  console.log(usage);
  process.exit(/^(-h|--help|help)$/.test(process.argv[2] ?? '') ? 0 : 2);
}
const stopped = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopped.abort());
process.exitCode = await main(stopped.signal);
