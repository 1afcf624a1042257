import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

/*
 * Loaded before a bundle (`--import`), it makes that process' time pass FAST_CLOCK times as fast: its
 * pauses and time-outs end sooner, and its clock says that they took as long as they should. So the
 * bundle is tested as it is, with bounds of minutes and hours, in seconds.
 */

const factor = Number(process.env['FAST_CLOCK'] ?? 1);

/**
 * Timers turn in milliseconds, none of which is to become no time at all. What may take ten seconds, as a
 * connection may, has half of one: a hundredth is over on a busy machine before anything is late.
 * @param {unknown} ms
 */
function shorter(ms) {
  if (typeof ms !== 'number' || ms <= 0) return ms;
  return Math.max(ms < 10_000 ? 1 : 500, ms / factor);
}

/** @param {'setTimeout' | 'setInterval'} name */
function hasten(name) {
  const fast = new Proxy(globalThis[name], {
    apply: (timer, self, [run, ms, ...rest]) =>
      Reflect.apply(timer, self, [run, shorter(ms), ...rest]),
  });
  Object.assign(globalThis, { [name]: fast });
  Object.assign(timers, { [name]: fast });
}

/**
 * Requests to GitHub end by this alone. Their time is not what is tested, and on a busy machine a hundredth
 * of it is too short.
 */
const slow = globalThis.setTimeout;
AbortSignal.timeout = (ms) => {
  const controller = new AbortController();
  slow(() => controller.abort(new DOMException('timed out', 'TimeoutError')), ms).unref();
  return controller.signal;
};

hasten('setTimeout');
hasten('setInterval');
Object.assign(promises, {
  setTimeout: new Proxy(promises.setTimeout, {
    apply: (timer, self, [ms, ...rest]) => Reflect.apply(timer, self, [shorter(ms), ...rest]),
  }),
});
syncBuiltinESMExports();

const sinceStart = performance.now.bind(performance);
Object.assign(performance, { now: () => sinceStart() * factor });
