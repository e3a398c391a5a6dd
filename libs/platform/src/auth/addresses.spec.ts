import { isAddressOrNetwork, isWithin } from './addresses.js';

describe('addresses of an API key', () => {
  it('are addresses and networks of both kinds', () => {
    for (const text of ['203.0.113.7', '203.0.113.0/24', '2001:db8::1', '2001:db8::/32'])
      expect(isAddressOrNetwork(text)).toBe(true);
    for (const text of ['', 'example.com', '203.0.113.0/33', '1.2.3.4.5']) expect(isAddressOrNetwork(text)).toBe(false);
  });

  it.each<[string, string[], boolean]>([
    ['203.0.113.7', ['203.0.113.7'], true],
    ['203.0.113.7', ['203.0.113.0/24'], true],
    ['203.0.114.7', ['203.0.113.0/24', '198.51.100.1'], false],
    ['::ffff:203.0.113.7', ['203.0.113.0/24'], true],
    ['2001:db8::5', ['2001:db8::/32'], true],
    ['2001:db8::5', ['203.0.113.0/24'], false],
    ['nonsense', ['0.0.0.0/0'], false],
  ])('%s within %j: %s', (address, places, within) => {
    expect(isWithin(address, places)).toBe(within);
  });
});
