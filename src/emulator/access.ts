import { jsonReply, type Reply } from './api.ts';

/** The one pair of keys that a project accepts. */
export interface Keys {
  readonly apiKey: string;
  readonly secretKey: string;
}

/** The refusal of a request's `Authorization` header; undefined if it is the project's. */
export function refuseAccess(keys: Keys, authorization: string | undefined): Reply | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  const pair = encoded === undefined ? '' : Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  if (colon < 0) {
    return jsonReply(401, failure(401, 'Unauthorized'), { 'www-authenticate': 'Basic' });
  }
  if (pair.slice(0, colon) !== keys.apiKey) return jsonReply(403, failure(403, 'Invalid API Key'));
  if (pair.slice(colon + 1) === keys.secretKey) return undefined;
  return jsonReply(403, failure(403, 'Invalid API/Secret Key combination'));
}

/** The shape of what is refused before the API itself is reached. */
export function failure(status: number, details: string): unknown {
  return {
    error: {
      http_code: status,
      type: 'unspecified',
      message: 'Unspecified Error',
      metadata: { details },
    },
  };
}
