import { at, listAt, parseJson } from '../core/json.ts';
import { advise, isList } from './advice.ts';
import type { Call } from './call.ts';
import { AmplitudeError } from './error.ts';
import type { Response } from './exchange.ts';
import { presentable, type Secrets, withoutNames } from './words.ts';

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
  const reason = withoutNames(said, call);
  const isForeign = json === undefined && !notFound.test(body);
  const details = { method: call.method, path: call.path, status, words, reason, isForeign };
  if (isDone(call, status, json)) return { is: 'done', data: at(json, 'data') };
  // 408: a server or proxy got no complete request in time, or says so of one it did get.
  const isUnfinished = status < 300 || status >= 500 || status === 408;
  if (isUnfinished || (isForeign && isMute(call, status))) {
    return { is: 'unclear', error: new AmplitudeError({ failure: 'unknown', ...details }) };
  }
  const advice = advise({ call, status, words: isForeign ? '' : reason });
  return { is: 'refused', error: new AmplitudeError({ failure: 'refused', ...details, advice }) };
}

/**
 * Without its words such an answer says nothing, as Amplitude says many things this way. That a whole list
 * is not there is clear, and many a server or proxy refuses a read with a body by itself.
 */
function isMute(call: Call, status: number): boolean {
  if (status === 404) return call.method === 'GET' && !isList(call);
  const isUnusual = call.method === 'GET' && call.body.length > 0;
  return (status === 400 || status === 409) && !isUnusual;
}

/** As bare words, where an envelope is not documented. */
const notFound = /^\s*"?not found\.?"?\s*$/i;

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
  if (notFound.test(body)) return 'Not found';
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
