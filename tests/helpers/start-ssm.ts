import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished, vi } from 'vitest';

/** An error as SSM writes it. */
export interface SsmFault {
  readonly name: string;
  readonly message: string;
  /** @default 400 */
  readonly status?: number;
}

interface Kept {
  readonly value: string;
  readonly type: string;
  readonly version: number;
}

/** SSM's Parameter Store on loopback: two operations, and a refusal for all that the real one would refuse. */
export interface Ssm {
  readonly url: string;
  readonly parameters: Map<string, Kept>;
  /** The region that the latest request was signed for. */
  readonly region: string | null;
  /** Answers every request with this from now on; null for what the parameters say. */
  fault: SsmFault | null;
  /** The environment of a program that is to use it, with nothing of this machine's own. */
  readonly env: Readonly<Record<string, string>>;
}

class SsmError extends Error implements SsmFault {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const members = {
  PutParameter: {
    required: ['Name', 'Value'],
    optional: ['Type', 'Overwrite', 'Description', 'KeyId', 'Tier'],
  },
  GetParameter: { required: ['Name'], optional: ['WithDecryption'] },
} as const;
type Operation = keyof typeof members;
type Input = Readonly<Record<string, unknown>>;

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_PutParameter.html and API_GetParameter.html */
const operations: Readonly<Record<Operation, (parameters: Map<string, Kept>, input: Input) => object>> = {
  PutParameter(parameters, { Name, Value, Type = 'String', Overwrite = false }) {
    const before = parameters.get(String(Name));
    if (before && Overwrite !== true)
      throw new SsmError('ParameterAlreadyExists', 'The parameter already exists.');
    if (before && before.type !== Type)
      throw new SsmError('HierarchyTypeMismatchException', 'The type cannot be changed.');
    if (!/^(\/[\w.-]+)+$/.test(String(Name)))
      throw new SsmError('ValidationException', 'Parameter name: bad.');
    if (String(Value).length > 4096)
      throw new SsmError('ValidationException', 'Standard tier: 4096 at most.');
    const version = (before?.version ?? 0) + 1;
    parameters.set(String(Name), { value: String(Value), type: String(Type), version });
    return { Tier: 'Standard', Version: version };
  },
  GetParameter(parameters, { Name, WithDecryption = false }) {
    const kept = parameters.get(String(Name));
    if (!kept) throw new SsmError('ParameterNotFound', '');
    const Value = kept.type === 'SecureString' && WithDecryption !== true ? 'AQICAHh-ciphertext' : kept.value;
    return { Parameter: { Name, Value, Type: kept.type, Version: kept.version } };
  },
};

/** Starts it for one test, and points this process's own AWS clients at it too. */
export async function startSsm(): Promise<Ssm> {
  const parameters = new Map<string, Kept>();
  let region: string | null = null;
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const say = (status: number, output: object) =>
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': 'a-request' })
        .end(JSON.stringify(output));
    try {
      if (ssm.fault) throw ssm.fault;
      region = signedFor(request.headers);
      const operation = operationOf(request.method, request.url, request.headers);
      say(200, operations[operation](parameters, checkedInput(operation, body)));
    } catch (error) {
      const { name, message, status = 400 } = error as SsmFault;
      say(status, { __type: name, message });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const env = {
    AWS_ENDPOINT_URL_SSM: url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIANOBODY',
    AWS_SECRET_ACCESS_KEY: 'nothing',
    ...noOwnAws,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    server.close();
  });
  const ssm: Ssm = {
    url,
    parameters,
    fault: null,
    env,
    get region() {
      return region;
    },
  };
  return ssm;
}

/** Keeps AWS clients from what this machine knows of AWS. */
export const noOwnAws = {
  AWS_CONFIG_FILE: '/nowhere/config',
  AWS_SHARED_CREDENTIALS_FILE: '/nowhere/credentials',
  AWS_EC2_METADATA_DISABLED: 'true',
} as const;

/** The region in the scope of a signature of version 4; one that is missing or for another service is refused. */
function signedFor(headers: IncomingHttpHeaders): string {
  const scope =
    /^AWS4-HMAC-SHA256 Credential=AKIANOBODY\/\d{8}\/([\w-]+)\/ssm\/aws4_request, SignedHeaders=[^,]+, Signature=[0-9a-f]{64}$/;
  const region = scope.exec(headers.authorization ?? '')?.[1];
  if (!region || !headers['x-amz-date'])
    throw new SsmError(
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  return region;
}

function operationOf(method: string | undefined, path: string | undefined, headers: IncomingHttpHeaders) {
  const name = /^AmazonSSM\.(\w+)$/.exec(String(headers['x-amz-target']))?.[1] ?? '';
  const isJson = headers['content-type'] === 'application/x-amz-json-1.1';
  if (method !== 'POST' || path !== '/' || !isJson || !Object.hasOwn(members, name))
    throw new SsmError('UnknownOperationException', '');
  return name as Operation;
}

function checkedInput(operation: Operation, body: string): Input {
  const input = JSON.parse(body) as Input;
  const { required, optional } = members[operation];
  const known: readonly string[] = [...required, ...optional];
  const unknown = Object.keys(input).filter(name => !known.includes(name));
  const missing = required.filter(name => input[name] === undefined || input[name] === '');
  if (unknown.length > 0 || missing.length > 0)
    throw new SsmError('ValidationException', `unknown: ${unknown}; missing: ${missing}`);
  return input;
}
