import { posix } from 'node:path';

/** A path or pattern in one form: without `./`, `//`, inner `..` and a slash at its end. */
export function tidy(path: string): string {
  return posix.normalize(path).replace(/^\.\//, '').replace(/\/$/, '');
}
