import { RE2JS } from 're2js';
import { quote } from './quote.ts';

/**
 * Why a pattern does not compile; `null` where it does. The engine is RE2's, which takes linear time
 * whatever the pattern: with patterns from a plan, none can stall a run.
 */
export function compileFault(pattern: string): string | null {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const foreign = foreignConstruct(pattern);
    return foreign === null
      ? reasonOf(error)
      : `RE2, the engine used here, runs in linear time and so has no ${foreign}`;
  }
}

export function matcherOf(pattern: string): (name: string) => boolean {
  const compiled = RE2JS.compile(pattern);
  return (name) => compiled.test(name);
}

/** What other engines have and RE2 has not. */
function foreignConstruct(pattern: string): string | null {
  let isClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === '\\') {
      at += 1;
      if (!isClass && /^(?:[1-9]|k[<{'])/.test(pattern.slice(at, at + 2))) return 'back-references';
    } else if (isClass) {
      isClass = character !== ']';
    } else if (character === '[') {
      isClass = true;
    } else if (/^\(\?<?[=!]/.test(pattern.slice(at, at + 4))) {
      return 'lookaround';
    }
  }
  return null;
}

/** re2js words its errors as "error parsing regexp: missing closing ): `(`". */
function reasonOf(error: Error): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  const [, reason = error.message, part] =
    /^error parsing regexp: (.*?)(?:: `(.*)`)?$/s.exec(error.message) ?? [];
  return part === undefined ? reason : `${reason} at ${quote(part)}`;
}
