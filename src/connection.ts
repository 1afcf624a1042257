import { type Connection, type ConnectOptions, connect } from './amplitude/connect.ts';
import { proxiesIn } from './amplitude/transport.ts';

/**
 * A connection to Amplitude through the proxies that the environment names. Shells load this module
 * when they have credentials: the HTTP client takes longer to load than a plan to check.
 */
export function connectFrom(
  env: Readonly<Record<string, string | undefined>>,
  options: Omit<ConnectOptions, 'proxies'>,
): Connection {
  return connect({ ...options, proxies: proxiesIn(env) });
}
