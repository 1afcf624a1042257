/** A cancelled job gets the first, some seconds later the second, and is killed soon after that. */
const signals = ['SIGINT', 'SIGTERM'] as const;

export interface Stopping {
  /** Aborts on the first signal. */
  readonly signal: AbortSignal;
  /**
   * Gives signals their usual meaning again; after a first one the other kind stays caught, as the
   * report that is then being written must outlive the SIGTERM that a runner sends after SIGINT.
   */
  end(): void;
}

/**
 * Turns the first signal into an abort, so that what is under way can end well. Each kind is caught
 * once: a second Ctrl-C kills, while the SIGTERM that a runner sends after SIGINT leaves the time
 * until it kills.
 */
export function stopOnSignals(onSignal: (name: string) => void): Stopping {
  const controller = new AbortController();
  const handle = (name: NodeJS.Signals) => {
    if (controller.signal.aborted) return;
    onSignal(name);
    controller.abort(new Error(`stopped by ${name}`));
  };
  for (const name of signals) process.once(name, handle);
  return {
    signal: controller.signal,
    end: () => {
      if (controller.signal.aborted) return;
      for (const name of signals) process.off(name, handle);
    },
  };
}
