import { createHmac } from 'node:crypto';
import type { Change } from './change.ts';
import { canonical } from './digest.ts';
import { equal, fieldOf, type Value } from './kind.ts';
import { kindOf } from './kinds/index.ts';
import { compareText } from './taxonomy.ts';

/**
 * What a seal is made for. Whatever of it differs (another project, other keys, another pull request)
 * makes another seal, so that one copied from elsewhere matches nothing.
 */
export interface SealContext {
  readonly secretKey: string;
  readonly apiKey: string;
  readonly host: string;
  readonly project: string;
  readonly pullRequest: number;
}

/** Proof of what a comment has shown: a code for each atom, or one for all where they are too many. */
export type Seal =
  | { readonly of: 'atoms'; readonly codes: ReadonlySet<string> }
  | { readonly of: 'all'; readonly code: string };

/** Bytes of HMAC-SHA256 that are kept of each atom. */
const codeBytes = 12;
/** 16 characters of base64 each: as many as leave a comment room for its text. */
const mostAtoms = 2000;

/** A part of a change that is shown or not: a field, or (`null`) the entity's coming, going or new name. */
export type Atom = string | null;

/**
 * The atoms of a change. A delete is one, with what it takes away, as it is done as a whole or not at all.
 * An update has no existence of its own.
 */
export function atomsOf({ action, fields }: Change): readonly Atom[] {
  if (action === 'delete') return [null];
  return action === 'update' ? [...fields.keys()] : [null, ...fields.keys()];
}

/** The code of one atom. `from` stands in for the value that a field has now. */
export function codeOf(change: Change, atom: Atom, about: SealContext, from?: Value): string {
  const field = atom === null ? undefined : change.fields.get(atom);
  const { kind, scope, name, renamedFrom, action } = change;
  const text = JSON.stringify([
    ...[about.host, about.apiKey, about.project, about.pullRequest],
    ...[kind, scope, name, atom],
    // What an entity's existence goes from and to: its earlier name, and being there or not.
    ...(field === undefined
      ? [renamedFrom, action, ...takenAway(change)]
      : [before(change, atom, from === undefined ? field.from : from), canonical(field.to)]),
  ]);
  return codeFor(text, about);
}

/**
 * What a delete takes away: what was edited since it was shown is not what was seen to go. A use follows its
 * shared definition and a field the name of what it refers to, without anyone having edited them.
 */
function takenAway({ action, kind, scope, fields }: Change): readonly unknown[] {
  if (action !== 'delete' || scope !== null) return [];
  return [...fields]
    .filter(
      ([name, { from }]) => fieldOf(kindOf(kind), name)?.codec !== 'reference' && from !== null,
    )
    .map(([name, { from }]) => [name, canonical(from)] as const)
    .sort(([a], [b]) => compareText(a, b));
}

/**
 * A field's value before a change. What is not there yet has the values that it will be created with:
 * so what is left of a creation that was cut short is still what was shown.
 */
function before({ kind }: Change, atom: Atom, value: Value): Value {
  const initial = atom === null ? undefined : fieldOf(kindOf(kind), atom)?.initial;
  return initial !== undefined && equal(value, initial) ? null : canonical(value);
}

/** Seals what a comment shows. */
export function sealOf(changes: readonly Change[], about: SealContext): Seal {
  const codes = codesOf(changes, about);
  if (codes.size <= mostAtoms) return { of: 'atoms', codes };
  return { of: 'all', code: codeOfAll(codes, about) };
}

function codesOf(changes: readonly Change[], about: SealContext): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => atomsOf(change).map((atom) => codeOf(change, atom, about))),
  );
}

function codeOfAll(codes: ReadonlySet<string>, about: SealContext): string {
  return codeFor([...codes].sort(compareText).join(''), about);
}

function codeFor(text: string, { secretKey }: SealContext): string {
  const digest = createHmac('sha256', secretKey).update(text).digest();
  return digest.subarray(0, codeBytes).toString('base64');
}

/** Whether a seal of all is of exactly these changes. */
export function isSealOfAll(code: string, changes: readonly Change[], about: SealContext): boolean {
  const codes = codesOf(changes, about);
  return codes.size > mostAtoms && codeOfAll(codes, about) === code;
}

/** A seal as letters, digits, `+` and `/`, for a comment's marker. */
export function printSeal(seal: Seal): string {
  return seal.of === 'all' ? `all:${seal.code}` : `atoms:${[...seal.codes].join('')}`;
}

/** `null` if the text is no seal. */
export function parseSeal(text: string): Seal | null {
  const [, of, codes = ''] = /^(all|atoms):((?:[A-Za-z0-9+/]{16})*)$/.exec(text) ?? [];
  if (of === undefined) return null;
  if (of === 'all') return codes.length === 16 ? { of: 'all', code: codes } : null;
  return { of: 'atoms', codes: new Set(codes.match(/.{16}/g)) };
}
