import { Agent, type Dispatcher, EnvHttpProxyAgent, Pool } from 'undici';
import { costs } from '../core/cost.ts';
import { isLoopback } from '../core/loopback.ts';
import { type Bounds, exchange, type Request, type Response, TransportError } from './exchange.ts';

/** The network as the client sees it: one origin, no redirects, connections kept and reused. */
export interface Transport {
  /** Throws {@link TransportError}. The signal ends a request at any time, also one that was sent. */
  send(request: Request, signal?: AbortSignal): Promise<Response>;
  /** Waits for what is under way, and closes the connections. */
  close(): Promise<void>;
}

/** Proxies as in `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`; empty for none. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  readonly none: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxies of an environment: lower case first, and what is empty counts as not there, as curl has
 * it. Without `https_proxy`, the one for http is used for https too.
 */
export function proxiesIn(env: Environment): Proxies {
  const read = (name: string) => (env[name]?.trim() || env[name.toUpperCase()]?.trim()) ?? '';
  const http = withScheme(read('http_proxy'));
  return { http, https: withScheme(read('https_proxy')) || http, none: read('no_proxy') };
}

/** `proxy.example.com:8080` means http, as everywhere. */
function withScheme(proxy: string): string {
  return proxy === '' || proxy.includes('://') ? proxy : `http://${proxy}`;
}

/** What is wrong with the proxy for https, in words without its password; empty if nothing is. */
function faultOf({ https }: Proxies): string {
  if (https === '') return '';
  if (!URL.canParse(https)) return 'the address of the proxy (HTTPS_PROXY) is no URL';
  const { protocol } = new URL(https);
  return protocol === 'http:' || protocol === 'https:'
    ? ''
    : `the proxy (HTTPS_PROXY) speaks ${protocol.slice(0, -1)}, and only http and https are known here`;
}

/** Answers are lists of at most some thousand rows. */
const bounds: Bounds = { connect: 10_000, response: 60_000, body: 64 * 1024 * 1024 };

/**
 * A transport to `origin` over HTTP; loopback never goes through a proxy. Throws a RangeError for an
 * origin that credentials would leave this machine for without encryption.
 */
export function httpTransport(origin: URL, proxies: Proxies, most: Bounds = bounds): Transport {
  if (origin.protocol !== 'https:' && !(origin.protocol === 'http:' && isLoopback(origin))) {
    throw new RangeError(`${origin.origin} is neither https nor on this machine`);
  }
  const fault = isLoopback(origin) ? '' : faultOf(proxies);
  const agent = agentFor(origin, fault === '' ? proxies : noProxies, most);
  const underWay = new Set<Promise<Response>>();
  return {
    send: async (request, signal) => {
      if (fault !== '') throw new TransportError(fault, false);
      const response = exchange(agent, origin, request, most, signal);
      underWay.add(response);
      try {
        return await response;
      } finally {
        underWay.delete(response);
      }
    },
    close: async () => {
      await Promise.allSettled(underWay);
      // A connection that is still being made for a request that was given up must not be waited for.
      await agent.destroy();
    },
  };
}

const noProxies: Proxies = { http: '', https: '', none: '' };

function agentFor(origin: URL, proxies: Proxies, most: Bounds): Dispatcher {
  // The exchange has clocks of its own, which also run while a proxy is asked to connect.
  const options: Agent.Options = {
    connect: { timeout: most.connect },
    headersTimeout: 0,
    bodyTimeout: 0,
    keepAliveTimeout: 30_000,
    // undici takes a moment to see that a connection is free; without a bound it would open another.
    connections: costs.inFlight,
  };
  if (isLoopback(origin)) return new Agent(options);
  const { http: httpProxy, https: httpsProxy, none: noProxy } = proxies;
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy,
    httpsProxy,
    noProxy,
    // A proxy that never answers must not hold its connection for minutes.
    clientFactory: (proxy, given) => new Pool(proxy, { ...given, headersTimeout: most.connect }),
  });
}
