import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { StopError } from '../../command-line/verb.ts';
import { endGroup, runProgram } from '../run-program.ts';
import './resolve-localhost.ts';

/** An AWS of this machine alone. */
export interface Emulator {
  readonly url: string;
  readonly region: string;
  /** The environment of a program that takes it for AWS, signed in as the account's owner. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const region = 'eu-west-1';
const patienceMs = 180_000;
/** How long it may take to end its functions, before it is ended. */
const graceMs = 5_000;

/**
 * Starts MiniStack on loopback, on a free port, over TLS (buckets and queues of this project refuse anything else) and with
 * IAM enforced, so that a function that lacks a right fails as it would in AWS. Its files and log are in `folder`. This
 * process trusts its certificate from now on.
 */
export async function startEmulator(python: string, folder: string, signal: AbortSignal): Promise<Emulator> {
  const port = await freePort();
  const { certificate, key } = await makeCertificate(folder, signal);
  const logFile = join(folder, 'ministack.log');
  const log = openSync(logFile, 'a');
  const bind = [
    '--bind',
    `127.0.0.1:${port}`,
    '--keep-alive',
    '75',
    '--certfile',
    certificate,
    '--keyfile',
    key,
  ];
  const child = spawn(python, ['-m', 'hypercorn', 'emulated_aws:app', ...bind], {
    cwd: folder,
    // A group of its own, so that its functions end with it, and it not by the terminal's Ctrl-C but by us.
    detached: true,
    stdio: ['ignore', log, log],
    env: await environmentOf(folder, port, certificate, key),
  });
  closeSync(log);
  const closed = once(child, 'close');
  const endNow = () => endGroup(child.pid, 'SIGKILL');
  process.once('exit', endNow);
  const stop = async () => {
    endGroup(child.pid, 'SIGTERM');
    await Promise.race([closed, sleep(graceMs, undefined, { ref: false })]);
    endNow();
    process.off('exit', endNow);
  };
  const url = `https://127.0.0.1:${port}`;
  setDefaultCACertificates([...getCACertificates('default'), await readFile(certificate, 'utf8')]);
  try {
    await untilHealthy(url, () => child.exitCode !== null, signal);
  } catch (cause) {
    await stop();
    const said = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-5).join('\n');
    throw new StopError(`MiniStack did not start:\n${said}`, { cause });
  }
  return { url, region, env: clientEnvironment(url, certificate), stop };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function makeCertificate(folder: string, signal: AbortSignal) {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const names = 'subjectAltName=DNS:localhost,DNS:*.execute-api.localhost,IP:127.0.0.1';
  const { status, output } = await runProgram(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=Leaderette rehearsal'],
      ...['-keyout', key, '-out', certificate, '-addext', names],
    ],
    { signal },
  );
  if (status !== 0) throw new StopError(`openssl made no certificate: ${output.trim()}`);
  return { certificate, key };
}

/** Nothing of this process's environment: functions inherit the emulator's. Node is the one that runs this: the pinned one. */
async function environmentOf(folder: string, port: number, certificate: string, key: string) {
  const [temporary, state] = [join(folder, 'tmp'), join(folder, 'state')];
  await Promise.all([temporary, state].map(path => mkdir(path, { recursive: true })));
  return {
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    HOME: folder,
    PYTHONPATH: import.meta.dirname,
    PYTHONDONTWRITEBYTECODE: '1',
    TMPDIR: temporary,
    STATE_DIR: state,
    BIND_HOST: '127.0.0.1',
    GATEWAY_PORT: String(port),
    MINISTACK_REGION: region,
    AUTH: 'true',
    USE_SSL: '1',
    MINISTACK_SSL_CERT: certificate,
    MINISTACK_SSL_KEY: key,
  };
}

const clientEnvironment = (url: string, certificate: string): Record<string, string> => ({
  AWS_ENDPOINT_URL: url,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_CONFIG_FILE: '/nowhere/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CA_BUNDLE: certificate,
  NODE_EXTRA_CA_CERTS: certificate,
  NODE_OPTIONS: `--import=${new URL('resolve-localhost.ts', import.meta.url).href}`,
});

async function untilHealthy(url: string, hasEnded: () => boolean, signal: AbortSignal): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  for (;;) {
    const answer = await fetch(`${url}/_ministack/health`, { signal: deadline }).catch(() => null);
    if (answer?.ok) return;
    deadline.throwIfAborted();
    if (hasEnded()) throw new Error('it ended');
    await sleep(100, undefined, { signal: deadline });
  }
}
