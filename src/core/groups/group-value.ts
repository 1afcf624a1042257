import { isInteger } from '../plan/core-schema.ts';
import type { Node, Placed, ScalarNode, Written } from '../plan/node.ts';
import { quote } from '../plan/quote.ts';
import type { Rule, Severity } from '../problem.ts';
import type { GroupValue } from './identification.ts';

/** Takes what is wrong at a place of the file, and gives what that comes to where it makes it useless: nothing. */
export type Complain = (
  at: Placed,
  rule: Rule,
  message: string,
  severity?: Severity,
) => readonly never[];

/** Amplitude's limits on a value: characters of a text, and lists and objects within each other. */
export const valueLimits = { characters: 1024, levels: 40 } as const;

export interface ReadValue {
  readonly value: GroupValue;
  /** Lists and objects within each other. */
  readonly levels: number;
}

/**
 * Makes values of a file's nodes, and complains of what Amplitude or JSON cannot carry. What aliases
 * share stays shared, and is looked at once.
 */
export class ValueReader {
  readonly #complain: Complain;
  readonly #known = new Map<Node, ReadValue>();

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  read(node: Node): ReadValue {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const made = this.#make(node);
    this.#known.set(node, made);
    return made;
  }

  #make(node: Node): ReadValue {
    switch (node.type) {
      case 'scalar':
        return { value: this.#scalar(node), levels: 0 };
      case 'list': {
        const items = node.items.map((item) => this.read(item));
        return { value: items.map(({ value }) => value), levels: 1 + deepest(items) };
      }
      case 'map': {
        for (const entry of node.entries) checkText(entry, 'this key', this.#complain);
        const entries = node.entries.map(
          ({ source, value }) => [source, this.read(value)] as const,
        );
        const value = Object.fromEntries(entries.map(([key, inner]) => [key, inner.value]));
        return { value, levels: 1 + deepest(entries.map(([, inner]) => inner)) };
      }
      default:
        return node satisfies never;
    }
  }

  #scalar(node: ScalarNode): GroupValue {
    const { value, source } = node;
    if (typeof value === 'string') checkText(node, 'this text', this.#complain);
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) {
      const message = `${quote(source)} is no number that can be sent: write one, or put it in quotes`;
      this.#complain(node, 'group-value', message);
    } else if (isInteger(source) && !Number.isSafeInteger(value)) {
      const message = `${quote(source)} has more digits than a number keeps and would arrive as another one: put it in quotes`;
      this.#complain(node, 'group-value', message);
    }
    return value;
  }
}

/** Complains of a text that is too long, or is no Unicode. `what` is that text in words. */
function checkText(text: Written, what: string, complain: Complain): void {
  if (/\p{Cs}/u.test(text.source)) {
    const message = `${what} has half of a surrogate pair: write the whole character`;
    complain(text, 'group-value', message);
  }
  checkLength(text, what, complain);
}

/** Complains of a text that is too long, or may be, as it is not documented how Amplitude counts. */
export function checkLength(text: Written, what: string, complain: Complain): void {
  const { source } = text;
  if (source.length <= valueLimits.characters) return;
  const count = Array.from(source).length;
  const isCertain = count > valueLimits.characters;
  const size = (isCertain ? count : source.length).toLocaleString('en-US');
  const counted = isCertain ? '' : " if those outside of Unicode's basic plane count twice";
  const message = `${what} has ${size} characters${counted}, and Amplitude takes at most 1,024: shorten it`;
  complain(text, 'group-limit', message, isCertain ? 'error' : 'warning');
}

function deepest(values: readonly ReadValue[]): number {
  return values.reduce((most, { levels }) => Math.max(most, levels), 0);
}
