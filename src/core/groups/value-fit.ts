import { isSet, type Value } from '../kind.ts';
import type { Node, ScalarNode } from '../plan/node.ts';
import { compileFault, matcherOf } from '../plan/pattern.ts';
import { quote, quoteList } from '../plan/quote.ts';
import type { Complain } from './group-value.ts';
import type { Operation } from './identification.ts';

/** A value as the file has it, and what is done with it. */
export interface Sent {
  readonly name: string;
  readonly operation: Operation | null;
  readonly node: Node;
}

type Fields = ReadonlyMap<string, Value>;

/** Compares values with what the plan says about their properties. Patterns are compiled once. */
export class ValueFit {
  readonly #complain: Complain;
  readonly #matchers = new Map<string, (text: string) => boolean>();

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  /** `fields`: what the plan states of the property. What it does not state is not compared. */
  check({ name, operation, node }: Sent, fields: Fields): void {
    if (operation === '$unset') return;
    const fault = formFault({ name, operation, node }, fields);
    if (fault !== null) {
      this.#complain(node, 'group-value', fault);
      return;
    }
    for (const item of node.type === 'list' ? node.items : [node]) {
      const itemFault = this.#itemFault(name, item, fields);
      if (itemFault !== null) this.#complain(item, 'group-value', itemFault);
    }
  }

  #itemFault(name: string, node: Node, fields: Fields): string | null {
    const type = typeOf(fields);
    if (type === null) return null;
    if (node.type !== 'scalar' || node.value === null || !isOfType(node, type)) {
      const advice = node.type === 'scalar' ? adviceFor(type, node) : wanted(type);
      return `${quote(name)} is of type: ${type} in the plan, and this is ${foundAs(node)}: ${advice}`;
    }
    const values = type === 'enum' ? (fields.get('enum_values') ?? null) : null;
    if (isSet(values) && !values.includes(node.source)) {
      return `${quote(node.source)} is no value of ${quote(name)} in the plan: write ${quoteList(values, 'or')}`;
    }
    const pattern = type === 'string' ? fields.get('regex') : null;
    return typeof pattern !== 'string' || this.#matches(pattern, node.source)
      ? null
      : `${quote(node.source)} does not match the regex of ${quote(name)} in the plan: write what ${quote(pattern)} matches`;
  }

  /** One that does not compile here is a problem of the plan, and matches everything. */
  #matches(pattern: string, text: string): boolean {
    let matches = this.#matchers.get(pattern);
    if (matches === undefined) {
      matches = compileFault(pattern) === null ? matcherOf(pattern) : () => true;
      this.#matchers.set(pattern, matches);
    }
    return matches(text);
  }
}

/** One value or a list, and whether it can be added to. */
function formFault({ name, operation, node }: Sent, fields: Fields): string | null {
  const type = typeOf(fields);
  const growsList = operation === '$append' || operation === '$prepend';
  const isList = node.type === 'list' || growsList;
  const listPlanned = fields.get('is_array_type');
  if (isList && (listPlanned === false || (listPlanned !== true && type !== null))) {
    const how = growsList ? `${operation} makes a list of it` : 'this is a list';
    return `${quote(name)} holds one value, as the plan says, and ${how}: write one, or is_array_type: true in the plan`;
  }
  if (!isList && listPlanned === true) {
    const how = operation === '$add' ? '$add needs a number' : `this is ${foundAs(node)}`;
    return `${quote(name)} holds a list, as the plan says, and ${how}: write a list`;
  }
  return operation === '$add' && type !== null && type !== 'number'
    ? `${quote(name)} is of type: ${type} in the plan, and $add needs type: number: use $set`
    : null;
}

/** `null`: the plan does not say, or allows any. */
function typeOf(fields: Fields): string | null {
  const type = fields.get('type');
  return typeof type === 'string' && type !== 'any' ? type : null;
}

function isOfType({ value }: ScalarNode, type: string): boolean {
  // The values of an enum are what stands in the plan, whatever YAML takes it for.
  return type === 'enum' || typeof value === type;
}

function wanted(type: string): string {
  switch (type) {
    case 'number':
      return 'write a number';
    case 'boolean':
      return 'write true or false';
    case 'enum':
      return 'write one of its values';
    default:
      return 'write text';
  }
}

function adviceFor(type: string, { value, source }: ScalarNode): string {
  if (type === 'string' && value !== null) return `put it in quotes, ${quote(source)}`;
  const isQuotedNumber = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(source);
  if (type === 'number' && isQuotedNumber) return `write ${source} without quotes`;
  return wanted(type);
}

/** What stands there, in words. */
export function foundAs(node: Node): string {
  if (node.type === 'list') return 'a list';
  if (node.type === 'map') return 'an object';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'number') return `the number ${node.source}`;
  return typeof node.value === 'boolean' ? node.source : `the text ${quote(node.source)}`;
}
