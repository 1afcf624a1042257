import type { ScalarNode } from './node.ts';

export type ScalarValue = ScalarNode['value'];

const constants: ReadonlyMap<string, ScalarValue> = new Map<string, ScalarValue>([
  ...['', '~', 'null', 'Null', 'NULL'].map((text) => [text, null] as const),
  ...['true', 'True', 'TRUE'].map((text) => [text, true] as const),
  ...['false', 'False', 'FALSE'].map((text) => [text, false] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, -Infinity] as const),
  ...['.nan', '.NaN', '.NAN'].map((text) => [text, Number.NaN] as const),
]);
const longestConstant = 5;
const integer = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** What YAML 1.2's core schema makes of a plain scalar: `no`, `1_000` and `2024-01-01` are text. */
export function resolvePlain(source: string): ScalarValue {
  if (source.length <= longestConstant) {
    const constant = constants.get(source);
    if (constant !== undefined) return constant;
  }
  // Only these characters begin a number: 0 to 9, plus, minus and the point.
  const first = source.charCodeAt(0);
  if ((first < 48 || first > 57) && first !== 43 && first !== 45 && first !== 46) return source;
  return integer.test(source) || float.test(source) ? Number(source) : source;
}

const coreTag = 'tag:yaml.org,2002:';

/** The handles that a file may use in tags, with what its `%TAG` lines make of them. */
export type TagHandles = ReadonlyMap<string, string>;

/** The tag in full: `!!str` is `tag:yaml.org,2002:str`. */
export function tagName(raw: string, handles: TagHandles): string {
  if (raw.startsWith('!<')) return raw.slice(2, -1);
  const [, handle = '!', suffix = ''] = /^(!!|![0-9A-Za-z-]+!|!)(.*)$/s.exec(raw) ?? [];
  if (handle === '!' && suffix === '') return '!';
  return `${handles.get(handle) ?? (handle === '!!' ? coreTag : handle)}${suffix}`;
}

/** `unknown`: no tag of the core schema. `unfit`: one that the value does not fit. */
export type Tagged = { readonly value: ScalarValue } | 'unknown' | 'unfit';

/** What a tag makes of a scalar's text. */
export function resolveTagged(tag: string, source: string): Tagged {
  switch (tag) {
    case '!':
    case `${coreTag}str`:
      return { value: source };
    case `${coreTag}null`:
      return fitting(source, (value) => value === null);
    case `${coreTag}bool`:
      return fitting(source, (value) => typeof value === 'boolean');
    case `${coreTag}int`:
      return integer.test(source) ? { value: Number(source) } : 'unfit';
    case `${coreTag}float`:
      return fitting(source, (value) => typeof value === 'number');
    case `${coreTag}map`:
    case `${coreTag}seq`:
      return 'unfit';
    default:
      return 'unknown';
  }
}

function fitting(source: string, fits: (value: ScalarValue) => boolean): Tagged {
  const value = resolvePlain(source);
  return fits(value) ? { value } : 'unfit';
}

/** Whether a tag may stand before a list or a map. */
export function collectionTag(tag: string, type: 'list' | 'map'): 'fits' | 'unfit' | 'unknown' {
  if (tag === '!' || tag === `${coreTag}${type === 'list' ? 'seq' : 'map'}`) return 'fits';
  return resolveTagged(tag, '') === 'unknown' ? 'unknown' : 'unfit';
}
