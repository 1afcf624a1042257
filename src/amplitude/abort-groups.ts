/**
 * Members that leave together when their signal aborts. One listener a signal, however many wait
 * under it: Node goes through all listeners of a signal to add or remove one.
 */
export class AbortGroups<T> {
  readonly #groups = new Map<AbortSignal, { readonly members: Set<T>; readonly end: () => void }>();
  readonly #onAbort: (members: Iterable<T>, reason: unknown) => void;

  constructor(onAbort: (members: Iterable<T>, reason: unknown) => void) {
    this.#onAbort = onAbort;
  }

  add(signal: AbortSignal, member: T): void {
    const group = this.#groups.get(signal) ?? this.#open(signal);
    group.members.add(member);
  }

  remove(signal: AbortSignal, member: T): void {
    const group = this.#groups.get(signal);
    if (group?.members.delete(member) === true && group.members.size === 0) group.end();
  }

  #open(signal: AbortSignal) {
    const members = new Set<T>();
    const end = () => {
      signal.removeEventListener('abort', abort);
      this.#groups.delete(signal);
    };
    const abort = () => {
      end();
      this.#onAbort(members, signal.reason);
    };
    signal.addEventListener('abort', abort);
    const group = { members, end };
    this.#groups.set(signal, group);
    return group;
  }
}
