/** Tidies up before a signal ends the process, and ends what it has started. */
export function quitOnSignals(tidyUp: () => void) {
  const controller = new AbortController();
  const quit = (_: NodeJS.Signals, number: number): void => {
    controller.abort();
    tidyUp();
    process.exit(128 + number);
  };
  process.on('SIGINT', quit).on('SIGTERM', quit);
  const end = () => process.off('SIGINT', quit).off('SIGTERM', quit);
  return { signal: controller.signal, end };
}
