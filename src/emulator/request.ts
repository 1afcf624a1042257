import { Refusal } from './refusal.ts';

/** A request as the API understands it. Maps, since the names of parameters come from outside. */
export interface Call {
  readonly method: string;
  /** As sent, without the query. */
  readonly path: string;
  /** Decoded, without the empty one before the first slash. */
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  readonly body: ReadonlyMap<string, string>;
}

/**
 * Decodes a request: every segment of the path exactly once, so that `%2F` can stand in a name, and a
 * body only if it is form-encoded.
 * @throws {Refusal} 400 for malformed percent-encoding and for any other type of body
 */
export function readCall(
  method: string,
  url: string,
  contentType: string | undefined,
  text: string,
): Call {
  const { path, search } = split(url);
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  if (text !== '' && type !== 'application/x-www-form-urlencoded') {
    throw new Refusal(400, 'The body must be application/x-www-form-urlencoded.');
  }
  return {
    method,
    path,
    segments: path.split('/').slice(1).map(decodeText),
    query: readForm(search),
    body: readForm(text),
  };
}

/** What can be said of a request that cannot be decoded. */
export function unreadCall(method: string, url: string): Call {
  return { method, path: split(url).path, segments: [], query: new Map(), body: new Map() };
}

function split(url: string): { readonly path: string; readonly search: string } {
  const mark = url.indexOf('?');
  return mark < 0
    ? { path: url, search: '' }
    : { path: url.slice(0, mark), search: url.slice(mark + 1) };
}

/** Both `+` and `%20` are a space here; in paths `+` is itself. The last of equal names counts. */
function readForm(text: string): ReadonlyMap<string, string> {
  const form = new Map<string, string>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
    form.set(decodeText(name), decodeText(value.join('=')));
  }
  return form;
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, 'Malformed percent-encoding.');
  }
}
