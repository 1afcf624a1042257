import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect as connectTo, createServer as createSocketServer, type Server } from 'node:net';
import { ProxyAgent } from 'undici';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { exchange, type Request } from '../../src/amplitude/exchange.ts';
import { httpTransport, proxiesIn } from '../../src/amplitude/transport.ts';
import { isLoopback } from '../../src/core/loopback.ts';
import { selfSigned } from '../support/certificate.ts';

const none = { http: '', https: '', none: '' };
const bounds = { connect: 5000, response: 5000, body: 1000 };

const get: Request = {
  method: 'GET',
  path: '/x?y=1',
  headers: { authorization: 'Basic a' },
  body: null,
};
const put: Request = { ...get, method: 'PUT', body: 'a=b' };

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

async function portOf(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A server on loopback, and a transport to it. */
async function serve(handler: Handler, most = bounds) {
  const server = createServer(handler);
  let sockets = 0;
  server.on('connection', () => {
    sockets += 1;
  });
  const port = await portOf(server);
  onTestFinished(() => server.closeAllConnections());
  const transport = httpTransport(new URL(`http://127.0.0.1:${port}`), none, most);
  onTestFinished(() => transport.close());
  return { transport, sockets: () => sockets };
}

describe('an exchange', () => {
  test('carries method, path, headers and body, and brings back status, Retry-After and text', async () => {
    const { transport } = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        response.writeHead(503, { 'retry-after': '7' });
        response.end(`${method} ${url} ${headers.authorization} ${Buffer.concat(chunks)} é😀`);
      });
    });
    expect(await transport.send(put)).toEqual({
      status: 503,
      retryAfter: '7',
      body: 'PUT /x?y=1 Basic a a=b é😀',
    });
  });

  test('without Retry-After', async () => {
    const { transport } = await serve((_, response) => response.end('{}'));
    expect(await transport.send(get)).toEqual({ status: 200, retryAfter: undefined, body: '{}' });
  });

  test('of several Retry-After the first counts', async () => {
    const { transport } = await serve((_, response) => {
      response.writeHead(429, ['Retry-After', '3', 'Retry-After', '9']).end();
    });
    expect((await transport.send(get)).retryAfter).toBe('3');
  });

  test('does not follow redirects', async () => {
    let requests = 0;
    const { transport } = await serve((_, response) => {
      requests += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect((await transport.send(get)).status).toBe(302);
    expect(requests).toBe(1);
  });

  test('reuses its connections', async () => {
    const { transport, sockets } = await serve((request, response) => {
      request.resume().on('end', () => setImmediate(() => response.end('{}')));
    });
    const chain = async () => {
      for (let n = 0; n < 20; n += 1) await transport.send(n % 2 === 0 ? get : put);
    };
    await Promise.all([chain(), chain(), chain(), chain()]);
    expect(sockets()).toBeLessThanOrEqual(4);
  });
});

