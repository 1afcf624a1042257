import type { ErrorObject } from 'ajv';
import type { Problem } from '../problem.ts';
import { keyOf } from '../taxonomy.ts';
import type { Schema } from './json-schema.ts';
import type { Validate } from './libraries.ts';
import type { Nearest } from './nearest.ts';
import type { Entry, MapNode, Node, Placed, Tree } from './node.ts';
import { kindIn, nestedIn, placeOf } from './place.ts';
import { unknownKey, unknownValue } from './structure-message.ts';

/** Nothing in a plan is deeper than this; what is, stands where the schema allows no map or list at all. */
const deepest = 10;

/**
 * What of the schema has to be looked at for what is left of a file's tree. `null`: there is nothing but
 * the version and sections without names, which are surely right. Names: of entities, that are odd.
 */
export function doubtIn({ root }: Tree): 'settings' | 'names' | null {
  if (root === null) return null;
  const doubts = root.type === 'map' ? root.entries.map(doubtOf) : ['settings' as const];
  return doubts.includes('names') ? 'names' : doubts.includes('settings') ? 'settings' : null;
}

function doubtOf({ source, value }: Entry): 'settings' | 'names' | null {
  if (kindIn(source) !== undefined || nestedIn(source) !== undefined)
    return value.type === 'map' && value.entries.length === 0 ? null : 'names';
  const isVersion = source === 'version' && value.type === 'scalar' && value.value === 1;
  return isVersion ? null : 'settings';
}

/**
 * `schema` problems of a file, one a place: what is left of its tree that the JSON Schema does not
 * allow. What was understood to the last key is right, and that is nearly all of a large plan.
 */
export function structureProblems(
  { root, locate }: Tree,
  nearest: Nearest,
  validate: Validate,
): readonly Problem[] {
  if (root === null) return [];
  if (validate(plain(root, 0))) return [];
  const problems = new Map<Placed, Problem>();
  const index = new Map<MapNode, ReadonlyMap<string, Entry>>();
  for (const error of validate.errors ?? []) {
    // Branches of a oneOf: the oneOf itself fails too, and says it better.
    if (error.keyword === 'required') continue;
    const path = pointerSegments(error.instancePath);
    const node = follow(root, path, index);
    const unknown = unknownKeyOf(error);
    const at = unknown === null ? node : entryOf(node, unknown, index);
    if (node === undefined || at === undefined || problems.has(at)) continue;
    const allowed = schemaOf(error);
    const place = placeOf(unknown === null ? path : [...path, unknown]);
    const subject = place === null || place.rest.length === 0 ? placeOf(path) : place;
    problems.set(at, {
      rule: 'schema',
      severity: 'error',
      message:
        unknown === null
          ? unknownValue(path, node, allowed, nearest)
          : unknownKey(path, unknown, allowed, nearest),
      location: locate(at.start),
      subject: subject === null ? null : keyOf(subject.address),
    });
  }
  return [...problems.values()];
}

/** The tree as ajv wants it. Without prototypes, so that no name means more than any other. */
function plain(node: Node, depth: number): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'list':
      // Items are their source text; what is no scalar stays, to be reported.
      return depth > deepest
        ? []
        : node.items.map((item) => (item.type === 'scalar' ? item.source : plain(item, depth + 1)));
    case 'map': {
      const result: Record<string, unknown> = Object.create(null);
      if (depth > deepest) return result;
      for (const { source, value } of node.entries) result[source] = plain(value, depth + 1);
      return result;
    }
    default:
      return node satisfies never;
  }
}

function pointerSegments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

type Index = Map<MapNode, ReadonlyMap<string, Entry>>;

function follow(root: Node, path: readonly string[], index: Index): Node | undefined {
  let node: Node | undefined = root;
  for (const segment of path) {
    node =
      node?.type === 'list' ? node.items[Number(segment)] : entryOf(node, segment, index)?.value;
  }
  return node;
}

function entryOf(node: Node | undefined, key: string, index: Index): Entry | undefined {
  if (node?.type !== 'map') return undefined;
  let entries = index.get(node);
  if (entries === undefined) {
    entries = new Map(node.entries.map((entry) => [entry.source, entry]));
    index.set(node, entries);
  }
  return entries.get(key);
}

function unknownKeyOf(error: ErrorObject): string | null {
  const key: unknown = error.params['additionalProperty'];
  return error.keyword === 'additionalProperties' && typeof key === 'string' ? key : null;
}

/** The part of the schema that holds the keyword which failed; ajv says it if it is verbose. */
function schemaOf({ parentSchema }: ErrorObject): Schema {
  return isSchema(parentSchema) ? parentSchema : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
