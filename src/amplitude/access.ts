import type { Kind } from '../core/kinds/index.ts';
import { list } from './call.ts';
import type { Client } from './client.ts';
import { AmplitudeError, isAccessLost } from './error.ts';

/**
 * What shows that all that comes after a failed call will be refused as well; `null` if nothing does.
 * A 403 that is no JSON may be about what a single write says, which a firewall takes for an attack,
 * say: a read that says nothing tells.
 */
export async function accessLost(
  error: AmplitudeError,
  kind: Kind,
  client: Client,
  signal: AbortSignal,
): Promise<AmplitudeError | null> {
  if (!isAccessLost(error)) return null;
  if (!isPage(error)) return error;
  try {
    await client.read(list(kind, null), signal, 'next');
    return null;
  } catch (cause) {
    if (cause instanceof AmplitudeError) return isAccessLost(cause) ? cause : null;
    throw cause;
  }
}

/** Whether a write was refused by something on the way. */
export function isPage({ status, isForeign, method }: AmplitudeError): boolean {
  return status === 403 && isForeign && method !== 'GET';
}
