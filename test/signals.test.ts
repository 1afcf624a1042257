import { expect, onTestFinished, test } from 'vitest';
import { stopOnSignals } from '../src/signals.ts';

function setUp() {
  const before = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') };
  const names: string[] = [];
  const stopping = stopOnSignals((name) => names.push(name));
  const own = (name: 'SIGINT' | 'SIGTERM') =>
    process.listeners(name).filter((listener) => !before[name].includes(listener));
  onTestFinished(() => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      for (const listener of own(name)) process.off(name, listener);
    }
  });
  /** As if the process had got it; whoever else listens is left alone. */
  const get = (name: 'SIGINT' | 'SIGTERM') => {
    for (const listener of own(name)) listener.call(process, name);
  };
  return { names, own, get, stopping };
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops, and says so', (name) => {
  const { names, get, stopping } = setUp();
  expect(stopping.signal.aborted).toBe(false);
  get(name);
  expect(stopping.signal.reason).toEqual(new Error(`stopped by ${name}`));
  expect(names).toEqual([name]);
});

test('a runner sends SIGTERM after SIGINT: it leaves the time that there is', () => {
  const { names, own, get } = setUp();
  get('SIGINT');
  expect(own('SIGTERM')).toHaveLength(1);
  get('SIGTERM');
  expect(names).toEqual(['SIGINT']);
});

test('in the end signals have their usual meaning again', () => {
  const { own, stopping } = setUp();
  stopping.end();
  expect([...own('SIGINT'), ...own('SIGTERM')]).toEqual([]);
});

test('while a stopped run reports, the SIGTERM after SIGINT does not kill it', () => {
  const { names, own, get, stopping } = setUp();
  get('SIGINT');
  stopping.end();
  expect(own('SIGTERM')).toHaveLength(1);
  get('SIGTERM');
  expect(names).toEqual(['SIGINT']);
});
