/**
 * Keeps a process that waits for most of its life small: V8 lets what is no longer used pile up to a
 * multiple of what is, 360 MB in a first apply of the largest plan, and this makes it collect early (170 MB).
 * It takes effect at once and costs computing time, which a run for hours has, and a check does not.
 */
export async function collectEarly(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--optimize-for-size');
}
