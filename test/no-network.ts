import dns from 'node:dns';
import net from 'node:net';

/**
 * The tests' walls: nothing but loopback can be reached from a test's process, whatever library
 * tries. Sockets are stopped in `net.Socket.prototype.connect`, through which http, https, tls,
 * undici and Node's own fetch all go; names in `dns`, so that a look-up never leaves either.
 */
const loopback = (host: string): boolean => {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare === '::1' || bare === '::ffff:127.0.0.1' || isIpv4Loop(bare);
};

const isIpv4Loop = (host: string): boolean => net.isIPv4(host) && host.startsWith('127.');

const refusal = (what: string): Error =>
  new Error(`the network is off in tests: ${what} is not loopback`);

/** What `connect` was asked for, in any of its forms, or undefined for a pipe or a Unix socket. */
const hostOf = (args: readonly unknown[]): string | undefined => {
  // net.connect() hands on its arguments normalised as one array: [options, callback].
  const [first, second] = Array.isArray(args[0]) ? (args[0] as readonly unknown[]) : args;
  if (typeof first === 'object' && first !== null) {
    if ('path' in first && first.path) return undefined;
    return 'host' in first && typeof first.host === 'string' ? first.host : 'localhost';
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined;
  return typeof second === 'string' ? second : 'localhost';
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !loopback(host)) {
    process.nextTick(() => this.destroy(refusal(host)));
    return this;
  }
  return Reflect.apply(connect, this, args);
} as typeof connect;

const lookup = dns.lookup;
Object.assign(dns, {
  lookup: (host: string, ...rest: unknown[]): unknown => {
    if (loopback(host) || net.isIP(host) !== 0) return Reflect.apply(lookup, dns, [host, ...rest]);
    const done = rest.at(-1);
    if (typeof done === 'function') process.nextTick(done as () => void, refusal(host));
    return {};
  },
});

const lookupPromise = dns.promises.lookup;
Object.assign(dns.promises, {
  lookup: (host: string, ...rest: unknown[]): unknown =>
    loopback(host) || net.isIP(host) !== 0
      ? Reflect.apply(lookupPromise, dns.promises, [host, ...rest])
      : Promise.reject(refusal(host)),
});

for (const name of ['resolve', 'resolve4', 'resolve6', 'resolveAny', 'reverse'] as const) {
  Object.assign(dns, {
    [name]: (host: string, ...rest: unknown[]) => {
      const done = rest.at(-1);
      if (typeof done === 'function') process.nextTick(done as () => void, refusal(host));
    },
  });
  Object.assign(dns.promises, { [name]: (host: string) => Promise.reject(refusal(host)) });
}
