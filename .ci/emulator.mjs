// Serves an emulated Amplitude project until it is stopped: node .ci/emulator.mjs
// Needs build/js, which `npm run build` leaves. Its origin is printed, and put into EMULATOR_URL for
// the later steps of a GitHub job. The keys are no secrets: nothing else takes them.
import { appendFile } from 'node:fs/promises';

const keys = { apiKey: 'emulator-api-key', secretKey: 'emulator-secret-key' };

/**
 * A project that has been there for a while: what docs/example meets.
 * @type {import('../src/emulator/seed.ts').Seed}
 */
const project = {
  entities: [
    { kind: 'category', name: 'Checkout' },
    {
      kind: 'event',
      name: 'Checkout Started',
      fields: { category: 'Checkout', description: 'user opens checkout' },
    },
    { kind: 'event', name: 'Order Completed', fields: { category: 'Checkout' } },
    { kind: 'event', name: 'page_view' },
    { kind: 'event_property', name: 'cart_value', fields: { description: 'Cart total' } },
    { kind: 'event_property', name: 'cart_value', scope: 'Checkout Started' },
    { kind: 'event_property', name: 'currency', fields: { type: 'string' } },
    { kind: 'event_property', name: 'currency', scope: 'Checkout Started' },
    { kind: 'event_property', name: 'currency', scope: 'Order Completed' },
    { kind: 'user_property', name: 'plan_tier', fields: { description: 'free or pro' } },
  ],
};

/** @type {typeof import('../src/emulator/server.ts')} */
const { startEmulator } = await import(
  new URL('../build/js/emulator/server.js', import.meta.url).href
);
const { url } = await startEmulator({ ...keys, project });
const shared = process.env['GITHUB_ENV'];
if (shared) await appendFile(shared, `EMULATOR_URL=${url}\n`);
console.log(`${url} (${keys.apiKey}, ${keys.secretKey})`);
