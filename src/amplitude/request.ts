import type { Call } from './call.ts';
import type { Request } from './exchange.ts';

/** What goes over the wire for a call, with the project's keys as Basic authentication. */
export function requestFor(call: Call, apiKey: string, secretKey: string): Request {
  const query = encodeForm(call.query);
  const credentials = Buffer.from(`${apiKey}:${secretKey}`).toString('base64');
  const hasBody = call.method !== 'GET' || call.body.length > 0;
  return {
    method: call.method,
    path: query === '' ? call.path : `${call.path}?${query}`,
    headers: {
      accept: 'application/json',
      authorization: `Basic ${credentials}`,
      'user-agent': 'amplitude-tracking-plan',
      ...(hasBody ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    },
    body: hasBody ? encodeForm(call.body) : null,
  };
}

/** Spaces as `%20`, which decodes to a space everywhere. */
function encodeForm(parameters: Call['body']): string {
  return parameters
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
