import { type Batch, encodeBatch } from '../core/groups/batches.ts';
import { isRepeatable } from '../core/groups/identification.ts';
import type { Obstacle } from '../core/ports.ts';
import type { Clock } from './clock.ts';
import { type Request, type Response, TransportError } from './exchange.ts';
import { type IdentifyAnswer, interpretIdentify } from './identify-answer.ts';
import { backoff, maxRetryTime, maxTries, type Pause, pauseAfter, retryAfter } from './retry.ts';
import type { Transport } from './transport.ts';
import { longestFor, type Terms } from './waiting.ts';
import { presentable, type Secrets } from './words.ts';

/** What is waited for are 429s alone. */
export interface SessionOptions extends Terms {
  readonly apiKey: string;
  readonly transport: Transport;
  readonly clock: Clock;
  /** Stops what has not been sent. */
  readonly signal: AbortSignal;
  /** 0 to 1; for jitter. */
  readonly random: () => number;
}

export interface Session extends SessionOptions {
  readonly secrets: Secrets;
  /** Requests made so far. */
  requests: number;
  /** Milliseconds waited after 429s so far. */
  waited: number;
}

/** How a request ended. `words` are fit for people. */
export type End =
  | { readonly is: 'done' }
  | { readonly is: 'too-large' | 'rejected'; readonly words: string }
  /** It may have been done, and must not be sent again as it is. `asked`: `Retry-After` in milliseconds. */
  | { readonly is: 'unknown'; readonly words: string; readonly asked: number | null }
  /** Nothing more can be sent. `maybeDone`: why this one may have been done all the same, or empty. */
  | { readonly is: 'stopped'; readonly obstacle: Obstacle; readonly maybeDone: string };

const path = '/groupidentify';

/** Bytes of a body besides its identifications. */
export function frameOf(apiKey: string): number {
  return bodyOf(apiKey, '').length;
}

/**
 * Sends one request until it comes to an end. It is sent again after a 429, after it could not leave,
 * and, if nothing in it adds up, after an answer that does not tell what was done.
 */
export async function deliver(session: Session, batch: Batch): Promise<End> {
  const { clock, random } = session;
  const mayRepeat = batch.every(({ identification }) => isRepeatable(identification));
  const request = requestFor(bodyOf(session.apiKey, encodeBatch(batch)));
  let maybeDone = '';
  let trying = 0;
  let streak = 0;
  for (let failures = 0; ; ) {
    if (session.signal.aborted) return stopped(cancelled, maybeDone);
    const began = clock.now();
    const { answer, status, asked } = await attempt(session, request);
    const words = status === null ? answer.words : `${status}: ${answer.words}`;
    switch (answer.is) {
      case 'done':
        return { is: 'done' };
      case 'too-large':
      case 'rejected':
        return { is: answer.is, words };
      case 'refused':
        return stopped(refused(words, status), maybeDone);
      case 'limited': {
        streak += 1;
        const pause = pauseAfter(streak, asked, random());
        if (!(await waits(session, pause))) {
          const obstacle = session.signal.aborted ? cancelled : exhausted(clock.now() + pause.ms);
          return stopped(obstacle, maybeDone);
        }
        continue;
      }
      case 'unclear':
        if (!mayRepeat) return { is: 'unknown', words, asked };
        maybeDone = words;
        break;
      case 'not-sent':
        break;
      default:
        answer.is satisfies never;
    }
    streak = 0;
    failures += 1;
    const pause = Math.max(backoff(failures, random()), asked ?? 0);
    trying += clock.now() - began + pause;
    if (failures >= maxTries || trying > maxRetryTime) {
      return stopped(unavailable(words, failures), maybeDone);
    }
    await clock.sleep(pause, session.signal).catch(() => {});
  }
}

interface Attempt {
  readonly answer: { readonly is: IdentifyAnswer['is'] | 'not-sent'; readonly words: string };
  readonly status: number | null;
  /** `Retry-After` in milliseconds, if there was one. */
  readonly asked: number | null;
}

async function attempt(session: Session, request: Request): Promise<Attempt> {
  const { transport, clock, secrets } = session;
  session.requests += 1;
  let response: Response;
  try {
    // Without the signal: what was sent is never given up, or it would stay unknown whether it was done.
    response = await transport.send(request);
  } catch (error) {
    if (!(error instanceof TransportError)) throw error;
    const words = presentable(error.message, secrets);
    const is = error.sent ? 'unclear' : 'not-sent';
    return { answer: { is, words }, status: null, asked: null };
  }
  const { is, words } = interpretIdentify(response);
  const answer = { is, words: presentable(words, secrets) };
  return { answer, status: response.status, asked: retryAfter(response.retryAfter, clock.now()) };
}

/** Waits, unless that would be too long in all; false if it is, or if the run was stopped. */
async function waits(session: Session, { ms, exhausted: isExhausted }: Pause): Promise<boolean> {
  const { clock, signal } = session;
  const reason = isExhausted ? 'others' : 'collision';
  if (session.waited + ms > longestFor(reason, session)) return false;
  session.waited += ms;
  session.onWait?.({ reason, until: clock.now() + ms });
  return clock.sleep(ms, signal).then(
    () => true,
    () => false,
  );
}

function bodyOf(apiKey: string, identification: string): string {
  return `api_key=${encodeURIComponent(apiKey)}&identification=${identification}`;
}

function requestFor(body: string): Request {
  return {
    method: 'POST',
    path,
    headers: {
      accept: '*/*',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'amplitude-tracking-plan',
    },
    body,
  };
}

function stopped(obstacle: Obstacle, maybeDone: string): End {
  return { is: 'stopped', obstacle, maybeDone };
}

const cancelled: Obstacle = {
  reason: 'cancelled',
  explanation: 'The run was stopped: the report says which groups were sent.',
};

function exhausted(until: number): Obstacle {
  const time = new Date(until).toISOString();
  return {
    reason: 'budget',
    explanation: `Amplitude takes no more groups for now. Send what is left after ${time}; a larger time-limit waits for it.`,
  };
}

function refused(words: string, status: number | null): Obstacle {
  const isRedirect = status !== null && status >= 300 && status < 400;
  const advice = isRedirect
    ? 'Redirects are not followed, so that the key goes nowhere else. Check ingestion-url and region.'
    : "Check that api-key is the project's, and region and ingestion-url.";
  return { reason: 'access', explanation: `Amplitude refused POST ${path}: ${words}. ${advice}` };
}

function unavailable(words: string, tries: number): Obstacle {
  return {
    reason: 'unavailable',
    explanation: `Amplitude did not answer POST ${path}, tried ${tries} times: ${words}. Run again later with what is left.`,
  };
}
