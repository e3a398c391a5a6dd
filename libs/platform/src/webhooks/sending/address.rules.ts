import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Reachable for everyone, but services of the machine's own network all the same: clouds' metadata and name servers. */
const HOUSE_ADDRESSES = new Set(['168.63.129.16', '100.100.100.200', '192.88.99.1']);

/** Names that resolve inside the own network only, whatever a name server says today. */
const HOUSE_NAMES = /(^|\.)(localhost|localdomain|local|internal|intranet|lan|home|corp|private|test|invalid|arpa)$/;

const OPEN_PORTS = new Set([80, 443]);
const FIRST_FREE_PORT = 1_024;

/**
 * Whether an address belongs to the internet at large: not loopback, private, link-local, carrier-grade NAT, multicast, reserved,
 * nor an IPv6 form that carries an IPv4 address inside it.
 */
export function isPublicAddress(address: string): boolean {
  const [bare = ''] = address.split('%');
  if (HOUSE_ADDRESSES.has(bare) || isIP(bare) === 0) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== 'unicast') return false;
  // Global unicast is 2000::/3; ipaddr.js calls everything unicast that it has no other name for.
  return parsed.kind() === 'ipv4' || (parsed.toByteArray()[0]! & 0xe0) === 0x20;
}

export interface AddressPolicy {
  allowHttp: boolean;
  /** For tests and intranets. */
  allowPrivate: boolean;
}

export type UrlFault = 'webhook_url_invalid' | 'webhook_url_insecure' | 'webhook_url_port' | 'webhook_url_private';

/** What is wrong with an address before any name is looked up; null where nothing is. */
export function urlFault(text: string, { allowHttp, allowPrivate }: AddressPolicy): UrlFault | null {
  if (!URL.canParse(text) || text !== text.trim()) return 'webhook_url_invalid';
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || url.hash) return 'webhook_url_invalid';
  if (url.protocol === 'http:' && !allowHttp) return 'webhook_url_insecure';
  const port = portOf(url);
  if (!OPEN_PORTS.has(port) && port < FIRST_FREE_PORT) return 'webhook_url_port';
  if (allowPrivate) return null;
  const host = hostOf(url);
  if (isAddress(host)) return isPublicAddress(host) ? null : 'webhook_url_private';
  return !host.includes('.') || HOUSE_NAMES.test(host) ? 'webhook_url_private' : null;
}

/** The host without brackets and without the dot that may end a full name. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$|\.$/g, '');

export const portOf = (url: URL): number => Number(url.port || (url.protocol === 'https:' ? 443 : 80));

export const isAddress = (host: string): boolean => isIP(host) !== 0;
