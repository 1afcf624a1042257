import { type Field, isClearable, normalise, type Value } from '../kind.ts';
import type { Node, ScalarNode } from './node.ts';

/** What a node states for a field; `undefined` where the format does not allow it there. */
export function fieldValue(field: Field, node: Node): Value | undefined {
  if (isEmpty(node) && isClearable(field)) return null;
  switch (field.codec) {
    case 'text':
    case 'verbatim':
    case 'reference':
      return node.type === 'scalar' && typeof node.value === 'string'
        ? normalise(field, node.value)
        : undefined;
    case 'choice': {
      if (node.type !== 'scalar' || typeof node.value !== 'string') return undefined;
      const { value } = node;
      return field.values?.find((choice) => choice === value);
    }
    case 'flag':
      return node.type === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined;
    case 'set': {
      const items = scalarItems(node);
      if (items === null) return undefined;
      const texts = items.map((item) => item.source);
      const isAllowed =
        field.values === undefined || texts.every((text) => field.values?.includes(text));
      return isAllowed ? normalise(field, texts) : undefined;
    }
    default:
      return field.codec satisfies never;
  }
}

/** `null`, `""` and `[]`: any of them clears, whatever the field holds otherwise. */
function isEmpty(node: Node): boolean {
  if (node.type === 'scalar') return node.value === null || node.value === '';
  return node.type === 'list' && node.items.length === 0;
}

/** The items of a list of scalars; `null` if the node is anything else. */
export function scalarItems(node: Node): readonly ScalarNode[] | null {
  if (node.type !== 'list') return null;
  const items = node.items.filter((item) => item.type === 'scalar');
  return items.length === node.items.length ? items : null;
}
