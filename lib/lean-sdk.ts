import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules/.cache/leaderette-sdk');

/** Those that a start of the webhook could meet. SQS needs its classes: without them its errors have other names. */
const clients = ['@aws-sdk/client-dynamodb', '@aws-sdk/client-lambda', '@aws-sdk/client-ssm'] as const;

/**
 * Clients of the AWS SDK with only what functions need of them: by the name of each package, where it is. A client knows
 * the errors of all its operations as classes of their own, which every start reads, and which no code here asks for: errors
 * are known by name. Without its class an error has the same name, message, status and fault. Classes that the SDK itself
 * asks, whether to try again, stay.
 */
export const leanClients = (): Record<string, string> =>
  Object.fromEntries(clients.map(name => [name, leanClient(name)]));

/** The packages are as their versions, and what is done to them is as this file: made once for both. */
function leanClient(name: string): string {
  const from = join(root, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as { version: string };
  const key = createHash('sha256')
    .update(version)
    .update(readFileSync(import.meta.filename))
    .digest('hex');
  const to = join(cache, key.slice(0, 12), 'node_modules', name);
  if (!existsSync(to)) makeLean(from, to, version);
  return to;
}

/** Several processes may bundle at once: each makes its own, and the first to be ready is kept. */
function makeLean(from: string, to: string, version: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const made = mkdtempSync(`${to}-`);
  cpSync(join(from, 'dist-es'), join(made, 'dist-es'), { recursive: true });
  const about = { version, module: './dist-es/index.js', sideEffects: false };
  writeFileSync(join(made, 'package.json'), JSON.stringify(about));
  const errors = readFileSync(join(from, 'dist-es/models/errors.js'), 'utf8');
  const schemas = join(made, 'dist-es/schemas/schemas_0.js');
  writeFileSync(schemas, leanSchemas(readFileSync(schemas, 'utf8'), triedAgain(errors)));
  try {
    renameSync(made, to);
  } catch (error) {
    rmSync(made, { recursive: true });
    if (!existsSync(to)) throw error;
  }
}

/** The classes of errors after which the SDK tries again because they say so, not because of a name or status. */
const triedAgain = (errors: string): Set<string | undefined> =>
  new Set(
    errors
      .split(/^export class /m)
      .filter(text => text.includes('$retryable'))
      .map(text => text.split(' ', 1)[0]),
  );

/**
 * Errors are not registered, so that nothing refers to their classes. Names of traits stand where they are used: as
 * computed keys they would keep the bundler from leaving out what nothing refers to.
 */
function leanSchemas(schemas: string, kept: ReadonlySet<string | undefined>): string {
  const names = new Map(
    [...schemas.matchAll(/^const (_\w+) = ("[^"]*");$/gm)].map(([, name, text]) => [name, text]),
  );
  return schemas
    .replace(/^n\d+_registry\.registerError\(\S+, (\w+)\);$/gm, (line, name) => (kept.has(name) ? line : ''))
    .replace(/\[(_\w+)\]:/g, (key, name) => (names.has(name) ? `${names.get(name)}:` : key));
}
