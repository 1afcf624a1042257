import { fieldOf } from '../kind.ts';
import { kinds } from '../kinds/index.ts';
import { deletedKey, propertiesKey, renamedFromKey } from './entity-schema.ts';
import type { Schema } from './json-schema.ts';
import type { Nearest } from './nearest.ts';
import type { Node } from './node.ts';
import { type Place, placeOf } from './place.ts';
import { quote, quoteList } from './quote.ts';

/** What to write instead of a key that the format does not have. `path` leads to the map it stands in. */
export function unknownKey(
  path: readonly string[],
  key: string,
  allowed: Schema,
  nearest: Nearest,
): string {
  const place = placeOf(path);
  const inEntity = place !== null && place.rest.length === 0 ? place : null;
  const known = Object.keys(allowed.properties ?? {});
  const misplaced = inEntity === null ? null : misplacedKey(inEntity, key, known);
  if (misplaced !== null) return misplaced;
  const meant = nearest(key, known);
  const unknown = `unknown key ${quote(key)}`;
  if (meant !== null) return `${unknown}: did you mean ${quote(meant)}?`;
  return `${unknown}: ${nameHint(path, known)}write ${quoteList(known, 'or', 20)}, or remove it`;
}

/** Where a name would go that stands a level too far to the left. */
function nameHint(path: readonly string[], known: readonly string[]): string {
  if (path.length === 0) return 'if it is a name, indent it below its section; else ';
  return known.includes(propertiesKey)
    ? 'if it is a property, indent it below "properties"; else '
    : '';
}

/** What a key that exists elsewhere is told. */
function misplacedKey(
  { spec, address }: Place,
  key: string,
  known: readonly string[],
): string | null {
  if (key === deletedKey && spec.deletion === null) {
    return `Amplitude offers no deletion of ${spec.plural}: remove this line; what the plan does not name is left alone`;
  }
  if (
    address.scope !== null &&
    (key === renamedFromKey || fieldOf(spec, key)?.sharedOnly === true)
  ) {
    return `${quote(key)} belongs to the shared definition: move it to ${spec.section}, ${quote(address.name)}`;
  }
  const having = kinds.filter((other) => fieldOf(other, key) !== undefined);
  if (having.length > 0) {
    const others = having
      .map((other) => other.plural)
      .join(', ')
      .replace(/, (?=[^,]*$)/, ' and ');
    const deeper = known.includes(propertiesKey) ? 'indent it below a property, or ' : '';
    return `${spec.plural} have no ${quote(key)}, only ${others} have: ${deeper}remove it`;
  }
  return key === propertiesKey ? `${spec.plural} have no ${quote(key)}: remove it` : null;
}

/** What to write instead of a value that the format does not take. `path` leads to it. */
export function unknownValue(
  path: readonly string[],
  node: Node,
  allowed: Schema,
  nearest: Nearest,
): string {
  const what = subjectOf(path);
  const wanted = wantedInstead(path, allowed);
  if (Object.hasOwn(allowed.properties ?? {}, path.at(-1) ?? '')) {
    return `${what} is a field that stands among the names: indent it below the name that it belongs to`;
  }
  if (allowed.oneOf !== undefined) return `${what} takes either a style or a pattern: ${wanted}`;
  if (node.type !== 'scalar') {
    const isEmpty = node.type === 'list' && node.items.length === 0;
    const form = isEmpty ? 'an empty list' : node.type === 'list' ? 'a list' : 'a map of keys';
    return `${what} cannot be ${form}: ${wanted}`;
  }
  if (node.value === null) {
    return `${what} cannot be empty: ${wanted}${remedyWithout(path, allowed)}`;
  }
  const isText = typesOf(allowed).includes('string') && allowed.maxLength === undefined;
  if (isText) return `${what} is text: write ${quote(node.source)} with the quotes`;
  if (typeof node.value === 'string' && bareIn(allowed).includes(node.value)) {
    return `${what} cannot be in quotes: ${wanted}`;
  }
  const known = (allowed.enum ?? []).filter((value) => value !== null && value !== '');
  const meant = known.length === 0 ? null : nearest(node.source, onlyText(known));
  const didYouMean = meant === null ? '' : ` (did you mean ${quote(meant)}?)`;
  return `${what} cannot be ${quote(node.source)}: ${wanted}${didYouMean}`;
}

/** What else than a value there can be: nothing. */
function remedyWithout(path: readonly string[], allowed: Schema): string {
  if (allowed.const !== undefined) return '';
  return isItem(path) ? ', or remove it' : ', or remove the line to leave it as it is';
}

function wantedInstead(path: readonly string[], allowed: Schema): string {
  const types = typesOf(allowed);
  if (allowed.oneOf !== undefined) return 'write one of the two';
  if (allowed.const === true) return 'write true, or remove the line';
  if (allowed.const !== undefined) return `write ${path.at(-1)}: ${allowed.const}`;
  if (allowed.enum !== undefined) {
    return `write ${quoteList(onlyText(allowed.enum.filter((value) => value !== '')), 'or', 20)}`;
  }
  if (types.includes('object')) {
    const keys = Object.keys(allowed.properties ?? {});
    if (keys.length === 0) return 'write names as keys below it, each ending in a colon';
    return `write keys below it, such as ${keys.slice(0, 3).join(', ')}`;
  }
  if (path.at(-1) === renamedFromKey) return 'write the earlier name, or a list of them';
  if (types.includes('array') && allowed.maxItems === undefined) {
    return 'write a list, such as [a, b]';
  }
  if (types.includes('boolean') && types.length === 1) return 'write true or false';
  return 'write text';
}

function subjectOf(path: readonly string[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'the plan';
  return isItem(path) ? `an item of ${quote(path.at(-2) ?? '')}` : quote(last);
}

/** Whether a path leads to an item of a list, not to a name of digits. */
function isItem(path: readonly string[]): boolean {
  if (!/^\d+$/.test(path.at(-1) ?? '')) return false;
  const place = placeOf(path);
  return place === null ? path.length > 2 : place.rest.length > 1;
}

/** Values that are no text, and so are others in quotes. */
function bareIn(allowed: Schema): readonly string[] {
  if (allowed.const !== undefined) return [String(allowed.const)];
  return typesOf(allowed).includes('boolean') ? ['true', 'false'] : [];
}

function typesOf(allowed: Schema): readonly string[] {
  const { type } = allowed;
  if (type === undefined) return [];
  return typeof type === 'string' ? [type] : type;
}

function onlyText(values: readonly (string | null)[]): readonly string[] {
  return values.filter((value) => value !== null);
}
