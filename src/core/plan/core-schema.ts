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

/** Whether this is how core-schema integers are written. */
export function isInteger(source: string): boolean {
  return integer.test(source);
}
