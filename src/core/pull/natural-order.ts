import { compareText } from '../taxonomy.ts';

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** As people sort: without regard to case, numbers by value; ties by code unit, so that it is total. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || compareText(a, b);
}
