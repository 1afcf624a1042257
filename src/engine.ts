/* What V8 is told of what this program does with its time. It takes effect at once. */

/** The last major version of Node whose V8 is known to have the flag of a short run: another might complain. */
const lastKnown = 24;

/**
 * For a process that computes for a second, however long it waits. V8 copies callees into callers as if it
 * had hours to earn back what compiling these takes, and until that is done they run uncompiled: with less
 * of it a check of a large plan takes a sixth less time.
 */
export async function computeShortly(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) > lastKnown) return;
  await setFlag('--max-inlined-bytecode-size-cumulative=100');
}

/**
 * Keeps a process that waits for most of its life small: V8 lets what is no longer used pile up to a
 * multiple of what is, 360 MB in a first apply of the largest plan, and this makes it collect early (170 MB).
 * It costs computing time, which a run for hours has, and a check does not.
 */
export async function collectEarly(): Promise<void> {
  await setFlag('--optimize-for-size');
}

async function setFlag(flag: string): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(flag);
}
