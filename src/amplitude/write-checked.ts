import type { Change } from '../core/change.ts';
import type { Client, Ground } from './client.ts';
import { type Freshness, Outdated } from './freshness.ts';
import { type ChangeOptions, type Outcome, writeChange, writePin } from './write-change.ts';

const found: Outcome = { status: 'found', message: 'it was so already', pendingFields: [] };

/**
 * Everything that belongs to one change, each write checked against what was changed meanwhile; pins
 * all at once, each for itself. Throws {@link Outdated}, or an `AmplitudeError`.
 */
export async function writeChecked(
  change: Change,
  options: ChangeOptions,
  freshness: Freshness,
): Promise<Outcome> {
  const check = () => freshness.check(change);
  const result = (await check())
    ? found
    : await writeChange(change, resting(options, freshness.ground(change.before, check)));
  const pins = await Promise.allSettled(
    change.pins.map(async (pin) => {
      const checkPin = () => freshness.checkPin(pin);
      await checkPin();
      await writePin(pin, resting(options, freshness.ground(pin, checkPin)));
    }),
  );
  const reasons = pins.flatMap((pin) => (pin.status === 'rejected' ? [pin.reason] : []));
  const conflicts = reasons.filter((reason) => reason instanceof Outdated);
  for (const reason of reasons) if (!(reason instanceof Outdated)) throw reason;
  if (conflicts.length > 0) throw new Outdated(conflicts.map(({ message }) => message).join('; '));
  return result;
}

/** The same client, whose writes rest on this. */
function resting(options: ChangeOptions, ground: Ground | undefined): ChangeOptions {
  const { client } = options;
  const write: Client['write'] = (call, signal) => client.write(call, signal, ground);
  return { ...options, client: { read: client.read, write } };
}
