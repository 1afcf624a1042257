import type { KindSpec } from '../core/kind.ts';
import { Refusal } from './refusal.ts';
import type { Shelf } from './shelf.ts';

/** Amplitude's own entities lack the prefix. */
export function isOwn(spec: KindSpec, name: string): boolean {
  return !name.startsWith(spec.wire.prefix);
}

/**
 * A PUT of a user property by its bare name was recorded to answer 200, and to do nothing. Names of
 * Amplitude's own look the same.
 */
export function isBareName(shelf: Shelf, segment: string): boolean {
  const { prefix, prefixInBody } = shelf.spec.wire;
  if (prefix === '' || prefixInBody || segment.startsWith(prefix)) return false;
  return shelf.get(prefix + segment) !== undefined || shelf.get(segment) !== undefined;
}

/**
 * The name in rows and paths of what a request creates.
 * @throws {Refusal} 400 for a prefix that is missing, or that would be there twice
 */
export function newName(spec: KindSpec, given: string): string {
  const { prefix, prefixInBody, createKey } = spec.wire;
  if (prefix === '') return given;
  if (given.startsWith(prefix) !== prefixInBody) {
    const must = prefixInBody ? 'must carry' : 'must not carry';
    throw new Refusal(400, `${createKey} ${must} the prefix ${prefix}`);
  }
  return prefixInBody ? given : prefix + given;
}

/** The same for a rename, of which it is not documented whether a prefix that creation omits may be there. */
export function renamed(spec: KindSpec, given: string): string {
  const { prefix, prefixInBody } = spec.wire;
  return !prefixInBody && given.startsWith(prefix) ? given : newName(spec, given);
}
