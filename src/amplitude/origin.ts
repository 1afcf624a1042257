const hosts = {
  us: 'https://amplitude.com',
  eu: 'https://analytics.eu.amplitude.com',
} as const;

/** Where the Taxonomy API of a region is, or of `baseUrl` instead. */
export function originOf(region: keyof typeof hosts, baseUrl: string | null): URL {
  return new URL(baseUrl ?? hosts[region]);
}
