import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, setStockItem } from '../index.js';
import { listHoldings } from '../bins/bins.queries.js';
import { listStock } from '../stock/stock.queries.js';
import { announceInbound } from './announce-inbound.js';
import { countInbound, type CountedItem } from './count-inbound.js';
import { editInbound } from './edit-inbound.js';
import { listInbounds, readInbound } from './inbound.queries.js';
import { inspectInbound } from './inspect-inbound.js';
import { type InboundStep, moveInbound } from './move-inbound.js';
import { postInbound } from './post-inbound.js';

const MUG_BARCODE = '6291041500213';

let test: TestDatabase;
let actor: Actor;
let warehouseId: string;
let id: string;
let variantIds: string[];

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    const variants = [{ sku: 'MUG', price: '9', barcode: MUG_BARCODE }];
    const products = [
      { name: 'Mug', variants },
      { name: 'Bowl', variants: [{ sku: 'BOWL', price: '9' }] },
    ];
    variantIds = (await createProducts(t, actor, { currency: 'GBP', products })).map(
      (product) => product.variants[0]!.id,
    );
  });
});

const announce = async (over: object = {}): Promise<void> => {
  const lines = [
    { sku: 'MUG', quantity: 10, unitCost: '3.5', most: 11 },
    { sku: 'BOWL', quantity: 4 },
  ];
  const source = { source: 'purchase' as const, sourceId: uuid7() };
  ({ id } = await tx((t) => announceInbound(t, actor, { warehouseId, party: 'Potters', ...source, lines, ...over })));
};
const read = (): ReturnType<typeof readInbound> => tx((t) => readInbound(t, id, new Set(['inventory:receive'])));
const step = async (...steps: InboundStep[]): Promise<void> => {
  for (const one of steps) {
    const { version } = await read();
    await tx((t) => moveInbound(t, actor, { id, version, step: one }));
  }
};
const count = (...items: CountedItem[]): Promise<unknown> => tx((t) => countInbound(t, actor, { id, items }));
const post = async (): ReturnType<typeof postInbound> => {
  const { version } = await read();
  return tx((t) => postInbound(t, actor, { id, version }));
};

