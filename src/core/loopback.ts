/**
 * Whether a host is this machine. `hostname` as WHATWG URLs have it: lower case, IPv4 in four decimal
 * parts, IPv6 in brackets.
 */
export function isLoopback({ hostname }: { readonly hostname: string }): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
