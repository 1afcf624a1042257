import { createHash } from 'node:crypto';
import type { Change } from './change.ts';
import { isSet, type Value } from './kind.ts';
import { compareAddresses, compareText } from './taxonomy.ts';

/**
 * `sha256:…` over what a diff would do and nothing else: project, host, and of each change its
 * action, identity, and from and to of the fields it touches. Order of changes, fields and sets,
 * origin, costs and counts leave it as it is.
 */
export function digestOf(project: string, host: string, changes: readonly Change[]): string {
  const hash = createHash('sha256');
  let text = JSON.stringify([project, host]);
  for (const change of changes.toSorted(compareAddresses)) {
    text += `\n${lineOf(change)}`;
    // In pieces: whole, a large diff would be there three times.
    if (text.length < pieceLength) continue;
    hash.update(text);
    text = '';
  }
  return `sha256:${hash.update(text).digest('hex')}`;
}

const pieceLength = 65_536;

function lineOf({ kind, name, scope, action, renamedFrom, fields }: Change): string {
  const parts: unknown[] = [kind, name, scope, action, renamedFrom];
  for (const key of [...fields.keys()].sort(compareText)) {
    const field = fields.get(key);
    parts.push(key, canonical(field?.from ?? null), canonical(field?.to ?? null));
  }
  return JSON.stringify(parts);
}

/** One form for values that are equal: sets have no order. */
export function canonical(value: Value): Value {
  return isSet(value) ? [...value].sort(compareText) : value;
}
