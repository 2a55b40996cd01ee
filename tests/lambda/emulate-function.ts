import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type FunctionProcess,
  functionEnvironment,
  runtimeClient,
  timeoutSeconds,
} from './function-process.ts';

/** The only function that the emulator has, at the address of Lambda's own Invoke. */
const path = '/2015-03-31/functions/function/invocations';
const startMs = 60_000;
/** How long it may take to end the function, before it is ended itself. */
const graceMs = 5_000;

/**
 * Starts a bundled handler under AWS's own runtime interface emulator, which has all of Lambda's runtime API but no
 * Lambda behind it. It listens on loopback alone, where it would take every address by itself.
 * https://github.com/aws/aws-lambda-runtime-interface-emulator
 */
export async function emulateFunction(
  emulator: string,
  file: string,
  env: Readonly<Record<string, string>>,
  memoryMb = 1024,
): Promise<FunctionProcess> {
  const [api, invocations] = await freePorts();
  let log = '';
  const child = spawn(
    emulator,
    [
      ...['--runtime-api-address', `127.0.0.1:${api}`],
      ...['--runtime-interface-emulator-address', `127.0.0.1:${invocations}`],
      ...[process.execPath, runtimeClient, 'index.handler'],
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...functionEnvironment(dirname(file), env, memoryMb),
        AWS_LAMBDA_FUNCTION_TIMEOUT: String(timeoutSeconds),
      },
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => {
      log += chunk;
    });
  const closed = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([closed, sleep(graceMs, undefined, { ref: false })]);
    child.kill('SIGKILL');
    await closed;
  };
  try {
    await untilListening(invocations, () => child.exitCode !== null);
  } catch (cause) {
    await stop();
    throw new Error(`The emulator did not start: ${log}`, { cause });
  }
  return {
    async invoke(event) {
      const response = await fetch(`http://127.0.0.1:${invocations}${path}`, {
        method: 'POST',
        body: JSON.stringify(event),
      });
      const answer = await response.text();
      const said = response.ok ? JSON.parse(answer) : null;
      // Lambda says in a header that a function threw; the emulator gives what was thrown for its answer.
      if (!response.ok || said?.errorType !== undefined)
        throw new Error(`${response.status}: ${answer}\n${log}`);
      return said;
    },
    get log() {
      return log;
    },
    stop,
  };
}

/** Two ports of loopback that were free a moment ago, both held until both are known. */
async function freePorts(): Promise<readonly [number, number]> {
  const servers = [createServer(), createServer()] as const;
  const [first, second] = await Promise.all(
    servers.map(async server => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    }),
  );
  for (const server of servers) {
    server.close();
    await once(server, 'close');
  }
  return [first ?? 0, second ?? 0];
}

async function untilListening(port: number, hasEnded: () => boolean): Promise<void> {
  const deadline = AbortSignal.timeout(startMs);
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isListening = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isListening) return;
    if (hasEnded()) throw new Error('it ended');
    await sleep(20, undefined, { signal: deadline });
  }
}
