/** What stands in line: `turn` decides who is first, `cost` who fits. */
interface Member {
  readonly turn: number;
  readonly cost: number;
}

interface Place<T extends Member> {
  readonly member: T;
  ahead: Place<T> | null;
  behind: Place<T> | null;
}

interface Lane<T extends Member> {
  head: Place<T> | null;
  tail: Place<T> | null;
}

/**
 * Those that wait, in order of their turns. One lane a cost, so that the first that fits is found, and
 * anyone can leave, in constant time: a first apply has some twenty thousand waiting.
 */
export class WaitingLine<T extends Member> {
  readonly #lanes = new Map<number, Lane<T>>();
  readonly #places = new Map<T, Place<T>>();

  get size(): number {
    return this.#places.size;
  }

  /** Behind all with the same turn or an earlier one: as a rule at the end, when repeated near the head. */
  enter(member: T): void {
    const lane = this.#lanes.get(member.cost) ?? { head: null, tail: null };
    this.#lanes.set(member.cost, lane);
    let ahead = lane.tail;
    if (ahead !== null && ahead.member.turn > member.turn) {
      let behind = lane.head;
      while (behind !== null && behind.member.turn <= member.turn) behind = behind.behind;
      ahead = behind?.ahead ?? null;
    }
    const behind = ahead === null ? lane.head : ahead.behind;
    const place: Place<T> = { member, ahead, behind };
    if (ahead === null) lane.head = place;
    else ahead.behind = place;
    if (behind === null) lane.tail = place;
    else behind.ahead = place;
    this.#places.set(member, place);
  }

  leave(member: T): void {
    const place = this.#places.get(member);
    const lane = this.#lanes.get(member.cost);
    if (place === undefined || lane === undefined) return;
    this.#places.delete(member);
    if (place.ahead === null) lane.head = place.behind;
    else place.ahead.behind = place.behind;
    if (place.behind === null) lane.tail = place.ahead;
    else place.behind.ahead = place.ahead;
  }

  /** The first of those that cost at most so much. */
  first(most = Number.POSITIVE_INFINITY): T | undefined {
    let first: T | undefined;
    for (const [cost, { head }] of this.#lanes) {
      if (cost > most || head === null) continue;
      if (first === undefined || head.member.turn < first.turn) first = head.member;
    }
    return first;
  }

  /** Everyone leaves, in no particular order. */
  clear(): readonly T[] {
    const all = [...this.#places.keys()];
    this.#places.clear();
    this.#lanes.clear();
    return all;
  }
}
