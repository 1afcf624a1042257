import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Percent-encoded, with query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Response {
  readonly status: number;
  /** `Retry-After`, if there is one. */
  readonly retryAfter: string | undefined;
  readonly body: string;
}

/** No response. `sent` is false only if the request cannot have reached the server. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly sent: boolean;

  constructor(message: string, sent: boolean, cause: unknown) {
    super(message, { cause });
    this.sent = sent;
  }
}

/** The network as the client sees it: one origin, no redirects, connections kept and reused. */
export interface Transport {
  send(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** Proxies as in `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; empty for none. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  readonly none: string;
}

/** The proxies of an environment, lower case first, as curl has it. */
export function proxiesIn(env: Readonly<Record<string, string | undefined>>): Proxies {
  const read = (name: string) => env[name] || env[name.toUpperCase()] || '';
  return { http: read('http_proxy'), https: read('https_proxy'), none: read('no_proxy') };
}

const timeouts = { connect: 10_000, response: 60_000 } as const;

/** Answers are lists of at most some thousand rows. */
const maxBody = 64 * 1024 * 1024;

/** A transport to `origin` over HTTP; loopback never goes through a proxy. */
export function httpTransport(origin: URL, proxies: Proxies): Transport {
  const options: Agent.Options = {
    connect: { timeout: timeouts.connect },
    headersTimeout: timeouts.response,
    bodyTimeout: timeouts.response,
    keepAliveTimeout: 30_000,
    maxResponseSize: maxBody,
  };
  const agent = isLoopback(origin)
    ? new Agent(options)
    : new EnvHttpProxyAgent({
        ...options,
        httpProxy: proxies.http,
        httpsProxy: proxies.https,
        noProxy: proxies.none,
      });
  return { send: (request) => send(agent, origin, request), close: () => agent.close() };
}

/** Whether a URL stays on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}

async function send(agent: Dispatcher, origin: URL, request: Request): Promise<Response> {
  try {
    const { statusCode, headers, body } = await agent.request({
      origin: origin.origin,
      path: request.path,
      method: request.method,
      headers: request.headers,
      body: request.body,
    });
    const retryAfter = headers['retry-after'];
    return {
      status: statusCode,
      retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
      body: await body.text(),
    };
  } catch (error) {
    throw new TransportError(wordsFor(error), !beforeSending.has(codeOf(error)), error);
  }
}

/** Errors after which the request cannot have left this machine. */
const beforeSending: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_PRX_TLS',
]);

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error instanceof AggregateError ? codeOf(error.errors[0]) : codeOf(error.cause);
}

function wordsFor(error: unknown): string {
  const code = codeOf(error);
  const known = meanings[code];
  if (known !== undefined) return known;
  return `no answer (${code || (error instanceof Error ? error.message : 'unknown error')})`;
}

const meanings: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found (name server did not answer)',
  UND_ERR_CONNECT_TIMEOUT: `no connection within ${timeouts.connect / 1000} s`,
  UND_ERR_HEADERS_TIMEOUT: `no answer within ${timeouts.response / 1000} s`,
  UND_ERR_BODY_TIMEOUT: `answer not complete within ${timeouts.response / 1000} s`,
  UND_ERR_SOCKET: 'connection closed before the answer',
};
