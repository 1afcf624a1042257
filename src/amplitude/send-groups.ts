import { type Batch, batchesOf, halves, propertyHalves } from '../core/groups/batches.ts';
import { type Identification, isRepeatable } from '../core/groups/identification.ts';
import type { Delivery, Outcome, Sending } from '../core/groups/sending.ts';
import type { Obstacle } from '../core/ports.ts';
import { deliver, frameOf, type Session, type SessionOptions } from './deliver-groups.ts';
import { backoff } from './retry.ts';
import { secretsOf } from './words.ts';

export interface SendOptions extends SessionOptions {
  /** Called after each answer: groups that are through, of how many. */
  readonly onSent?: (done: number, total: number) => void;
}

/** Requests in a row without a known outcome, after which nothing more is sent: it would be lost too. */
const mostUnknown = 3;

/** Groups that were rejected one by one, and not one taken: then it is not the groups. */
const mostRejected = 1024;

/**
 * Sends groups in their order, one request at a time. What adds up each time it is done ($add, $append,
 * $prepend) is sent again only where it is certain that nothing was done. A request that is too large is
 * divided, and one that is rejected is narrowed down to the groups at fault; the others are sent.
 */
export async function sendGroups(
  groups: readonly Identification[],
  options: SendOptions,
): Promise<Sending> {
  const session: Session = {
    ...options,
    secrets: secretsOf(options.apiKey, ''),
    requests: 0,
    waited: 0,
  };
  const ledger = new Ledger(groups.length);
  const queue: Batch[] = [...batchesOf(groups, frameOf(options.apiKey))].reverse();
  let obstacle: Obstacle | null = null;
  let unknown = 0;
  for (let batch = queue.pop(); batch !== undefined; batch = queue.pop()) {
    if (obstacle !== null) {
      ledger.write(batch, 'left', '');
      continue;
    }
    const end = await deliver(session, batch);
    if (end.is !== 'unknown') unknown = 0;
    switch (end.is) {
      case 'done':
        ledger.write(batch, 'sent', '');
        break;
      case 'too-large':
      case 'rejected': {
        const parts = halves(batch) ?? (end.is === 'too-large' ? propertyHalves(batch) : null);
        if (parts !== null) queue.push(parts[1], parts[0]);
        else ledger.write(batch, 'rejected', end.words);
        if (ledger.count('rejected') >= mostRejected && ledger.count('sent') === 0) {
          obstacle = everythingRejected(end.words);
        }
        break;
      }
      case 'unknown': {
        unknown += 1;
        const lost = batch.filter(({ identification }) => !isRepeatable(identification));
        const repeatable = batch.filter(({ identification }) => isRepeatable(identification));
        ledger.write(lost, 'unknown', `${end.words}; ${uncertain}`);
        if (repeatable.length > 0) queue.push(repeatable);
        if (unknown >= mostUnknown) obstacle = unavailable(end.words);
        else if (queue.length > 0) {
          const pause = Math.max(backoff(unknown, options.random()), end.asked ?? 0);
          await options.clock.sleep(pause, options.signal).catch(() => {});
        }
        break;
      }
      case 'stopped':
        obstacle = end.obstacle;
        if (end.maybeDone === '') ledger.write(batch, 'left', '');
        else ledger.write(batch, 'unknown', `${end.maybeDone}; ${harmless}`);
        break;
      default:
        end satisfies never;
    }
    options.onSent?.(ledger.done, groups.length);
  }
  return { outcomes: ledger.outcomes(), requests: session.requests, obstacle };
}

const uncertain =
  'it is not known whether it was done, and sending it again could add to it twice: look at the group in Amplitude first';
const harmless = 'it is not known whether it was done; sending it again does no harm';

function everythingRejected(words: string): Obstacle {
  return {
    reason: 'rejected',
    explanation: `Amplitude rejects every group, so the rest was not sent: ${words}.`,
  };
}

function unavailable(words: string): Obstacle {
  return {
    reason: 'unavailable',
    explanation: `Several requests in a row came to no known end (${words}), so the rest was not sent. Run again later with what is left.`,
  };
}

/** The gravest first. */
const gravity: readonly Delivery[] = ['unknown', 'rejected', 'left', 'sent'];

/** What became of each group; of one that was sent in parts, of all of them. */
class Ledger {
  readonly #entries: Outcome[][];
  readonly #counts = new Map<Delivery, number>();
  #done = 0;

  constructor(groups: number) {
    this.#entries = Array.from({ length: groups }, () => []);
  }

  /** Groups of which at least a part has come to an end. */
  get done(): number {
    return this.#done;
  }

  count(status: Delivery): number {
    return this.#counts.get(status) ?? 0;
  }

  write(batch: Batch, status: Delivery, message: string): void {
    this.#counts.set(status, this.count(status) + batch.length);
    for (const { index } of batch) {
      if (this.#entries[index]?.push({ status, message }) === 1) this.#done += 1;
    }
  }

  outcomes(): readonly Outcome[] {
    return this.#entries.map((entries) => {
      const gravest = gravity.flatMap((status) =>
        entries.filter((each) => each.status === status),
      )[0];
      if (gravest === undefined) return { status: 'left', message: '' };
      const { status, message } = gravest;
      const isPartlySent = status !== 'sent' && entries.some((each) => each.status === 'sent');
      const rest = isPartlySent ? 'other parts of the group were sent' : '';
      return { status, message: [message, rest].filter((part) => part !== '').join('; ') };
    });
  }
}
