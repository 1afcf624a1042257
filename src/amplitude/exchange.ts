import type { Dispatcher } from 'undici';

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

  constructor(message: string, sent: boolean, cause?: unknown) {
    super(message, { cause });
    this.sent = sent;
  }
}

/** Milliseconds until there is a connection, and from then until the response is complete; and bytes. */
export interface Bounds {
  readonly connect: number;
  readonly response: number;
  readonly body: number;
}

/**
 * Sends one request and collects its response. Whether it was sent is known, not guessed from errors:
 * undici says when it begins to write it to a connection. Before that, whatever goes wrong (names,
 * proxies, certificates, time) has not reached the server.
 */
export function exchange(
  agent: Dispatcher,
  origin: URL,
  request: Request,
  most: Bounds,
  signal: AbortSignal | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null;
    let over = false;
    const end = () => {
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    const fail = (message: string, cause?: unknown) => {
      if (over) return;
      end();
      const error = new TransportError(message, controller !== null, cause);
      reject(error);
      controller?.abort(error);
    };
    const stop = () => fail('the run was stopped', signal?.reason);
    let timer = setTimeout(fail, most.connect, `no connection within ${most.connect / 1000} s`);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });

    const chunks: Buffer[] = [];
    let size = 0;
    let head: Omit<Response, 'body'> | null = null;
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (started) => {
        // Given up while the connection was made: it must not be sent any more.
        if (over) return started.abort(new TransportError('given up', false));
        controller = started;
        clearTimeout(timer);
        timer = setTimeout(fail, most.response, `no whole answer within ${most.response / 1000} s`);
      },
      onResponseStart: (_, status, headers) => {
        const retryAfter = headers['retry-after'];
        head = { status, retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter };
      },
      onResponseData: (_, chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size > most.body) fail(`an answer of more than ${most.body} bytes`);
      },
      onResponseEnd: () => {
        if (over || head === null) return;
        end();
        resolve({ ...head, body: new TextDecoder().decode(Buffer.concat(chunks)) });
      },
      onResponseError: (_, error) => fail(wordsFor(error), error),
    };
    const { method, path, headers, body } = request;
    agent.dispatch({ origin: origin.origin, method, path, headers, body }, handler);
  });
}

function wordsFor(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = meanings.get(code);
  if (known !== undefined) return known;
  const proxy = /Proxy response \((\d+)\)/.exec(error.message)?.[1];
  if (proxy !== undefined) return `the proxy answered ${proxy} instead of connecting`;
  return code === '' ? error.message : `${error.message} (${code})`;
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'connection refused'],
  ['ECONNRESET', 'connection reset'],
  ['ENOTFOUND', 'host not found'],
  ['EAI_AGAIN', 'host not found (name server did not answer)'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
  ['UND_ERR_SOCKET', 'connection closed before the answer'],
]);
