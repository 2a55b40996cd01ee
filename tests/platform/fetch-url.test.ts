import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { FetchError } from '../../lambdas/platform/http/fetch-error.ts';
import { createFetchUrl, type FetchLimits, type Resolve } from '../../lambdas/platform/http/fetch-url.ts';
import { isPublicAddress } from '../../lambdas/platform/http/is-public-address.ts';

async function listen(server: Server): Promise<string> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A real server on loopback, and a fetch that may go there and nowhere else on it. */
async function serve(listener: RequestListener, limits: Partial<FetchLimits> = {}) {
  const server = createServer({ maxHeaderSize: 200_000 }, listener);
  const host = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    host,
    url: `http://${host}/`,
    fetchUrl: createFetchUrl({ userAgent: 'test', allowedHost: host, limits }),
  };
}

/** For what is to be too slow; what ends by itself has the usual time for it, on a busy machine too. */
const impatient: Partial<FetchLimits> = { totalMs: 400, firstByteMs: 200 };

/** A server that speaks just these bytes to whoever connects. */
async function speak(answer: (socket: Socket) => void, limits: Partial<FetchLimits> = {}) {
  const sockets = new Set<Socket>();
  const server = createTcpServer(socket => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  const host = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const fetchUrl = createFetchUrl({ userAgent: 'test', allowedHost: host, limits });
  return { url: `http://${host}/`, fetchUrl };
}

/** Why a fetch failed; anything but a FetchError is rethrown. */
const failureOf = (fetching: Promise<unknown>): Promise<string> =>
  fetching.then(
    () => 'none',
    error => {
      if (error instanceof FetchError) return error.failure;
      throw error;
    },
  );

describe('an address', () => {
  const fetchUrl = createFetchUrl({ userAgent: 'test' });

  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://１２７.０.０.１/',
    'http://localhost/',
  ])('%s leads into a private network', async url => {
    expect(await failureOf(fetchUrl(url))).toBe('private-address');
  });

  test.each([
    '',
    'harbour',
    'file:///etc/passwd',
    'ftp://paper.example/',
    'gopher://paper.example/',
    'javascript:alert(1)',
    'data:text/html,hello',
    'http://',
    'http://reader:secret@paper.example/',
    'http://reader@paper.example/',
  ])('%j is none of the public web', async url => {
    expect(await failureOf(fetchUrl(url))).toBe('bad-address');
  });

  test.each(['http://paper.example:22/', 'http://paper.example:8080/', 'https://paper.example:6379/'])(
    '%s names a port that is closed',
    async url => {
      expect(await failureOf(fetchUrl(url))).toBe('closed-port');
    },
  );

  test('may have a port that a setting opens, and no other', async () => {
    const fetchOn8080 = createFetchUrl({ userAgent: 'test', ports: [8080] });
    expect(await failureOf(fetchOn8080('http://127.0.0.1:8080/'))).toBe('private-address');
    expect(await failureOf(fetchOn8080('http://127.0.0.1:8081/'))).toBe('closed-port');
  });

  test('of a name that nobody has is said to be such', async () => {
    expect(await failureOf(fetchUrl('http://leaderette.invalid/'))).toBe('unknown-host');
  });

  test.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1::1', '2a00:1450::1'])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each(['', 'paper.example', '1.2.3', '::ffff:8.8.8.8', '2001:db8::1', 'fe80::1%eth0', '3fff::1'])(
    '%j is not public',
    address => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  test('on loopback is allowed for exactly one host and port', async () => {
    const { host, url, fetchUrl: fetchAllowed } = await serve((_, response) => response.end('here'));
    expect((await fetchAllowed(url)).status).toBe(200);
    const port = host.split(':')[1];
    const other = await serve((_, response) => response.end('not here'));
    expect(await failureOf(fetchAllowed(other.url))).toBe('closed-port');
    expect(await failureOf(fetchAllowed(`http://localhost:${port}/`))).toBe('closed-port');
    expect(await failureOf(fetchAllowed(`http://127.0.0.2:${port}/`))).toBe('closed-port');
    expect(await failureOf(fetchAllowed(`http://reader:secret@${host}/`))).toBe('bad-address');
  });
});

