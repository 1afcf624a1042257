/**
 * Reading what others wrote as JSON, without trusting its shape: whatever is missing or of another
 * type is `undefined`, and own keys only are seen.
 */

/** What a text is as JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The value below the keys. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
      return undefined;
    }
    current = Object.getOwnPropertyDescriptor(current, key)?.value;
  }
  return current;
}

/** A text that is not empty. */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** A whole number from 0 up. */
export function countAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const found = at(value, ...keys);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}

/** A list; empty if there is none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

/** The name of a git object: SHA-1 or SHA-256 in lower-case hexadecimal. */
export function shaAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = textAt(value, ...keys)?.toLowerCase();
  return found !== undefined && isSha(found) ? found : undefined;
}

/** Whether a text is the name of a git object. */
export function isSha(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}