describe('no answer', () => {
  test('connection refused: it was not sent', async () => {
    const server = createSocketServer();
    const port = await portOf(server);
    server.close();
    const transport = httpTransport(new URL(`http://127.0.0.1:${port}`), none);
    onTestFinished(() => transport.close());
    await expect(transport.send(put)).rejects.toMatchObject({
      name: 'TransportError',
      message: 'connection refused',
      sent: false,
    });
  });

  test.each([
    { what: 'reset', end: (response: ServerResponse) => response.socket?.resetAndDestroy() },
    { what: 'closed', end: (response: ServerResponse) => response.socket?.end() },
    {
      what: 'broken off in the middle',
      end: (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"succ', () => response.destroy());
      },
    },
  ])('$what: it may have been done', async ({ end }) => {
    const { transport } = await serve((_, response) => end(response));
    await expect(transport.send(put)).rejects.toMatchObject({
      message: expect.stringMatching(/connection (reset|closed before the answer)/),
      sent: true,
    });
  });

  test('silence: it may have been done', async () => {
    const { transport } = await serve(() => {}, { ...bounds, response: 50 });
    await expect(transport.send(put)).rejects.toMatchObject({
      message: 'no whole answer within 0.05 s',
      sent: true,
    });
  });

  test('an answer that trickles has no more time than any other', async () => {
    const { transport } = await serve(
      (_, response) => {
        const trickle = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(trickle));
      },
      { ...bounds, response: 100 },
    );
    await expect(transport.send(get)).rejects.toMatchObject({ sent: true });
  });

  test('an answer that is too large is not read to its end', async () => {
    const { transport } = await serve((_, response) => response.end('x'.repeat(1001)));
    await expect(transport.send(get)).rejects.toThrow('an answer of more than 1000 bytes');
    const other = await serve((_, response) => response.end('x'.repeat(1000)));
    expect((await other.transport.send(get)).body).toHaveLength(1000);
  });

  test('a connection that comes too late is not used any more', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end();
    });
    const port = await portOf(server);
    let open = () => {};
    const isOpen = new Promise<void>((resolve) => {
      open = resolve;
    });
    let reached = () => {};
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    // A proxy that takes its time: it connects once the request has been given up.
    const proxy = createServer();
    proxy.on('connect', (_, socket) => {
      void isOpen.then(() => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        const target = connectTo(port, '127.0.0.1');
        socket.on('error', () => target.destroy());
        target.on('error', () => socket.destroy());
        target.on('connect', reached);
        target.pipe(socket).pipe(target);
      });
    });
    const agent = new ProxyAgent(`http://127.0.0.1:${await portOf(proxy)}`);
    onTestFinished(() => agent.destroy());
    const origin = new URL('http://taxonomy.example');
    const given = exchange(agent, origin, put, { ...bounds, connect: 50 }, undefined);
    await expect(given).rejects.toMatchObject({ sent: false });
    open();
    await isReached;
    // What is asked for next has a connection, and the server has seen nothing else.
    expect(await exchange(agent, origin, get, bounds, undefined)).toMatchObject({ status: 200 });
    expect(requests).toBe(1);
  });

  test('no connection in time: it was not sent', async () => {
    // Accepts, but never says hello.
    const silent = createSocketServer();
    const port = await portOf(silent);
    const transport = httpTransport(new URL(`https://127.0.0.1:${port}`), none, {
      ...bounds,
      connect: 50,
    });
    await expect(transport.send(put)).rejects.toMatchObject({
      message: 'no connection within 0.05 s',
      sent: false,
    });
    await transport.close();
  });

  test('a certificate that nobody trusts: it was not sent', async () => {
    const server = createTlsServer(selfSigned('localhost'), (_, response) => response.end());
    const port = await portOf(server);
    const transport = httpTransport(new URL(`https://localhost:${port}`), none, bounds);
    onTestFinished(() => transport.close());
    await expect(transport.send(put)).rejects.toMatchObject({
      message: expect.stringMatching(/self-signed certificate.* \(DEPTH_ZERO_SELF_SIGNED_CERT\)/),
      sent: false,
    });
  });
});

describe('stopping', () => {
  test('a signal ends what is under way, and keeps the rest from being sent', async () => {
    let requests = 0;
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    let leave = () => {};
    const left = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const { transport } = await serve((_, response) => {
      requests += 1;
      response.on('close', leave);
      arrive();
    });
    const stop = new AbortController();
    const first = transport.send(get, stop.signal);
    const lost = expect(first).rejects.toMatchObject({
      message: 'the run was stopped',
      sent: true,
    });
    await arrived;
    stop.abort();
    await lost;
    // The server need not work for nobody.
    await left;
    await expect(transport.send(get, stop.signal)).rejects.toMatchObject({ sent: false });
    expect(requests).toBe(1);
  });

  test('closing waits for what is under way', async () => {
    let answer = () => {};
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { transport } = await serve((_, response) => {
      answer = () => response.end('{}');
      arrive();
    });
    const sent = transport.send(put);
    await arrived;
    const closed = transport.close();
    answer();
    expect((await sent).status).toBe(200);
    await closed;
  });
});

test.each([
  { url: 'http://amplitude.com', allowed: false },
  { url: 'http://10.0.0.1', allowed: false },
  { url: 'http://127.0.0.1.example.com', allowed: false },
  { url: 'ftp://127.0.0.1', allowed: false },
  { url: 'http://127.0.0.1:8080', allowed: true },
  { url: 'http://127.1', allowed: true },
  { url: 'http://[::1]', allowed: true },
  { url: 'http://localhost', allowed: true },
  { url: 'https://amplitude.com', allowed: true },
])('nothing but https leaves the machine: $url', async ({ url, allowed }) => {
  const open = () => httpTransport(new URL(url), none);
  if (allowed) await open().close();
  else expect(open).toThrow(RangeError);
});

