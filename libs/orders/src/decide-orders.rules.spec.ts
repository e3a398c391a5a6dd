import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { answerKey, decideOrders, externalKey, type Facts, type OrderRequest } from './decide-orders.rules.js';
import { balanceKey } from './allocation/allocation.rules.js';
import type { PricedOrder, Refusal } from './order.rules.js';

const [SHOP, HOUSE] = ['shop', 'house'];

interface Wish {
  units: readonly (readonly [sku: string, quantity: number])[];
  key?: string;
  fingerprint?: string;
  external?: string;
  unstocked?: readonly string[];
}

const requestOf = ({ key, fingerprint = 'f', external }: Wish): OrderRequest =>
  ({
    claim: { clientId: 'client', key: key ?? randomUUID(), fingerprint },
    input: { shopId: SHOP, externalNumber: external ?? randomUUID() },
  }) as OrderRequest;

const pricedOf = ({ units, unstocked = [] }: Wish): PricedOrder => ({
  shopId: SHOP,
  warehouseId: HOUSE,
  currency: 'GBP',
  totalMinor: 1,
  unitCount: 1,
  lines: units.map(([sku, quantity]) => ({
    variantId: sku,
    sku,
    name: sku,
    stocked: !unstocked.includes(sku),
    quantity,
    unitPrice: '1',
    amountMinor: 1,
  })),
});

const stock = (available: Record<string, number>, more: Partial<Facts> = {}): Facts => ({
  available: new Map(Object.entries(available).map(([sku, units]) => [balanceKey(HOUSE, sku), units])),
  answers: new Map(),
  externalNumbers: new Set(),
  unpaid: new Map(),
  ...more,
});

function decide(wishes: readonly Wish[], facts: Facts, refusals: Record<number, Refusal> = {}) {
  const { outcomes, reserve } = decideOrders(
    wishes.map(requestOf),
    wishes.map((wish, n) => refusals[n] ?? pricedOf(wish)),
    facts,
  );
  return {
    outcomes,
    told: outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind)),
    reserve: Object.fromEntries([...reserve].map(([key, units]) => [key.split(' ')[1], units])),
  };
}

