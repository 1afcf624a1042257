import { advise } from './advice.ts';
import type { Call } from './call.ts';
import { AmplitudeError } from './error.ts';
import type { Response } from './transport.ts';

/**
 * What became of a request.
 * - `done`, with the `data` of a read
 * - `limited`: a 429, nothing was done
 * - `not-sent`: it never left
 * - `unclear`: no answer, or one that does not tell whether it was done
 * - `refused`: Amplitude said no
 */
export type Answer =
  | { readonly is: 'done'; readonly data: unknown }
  | { readonly is: 'limited' }
  | { readonly is: 'not-sent' | 'unclear' | 'refused'; readonly error: AmplitudeError };

/** The meaning of a response other than a 429. Its words are freed of `secrets`. */
export function interpret(
  call: Call,
  { status, body }: Response,
  secrets: readonly string[],
): Answer {
  const json = parse(body);
  const words = censor(wordsOf(json, body), secrets);
  const details = { method: call.method, path: call.path, status, words };
  if (status >= 200 && status < 300) {
    const envelope = asObject(json);
    if (envelope?.['success'] === true && (call.method !== 'GET' || 'data' in envelope)) {
      return { is: 'done', data: envelope['data'] };
    }
    const error = new AmplitudeError({ failure: 'unknown', ...details });
    return { is: 'unclear', error };
  }
  if (status >= 500) {
    return { is: 'unclear', error: new AmplitudeError({ failure: 'unknown', ...details }) };
  }
  const advice = advise({ status, words });
  return { is: 'refused', error: new AmplitudeError({ failure: 'refused', ...details, advice }) };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Amplitude's own words: `errors[].message`, or the details or message of `error`. */
function wordsOf(json: unknown, body: string): string {
  const envelope = asObject(json);
  const errors = envelope?.['errors'];
  const listed = (Array.isArray(errors) ? errors : [])
    .map((error) => textOf(asObject(error)?.['message']))
    .filter((text) => text !== '');
  if (listed.length > 0) return listed.join('; ');
  const error = asObject(envelope?.['error']);
  const details = textOf(asObject(error?.['metadata'])?.['details']);
  const said = details || textOf(error?.['message']) || textOf(envelope?.['message']);
  if (said !== '') return said;
  if (json !== undefined) return 'an answer without success and data';
  if (/^\s*</.test(body)) return 'an HTML page instead of JSON';
  return body.trim() === '' ? 'an empty answer' : 'an answer that is no complete JSON';
}

/** Words come from outside and may repeat what was sent. */
function censor(words: string, secrets: readonly string[]): string {
  let text = words.slice(0, 1000);
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, '***');
  return text;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
