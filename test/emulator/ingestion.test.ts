import { expect, onTestFinished, test } from 'vitest';
import { type EmulatorOptions, startEmulator } from '../../src/emulator/server.ts';

const keys = { apiKey: 'key', secretKey: 'secret' };

async function start(options: Partial<EmulatorOptions> = {}) {
  const emulator = await startEmulator({ ...keys, ...options });
  onTestFinished(() => emulator.close());
  const send = async (identification: unknown, apiKey = 'key') => {
    const response = await fetch(`${emulator.url}/groupidentify`, {
      method: 'POST',
      body: new URLSearchParams({
        api_key: apiKey,
        identification: JSON.stringify(identification),
      }),
    });
    return `${response.status} ${await response.text()}`;
  };
  return { emulator, send };
}

const group = (properties: unknown, type = 'account', value = 'Acme') => ({
  group_type: type,
  group_value: value,
  group_properties: properties,
});

test('group types come into being, and operations add up', async () => {
  const { emulator, send } = await start();
  expect(await send(group({ tier: 'pro', old: 1 }))).toBe('200 success');
  const operations = {
    $set: { tier: 'free' },
    $setOnce: { tier: 'never', first: 1 },
    $add: { seats: 2 },
    $append: { tags: 'b' },
    $prepend: { tags: ['a'] },
    $unset: { old: '-' },
  };
  expect(await send([group(operations), group({ $add: { seats: 3 } })])).toBe('200 success');
  expect(Object.fromEntries(emulator.project.groups.get('["account","Acme"]') ?? [])).toEqual({
    tier: 'free',
    first: 1,
    seats: 5,
    tags: ['a', 'b'],
  });
  expect([...emulator.project.shelf('group_property').scopes()]).toEqual(['account']);
  // It has no part in the Taxonomy API's budget.
  expect(emulator.budget.peak).toBe(0);
});

test('what breaks a limit or the form is refused as a whole', async () => {
  const { emulator, send } = await start();
  const many = (length: number) => Array.from({ length }, (_, index) => [`p${index}`, 1]);
  expect(await send(group({ a: 1 }), 'other')).toBe('400 Invalid API key');
  expect(await send([group({ a: 1 }), group({ a: 1, $set: { b: 1 } })])).toMatch(/^400 .*mixed/);
  expect(await send(group({ $inc: { a: 1 } }))).toMatch(/^400 Unknown operation/);
  expect(await send(group({ $add: { a: '1' } }))).toMatch(/^400 \$add/);
  expect(await send(group({ a: 'x'.repeat(1025) }))).toMatch(/^400 A string/);
  expect(await send(Array.from({ length: 1025 }, () => group({})))).toMatch(/^400 Too many ident/);
  expect(await send(group(Object.fromEntries(many(1025))))).toMatch(/^400 Too many group prop/);
  expect(await send(group({ $set: Object.fromEntries(many(1024)) }))).toBe('200 success');
  expect(await send(group({ a: Array.from({ length: 1000 }, () => 'x'.repeat(1000)) }))).toMatch(
    /^413 /,
  );
  const types = ['b', 'c', 'd', 'e', 'f'].map((type) => group({}, type));
  expect(await send(types)).toBe('400 Too many group types');
  expect(emulator.project.groups.size).toBe(1);
});
