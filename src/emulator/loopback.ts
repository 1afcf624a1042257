import { once } from 'node:events';
import type { Server } from 'node:http';

/** Where a server listens, on this machine alone. */
export interface Loopback {
  /** Without a slash at the end. */
  readonly origin: string;
  /** Ends it at once, requests in flight included. */
  close(): Promise<void>;
}

/** Has a server listen on a free port of the loopback interface. */
export async function listenOnLoopback(server: Server): Promise<Loopback> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