describe('deciding a batch of orders', () => {
  it('serves first who comes first', () => {
    const { told, reserve } = decide(
      [{ units: [['A', 2]] }, { units: [['A', 2]] }, { units: [['A', 1]] }],
      stock({ A: 3 }),
    );
    expect(told).toEqual(['placed', 'out_of_stock', 'placed']);
    expect(reserve).toEqual({ A: 3 });
  });

  it('takes an order whole or not at all, and leaves what it did not get to the next', () => {
    const wishes: Wish[] = [
      {
        units: [
          ['A', 3],
          ['B', 1],
        ],
      },
      { units: [['A', 3]] },
    ];
    const { told, reserve } = decide(wishes, stock({ A: 3, B: 0 }));
    expect(told).toEqual(['out_of_stock', 'placed']);
    expect(reserve).toEqual({ A: 3 });
  });

  it('adds up a SKU that repeats in an order, and names every line that is short', () => {
    const { outcomes, told } = decide(
      [
        {
          units: [
            ['A', 2],
            ['B', 1],
            ['A', 2],
          ],
        },
        {
          units: [
            ['A', 1],
            ['A', 2],
          ],
        },
      ],
      stock({ A: 3, B: 5 }),
    );
    expect(told).toEqual(['out_of_stock', 'placed']);
    expect(outcomes[0]).toMatchObject({
      refusal: {
        errors: [
          { pointer: '/lines/0/quantity', params: { sku: 'A', wanted: 2, available: 3 } },
          { pointer: '/lines/2/quantity', params: { sku: 'A', wanted: 2, available: 3 } },
        ],
      },
    });
  });

  it('reserves nothing for services, and has none of what has no balance', () => {
    const { told, reserve } = decide(
      [{ units: [['POST', 9]], unstocked: ['POST'] }, { units: [['NEW', 1]] }],
      stock({}),
    );
    expect(told).toEqual(['placed', 'out_of_stock']);
    expect(reserve).toEqual({});
  });

  it('refuses an external number that is there, or stands in front of it in the batch', () => {
    const facts = stock({ A: 9 }, { externalNumbers: new Set([externalKey(SHOP, 'old')]) });
    const one: Wish['units'] = [['A', 1]];
    const { told, reserve } = decide(
      [
        { units: one, external: 'old' },
        { units: one, external: 'new' },
        { units: one, external: 'new' },
      ],
      facts,
    );
    expect(told).toEqual(['duplicate_external_number', 'placed', 'duplicate_external_number']);
    expect(reserve).toEqual({ A: 1 });
  });

  it('lets a number be tried again when the order in front of it was refused', () => {
    const { told } = decide(
      [
        { units: [['A', 9]], external: 'x' },
        { units: [['A', 1]], external: 'x' },
      ],
      stock({ A: 1 }),
    );
    expect(told).toEqual(['out_of_stock', 'placed']);
  });

  it('replays what was answered before, without looking at stock or numbers', () => {
    const answer = { fingerprint: 'f', status: 201, body: '{}' };
    const facts = stock({ A: 0 }, { answers: new Map([[answerKey('client', 'k'), answer]]) });
    const { outcomes, reserve } = decide([{ units: [['A', 5]], key: 'k' }], facts);
    expect(outcomes).toEqual([{ kind: 'replayed', answer }]);
    expect(reserve).toEqual({});
  });

  it('answers a key that repeats in the batch like the first, unless it asks for something else', () => {
    const wishes: Wish[] = [
      { units: [['A', 1]], key: 'k' },
      { units: [['A', 1]], key: 'k' },
      { units: [['A', 1]], key: 'k', fingerprint: 'g' },
    ];
    const { outcomes, told, reserve } = decide(wishes, stock({ A: 9 }));
    expect(told).toEqual(['placed', 'repeated', 'idempotency_key_reused']);
    expect(outcomes[1]).toEqual({ kind: 'repeated', of: 0 });
    expect(reserve).toEqual({ A: 1 });
  });

  it('remembers what it decided, and not what could not be priced', () => {
    const { outcomes } = decide(
      [{ units: [['A', 9]] }, { units: [] }, { units: [['A', 1]], external: 'old' }],
      stock({ A: 1 }, { externalNumbers: new Set([externalKey(SHOP, 'old')]) }),
      { 1: { code: 'unknown_sku' } },
    );
    expect(outcomes).toMatchObject([{ remember: true }, { remember: false }, { remember: true }]);
  });

  it('decides as one shopkeeper with paper would, for any batch', () => {
    const wish = fc.record({
      units: fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 1, max: 4 })), {
        minLength: 1,
        maxLength: 4,
      }),
      key: fc.constantFrom('k1', 'k2', 'k3', 'k4', 'k5', 'k6'),
      fingerprint: fc.constantFrom('f', 'f', 'f', 'g'),
      external: fc.constantFrom('x1', 'x2', 'x3', 'x4', 'x5'),
    });
    const shelves = fc.record({ A: fc.nat(8), B: fc.nat(8), C: fc.nat(8) });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), shelves, (wishes, shelf) => {
        const { told, reserve } = decide(wishes, stock(shelf));
        const expected = onPaper(wishes, shelf);
        expect(told).toEqual(expected.told);
        for (const sku of ['A', 'B', 'C'] as const) expect(shelf[sku] - (reserve[sku] ?? 0)).toBe(expected.shelf[sku]);
      }),
      { numRuns: 500 },
    );
  });
});

/** One order at a time, taking from the shelf until something is missing and then putting it all back. */
function onPaper(
  wishes: readonly Wish[],
  full: Record<string, number>,
): { told: string[]; shelf: Record<string, number> } {
  const shelf = { ...full };
  const [keys, numbers] = [new Map<string, string>(), new Set<string>()];
  const told = wishes.map(({ units, key, fingerprint, external }) => {
    const earlier = keys.get(key!);
    if (earlier !== undefined) return earlier === fingerprint ? 'repeated' : 'idempotency_key_reused';
    keys.set(key!, fingerprint!);
    if (numbers.has(external!)) return 'duplicate_external_number';
    const before = { ...shelf };
    for (const [sku, quantity] of units) shelf[sku]! -= quantity;
    if (Object.values(shelf).some((left) => left < 0)) {
      Object.assign(shelf, before);
      return 'out_of_stock';
    }
    numbers.add(external!);
    return 'placed';
  });
  return { told, shelf };
}
