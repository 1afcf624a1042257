import type { Obstacle } from '../ports.ts';
import type { Identification } from './identification.ts';

/**
 * What became of a group that was to be sent.
 * - `sent`: Amplitude took it
 * - `rejected`: Amplitude said no to it, and nothing was done
 * - `unknown`: it was sent, and no answer tells whether it was done
 * - `left`: it was not sent
 */
export type Delivery = 'sent' | 'rejected' | 'unknown' | 'left';

export interface Outcome {
  readonly status: Delivery;
  /** Why, as plain text for people; empty for `sent`. Never holds a secret. */
  readonly message: string;
}

export interface Sending {
  /** One for each identification, in their order. */
  readonly outcomes: readonly Outcome[];
  /** Requests that were made, repeated ones included. */
  readonly requests: number;
  /** What ended it early; `null` if nothing did. */
  readonly obstacle: Obstacle | null;
}

/** Where identifications go. */
export interface Ingestion {
  identify(groups: readonly Identification[]): Promise<Sending>;
}
