import type { ServerResponse } from 'node:http';
import type { Delivery } from './faults.ts';

/** Sends what is left of a reply. Returns the status that the client gets to see, or `null`. */
export function deliver(delivery: Delivery, response: ServerResponse): number | null {
  switch (delivery.kind) {
    case 'silence':
      return null;
    case 'reset':
      response.socket?.resetAndDestroy();
      return null;
    case 'whole':
    case 'cut': {
      const { reply } = delivery;
      const body = Buffer.from(reply.body);
      response.writeHead(reply.status, {
        ...reply.headers,
        'content-type': reply.contentType,
        'content-length': body.length,
      });
      if (delivery.kind === 'whole') response.end(body);
      else response.write(body.subarray(0, body.length / 2), () => response.destroy());
      return reply.status;
    }
    default:
      return delivery satisfies never;
  }
}
