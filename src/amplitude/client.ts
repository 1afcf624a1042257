import { type Answer, interpret } from './answer.ts';
import type { Call } from './call.ts';
import type { Clock } from './clock.ts';
import { AmplitudeError, retold } from './error.ts';
import { type Response, TransportError } from './exchange.ts';
import { BudgetError, type Lease, type Limiter, nextTurn } from './limiter.ts';
import { requestFor } from './request.ts';
import { backoff, maxRetryTime, maxTries, retryAfter } from './retry.ts';
import type { Transport } from './transport.ts';
import { presentable, type Secrets, secretsOf } from './words.ts';

export interface Client {
  /**
   * The `data` of a read, which is tried again until it is there. `next` puts it before everything
   * that waits: for what has to be known before something begun can be ended. A signal also ends a
   * read that is under way. Throws {@link AmplitudeError}.
   */
  read(call: Call, signal?: AbortSignal, place?: 'next' | 'last'): Promise<unknown>;
  /**
   * Does a write once. The signal stops it only as long as it has not been sent. Throws
   * {@link AmplitudeError}: with `unknown` it may have been done, with anything else it was not; and
   * what the `ground` throws, in which case nothing was sent.
   */
  write(call: Call, signal?: AbortSignal, ground?: Ground): Promise<void>;
}

/** What a write rests on. It can give way while the write waits for its turn, which may take an hour. */
export interface Ground {
  isStale(): boolean;
  /** Looks again, after which it is stale no more; throws if the write is not to be. */
  renew(): Promise<void>;
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
  const session = { ...options, secrets: secretsOf(options.apiKey, options.secretKey) };
  return {
    read: (call, signal, place = 'last') =>
      persist(session, call, signal, { place: place === 'next' ? nextTurn : undefined }),
    write: async (call, signal, ground) => {
      await persist(session, call, signal, { ground });
    },
  };
}

interface Session extends ClientOptions {
  readonly secrets: Secrets;
}

/** Tries until there is an answer, or it may have been a write. 429s do not count: the limiter bounds them. */
async function persist(
  session: Session,
  call: Call,
  signal: AbortSignal | undefined,
  { place, ground }: { readonly place?: number | undefined; readonly ground?: Ground | undefined },
): Promise<unknown> {
  const { clock, limiter } = session;
  let lease = await granted(call, limiter.acquire(call.cost, signal, place));
  let trying = 0;
  for (let failures = 0; ; ) {
    while (ground?.isStale() === true) {
      // What it takes to look needs the room that this lease holds.
      lease.release('unused');
      await ground.renew();
      lease = await granted(call, limiter.acquire(call.cost, signal, lease.turn));
    }
    const began = clock.now();
    const { answer, asked } = await attempt(session, call, signal, lease);
    if (answer === 'limited') {
      lease = await granted(call, lease.repeat(asked));
      continue;
    }
    if (answer.is === 'done') return answer.data;
    const isSettled = answer.is === 'refused' || (answer.is === 'unclear' && call.method !== 'GET');
    if (isSettled && asked !== null) throw retold(answer.error, { retryAt: clock.now() + asked });
    if (isSettled) throw answer.error;
    failures += 1;
    const pause = Math.max(backoff(failures, session.random()), asked ?? 0);
    trying += clock.now() - began + pause;
    const isHopeless = failures >= maxTries || trying > maxRetryTime;
    if (isHopeless && !signal?.aborted) throw unavailable(answer.error);
    await clock.sleep(pause, signal).catch((cause: unknown) => {
      throw cancelled(call, cause);
    });
    // It has waited its turn once, and keeps it.
    lease = await granted(call, limiter.acquire(call.cost, signal, lease.turn));
  }
}

/** `asked`: `Retry-After` in milliseconds, if there was one. */
interface Attempt {
  readonly answer: Answer | 'limited';
  readonly asked: number | null;
}

/** Sends a call once, and gives the lease back unless the answer is a 429. */
async function attempt(
  { apiKey, secretKey, transport, clock, secrets }: Session,
  call: Call,
  signal: AbortSignal | undefined,
  lease: Lease,
): Promise<Attempt> {
  let response: Response;
  try {
    // A write that was sent is never given up: it would stay unknown whether it was done.
    const until = call.method === 'GET' ? signal : undefined;
    response = await transport.send(requestFor(call, apiKey, secretKey), until);
  } catch (error) {
    lease.release('lost');
    if (!(error instanceof TransportError)) throw error;
    return { answer: withoutResponse(call, error, secrets), asked: null };
  }
  const asked = retryAfter(response.retryAfter, clock.now());
  if (response.status === 429) return { answer: 'limited', asked };
  lease.release('answered');
  return { answer: interpret(call, response, secrets), asked };
}

function withoutResponse(call: Call, cause: TransportError, secrets: Secrets): Answer {
  const failure = cause.sent ? 'unknown' : 'unavailable';
  const words = presentable(cause.message, secrets);
  return {
    is: cause.sent ? 'unclear' : 'not-sent',
    error: new AmplitudeError({ failure, ...about(call), words, cause }),
  };
}

/** The lease, or why there is none as an {@link AmplitudeError}. */
async function granted(call: Call, lease: Promise<Lease>): Promise<Lease> {
  try {
    return await lease;
  } catch (cause) {
    if (!(cause instanceof BudgetError)) throw cancelled(call, cause);
    const { message: words, retryAt } = cause;
    throw new AmplitudeError({ failure: 'budget', ...about(call), words, retryAt, cause });
  }
}

/** What there is to say of a call without a response. */
function about({ method, path }: Call) {
  return { method, path, status: null };
}

function cancelled(call: Call, cause: unknown): AmplitudeError {
  const words = 'the run was stopped';
  return new AmplitudeError({ failure: 'cancelled', ...about(call), words, cause });
}

function unavailable({ method, path, status, words, cause }: AmplitudeError): AmplitudeError {
  return new AmplitudeError({ failure: 'unavailable', method, path, status, words, cause });
}
