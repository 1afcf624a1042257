import { createHmac } from 'node:crypto';
import type { Change } from './change.ts';
import { isSet, type Value } from './kind.ts';
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

/** `null` is the existence of what a change creates, renames, restores or deletes. */
type Atom = string | null;

/**
 * The parts of a change that may be shown or not. A delete is one: the values it carries are for
 * undoing it. An update has no existence of its own.
 */
function atomsOf({ action, fields }: Change): readonly Atom[] {
  if (action === 'delete') return [null];
  return action === 'update' ? [...fields.keys()] : [null, ...fields.keys()];
}

function codeOf(change: Change, atom: Atom, about: SealContext): string {
  const field = atom === null ? undefined : change.fields.get(atom);
  const { kind, scope, name, renamedFrom, action } = change;
  const text = JSON.stringify([
    ...[about.host, about.apiKey, about.project, about.pullRequest],
    ...[kind, scope, name, atom],
    // What an entity's existence goes from and to: its earlier name, and being there or not.
    field === undefined ? [action, renamedFrom] : [canonical(field.from), canonical(field.to)],
  ]);
  const digest = createHmac('sha256', about.secretKey).update(text).digest();
  return digest.subarray(0, codeBytes).toString('base64');
}

function canonical(value: Value): Value {
  return isSet(value) ? [...value].sort(compareText) : value;
}

/** Seals what a comment shows. */
export function sealOf(changes: readonly Change[], about: SealContext): Seal {
  const codes = new Set(
    changes.flatMap((change) => atomsOf(change).map((atom) => codeOf(change, atom, about))),
  );
  if (codes.size <= mostAtoms) return { of: 'atoms', codes };
  return { of: 'all', code: codeOfAll(codes, about) };
}

function codeOfAll(codes: ReadonlySet<string>, { secretKey }: SealContext): string {
  const text = [...codes].sort(compareText).join('');
  const digest = createHmac('sha256', secretKey).update(text).digest();
  return digest.subarray(0, codeBytes).toString('base64');
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

/** A seal that was found, and the pull request whose comment it was in. */
export interface Shown {
  readonly seal: Seal;
  readonly pullRequest: number;
}

export interface Gated {
  /** What was shown: changes without the fields that were not. */
  readonly shown: readonly Change[];
  /** What was not: whole changes, and the rest of those that were shown in part. */
  readonly unshown: readonly Change[];
  /** Pull requests that have shown some of it. */
  readonly shownIn: readonly number[];
}

/** Parts what comments have shown from what they have not. */
export function gate(
  changes: readonly Change[],
  found: readonly Shown[],
  about: Omit<SealContext, 'pullRequest'>,
): Gated {
  const seals = found.map(({ seal, pullRequest }) => ({
    pullRequest,
    isShown: recogniser(seal, changes, { ...about, pullRequest }),
  }));
  const shown: Change[] = [];
  const unshown: Change[] = [];
  const shownIn = new Set<number>();
  for (const change of changes) {
    const atoms = new Set<Atom>();
    for (const atom of atomsOf(change)) {
      for (const { isShown, pullRequest } of seals) {
        if (!isShown(change, atom)) continue;
        atoms.add(atom);
        shownIn.add(pullRequest);
      }
    }
    const part = change.action === 'update' || atoms.has(null) ? only(change, atoms, true) : null;
    const rest = part === null ? change : only(change, atoms, false);
    if (part !== null) shown.push(part);
    if (rest !== null) unshown.push(rest);
  }
  return { shown, unshown, shownIn: [...shownIn] };
}

function recogniser(
  seal: Seal,
  changes: readonly Change[],
  about: SealContext,
): (change: Change, atom: Atom) => boolean {
  if (seal.of === 'atoms') return (change, atom) => seal.codes.has(codeOf(change, atom, about));
  const codes = new Set(
    changes.flatMap((change) => atomsOf(change).map((atom) => codeOf(change, atom, about))),
  );
  const isEqual = codes.size > mostAtoms && codeOfAll(codes, about) === seal.code;
  return () => isEqual;
}

/** A change with only the fields that are (`keep`), or are not, among the atoms; `null` if nothing is left. */
function only(change: Change, atoms: ReadonlySet<Atom>, keep: boolean): Change | null {
  if (change.action === 'delete') return keep ? change : null;
  const fields = new Map([...change.fields].filter(([name]) => atoms.has(name) === keep));
  if (fields.size === change.fields.size && keep) return change;
  const isEmpty = fields.size === 0;
  if (isEmpty && (!keep || change.action === 'update')) return null;
  return { ...change, fields, after: withoutRest(change, fields) };
}

/** The entity with its other fields as they are now. */
function withoutRest({ before, after, fields }: Change, kept: Change['fields']): Change['after'] {
  if (after === null) return null;
  const values = new Map(after.fields);
  for (const name of fields.keys()) {
    if (kept.has(name)) continue;
    const now = before?.fields.get(name);
    if (now === undefined) values.delete(name);
    else values.set(name, now);
  }
  return { ...after, fields: values };
}
