import { problemByLine, quantitiesAreWhole, withScan } from './lines.js';

describe('lines of a posting', () => {
  it('count a code that is scanned again', () => {
    const once = withScan([], 'A', 'Lamp');
    const twice = withScan(withScan(once, 'B', 'Bulb'), 'A', 'Lamp');
    expect(once).toEqual([{ sku: 'A', name: 'Lamp', quantity: '1' }]);
    expect(twice.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['A', '2'],
      ['B', '1'],
    ]);
  });

  it('begin again at one where nothing sensible was typed', () => {
    expect(withScan([{ sku: 'A', name: '', quantity: 'x' }], 'A', '')[0]!.quantity).toBe('1');
  });

  it.each([
    ['receive', '12', true],
    ['receive', '0', false],
    ['receive', '-1', false],
    ['receive', '1.5', false],
    ['receive', '', false],
    ['adjust', '-3', true],
    ['adjust', ' 4 ', true],
    ['adjust', '0', false],
  ] as const)('to %s take %j: %s', (kind, quantity, valid) => {
    expect(quantitiesAreWhole([{ sku: 'A', name: '', quantity }], kind)).toBe(valid);
  });

  it('carry the message that the server has for them', () => {
    const found = problemByLine({ 'lines/2/delta': 'too many', 'lines/0': 'unknown', reason: 'missing' });
    expect([...found]).toEqual([
      [2, 'too many'],
      [0, 'unknown'],
    ]);
  });
});
