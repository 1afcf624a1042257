import { type Answer, interpret } from './answer.ts';
import type { Call } from './call.ts';
import type { Clock } from './clock.ts';
import { AmplitudeError, type Failure } from './error.ts';
import { BudgetError, type Lease, type Limiter } from './limiter.ts';
import { backoff, maxRetryTime, maxTries, retryAfter } from './retry.ts';
import { type Response, type Transport, TransportError } from './transport.ts';

export interface Client {
  /** The `data` of a read, which is tried again until it is there. Throws {@link AmplitudeError}. */
  read(call: Call, signal?: AbortSignal): Promise<unknown>;
  /**
   * Does a write once. Throws {@link AmplitudeError}: with `unknown` it may have been done, with
   * anything else it was not.
   */
  write(call: Call, signal?: AbortSignal): Promise<void>;
}

export interface ClientOptions {
  readonly apiKey: string;
  readonly secretKey: string;
  readonly transport: Transport;
  readonly limiter: Limiter;
  readonly clock: Clock;
  /** 0 to 1; for jitter. */
  readonly random: () => number;
}

/** A client for the Taxonomy API: limits, retries and the meaning of answers; see the API's envelope. */
export function createClient(options: ClientOptions): Client {
  const { clock, random } = options;

  /** Tries until `give up` says so; 429s do not count, the limiter bounds them. */
  async function persist(
    call: Call,
    signal: AbortSignal | undefined,
    again: (answer: Answer) => boolean,
    failure: Failure,
  ): Promise<unknown> {
    const start = clock.now();
    for (let failures = 0; ; ) {
      const answer = await attempt(options, call, signal);
      if (answer.is === 'done') return answer.data;
      if (answer.is === 'limited') continue;
      failures += 1;
      const pause = backoff(failures, random());
      const late = clock.now() + pause - start > maxRetryTime;
      if (answer.is === 'refused') throw answer.error;
      if (!again(answer)) throw answer.error;
      if (failures >= maxTries || late) throw withFailure(answer.error, failure);
      await clock.sleep(pause, signal).catch((cause: unknown) => {
        throw cancelled(call, cause);
      });
    }
  }

  return {
    read: (call, signal) => persist(call, signal, () => true, 'unavailable'),
    write: async (call, signal) => {
      await persist(call, signal, (answer) => answer.is === 'not-sent', 'unavailable');
    },
  };
}

async function attempt(
  { apiKey, secretKey, transport, limiter, clock }: ClientOptions,
  call: Call,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const lease = await take(limiter, call, signal);
  let response: Response;
  try {
    response = await transport.send(requestFor(call, apiKey, secretKey));
  } catch (error) {
    lease.release();
    if (!(error instanceof TransportError)) throw error;
    const failure = error.sent ? 'unknown' : 'unavailable';
    const details = { failure, ...about(call), status: null, words: error.message } as const;
    return {
      is: error.sent ? 'unclear' : 'not-sent',
      error: new AmplitudeError({ ...details, cause: error }),
    };
  }
  if (response.status === 429) {
    lease.release({ retryAfter: retryAfter(response.retryAfter, clock.now()) });
    return { is: 'limited' };
  }
  lease.release();
  return interpret(call, response, [apiKey, secretKey]);
}

async function take(limiter: Limiter, call: Call, signal?: AbortSignal): Promise<Lease> {
  try {
    return await limiter.acquire(call.cost, signal);
  } catch (cause) {
    if (!(cause instanceof BudgetError)) throw cancelled(call, cause);
    throw new AmplitudeError({
      failure: 'budget',
      ...about(call),
      status: null,
      words: cause.message,
      retryAt: cause.retryAt,
      cause,
    });
  }
}

function requestFor(call: Call, apiKey: string, secretKey: string) {
  const query = encodeForm(call.query);
  const credentials = Buffer.from(`${apiKey}:${secretKey}`).toString('base64');
  const hasBody = call.method !== 'GET' || call.body.length > 0;
  return {
    method: call.method,
    path: query === '' ? call.path : `${call.path}?${query}`,
    headers: {
      accept: 'application/json',
      authorization: `Basic ${credentials}`,
      'user-agent': 'amplitude-tracking-plan',
      ...(hasBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    body: hasBody ? encodeForm(call.body) : null,
  };
}

/** Spaces as `%20`, which decodes to a space everywhere. */
function encodeForm(parameters: Call['body']): string {
  return parameters
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}

function about({ method, path }: Call): { readonly method: string; readonly path: string } {
  return { method, path };
}

function cancelled(call: Call, cause: unknown): AmplitudeError {
  const words = 'the run was stopped';
  return new AmplitudeError({ failure: 'cancelled', ...about(call), status: null, words, cause });
}

function withFailure(error: AmplitudeError, failure: Failure): AmplitudeError {
  const { method, path, status, words, cause } = error;
  return new AmplitudeError({ failure, method, path, status, words, cause });
}
