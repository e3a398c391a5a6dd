import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, receiveStock, reserveStock } from '../index.js';
import { listHoldings } from '../bins/bins.queries.js';
import { listStock } from '../stock/stock.queries.js';
import { cancelTransfer } from './cancel-transfer.js';
import { openTransfer } from './open-transfer.js';
import { type ArrivedLine, receiveTransfer } from './receive-transfer.js';
import { shipTransfer } from './ship-transfer.js';
import { listTransfers, readTransfer, readTransferBoard } from './transfers.queries.js';

let test: TestDatabase;
let actor: Actor;
let north: string;
let south: string;
let variantId: string;
let id: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    north = (await openWarehouse(t, actor, { code: 'N', name: 'North' })).id;
    south = (await openWarehouse(t, actor, { code: 'S', name: 'South' })).id;
    const products = [{ name: 'Tea', variants: [{ sku: 'TEA', price: '9' }] }];
    variantId = (await createProducts(t, actor, { currency: 'GBP', products }))[0]!.variants[0]!.id;
    const lines = [
      { sku: 'TEA', quantity: 4, lot: 'L1', expiresOn: '2031-01-01' },
      { sku: 'TEA', quantity: 6 },
    ];
    await receiveStock(t, actor, { warehouseId: north, lines });
  });
});

const open = async (quantity = 8): Promise<void> => {
  const lines = [{ sku: 'TEA', quantity }];
  ({ id } = await tx((t) =>
    openTransfer(t, actor, { fromWarehouseId: north, toWarehouseId: south, note: 'Fair', lines }),
  ));
};
const read = (): ReturnType<typeof readTransfer> => tx((t) => readTransfer(t, id, new Set(['inventory:transfer'])));
const ship = async (): Promise<unknown> => {
  const { version } = await read();
  return tx((t) => shipTransfer(t, actor, { id, version }));
};
const receive = async (...lines: ArrivedLine[]): Promise<unknown> => {
  const { version } = await read();
  return tx((t) => receiveTransfer(t, actor, { id, version, lines }));
};
const stock = async (): Promise<string[]> =>
  (await tx((t) => listStock(t, {}))).items.map(({ warehouseCode, onHand }) => `${warehouseCode} ${onHand}`);
const sound = async (): Promise<void> => expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);

describe('a transfer', () => {
  it('leaves one warehouse, is in transit, and arrives in the other in parts, lots as what they are', async () => {
    await open();
    expect(await stock()).toEqual(['N 10']);
    await ship();
    expect([await stock(), await read()]).toMatchObject([['N 2'], { status: 'in_transit', inTransit: 8 }]);
    expect(await receive({ lineNo: 1, received: 5 })).toMatchObject({ status: 'in_transit' });
    expect(await stock()).toEqual(['N 2', 'S 5']);
    expect(await receive({ lineNo: 1, received: 2, lost: 1 })).toMatchObject({ status: 'received' });
    expect(await read()).toMatchObject({
      inTransit: 0,
      lost: 1,
      actions: [],
      lines: [{ shipped: 8, received: 7, lost: 1 }],
    });
    const held = await tx((t) => listHoldings(t, { warehouseId: south }));
    expect(held.map(({ bin, lot, quantity }) => `${bin} ${lot} ${quantity}`)).toEqual(['DOCK L1 4']);
    await sound();
  });

  it('takes no reserved goods along, and nothing twice', async () => {
    await open(8);
    const lines = [{ variantId, quantity: 3 }];
    await tx((t) => reserveStock(t, actor, [{ txnId: uuid7(), refId: uuid7(), warehouseId: north, lines }]));
    await expect(ship()).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/quantity', code: 'would_oversell', params: { available: 7 } }],
    });
    await open(7);
    const { version } = await read();
    const shipped = await Promise.allSettled([1, 2].map(() => tx((t) => shipTransfer(t, actor, { id, version }))));
    expect(shipped.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await stock()).toEqual(['N 3']);
    await sound();
  });

  it('never brings more than was shipped, and asks what arrived', async () => {
    await open();
    await ship();
    await expect(receive({ lineNo: 1, received: 8, lost: 1 })).rejects.toMatchObject({
      errors: [{ pointer: '/lines/0/received', code: 'more_than_shipped', params: { sku: 'TEA', inTransit: 8 } }],
    });
    await expect(receive({ lineNo: 2, received: 1 })).rejects.toMatchObject({ code: 'line_unknown' });
    await expect(receive({ lineNo: 1, received: 0 })).rejects.toMatchObject({ code: 'nothing_arrived' });
    expect(await stock()).toEqual(['N 2']);
  });

  it('is given up only before it is shipped, and is not planned to where it starts', async () => {
    await open();
    const cancel = async (): Promise<unknown> => {
      const { version } = await read();
      return tx((t) => cancelTransfer(t, actor, { id, version }));
    };
    await cancel();
    await expect(ship()).rejects.toMatchObject({ code: 'transfer_state' });
    const lines = [{ sku: 'TEA', quantity: 1 }];
    await expect(
      tx((t) => openTransfer(t, actor, { fromWarehouseId: north, toWarehouseId: north, lines })),
    ).rejects.toMatchObject({ errors: [{ pointer: '/toWarehouseId', code: 'same_warehouse' }] });
    const find = async (query: object): Promise<number> =>
      (await tx((t) => listTransfers(t, query, new Set()))).items.length;
    expect([await find({ q: 'fai' }), await find({ status: 'open' }), await find({ warehouseId: south })]).toEqual([
      1, 0, 1,
    ]);
  });

  it('moves over the board as its goods do, and says when it is late', async () => {
    const board = async (): Promise<string[]> =>
      (await tx((t) => readTransferBoard(t, { warehouseId: north }, new Set(['inventory:transfer'])))).columns.flatMap(
        ({ stage, total, items }) =>
          items.map((one) => `${stage} ${total} ${one.received}/${one.units} ${one.actions[0]}`),
      );
    await open();
    expect(await board()).toEqual(['draft 1 0/8 ship']);
    await ship();
    expect(await board()).toEqual(['in_transit 1 0/8 receive']);
    await receive({ lineNo: 1, received: 3 });
    expect(await board()).toEqual(['partly_received 1 3/8 receive']);
    const list = async (query: object) => (await tx((t) => listTransfers(t, query, new Set()))).items;
    await tx((t) => t.run`UPDATE inventory.transfer SET expected_on = current_date - 3`);
    expect(await list({ late: 'true', stage: 'partly_received' })).toMatchObject([{ daysLate: 3 }]);
    expect(await list({ stage: 'in_transit' })).toEqual([]);
    await receive({ lineNo: 1, received: 4, lost: 1 });
    expect(await board()).toEqual(['received_short 1 7/8 undefined']);
    expect(await list({})).toMatchObject([{ daysLate: null, stage: 'received_short' }]);
    await open(2);
    expect(await board()).toEqual(['draft 1 0/2 ship', 'received_short 1 7/8 undefined']);
    expect((await tx((t) => readTransferBoard(t, { warehouseId: uuid7() }, new Set()))).columns[0]!.total).toBe(0);
  });
});
