import { AmplitudeError } from './error.ts';
import type { ChangeOptions } from './write-change.ts';

export interface Count {
  /** Writes that were done. */
  written: number;
  /** Writes of which no answer told whether they were done. */
  unknown: number;
}

export interface Counted extends ChangeOptions {
  readonly count: Readonly<Count>;
}

/** The same client, with a count of the writes that went through it; `sent` is told of each. */
export function counting(options: ChangeOptions, sent: () => void): Counted {
  const { client } = options;
  const count: Count = { written: 0, unknown: 0 };
  return {
    ...options,
    client: {
      read: client.read,
      write: async (call, signal, ground) => {
        try {
          const writing = client.write(call, signal, ground);
          sent();
          await writing;
          count.written += 1;
        } catch (error) {
          if (error instanceof AmplitudeError && error.failure === 'unknown') count.unknown += 1;
          throw error;
        }
      },
    },
    count,
  };
}
