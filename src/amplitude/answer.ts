import { at, listAt, parseJson } from '../core/json.ts';
import { advise } from './advice.ts';
import type { Call } from './call.ts';
import { AmplitudeError } from './error.ts';
import type { Response } from './exchange.ts';
import { presentable, type Secrets } from './words.ts';

/**
 * What became of a request.
 * - `done`, with the `data` of a read
 * - `not-sent`: it never left
 * - `unclear`: no answer, or one that does not tell whether it was done
 * - `refused`: Amplitude said no
 */
export type Answer =
  | { readonly is: 'done'; readonly data: unknown }
  | { readonly is: 'not-sent' | 'unclear' | 'refused'; readonly error: AmplitudeError };

/**
 * The meaning of a response other than a 429, by its status and its envelope. Its content type is not
 * looked at: what parses as the envelope is one. Its words are freed of `secrets`.
 */
export function interpret(call: Call, { status, body }: Response, secrets: Secrets): Answer {
  const json = parseJson(body);
  const said = wordsOf(json, body);
  const words = presentable(said, secrets);
  const isForeign = json === undefined;
  const details = { method: call.method, path: call.path, status, words, isForeign };
  if (isDone(call, status, json)) return { is: 'done', data: at(json, 'data') };
  // 408: a server or proxy got no complete request in time, or says so of one it did get. 400 and 409
  // are Amplitude's ways of saying many things: without its words they say nothing.
  const isMute = (status === 400 || status === 409) && isForeign;
  if (status < 300 || status >= 500 || status === 408 || isMute) {
    return { is: 'unclear', error: new AmplitudeError({ failure: 'unknown', ...details }) };
  }
  const advice = advise({ call, status, words: isForeign ? '' : said });
  return { is: 'refused', error: new AmplitudeError({ failure: 'refused', ...details, advice }) };
}

function isDone({ method, isBare }: Call, status: number, json: unknown): boolean {
  if (status < 200 || status >= 300) return false;
  const success = at(json, 'success');
  const saysSo = isBare === true ? success !== false : success === true;
  return saysSo && (method !== 'GET' || at(json, 'data') !== undefined);
}

/** Amplitude's own words: `errors[].message`, or the details or message of `error`. */
function wordsOf(json: unknown, body: string): string {
  const listed = listAt(json, 'errors')
    .map(messageOf)
    .filter((text) => text !== '');
  if (listed.length > 0) return listed.join('; ');
  const details = textOf(at(json, 'error', 'metadata', 'details'));
  const said = details || messageOf(at(json, 'error')) || textOf(at(json, 'message'));
  if (said !== '') return said;
  if (json !== undefined) return 'an answer without success and data';
  if (/^\s*</.test(body)) return 'an HTML page instead of JSON';
  return body.trim() === '' ? 'an empty answer' : 'an answer that is no complete JSON';
}

/** The message of an error, which may be the message itself. */
function messageOf(error: unknown): string {
  return textOf(error) || textOf(at(error, 'message'));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
