import type { Clock } from '../../src/amplitude/clock.ts';

/**
 * A clock that stands still while anything happens, and jumps to the next thing that waits once
 * nothing does. Good for code whose only waiting is on this clock.
 */
export class VirtualTime implements Clock {
  #now = Date.UTC(2030, 0, 1);
  #order = 0;
  #isTicking = false;
  /** A heap, earliest first; of the same instant, in order. */
  readonly #sleepers: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = () => {
        sleeper.wake = () => {};
        reject(signal?.reason);
      };
      const wake = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
      this.#order += 1;
      const sleeper = { at: this.#now + Math.max(0, ms), order: this.#order, wake };
      signal?.addEventListener('abort', stop, { once: true });
      this.#push(sleeper);
      this.#tickLater();
    });
  }

  #tickLater(): void {
    if (this.#isTicking) return;
    this.#isTicking = true;
    setImmediate(() => {
      this.#isTicking = false;
      const first = this.#pop();
      if (first === undefined) return;
      this.#now = Math.max(this.#now, first.at);
      first.wake();
      if (this.#sleepers.length > 0) this.#tickLater();
    });
  }

  #push(sleeper: Sleeper): void {
    const heap = this.#sleepers;
    let at = heap.length;
    heap.push(sleeper);
    for (let up = (at - 1) >> 1; at > 0; at = up, up = (at - 1) >> 1) {
      const parent = heap[up];
      if (parent === undefined || !isBefore(sleeper, parent)) break;
      heap[at] = parent;
      heap[up] = sleeper;
    }
  }

  #pop(): Sleeper | undefined {
    const heap = this.#sleepers;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      let next = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        const a = heap[child];
        const b = heap[next];
        if (a !== undefined && b !== undefined && isBefore(a, b)) next = child;
      }
      const down = heap[next];
      if (next === at || down === undefined) return first;
      heap[at] = down;
      heap[next] = last;
      at = next;
    }
  }
}

interface Sleeper {
  readonly at: number;
  readonly order: number;
  wake: () => void;
}

function isBefore(a: Sleeper, b: Sleeper): boolean {
  return a.at - b.at < 0 || (a.at === b.at && a.order < b.order);
}
