import ipaddr from 'ipaddr.js';

/** Whether a text names an address or a network in CIDR form. */
export const isAddressOrNetwork = (text: string): boolean => ipaddr.isValid(text) || ipaddr.isValidCIDR(text);

/** Whether an address is one of these, or in one of these networks. IPv4 in IPv6 counts as IPv4. */
export function isWithin(address: string, places: readonly string[]): boolean {
  if (!ipaddr.isValid(address)) return false;
  const asked = ipaddr.process(address);
  return places.some((place) => {
    if (ipaddr.isValid(place)) return ipaddr.process(place).toNormalizedString() === asked.toNormalizedString();
    const [network, bits] = ipaddr.parseCIDR(place);
    return network.kind() === asked.kind() && asked.match(network, bits);
  });
}
