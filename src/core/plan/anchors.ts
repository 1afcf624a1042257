import type { Report } from './fault.ts';
import type { Node } from './node.ts';
import { quote } from './quote.ts';

/**
 * How many values aliases and merge keys may add to one file. The largest plan that Amplitude allows
 * has some 250,000 values when written out, and one anchor with twenty properties of six fields, used
 * by each of 2,000 events, adds 560,000; what doubles at every level passes a million within twenty.
 */
const expansionLimit = 1_000_000;

/** A named value; without a node while it is still being read. */
export interface Anchor {
  node: Node | null;
  /** How many values it stands for with its aliases followed; where the count stood while it is read. */
  weight: number;
}

/** The anchors of a file so far, and what its aliases add up to. Nothing is copied: an alias shares its node. */
export class Anchors {
  readonly #anchors = new Map<string, Anchor>();
  readonly #report: Report;
  #values = 0;
  #added = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  /** One more value is written in the file. */
  count(): void {
    this.#values += 1;
  }

  /** A name is given to the value that begins here; it may have been another's before. */
  open(name: string): Anchor {
    const anchor: Anchor = { node: null, weight: this.#values };
    this.#anchors.set(name, anchor);
    return anchor;
  }

  close(anchor: Anchor, node: Node): void {
    anchor.node = node;
    anchor.weight = Math.max(this.#values - anchor.weight, 1);
  }

  /** The value that an alias stands for, or `null` after a fault. */
  follow(name: string, offset: number): Node | null {
    const anchor = this.#anchors.get(name);
    const quoted = quote(name);
    if (anchor === undefined) {
      const message = `There is no anchor ${quoted} above this alias. Put one before the value that is meant, or put the text in quotes if it only begins with "*".`;
      this.#report({ rule: 'yaml-syntax', offset, message });
      return null;
    }
    if (anchor.node === null) {
      const message = `The alias ${quoted} stands inside the value that it names, which would never end. Write out what is meant here.`;
      this.#report({ rule: 'alias-expansion', offset, message });
      return null;
    }
    return this.spend(anchor.weight, offset) ? anchor.node : null;
  }

  /** Whether so many more values may be added; the first time that they may not is a fault. */
  spend(values: number, offset: number): boolean {
    if (this.#added > expansionLimit) return false;
    this.#values += values;
    this.#added += values;
    if (this.#added <= expansionLimit) return true;
    const limit = expansionLimit.toLocaleString('en-US');
    const message = `The aliases of this file expand to more than ${limit} values from here on. Use fewer aliases within what anchors name, or write the values out.`;
    this.#report({ rule: 'alias-expansion', offset, message });
    return false;
  }
}
