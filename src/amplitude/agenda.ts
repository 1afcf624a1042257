import type { Change } from '../core/change.ts';
import { type Key, keyOf } from '../core/taxonomy.ts';

export interface Agenda {
  /** What has to be over before a change can begin, as far as it is among the changes. */
  readonly needs: (change: Change) => readonly Key[];
  /** Changes under way at once. */
  readonly atOnce: number;
  /** Calls `sent` once its first write is under way, if it writes. Rejects only if there is a bug. */
  readonly work: (change: Change, sent: () => void) => Promise<void>;
}

/**
 * Works through changes, group after group: one begins as soon as what it needs is over and all of the
 * groups before its own have been sent. Only what is under way takes memory: a first apply has tens of
 * thousands. After a bug nothing new begins, and it is thrown once nothing is under way.
 */
export function workThrough(
  groups: readonly (readonly Change[])[],
  { needs, atOnce, work }: Agenda,
): Promise<void> {
  const open = new Set(groups.flatMap((group) => group.map(keyOf)));
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
  return new Promise((resolve, reject) => {
    const bugs: unknown[] = [];
    let entered = 0;
    let begun = 0;
    let unsent = 0;
    let underWay = 0;
    const next = (): Change | undefined => {
      for (; unsent === 0 && entered < groups.length; entered += 1) {
        const group = groups[entered] ?? [];
        unsent = group.length;
        group.forEach(enter);
      }
      return ready[begun];
    };
    const advance = (): void => {
      while (underWay < atOnce && bugs.length === 0) {
        const change = next();
        if (change === undefined) break;
        begun += 1;
        underWay += 1;
        void begin(change);
      }
      if (underWay > 0) return;
      if (bugs.length === 0 && open.size > 0) bugs.push(new Error('changes wait for each other'));
      if (bugs.length > 0) reject(bugs[0]);
      else resolve();
    };
    const begin = async (change: Change): Promise<void> => {
      let isSent = false;
      const sent = (): void => {
        if (isSent) return;
        isSent = true;
        unsent -= 1;
        if (unsent === 0) advance();
      };
      await work(change, sent).catch((bug: unknown) => bugs.push(bug));
      underWay -= 1;
      leave(keyOf(change));
      sent();
      advance();
    };
    advance();
  });
}