describe('a delivery', () => {
  it('is counted by scanner, with units that are not accepted, and posted into stock once', async () => {
    await announce();
    await step('arrive', 'unload');
    await count({ scan: MUG_BARCODE, quantity: 8 }, { scan: 'MUG', quantity: 2, rejectReason: 'damaged', note: 'wet' });
    await count({ scan: 'BOWL' });
    await step('finish');
    const { version } = await read();
    const posted = await Promise.allSettled([1, 2].map(() => tx((t) => postInbound(t, actor, { id, version }))));
    expect(posted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await tx((t) => listStock(t, {}))).toMatchObject({
      items: [
        { sku: 'BOWL', onHand: 1, unavailable: 0 },
        { sku: 'MUG', onHand: 8, unavailable: 2, placed: 0 },
      ],
    });
    expect((await read()).lines).toMatchObject([
      { sku: 'MUG', variantTitle: '', expected: 10, accepted: 8, rejected: 2 },
      { sku: 'BOWL', expected: 4, accepted: 1, rejected: 0 },
    ]);
    const [cost] = await tx((t) => t.sql`SELECT unit_cost FROM inventory.stock_movement WHERE unit_cost IS NOT NULL`);
    expect(cost).toEqual({ unit_cost: '3.500000' });
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('tells what it was for when it is posted, with what is short, too much and rejected', async () => {
    await announce();
    await step('arrive', 'unload');
    await count({ scan: 'MUG', quantity: 11 }, { scan: 'BOWL', quantity: 1, rejectReason: 'quality' });
    await step('finish');
    expect((await post()).lines).toEqual([
      { lineNo: 1, sourceLineNo: null, accepted: 11, rejected: 0, short: 0, over: 1, rejectReason: null },
      { lineNo: 2, sourceLineNo: null, accepted: 0, rejected: 1, short: 3, over: 0, rejectReason: 'quality' },
    ]);
    const [event] = await tx(
      (t) => t.sql<{ payload: object }>`SELECT payload FROM platform.event WHERE type = 'inbound.posted'`,
    );
    expect(event!.payload).toMatchObject({ source: 'purchase', lines: [{ accepted: 11, over: 1 }, { rejected: 1 }] });
  });

  it('refuses what nobody knows, what is beyond the tolerance, and taking back more than was counted', async () => {
    await announce();
    await step('arrive', 'unload');
    await expect(count({ scan: '4006381333931' })).rejects.toMatchObject({
      errors: [{ pointer: '/items/0/scan', code: 'barcode_unknown', params: { code: '4006381333931' } }],
    });
    await expect(count({ scan: 'MUG', quantity: 6 }, { scan: 'MUG', quantity: 6 })).rejects.toMatchObject({
      errors: [
        { pointer: '/items/1/quantity', code: 'delivery_over_receipt', params: { sku: 'MUG', expected: 10, most: 11 } },
      ],
    });
    await count({ scan: 'MUG', quantity: 2 });
    await expect(count({ scan: 'MUG', quantity: -3 })).rejects.toMatchObject({ code: 'counted_below_zero' });
    expect((await read()).unitsCounted).toBe(2);
  });

  it('refuses dates with which it could never be posted', async () => {
    await announce();
    await step('arrive', 'unload');
    const wrong = { scan: 'MUG', lot: 'L1', producedOn: '2030-01-02', expiresOn: '2030-01-01' };
    await expect(count({ scan: 'BOWL' }, wrong)).rejects.toMatchObject({
      errors: [{ pointer: '/items/1/expiresOn', code: 'expires_before_produced' }],
    });
  });

  it('adds up what several people count at the same moment, and never goes beyond the tolerance', async () => {
    await announce();
    await step('arrive', 'unload');
    const counts = await Promise.allSettled(Array.from({ length: 20 }, () => count({ scan: 'MUG' })));
    expect(counts.filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
    expect((await read()).lines[0]).toMatchObject({ accepted: 11 });
  });

  it('takes units that nobody announced as unordered only, unless it came without an order', async () => {
    await announce({ lines: [{ sku: 'MUG', quantity: 1 }] });
    await step('arrive', 'unload');
    await expect(count({ scan: 'BOWL' })).rejects.toMatchObject({ code: 'not_announced' });
    await count({ scan: 'BOWL', quantity: 3, rejectReason: 'unordered' });
    expect((await read()).lines[1]).toMatchObject({ sku: 'BOWL', expected: 0, rejected: 3 });
    await announce({ lines: [{ sku: 'MUG', quantity: 1 }], source: 'manual', sourceId: undefined });
    await step('arrive', 'unload');
    await count({ scan: 'BOWL', quantity: 3 });
    expect((await read()).lines[1]).toMatchObject({ accepted: 3 });
  });

  it('goes back a step as long as nothing is posted, and not to before it was counted', async () => {
    await announce();
    await step('arrive', 'back', 'arrive', 'unload');
    await expect(step('finish')).rejects.toMatchObject({ code: 'nothing_counted' });
    await count({ scan: 'MUG' });
    await step('finish', 'back');
    await expect(step('back')).rejects.toMatchObject({ code: 'inbound_counted' });
    await expect(step('cancel')).rejects.toMatchObject({ code: 'inbound_counted', params: { units: 1 } });
    await count({ scan: 'MUG', quantity: -1 });
    await step('back', 'cancel');
    await expect(step('arrive')).rejects.toMatchObject({ code: 'inbound_state' });
  });

  it('takes back only what was counted under the same lot, with the same verdict, and never nothing', async () => {
    await announce();
    await step('arrive', 'unload');
    await count({ scan: 'MUG', lot: 'L1', quantity: 3 });
    const wrong = [{ lot: 'L2' }, {}, { lot: 'L1', rejectReason: 'damaged' as const }];
    for (const one of wrong)
      await expect(count({ scan: 'MUG', quantity: -2, ...one })).rejects.toMatchObject({ code: 'counted_below_zero' });
    await expect(count({ scan: 'MUG', quantity: 0 })).rejects.toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/items/0/quantity', code: 'zero_delta' }],
    });
    await count({ scan: 'MUG', lot: 'L1', quantity: -2 });
    await step('finish');
    await post();
    expect(await tx((t) => listHoldings(t, {}))).toMatchObject([{ lot: 'L1', quantity: 1 }]);
    expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);
  });

  it('is announced anew after everything that was counted has been taken back', async () => {
    await announce({ source: 'manual', sourceId: undefined });
    await step('arrive', 'unload');
    await count({ scan: 'BOWL', quantity: 2 }, { scan: 'BOWL', quantity: -2 });
    await step('back');
    const lines = [
      { sku: 'MUG', quantity: 7 },
      { sku: 'BOWL', quantity: 3 },
    ];
    const edit = async (some: typeof lines): Promise<unknown> => {
      const { version } = await read();
      return tx((t) => editInbound(t, actor, { id, version, change: { lines: some } }));
    };
    await edit(lines.slice(0, 1));
    expect(await read()).toMatchObject({
      lines: [
        { sku: 'BOWL', expected: 0 },
        { sku: 'MUG', expected: 7 },
      ],
    });
    await edit(lines);
    expect(await read()).toMatchObject({ unitsExpected: 10, lineCount: 2 });
  });

  it('does not show what is expected to whoever counts blind, until counting has ended', async () => {
    await announce({ blind: true });
    await step('arrive', 'unload');
    expect(await read()).toMatchObject({
      unitsExpected: null,
      lines: [{ expected: null, most: null }, { expected: null }],
    });
    await count({ scan: 'MUG' });
    await step('finish');
    expect(await read()).toMatchObject({ unitsExpected: 14, lines: [{ expected: 10 }, { expected: 4 }] });
  });

  it('puts a line that fails its sample into quarantine', async () => {
    await announce({
      lines: [
        { sku: 'MUG', quantity: 200 },
        { sku: 'BOWL', quantity: 3 },
      ],
    });
    await step('arrive', 'unload');
    await count({ scan: 'MUG', quantity: 200 }, { scan: 'BOWL', quantity: 3 });
    const inspect = (defects: number, lineNo = 1): Promise<unknown> =>
      tx((t) => inspectInbound(t, actor, { id, lineNo, level: 'II', aql: 2.5, defects }));
    expect(await inspect(2)).toEqual({ letter: 'G', sampleSize: 32, acceptUpTo: 2, lotSize: 200, verdict: 'accept' });
    await expect(inspect(33)).rejects.toMatchObject({ code: 'defects_beyond_sample', params: { sampleSize: 32 } });
    expect(await inspect(3)).toMatchObject({ verdict: 'reject' });
    expect(await inspect(0, 2)).toMatchObject({ sampleSize: 3, verdict: 'accept' });
    await step('finish');
    await post();
    expect(await tx((t) => listHoldings(t, {}))).toMatchObject([{ sku: 'MUG', bin: 'QUARANTINE', quantity: 200 }]);
  });

  it('reads lot and expiry from a GS1 scan, and asks for them at the latest when it is posted', async () => {
    await tx((t) => setStockItem(t, actor, { variantId: variantIds[0]!, version: 0, change: { tracksLots: true } }));
    await announce({ lines: [{ sku: 'MUG', quantity: 5 }] });
    await step('arrive', 'unload');
    await count({ scan: `(01)0${MUG_BARCODE}(17)310228(10)L7(37)3` }, { scan: 'MUG' });
    await step('finish');
    await expect(post()).rejects.toMatchObject({ code: 'lot_needed' });
    await step('back');
    await count({ scan: 'MUG', quantity: -1 }, { scan: 'MUG', lot: 'L8' });
    await step('finish');
    await post();
    expect(
      (await tx((t) => listHoldings(t, {}))).map(({ lot, expiresOn, quantity }) => [lot, expiresOn, quantity]),
    ).toEqual([
      ['L7', '2031-02-28', 3],
      ['L8', null, 1],
    ]);
  });

  it('can be changed before it is unloaded, and is found by number, sender and state', async () => {
    await announce({ source: 'manual', sourceId: undefined });
    const lines = [{ sku: 'BOWL', quantity: 7 }];
    await tx((t) => editInbound(t, actor, { id, version: 1, change: { reference: 'DN-7', lines } }));
    expect(await read()).toMatchObject({
      reference: 'DN-7',
      unitsExpected: 7,
      version: 2,
      actions: expect.arrayContaining(['arrive']),
    });
    const find = async (query: object): Promise<number> =>
      (await tx((t) => listInbounds(t, query, new Set()))).items.length;
    expect([
      await find({ q: 'potters' }),
      await find({ q: '1' }),
      await find({ status: 'open' }),
      await find({ status: 'posted' }),
    ]).toEqual([1, 1, 1, 0]);
    await step('arrive', 'unload');
    await expect(tx((t) => editInbound(t, actor, { id, version: 4, change: {} }))).rejects.toMatchObject({
      code: 'inbound_state',
    });
  });
});
