import { type Kind, kindOf } from '../core/kinds/index.ts';
import { type Address, type Entity, find, taxonomyOf } from '../core/taxonomy.ts';
import { type Call, list, listByBody, one } from './call.ts';
import { AmplitudeError, isRefusal } from './error.ts';
import { entitiesOf, entityOf } from './row.ts';

/** Makes a read; throws {@link AmplitudeError}. */
export type Read = (call: Call) => Promise<unknown>;

/** The shared entities of a kind. */
export async function listShared(read: Read, kind: Kind): Promise<readonly Entity[]> {
  return entitiesOf(kind, null, await read(list(kind, null)));
}

/**
 * One entity; `null` if Amplitude has none. Where the call for one leaves it open, the lists tell:
 * hidden and deleted ones have been seen in lists alone, and an answer that does not name the event
 * that was asked for may be about the shared definition.
 */
export async function readOne(read: Read, address: Address): Promise<Entity | null> {
  const { kind, scope } = address;
  const row = await rowOf(read, address);
  if (scope === null) {
    const entity = entityOf(kind, null, row);
    if (entity !== null || !kindOf(kind).wire.listsDeleted) return entity;
    return pick(await listShared(read, kind), address);
  }
  if (entityOf(kind, null, row) === null) return entityOf(kind, scope, row);
  return pick((await listScope(read, kind, scope)) ?? [], address);
}

function pick(entities: readonly Entity[], address: Address): Entity | null {
  return find(taxonomyOf(entities), address) ?? null;
}

/**
 * The row that the call for one answers with, which may be that of the shared definition; `null` if
 * there is none. A list has been seen instead.
 */
export async function rowOf(read: Read, address: Address): Promise<unknown> {
  const { kind, scope, name } = address;
  const data = await unlessAbsent(read(one(address)));
  const rows: readonly unknown[] = Array.isArray(data) ? data : [data];
  const isIt = (row: unknown, within: string | null) => entityOf(kind, within, row)?.name === name;
  return rows.find((row) => isIt(row, scope) || isIt(row, null)) ?? null;
}

/**
 * The entities of one scope; `null` if Amplitude does not have the scope. The query string has been
 * seen to work, the body is what is documented. Where the rows do not name the scope throughout, the
 * answer may be the shared list instead: then both are asked. A scope has nothing that is not shared
 * too, so that the shorter answer is the scope's; of equal ones, that which names it more often; of
 * equal ones again, that which is not the shared list. A no to the second leaves the first standing.
 */
export async function listScope(
  read: Read,
  kind: Kind,
  scope: string,
): Promise<readonly Entity[] | null> {
  const byQuery = await unlessAbsent(read(list(kind, scope)));
  if (byQuery === null) return null;
  const nameless = namelessIn(kind, byQuery);
  if (nameless === 0) return entitiesOf(kind, scope, byQuery);
  const byBody = await orNo(read(listByBody(kind, scope)));
  if (byBody instanceof AmplitudeError) {
    // Only the other way works, unless its answer is the shared list.
    if (!isSame(byQuery, await read(list(kind, null)))) return entitiesOf(kind, scope, byQuery);
    if (isAbsence(byBody)) return null;
    throw byBody;
  }
  const longer = lengthOf(byQuery) - lengthOf(byBody) || nameless - namelessIn(kind, byBody);
  const isByBody =
    longer > 0 || (longer === 0 && (await isSharedList(read, kind, byQuery, byBody)));
  return entitiesOf(kind, scope, isByBody ? byBody : byQuery);
}

/** Of two answers that nothing else tells apart, whether the first is the shared list. */
async function isSharedList(
  read: Read,
  kind: Kind,
  first: unknown,
  second: unknown,
): Promise<boolean> {
  return !isSame(first, second) && isSame(first, await read(list(kind, null)));
}

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

/** How many rows of a list name no scope. */
function namelessIn(kind: Kind, data: unknown): number {
  return entitiesOf(kind, null, data).length;
}

function lengthOf(data: unknown): number {
  return Array.isArray(data) ? data.length : 0;
}

/** `null` if Amplitude says that there is no such thing. */
async function unlessAbsent(data: Promise<unknown>): Promise<unknown> {
  const answer = await orNo(data);
  if (!(answer instanceof AmplitudeError)) return answer;
  if (isAbsence(answer)) return null;
  throw answer;
}

/** An answer, or a no. */
async function orNo(data: Promise<unknown>): Promise<unknown> {
  try {
    return await data;
  } catch (error) {
    if (error instanceof AmplitudeError && error.failure === 'refused') return error;
    throw error;
  }
}

/** Amplitude's ways of saying that there is no such thing; a page is none of them. */
function isAbsence(error: AmplitudeError): boolean {
  return isRefusal(error) && error.status !== 409 && !error.isForeign;
}
