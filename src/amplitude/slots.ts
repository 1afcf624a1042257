/** Lets so many pieces of work run at once, first come, first served. */
export class Slots {
  readonly #waiting: (() => void)[] = [];
  /** Index of the first that waits: taking from the front of a long array is not free. */
  #first = 0;
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((start) => this.#waiting.push(start));
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #next(): void {
    const start = this.#waiting[this.#first];
    if (start === undefined) {
      this.#free += 1;
      return;
    }
    this.#first += 1;
    start();
  }
}
