import { expect, test } from 'vitest';
import { ingestionOriginOf } from '../../src/amplitude/ingestion.ts';

test.each([
  { region: 'us', url: null, href: 'https://api2.amplitude.com/' },
  { region: 'eu', url: null, href: 'https://api.eu.amplitude.com/' },
  { region: 'eu', url: 'http://127.0.0.1:8080', href: 'http://127.0.0.1:8080/' },
] as const)('$region, $url is $href', ({ region, url, href }) => {
  expect(ingestionOriginOf(region, url).href).toBe(href);
});
