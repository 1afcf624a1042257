import { kinds } from '../core/kinds/index.ts';

/**
 * What a failed call means for what it was to do.
 * - `refused`: Amplitude said no, nothing was done
 * - `unknown`: a write may or may not have been done
 * - `unavailable`: no answer to a read, or no way to send a write, however often it was tried
 * - `budget`: the time to wait for Amplitude's budget is used up, nothing was done
 * - `cancelled`: the run was stopped before the call was sent
 */
export type Failure = 'refused' | 'unknown' | 'unavailable' | 'budget' | 'cancelled';

interface Details {
  readonly failure: Failure;
  readonly method: string;
  /** Path without query, as sent. */
  readonly path: string;
  /** HTTP status; `null` if there was no response. */
  readonly status: number | null;
  /** Amplitude's own words, or those of the network; never holds a secret. */
  readonly words: string;
  /** The words without what the call itself says, so that no name is taken for a reason; else as they are. */
  readonly reason?: string;
  /** What to do about it, as plain text; empty if nothing is known. */
  readonly advice?: string;
  /** The answer was no JSON, so perhaps not Amplitude's but that of a firewall or proxy on the way. */
  readonly isForeign?: boolean;
  /** When to try again, in milliseconds since the epoch: once there is budget, or as the answer asks. */
  readonly retryAt?: number;
  readonly cause?: unknown;
}

/** A call to Amplitude that did not do what it was to do. */
export class AmplitudeError extends Error {
  override readonly name = 'AmplitudeError';
  readonly failure: Failure;
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
  readonly words: string;
  readonly reason: string;
  readonly advice: string;
  readonly isForeign: boolean;
  readonly retryAt: number | null;

  constructor(details: Details) {
    super(message(details), { cause: details.cause });
    this.failure = details.failure;
    this.method = details.method;
    this.path = details.path;
    this.status = details.status;
    this.words = details.words;
    this.reason = details.reason ?? details.words;
    this.advice = details.advice ?? '';
    this.isForeign = details.isForeign ?? false;
    this.retryAt = details.retryAt ?? null;
  }
}

function message({ method, path, status, words, advice }: Details): string {
  const answer = status === null ? words : `${status} ${words}`;
  return `${method} ${path}: ${answer}${advice ? ` — ${advice}` : ''}`;
}

/** The same failure with more to say of it. */
export function retold(
  error: AmplitudeError,
  told: Partial<Pick<Details, 'failure' | 'words' | 'advice' | 'retryAt'>>,
): AmplitudeError {
  const { failure, method, path, status, words, reason, advice, isForeign } = error;
  const details = { failure, method, path, status, words, reason, advice, isForeign };
  return new AmplitudeError({ ...details, ...told, cause: error });
}

/** Amplitude understood the call and said no to it, for a reason of its own: not for want of access. */
export function isRefusal(error: unknown): error is AmplitudeError {
  if (!(error instanceof AmplitudeError) || error.failure !== 'refused') return false;
  return error.status === 400 || error.status === 404 || error.status === 409;
}

/** What the change needs cannot be sent as it is; nothing was. */
export function isUnsendable(error: unknown): error is AmplitudeError {
  return error instanceof AmplitudeError && error.failure === 'refused' && error.status === null;
}

/**
 * The credentials do not work (any more): whatever comes next will be refused as well. A 403 is that,
 * whatever its words, unless they speak of a part of the subscription that one change alone needs.
 */
export function isAccessLost(error: AmplitudeError): boolean {
  if (error.status === 403) return !isAddOnMissing(error) && !classifications.test(error.reason);
  return error.status === 401 || isApiMissing(error);
}

/** Where an entity is created none can be missing, so that a 404 is about the subscription. */
function isApiMissing({ status, method, path }: AmplitudeError): boolean {
  return status === 404 && method === 'POST' && creations.has(path);
}

/** Paths of creations that name nothing else which has to be there. */
export const creations: ReadonlySet<string> = new Set(
  kinds.filter(({ scope }) => scope === null).map(({ wire }) => `/api/2/taxonomy/${wire.path}`),
);

/** What Amplitude says of classifications, which need Data Access Controls. */
export const classifications = /classification|Data Access Control/i;

/** The subscription lacks what a whole kind needs. */
export function isAddOnMissing({ status, reason }: AmplitudeError): boolean {
  const isMissing = /feature is not enabled/i.test(reason) && !classifications.test(reason);
  return isMissing && (status === 400 || status === 403);
}
