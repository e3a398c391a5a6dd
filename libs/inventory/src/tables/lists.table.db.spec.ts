import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import type { Actor } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { openCount } from '../counts/open-count.js';
import { announceInbound } from '../inbound/announce-inbound.js';
import { INVENTORY_ENTITIES, openBins, openWarehouse, receiveStock } from '../index.js';
import { openTransfer } from '../transfers/open-transfer.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  exchange = openExchange(test.db);
  actor = (await test.merchant()).actor;
  await test.db.tx(actor, async (tx) => {
    const { id: warehouseId } = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    const { id: toWarehouseId } = await openWarehouse(tx, actor, { code: 'SHOP', name: 'Shop' });
    const codes = Array.from({ length: 230 }, (_, n) => `A-${String(n + 1).padStart(3, '0')}`);
    const bins = codes.map((code, n) => ({ code, zone: 'A', kind: 'pick' as const, pickOrder: n, capacity: null }));
    await openBins(tx, actor, { warehouseId, bins });
    await createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: 'Cup', variants: [{ sku: 'CUP', price: '1' }] }],
    });
    const lines = [{ sku: 'CUP', quantity: 5 }];
    await receiveStock(tx, actor, { warehouseId, lines: [{ ...lines[0]!, bin: 'A-001' }] });
    await announceInbound(tx, actor, { warehouseId, party: '=Potters', blind: true, lines });
    await announceInbound(tx, actor, { warehouseId: toWarehouseId, lines });
    await openCount(tx, actor, { warehouseId, kind: 'full', note: 'Year end' });
    await openTransfer(tx, actor, { fromWarehouseId: warehouseId, toWarehouseId, lines });
  });
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const lines = (input: Parameters<Exchange['linesOf']>[1]): Promise<string[]> => exchange.linesOf(actor, input);

describe('lists of the warehouse as files', () => {
  it('hold every bin, page after page, under the filters of the list', async () => {
    const all = await lines({ table: 'bins', columns: ['code', 'kind', 'units'] });
    expect([all.length, all[0], all.at(-1)]).toEqual([230, 'A-001,Picking,5', 'A-230,Picking,0']);
    expect(await lines({ table: 'bins', columns: ['code'], filters: { state: 'used' } })).toEqual(['A-001']);
  });

  it('hide what is expected while a delivery is counted blind, and write no formula', async () => {
    expect(
      await lines({ table: 'inbound', columns: ['number', 'status', 'party', 'warehouse', 'unitsExpected'] }),
    ).toEqual(['2,Expected,,SHOP,5', "1,Expected,'=Potters,MAIN,"]);
  });

  it('say in words what counts and transfers are', async () => {
    expect(await lines({ table: 'counts', columns: ['number', 'kind', 'status', 'items', 'note'] })).toEqual([
      '1,Everything,Requested,1,Year end',
    ]);
    expect(
      await lines({ table: 'transfers', columns: ['number', 'status', 'from', 'to', 'units', 'inTransit'] }),
    ).toEqual(['1,Planned,MAIN,SHOP,5,0']);
  });
});