describe('proxies', () => {
  test.each([
    { env: {}, proxies: none },
    {
      env: {
        HTTPS_PROXY: 'http://upper',
        https_proxy: 'http://lower',
        NO_PROXY: 'a',
        no_proxy: 'b',
      },
      proxies: { http: '', https: 'http://lower', none: 'b' },
    },
    {
      env: {
        HTTPS_PROXY: 'http://upper',
        https_proxy: '',
        HTTP_PROXY: 'http://plain',
        NO_PROXY: '*',
      },
      proxies: { http: 'http://plain', https: 'http://upper', none: '*' },
    },
    {
      env: { http_proxy: ' proxy.example.com:3128 ' },
      proxies: {
        http: 'http://proxy.example.com:3128',
        https: 'http://proxy.example.com:3128',
        none: '',
      },
    },
  ])('of $env', ({ env, proxies }) => {
    expect(proxiesIn(env)).toEqual(proxies);
  });

  /** A proxy that connects everything to one server on loopback, whatever name was asked for. */
  async function proxyTo(port: number | null, answer = 'HTTP/1.1 200 OK\r\n\r\n') {
    const asked: { readonly host: string | undefined; readonly auth: string | undefined }[] = [];
    const server = createServer();
    server.on('connect', (request, socket) => {
      asked.push({ host: request.url, auth: request.headers['proxy-authorization'] });
      socket.on('error', () => {});
      socket.write(answer);
      if (port === null) return;
      const target = connectTo(port, '127.0.0.1');
      target.on('error', () => socket.destroy());
      target.pipe(socket).pipe(target);
    });
    return { port: await portOf(server), asked };
  }

  const origin = new URL('https://taxonomy.example');

  test('are asked for a tunnel, which is kept, and see nothing of what goes through', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const paths: (string | undefined)[] = [];
    const server = createTlsServer(selfSigned('taxonomy.example'), (request, response) => {
      paths.push(request.url);
      response.end(request.headers.authorization);
    });
    onTestFinished(() => server.closeAllConnections());
    const proxy = await proxyTo(await portOf(server));
    const https = `http://user:pa%20ss@127.0.0.1:${proxy.port}`;
    const transport = httpTransport(origin, { ...none, https }, bounds);
    onTestFinished(() => transport.close());
    for (let n = 0; n < 20; n += 1) expect((await transport.send(get)).body).toBe('Basic a');
    expect(paths).toEqual(Array.from({ length: 20 }, () => '/x?y=1'));
    const auth = `Basic ${Buffer.from('user:pa ss').toString('base64')}`;
    expect(new Set(proxy.asked.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ host: 'taxonomy.example:443', auth })]),
    );
    expect(proxy.asked.length).toBeLessThanOrEqual(4);
  });

  test('that refuse: it was not sent', async () => {
    const proxy = await proxyTo(null, 'HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const https = `http://127.0.0.1:${proxy.port}`;
    const transport = httpTransport(origin, { ...none, https }, bounds);
    onTestFinished(() => transport.close());
    await expect(transport.send(put)).rejects.toMatchObject({
      message: 'the proxy answered 407 instead of connecting',
      sent: false,
    });
  });

  test('that say nothing: it was not sent', async () => {
    const silent = await portOf(createSocketServer());
    const https = `http://127.0.0.1:${silent}`;
    const transport = httpTransport(origin, { ...none, https }, { ...bounds, connect: 50 });
    await expect(transport.send(put)).rejects.toMatchObject({ sent: false });
    await transport.close();
  });

  test('are passed by for what NO_PROXY names, and for loopback', async () => {
    const proxy = await proxyTo(null, 'HTTP/1.1 403 Forbidden\r\n\r\n');
    const https = `http://127.0.0.1:${proxy.port}`;
    const direct = httpTransport(origin, { ...none, https, none: '.example' }, bounds);
    onTestFinished(() => direct.close());
    // The tests' wall stops it: it went for the name itself.
    await expect(direct.send(get)).rejects.toThrow('the network is off in tests');
    const { transport } = await serve((_, response) => response.end('here'));
    const toLoopback = await serve((_, response) => response.end('here'));
    expect((await transport.send(get)).body).toBe('here');
    expect((await toLoopback.transport.send(get)).body).toBe('here');
    expect(proxy.asked).toEqual([]);
  });

  test.each([
    { https: 'http://', words: 'is no URL' },
    { https: 'socks5://127.0.0.1:1', words: 'speaks socks5' },
  ])('of no use are told of, without their password: $https', async ({ https, words }) => {
    const transport = httpTransport(origin, { ...none, https }, bounds);
    onTestFinished(() => transport.close());
    await expect(transport.send(put)).rejects.toMatchObject({
      message: expect.stringContaining(words),
      sent: false,
    });
  });
});

test.each([
  { url: 'http://127.0.0.1', is: true },
  { url: 'http://127.255.0.3', is: true },
  { url: 'http://[::1]:80', is: true },
  { url: 'http://LOCALHOST', is: true },
  { url: 'http://localhost.example.com', is: false },
  { url: 'http://[::2]', is: false },
])('$url on this machine: $is', ({ url, is }) => {
  expect(isLoopback(new URL(url))).toBe(is);
});