describe('an answer', () => {
  test('comes with its final address, status, headers and bytes', async () => {
    const { url, fetchUrl } = await serve((request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/plain', 'X-Agent': request.headers['user-agent'] });
      response.end('The harbour');
    });
    const answer = await fetchUrl(`${url}paper#part`);
    expect(answer).toMatchObject({ status: 200, movedTo: null });
    expect(answer.headers).toMatchObject({ 'content-type': 'text/plain', 'x-agent': 'test' });
    expect(Buffer.from(answer.bytes).toString()).toBe('The harbour');
  });

  test.each([304, 404, 410, 500, 503])('of status %i is an answer', async status => {
    const { url, fetchUrl } = await serve((_, response) => response.writeHead(status).end());
    const answer = await fetchUrl(url);
    expect([answer.status, answer.bytes.length]).toEqual([status, 0]);
  });

  test('repeats the conditions that were asked with', async () => {
    const { url, fetchUrl } = await serve((request, response) =>
      response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200).end(),
    );
    expect((await fetchUrl(url, { 'if-none-match': '"a"' })).status).toBe(304);
  });

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['GZIP', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
    ['identity', (text: string) => Buffer.from(text)],
    ['unheard-of', (text: string) => Buffer.from(text)],
  ])('in %s is read', async (encoding, compress) => {
    const { url, fetchUrl } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(compress('The harbour'));
    });
    expect(Buffer.from((await fetchUrl(url)).bytes).toString()).toBe('The harbour');
  });

  test.each(['gzip', 'deflate', 'br'])('that is not the %s it says is broken', async encoding => {
    const { url, fetchUrl } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end('no compression at all, but words');
    });
    expect(await failureOf(fetchUrl(url))).toBe('broken-encoding');
  });

  test('whose compression breaks off is broken', async () => {
    const { url, fetchUrl } = await serve((_, response) => {
      const whole = gzipSync('The harbour '.repeat(999));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, whole.length / 2));
    });
    expect(await failureOf(fetchUrl(url))).toMatch(/^broken-/);
  });

  test('is too large when it says so, streams without end, or is a bomb', async () => {
    const large = await serve((_, response) => response.end(Buffer.alloc(3_000_001)));
    expect(await failureOf(large.fetchUrl(large.url))).toBe('too-large');
    const endless = await serve((_, response) => {
      const more = () => {
        while (response.write(Buffer.alloc(64_000)));
      };
      response.on('drain', more);
      more();
    });
    expect(await failureOf(endless.fetchUrl(endless.url))).toBe('too-large');
    const bomb = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000)));
    });
    expect(await failureOf(bomb.fetchUrl(bomb.url))).toBe('too-large');
  });

  test('that never begins, or drips, is too slow', async () => {
    const silent = await serve(() => {}, { firstByteMs: 100 });
    expect(await failureOf(silent.fetchUrl(silent.url))).toBe('too-slow');
    const dripping = await serve(
      (_, response) => {
        const drip = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(drip));
      },
      { totalMs: 300 },
    );
    expect(await failureOf(dripping.fetchUrl(dripping.url))).toBe('too-slow');
    const drippingHead = await speak(socket => {
      const drip = setInterval(() => socket.write('H'), 50);
      socket.on('close', () => clearInterval(drip));
    }, impatient);
    expect(await failureOf(drippingHead.fetchUrl(drippingHead.url))).toMatch(/^(too-slow|broken-answer)$/);
  });

  test('with a flood of headers is broken', async () => {
    const { url, fetchUrl } = await serve((_, response) => {
      response.writeHead(200, { 'x-flood': 'x'.repeat(60_000) }).end('words');
    });
    expect(await failureOf(fetchUrl(url))).toBe('too-many-headers');
    const many = await speak(socket => {
      socket.write('HTTP/1.1 200 OK\r\n');
      for (let i = 0; i < 20_000; i++) socket.write(`X-${i}: flood\r\n`);
      socket.end('\r\n');
    });
    expect(await failureOf(many.fetchUrl(many.url))).toBe('too-many-headers');
  });

  test('that promises one without end is too slow', async () => {
    const { url, fetchUrl } = await speak(socket => {
      const hint = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'), 5);
      socket.on('close', () => clearInterval(hint));
    }, impatient);
    expect(await failureOf(fetchUrl(url))).toBe('too-slow');
  });

  test('that was compressed twice is read, and one that was thrice is not', async () => {
    const twice = await serve((_, response) => {
      response
        .writeHead(200, { 'content-encoding': 'gzip, br' })
        .end(brotliCompressSync(gzipSync('The harbour')));
    });
    expect(Buffer.from((await twice.fetchUrl(twice.url)).bytes).toString()).toBe('The harbour');
    const thrice = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end('…');
    });
    expect(await failureOf(thrice.fetchUrl(thrice.url))).toBe('broken-encoding');
  });

  test.each([
    ['gzip', (bytes: Buffer) => gzipSync(bytes)],
    ['deflate', (bytes: Buffer) => deflateSync(bytes)],
    ['br', (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
    ['gzip, gzip', (bytes: Buffer) => gzipSync(gzipSync(bytes))],
  ])('that is a bomb in %s is too large, and never held', async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(60_000_000));
    const { url, fetchUrl } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await failureOf(fetchUrl(url))).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
  });

  test('that is gzip in gzip under one name is as it is, and bounded all the same', async () => {
    const { url, fetchUrl } = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(gzipSync('The harbour')));
    });
    expect((await fetchUrl(url)).bytes.length).toBeLessThan(100);
  });

  test('that drips out of a decoder is too slow', async () => {
    const { url, fetchUrl } = await serve(
      (_, response) => {
        const packed = gzipSync(Buffer.alloc(2_000_000, 'harbour'));
        response.writeHead(200, { 'content-encoding': 'gzip' });
        let at = 0;
        const drip = setInterval(() => response.write(packed.subarray(at, ++at)), 10);
        response.on('close', () => clearInterval(drip));
      },
      { totalMs: 300 },
    );
    expect(await failureOf(fetchUrl(url))).toBe('too-slow');
  });

  test('in chunks without end of a byte each is too slow or too large, never held', async () => {
    const { url, fetchUrl } = await speak(socket => {
      socket.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n');
      const drip = setInterval(() => socket.write('1;extension=yes\r\n.\r\n'.repeat(50)), 5);
      socket.on('close', () => clearInterval(drip));
    }, impatient);
    expect(await failureOf(fetchUrl(url))).toBe('too-slow');
  });

  test.each([
    ['is no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['breaks off in its head', 'HTTP/1.1 200 OK\r\nContent-Le'],
    ['breaks off in its body', 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'],
    ['has chunks that are none', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nwords\r\n'],
    ['has two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nwords'],
    ['is empty', ''],
  ])('that %s is broken', async (_, bytes) => {
    const { url, fetchUrl } = await speak(socket => socket.end(bytes));
    expect(await failureOf(fetchUrl(url))).toBe('broken-answer');
  });

  test('of a server that hangs up at once, or is not there, is not to be had', async () => {
    const rude = await speak(socket => socket.resetAndDestroy());
    expect(await failureOf(rude.fetchUrl(rude.url))).toBe('broken-answer');
    const gone = createFetchUrl({ userAgent: 'test', allowedHost: '127.0.0.1:9' });
    expect(await failureOf(gone('http://127.0.0.1:9/'))).toBe('unreachable');
  });
});

describe('a redirect', () => {
  const redirectTo = (location: string | ((path: string) => string), status = 302) =>
    serve((request, response) => {
      const target = typeof location === 'string' ? location : location(request.url ?? '/');
      if (request.url === '/end') response.end('the end');
      else response.writeHead(status, { location: target }).end();
    });

  test.each([301, 302, 303, 307, 308])('%i is followed; a permanent one is told', async status => {
    const { url, fetchUrl } = await redirectTo('/end', status);
    const answer = await fetchUrl(url);
    expect(answer.url).toBe(`${url}end`);
    expect(answer.movedTo).toBe(status === 301 || status === 308 ? `${url}end` : null);
  });

  test('in a circle, or one step too many, is given up', async () => {
    const circle = await redirectTo('/');
    expect(await failureOf(circle.fetchUrl(circle.url))).toBe('too-many-redirects');
    const long = await redirectTo(path => `/${Number(path.slice(1)) + 1}`);
    expect(await failureOf(long.fetchUrl(long.url))).toBe('too-many-redirects');
  });

  test.each([
    ['http://169.254.169.254/latest/', 'private-address'],
    ['http://[::1]/', 'private-address'],
    ['//10.0.0.1/', 'private-address'],
    ['http://localhost/', 'private-address'],
    ['file:///etc/passwd', 'bad-address'],
    ['http://127.0.0.1:1/', 'closed-port'],
    ['http://', 'bad-address'],
  ])('to %s is not followed', async (location, failure) => {
    const { url, fetchUrl } = await redirectTo(location);
    expect(await failureOf(fetchUrl(url))).toBe(failure);
  });

  test('in a circle with a cookie at each turn is given up, and no cookie is given back', async () => {
    const cookies: (string | undefined)[] = [];
    const { url, fetchUrl } = await serve((request, response) => {
      cookies.push(request.headers.cookie);
      response
        .writeHead(302, { location: `/?${cookies.length}`, 'set-cookie': `visit=${cookies.length}` })
        .end();
    });
    expect(await failureOf(fetchUrl(url))).toBe('too-many-redirects');
    // The first request and the five redirects that are followed.
    expect(cookies).toEqual(Array.from({ length: 6 }, () => undefined));
  });

  test('takes its time from the twenty seconds of all', async () => {
    const { url, fetchUrl } = await serve(
      (_, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 120),
      { totalMs: 300 },
    );
    expect(await failureOf(fetchUrl(url))).toBe('too-slow');
  });

  test('with a body without end is not read', async () => {
    const { url, fetchUrl } = await serve((request, response) => {
      if (request.url === '/end') return void response.end('the end');
      response.writeHead(302, { location: '/end' });
      const more = () => {
        while (response.write(Buffer.alloc(64_000)));
      };
      response.on('drain', more);
      more();
    });
    expect((await fetchUrl(url)).status).toBe(200);
  });

  test('without a target is an answer', async () => {
    const { url, fetchUrl } = await serve((_, response) => response.writeHead(302).end('nowhere'));
    expect((await fetchUrl(url)).status).toBe(302);
  });

  test('to an address in UTF-8 is followed', async () => {
    const { url, fetchUrl } = await serve((request, response) => {
      if (request.url === '/')
        response.writeHead(301, { location: Buffer.from('/café').toString('latin1') }).end();
      else response.end(request.url);
    });
    expect(Buffer.from((await fetchUrl(url)).bytes).toString()).toBe('/caf%C3%A9');
  });
});

describe('a name', () => {
  /** Answers each look-up with the next of these addresses. */
  function rebinding(...answers: readonly (readonly string[])[]) {
    const asked: string[] = [];
    const resolve: Resolve = (hostname, _, callback) => {
      const addresses = answers[Math.min(asked.push(hostname), answers.length) - 1] ?? [];
      callback(
        null,
        addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    };
    return { asked, resolve };
  }
  const publicAddress = '93.184.216.34';

  test.each([
    [['127.0.0.1']],
    [['10.0.0.7']],
    [['169.254.169.254']],
    [['fd00:ec2::254']],
    [['::1']],
    [['::ffff:127.0.0.1']],
    [['64:ff9b::a9fe:a9fe']],
    [['64:ff9b:1::7f00:1']],
    [['2002:7f00:1::']],
    [['2001:0:7f00:1::']],
    [['224.0.0.251']],
    [['ff02::fb']],
    [[publicAddress, '127.0.0.1']],
    [['2606:2800:220:1::1', '::1']],
    [[]],
  ])('that leads to %j is private', async addresses => {
    const { resolve } = rebinding(addresses);
    const fetchUrl = createFetchUrl({ userAgent: 'test', resolve });
    expect(await failureOf(fetchUrl('http://paper.example/'))).toBe('private-address');
  });

  test('that changes its address between check and connection is looked up once: the connection takes what was checked', async () => {
    // The first address is public and checked, the second would be ours: a second look-up would connect to it.
    const { url } = await serve((_, response) => response.end('a secret of this machine'));
    const { asked, resolve } = rebinding([publicAddress], ['127.0.0.1']);
    const fetchUrl = createFetchUrl({
      userAgent: 'test',
      resolve,
      ports: [Number(new URL(url).port)],
      limits: { totalMs: 400, firstByteMs: 400 },
    });
    const outcome = await failureOf(fetchUrl(`http://paper.example:${new URL(url).port}/`));
    expect(['unreachable', 'too-slow', 'broken-answer']).toContain(outcome);
    expect(asked).toEqual(['paper.example']);
  });

  test('is checked again at every hop of a redirect', async () => {
    const { asked, resolve } = rebinding(['127.0.0.1']);
    const { host, url } = await serve((_, response) =>
      response.writeHead(302, { location: 'http://paper.example/' }).end(),
    );
    const fetchUrl = createFetchUrl({ userAgent: 'test', allowedHost: host, resolve });
    expect(await failureOf(fetchUrl(url))).toBe('private-address');
    expect(asked).toEqual(['paper.example']);
  });
});
