import { at, parseJson } from '../core/json.ts';
import type { Response } from './exchange.ts';

/**
 * What became of a request to the Group Identify API.
 * - `done`
 * - `limited`: too much at once; nothing was done
 * - `too-large`: nothing was done
 * - `rejected`: something in it is at fault; nothing was done
 * - `refused`: no request of this kind will be taken; nothing was done
 * - `unclear`: the answer does not tell whether it was done
 */
export interface IdentifyAnswer {
  readonly is: 'done' | 'limited' | 'too-large' | 'rejected' | 'refused' | 'unclear';
  /** Amplitude's own words, as they came. */
  readonly words: string;
}

/** Documented are 200 `success` and 400 with a message; its form is not, so that any is read. */
export function interpretIdentify({ status, body }: Response): IdentifyAnswer {
  const json = parseJson(body);
  const words = wordsOf(json, body);
  if (status >= 200 && status < 300)
    return { is: isSuccess(json, body) ? 'done' : 'unclear', words };
  if (status === 429) return { is: 'limited', words };
  if (status === 413) return { is: 'too-large', words };
  // 408: a server or proxy got no complete request in time, or says so of one that it did get.
  if (status >= 500 || status === 408) return { is: 'unclear', words };
  if (status !== 400 && status !== 422) return { is: 'refused', words };
  // A page is not Amplitude's: who knows what happened behind it.
  if (isPage(body)) return { is: 'unclear', words };
  return { is: isAboutKey(words) ? 'refused' : 'rejected', words };
}

function isSuccess(json: unknown, body: string): boolean {
  if (/^\s*"?success"?\s*$/i.test(body)) return true;
  return at(json, 'success') === true || at(json, 'code') === 200;
}

/** Then every other request would be answered alike. */
function isAboutKey(words: string): boolean {
  return /\b(invalid|missing|unknown|no) api[_ ]?key\b|\bapi[_ ]?key (is )?(invalid|missing|unknown|not)\b/i.test(
    words,
  );
}

function isPage(body: string): boolean {
  return /^\s*</.test(body);
}

function wordsOf(json: unknown, body: string): string {
  if (isPage(body)) return 'an HTML page';
  if (body.trim() === '') return 'an empty answer';
  const said = [at(json, 'error'), at(json, 'message'), json];
  return said.find((words) => typeof words === 'string' && words !== '')?.toString() ?? body;
}
