import { breakFaults, breakFor, homeAmountMinor, orderableQuantity } from '../rules/prices.rules.js';
import { adviseLine, type SupplyFacts } from './advice.rules.js';

const facts: SupplyFacts = {
  moq: 50,
  packSize: 12,
  leadTimeDays: 14,
  supplierSku: 'S-1',
  prices: [
    { fromQuantity: 1, unitPrice: '10', validFrom: '2026-01-01', validUntil: null },
    { fromQuantity: 100, unitPrice: '9', validFrom: '2026-01-01', validUntil: '2026-06-30' },
    { fromQuantity: 100, unitPrice: '8.5', validFrom: '2026-04-01', validUntil: null },
  ],
  contractPrices: [{ fromQuantity: 60, unitPrice: '9.2' }],
};

describe('price breaks', () => {
  it('hold from their quantity on and within their days; of two the later one', () => {
    expect(breakFor(facts.prices, 99, '2026-03-01')?.unitPrice).toBe('10');
    expect(breakFor(facts.prices, 100, '2026-03-01')?.unitPrice).toBe('9');
    expect(breakFor(facts.prices, 100, '2026-04-01')?.unitPrice).toBe('8.5');
    expect(breakFor(facts.prices, 100, '2025-12-31')).toBeNull();
    expect(breakFor([{ fromQuantity: 10, unitPrice: '1' }], 9, null)).toBeNull();
  });

  it('are refused where they contradict each other', () => {
    const faults = breakFaults(
      [
        { fromQuantity: 1, unitPrice: 'x' },
        { fromQuantity: 1, unitPrice: '1' },
        { fromQuantity: 2, unitPrice: '1', validFrom: '2026-03-01', validUntil: '2026-02-01' },
        { fromQuantity: 3, unitPrice: '1', validFrom: '2026-02-30' },
      ],
      '/prices',
    );
    expect(faults.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/prices/0/unitPrice unit_price',
      '/prices/1/fromQuantity break_repeated',
      '/prices/2/validUntil day_order',
      '/prices/3/validFrom not_a_day',
    ]);
  });

  it('are counted in whole packs from the minimum on', () => {
    expect([1, 50, 61, 72].map((wanted) => orderableQuantity(wanted, facts))).toEqual([60, 60, 72, 72]);
  });

  it('are exact in another currency', () => {
    expect(homeAmountMinor('0.125', 1, '1', 'USD')).toBe(13);
    expect(homeAmountMinor('100.000001', 1_000, '0.00694444', 'USD')).toBe(69_444);
    expect(homeAmountMinor('999999999999', 100_000_000, '99999999', 'CNY')).toBeNull();
  });
});

describe('advice for a line', () => {
  it('warns of quantities that are not delivered', () => {
    const advice = adviseLine({ quantity: 40, unitPrice: '10' }, facts, '2026-03-01');
    expect(advice).toMatchObject({
      orderable: 60,
      listPrice: '10',
      contractPrice: null,
      warnings: ['below_moq', 'not_in_packs'],
    });
  });

  it('warns above the contract, and above the list where there is no contract', () => {
    expect(adviseLine({ quantity: 60, unitPrice: '9.21' }, facts, '2026-03-01').warnings).toEqual(['above_contract']);
    expect(adviseLine({ quantity: 60, unitPrice: '9.2' }, facts, '2026-03-01').warnings).toEqual([]);
    const plain = { ...facts, contractPrices: [] };
    expect(adviseLine({ quantity: 60, unitPrice: '10.01' }, plain, '2026-03-01').warnings).toEqual(['above_list']);
  });

  it('says that the supplier does not deliver it', () => {
    expect(adviseLine({ quantity: 3, unitPrice: null }, undefined, '2026-03-01')).toMatchObject({
      orderable: 3,
      warnings: ['not_supplied'],
    });
  });
});
