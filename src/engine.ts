/* What V8 is told of what this program does with its time. It takes effect at once. */

/**
 * For a process that is over in a second. V8 copies callees into callers as if it had hours to earn back
 * what compiling these takes, and until that is done they run uncompiled: with less of it a check of a
 * large plan takes a sixth less time.
 */
export async function expectShortRun(): Promise<void> {
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

/** The last major version of Node whose V8 is known to have these flags: another one might complain. */
const lastKnown = 24;

async function setFlag(flag: string): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) > lastKnown) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(flag);
}
