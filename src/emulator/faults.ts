import type { Reply } from './api.ts';
import type { Call } from './request.ts';

/**
 * What goes wrong with one request. `before`: it is not done; `after`: it is done, and the answer is
 * lost. `delay`: milliseconds to wait first, on top of the latency.
 */
export type Fault = { readonly delay?: number } & (
  | { readonly kind: 'reset' | 'timeout'; readonly when: 'before' | 'after' }
  | {
      readonly kind: 'status';
      readonly when: 'before' | 'after';
      readonly status: number;
      readonly body?: string;
      readonly contentType?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Done; half of the answer arrives, as a complete response or before the connection breaks. */
  | { readonly kind: 'truncated'; readonly connection: 'kept' | 'broken' }
  /** Done; the answer is said to be something else, and is, where `body` says so. */
  | { readonly kind: 'wrong-content-type'; readonly contentType?: string; readonly body?: string }
);

/** A request that a fault may befall. */
export interface FaultTarget extends Call {
  readonly cost: number;
}

/** Asked once for each request that was let in; `n` counts all requests from 0, those refused included. */
export type Faults = (request: FaultTarget, n: number) => Fault | undefined;

/** What becomes of a reply on its way. */
export type Delivery =
  | { readonly kind: 'whole' | 'cut'; readonly reply: Reply }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' };

/** Lets a fault happen around `execute`, which does the request. */
export function suffer(fault: Fault | undefined, execute: () => Reply): Delivery {
  if (fault === undefined) return { kind: 'whole', reply: execute() };
  switch (fault.kind) {
    case 'reset':
    case 'timeout':
      if (fault.when === 'after') execute();
      return fault.kind === 'reset' ? { kind: 'reset' } : { kind: 'silence' };
    case 'status':
      if (fault.when === 'after') execute();
      return {
        kind: 'whole',
        reply: {
          status: fault.status,
          contentType: fault.contentType ?? 'text/html; charset=utf-8',
          headers: fault.headers ?? {},
          body: fault.body ?? `<html><body><h1>${fault.status}</h1></body></html>`,
        },
      };
    case 'truncated': {
      const reply = execute();
      if (fault.connection === 'broken') return { kind: 'cut', reply };
      const body = reply.body.slice(0, Math.floor(reply.body.length / 2));
      return { kind: 'whole', reply: { ...reply, body } };
    }
    case 'wrong-content-type': {
      const reply = execute();
      const contentType = fault.contentType ?? 'text/html; charset=utf-8';
      return { kind: 'whole', reply: { ...reply, contentType, body: fault.body ?? reply.body } };
    }
    default:
      return fault satisfies never;
  }
}
