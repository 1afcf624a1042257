/** A cancelled job gets one of these, and is killed some seconds later. */
const signals = ['SIGINT', 'SIGTERM'] as const;

export interface Stopping {
  /** Aborts on the first signal. */
  readonly signal: AbortSignal;
  /** Gives signals their usual meaning again. */
  end(): void;
}

/** Turns the first signal into an abort, so that what is under way can end well; the next one kills. */
export function stopOnSignals(onSignal: (name: string) => void): Stopping {
  const controller = new AbortController();
  const handle = (name: NodeJS.Signals) => {
    end();
    onSignal(name);
    controller.abort(new Error(`stopped by ${name}`));
  };
  const end = () => {
    for (const name of signals) process.off(name, handle);
  };
  for (const name of signals) process.on(name, handle);
  return { signal: controller.signal, end };
}
