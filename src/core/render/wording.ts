import type { Action, Change } from '../change.ts';
import { waits } from '../cost.ts';
import { groupBy } from '../grouping.ts';
import { kinds } from '../kinds/index.ts';
import type { Estimate, Status } from '../report.ts';

/** Actions as people meet them: the most dangerous first. */
const byDanger: readonly Action[] = ['delete', 'rename', 'update', 'restore', 'create'];

/** Changes of each action that there is, the most dangerous first. */
export function mostDangerousFirst(
  changes: readonly Change[],
): readonly (readonly [Action, readonly Change[]])[] {
  const groups = groupBy(changes, ({ action }) => action);
  return byDanger.flatMap((action) => {
    const these = groups.get(action);
    return these === undefined ? [] : [[action, these] as const];
  });
}

/** `1,234` */
export function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 delete`, `1,234 deletes` */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${number(count)} ${count === 1 ? singular : plural}`;
}

/** `a, b and c` */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** Texts with something between them, a blank line unless said otherwise, without those that are empty. */
export function joined(texts: readonly string[], between = '\n\n'): string {
  // Added up, which copies nothing; texts may be long.
  return texts.reduce(
    (all, text) => (all === '' || text === '' ? all + text : all + between + text),
    '',
  );
}

/** What is drawn of each item on lines of its own. */
export function oneBelowAnother<T>(items: readonly T[], draw: (item: T) => string): string {
  const pieces: string[] = [];
  // In pieces: tens of thousands of small texts that all have to stay are dear to collect around.
  for (let start = 0; start < items.length; start += 1000) {
    pieces.push(
      items
        .slice(start, start + 1000)
        .map(draw)
        .join('\n'),
    );
  }
  return joined(pieces, '\n');
}

/** `1 delete, 2 updates and 12 creates`, the most dangerous first. */
export function countedActions(counts: Readonly<Record<Action, number>>): string {
  return listed(
    byDanger
      .filter((action) => counts[action] > 0)
      .map((action) => counted(counts[action], action)),
  );
}

/** `about 20 s`, `about 3 min`, `about 2 h` */
function duration(seconds: number): string {
  if (seconds <= 1) return 'about a second';
  if (seconds < 90) return `about ${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `about ${minutes} min` : `about ${number(Math.ceil(minutes / 60))} h`;
}

/** `about 20 s`, or how many runs it is: by default, and with the longest wait that fits into a job. */
export function effort({ seconds, runs, longRuns }: Estimate): string {
  if (runs === 1) return duration(seconds);
  const jobs = `${counted(longRuns, 'run')} of a 6-hour job with time-limit ${waits.long}`;
  return `${duration(seconds)}: ${jobs}, ${number(runs)} with the default ${waits.usual}`;
}

/** `12 events and 1 user property`, from counts by section of the plan; sections at zero are left out. */
export function countedSections(counts: Readonly<Record<string, number>>): string {
  return listed(
    kinds.flatMap(({ section, label, plural }) => {
      const count = Object.hasOwn(counts, section) ? (counts[section] ?? 0) : 0;
      return count > 0 ? [counted(count, label, plural)] : [];
    }),
  );
}

/** What became of a change, in words. */
export const statusWords: Readonly<Record<Status, string>> = {
  applied: 'applied',
  found: 'already in place',
  pending: 'waiting for data',
  failed: 'failed',
  skipped: 'skipped',
  left: 'not attempted',
};

/** A sentence from words that may start small. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
