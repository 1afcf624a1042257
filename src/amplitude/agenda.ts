import type { Change } from '../core/change.ts';
import { type Key, keyOf } from '../core/taxonomy.ts';

export interface Agenda {
  /** What has to be over before a change can begin, as far as it is among the changes. */
  readonly needs: (change: Change) => readonly Key[];
  /** Changes under way at once. */
  readonly atOnce: number;
  /** Rejects only if there is a bug. */
  readonly work: (change: Change) => Promise<void>;
}

/**
 * Works through changes, each as soon as what it needs is over, else in their order. Only what is under
 * way takes memory: a first apply has tens of thousands. After a bug nothing new begins, and it is
 * thrown once nothing is under way.
 */
export function workThrough(
  changes: readonly Change[],
  { needs, atOnce, work }: Agenda,
): Promise<void> {
  const open = new Set(changes.map(keyOf));
  const ready: Change[] = [];
  /** By one of the things that they wait for. */
  const waiting = new Map<Key, Change[]>();
  const enter = (change: Change): void => {
    const missing = needs(change).find((key) => open.has(key));
    if (missing === undefined) ready.push(change);
    else if (waiting.get(missing)?.push(change) === undefined) waiting.set(missing, [change]);
  };
  const leave = (key: Key): void => {
    open.delete(key);
    waiting.get(key)?.forEach(enter);
    waiting.delete(key);
  };
  changes.forEach(enter);
  return new Promise((resolve, reject) => {
    const bugs: unknown[] = [];
    let begun = 0;
    let underWay = 0;
    const advance = (): void => {
      for (; underWay < atOnce && bugs.length === 0; begun += 1) {
        const change = ready[begun];
        if (change === undefined) break;
        underWay += 1;
        void end(change, work(change));
      }
      if (underWay > 0) return;
      if (bugs.length > 0) reject(bugs[0]);
      else resolve();
    };
    const end = async (change: Change, over: Promise<void>): Promise<void> => {
      await over.catch((bug: unknown) => bugs.push(bug));
      underWay -= 1;
      leave(keyOf(change));
      advance();
    };
    advance();
  });
}
