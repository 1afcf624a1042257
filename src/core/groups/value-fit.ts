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

/** Compares values with what the plan says about their properties. Patterns are compiled once. */
export class ValueFit {
  readonly #complain: Complain;
  readonly #matchers = new Map<string, (text: string) => boolean>();

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  /** `fields`: what the plan states of the property. What it does not state is not compared. */
  check({ name, operation, node }: Sent, fields: ReadonlyMap<string, Value>): void {
    if (operation === '$unset') return;
    const type = typeOf(fields);
    const growsList = operation === '$append' || operation === '$prepend';
    const isList = node.type === 'list' || growsList;
    const listPlanned = fields.get('is_array_type');
    if (isList && (listPlanned === false || (listPlanned !== true && type !== null))) {
      const how = growsList ? `${operation} makes a list of it` : 'this is a list';
      this.#say(
        node,
        `${quote(name)} holds one value, as the plan says, and ${how}: write one, or is_array_type: true in the plan`,
      );
      return;
    }
    if (!isList && listPlanned === true) {
      const how = operation === '$add' ? '$add needs a number' : `this is ${foundAs(node)}`;
      this.#say(node, `${quote(name)} holds a list, as the plan says, and ${how}: write a list`);
      return;
    }
    if (operation === '$add' && type !== null && type !== 'number') {
      this.#say(
        node,
        `${quote(name)} is of type: ${type} in the plan, and $add needs type: number: use $set`,
      );
      return;
    }
    for (const item of node.type === 'list' ? node.items : [node]) {
      this.#checkItem(name, item, type, fields);
    }
  }

  #checkItem(
    name: string,
    node: Node,
    type: string | null,
    fields: ReadonlyMap<string, Value>,
  ): void {
    if (type === null) return;
    if (node.type !== 'scalar' || node.value === null || !isOfType(node, type)) {
      const advice = node.type === 'scalar' ? adviceFor(type, node) : wanted(type);
      this.#say(
        node,
        `${quote(name)} is of type: ${type} in the plan, and this is ${foundAs(node)}: ${advice}`,
      );
      return;
    }
    if (type === 'enum') this.#checkMember(name, node, fields.get('enum_values') ?? null);
    if (type === 'string') this.#checkPattern(name, node, fields.get('regex') ?? null);
  }

  #checkMember(name: string, node: ScalarNode, values: Value): void {
    if (!isSet(values) || values.includes(node.source)) return;
    this.#say(
      node,
      `${quote(node.source)} is no value of ${quote(name)} in the plan: write ${quoteList(values, 'or')}`,
    );
  }

  #checkPattern(name: string, node: ScalarNode, pattern: Value): void {
    if (typeof pattern !== 'string' || this.#matches(pattern, node.source)) return;
    this.#say(
      node,
      `${quote(node.source)} does not match the regex of ${quote(name)} in the plan: write what ${quote(pattern)} matches`,
    );
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

  #say(node: Node, message: string): void {
    this.#complain(node, 'group-value', message);
  }
}

/** `null`: the plan does not say, or allows any. */
function typeOf(fields: ReadonlyMap<string, Value>): string | null {
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
