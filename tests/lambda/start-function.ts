import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  type FunctionProcess,
  functionEnvironment,
  runtimeClient,
  timeoutSeconds,
} from './function-process.ts';

/** A function whose process is this one's child. */
export interface ServedFunction extends FunctionProcess {
  /** The most memory that it has held until now, in megabytes (of a million bytes); Linux only. */
  peakMb(): number;
  /** Milliseconds of processor time that it has taken until now, all its threads together; Linux only. */
  cpuMs(): number;
}

const prefix = '/2018-06-01/runtime';

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a bundled handler in a fresh process of this Node, with nothing of this process's environment, and is Lambda's
 * runtime API to it: strict, so that an answer to an event that is not under way, or another path, is a failure.
 */
export async function startFunction(
  file: string,
  env: Readonly<Record<string, string>>,
  memoryMb = 1024,
): Promise<ServedFunction> {
  const waiting: Invocation[] = [];
  let current: Invocation | undefined;
  let asking: ServerResponse | undefined;
  let log = '';
  const fail = (complaint: string) => {
    for (const invocation of [current, ...waiting.splice(0)]) invocation?.reject(new Error(complaint));
    current = undefined;
  };
  function handOut() {
    if (!asking || current || waiting.length === 0) return;
    current = waiting.shift();
    asking.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': current?.id ?? '',
      'lambda-runtime-deadline-ms': String(Date.now() + timeoutSeconds * 1_000),
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:eu-west-1:000000000000:function:bench',
    });
    asking.end(JSON.stringify(current?.event));
    asking = undefined;
  }
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    if (request.method === 'GET' && path === `${prefix}/invocation/next`) {
      asking = response;
      return handOut();
    }
    const body = await text(request);
    if (request.method === 'POST' && path === `${prefix}/init/error`) {
      response.writeHead(202).end();
      return fail(`It could not start: ${body}`);
    }
    const [, id, kind] = new RegExp(`^${prefix}/invocation/([^/]+)/(response|error)$`).exec(path) ?? [];
    if (request.method !== 'POST' || !current || current.id !== id) {
      response.writeHead(400).end();
      return fail(`${request.method} ${path} is no call of the runtime's now: ${body}`);
    }
    response.writeHead(202).end();
    const { resolve, reject } = current;
    current = undefined;
    if (kind === 'response') resolve(JSON.parse(body));
    else reject(new Error(body));
    handOut();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const child = spawn(process.execPath, [runtimeClient, 'index.handler'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${(server.address() as AddressInfo).port}`,
      ...functionEnvironment(dirname(file), env, memoryMb),
    },
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => {
      log += chunk;
    });
  const closed = once(child, 'close');
  child.once('close', code => fail(`The function ended with status ${code}: ${log.slice(-2_000)}`));
  return {
    invoke: event =>
      new Promise((resolve, reject) => {
        waiting.push({ id: randomUUID(), event, resolve, reject });
        handOut();
      }),
    peakMb: () =>
      (Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) * 1024) /
      1e6,
    cpuMs: () =>
      readdirSync(`/proc/${child.pid}/task`)
        .map(thread =>
          Number(readFileSync(`/proc/${child.pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
        )
        .reduce((sum, ns) => sum + ns / 1e6, 0),
    get log() {
      return log;
    },
    async stop() {
      child.kill('SIGKILL');
      await closed;
      server.closeAllConnections();
      server.close();
    },
  };
}
