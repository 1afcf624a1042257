import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version that the package says of itself; it lies two folders above, here as in the bundle. */
export function version(): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const manifest: { readonly version: string } = JSON.parse(
    readFileSync(join(folder, '..', '..', 'package.json'), 'utf8'),
  );
  return manifest.version;
}
