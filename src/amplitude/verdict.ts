import { kindOf } from '../core/kinds/index.ts';
import type { ChangeResult, Status } from '../core/report.ts';
import { describe, type Key } from '../core/taxonomy.ts';
import type { AmplitudeError } from './error.ts';

/** What became of one change, in words for people. */
export type Verdict = Omit<ChangeResult, 'change'>;

export function verdict(status: Status, message: string): Verdict {
  return { status, message, pendingFields: [] };
}

/** `written`: how many of its writes were done before. */
export function failed(message: string, written: number): Verdict {
  return verdict('failed', written > 0 ? `done in part; then: ${message}` : message);
}

/** What it needs was not done: `key`. */
export function skipped(key: Key, status: 'failed' | 'skipped'): Verdict {
  const [kind = '', scope = '', name = ''] = key.split('\u0000');
  const address = { kind: kindOf(kind).kind, name, scope: scope === '' ? null : scope };
  const cause = status === 'skipped' ? 'was skipped' : 'failed';
  return verdict('skipped', `needs ${describe(address, JSON.stringify)}, which ${cause}`);
}

/** An error for people who look at one change. */
export function sentence(error: AmplitudeError): string {
  const said =
    error.status === null ? error.words : `Amplitude said ${error.status}: ${error.words}`;
  return error.advice === '' ? said : `${said.replace(/\.$/, '')}. ${error.advice}`;
}
