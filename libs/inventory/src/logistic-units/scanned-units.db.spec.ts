import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { listHoldings } from '../bins/bins.queries.js';
import { announceInbound } from '../inbound/announce-inbound.js';
import type { CountedItem } from '../inbound/count-inbound.js';
import { readInbound } from '../inbound/inbound.queries.js';
import { moveInbound } from '../inbound/move-inbound.js';
import { auditStock, INVENTORY_ENTITIES, openWarehouse, postInbound, receiveStock } from '../index.js';
import { openTransfer } from '../transfers/open-transfer.js';
import { receiveTransfer } from '../transfers/receive-transfer.js';
import { shipTransfer } from '../transfers/ship-transfer.js';
import { readTransfer } from '../transfers/transfers.queries.js';
import { countScans } from './count-scans.js';
import { dissolveUnit } from './dissolve-units.js';
import { makeUnits, type NewUnit } from './make-units.js';
import { receiveUnit } from './receive-unit.js';
import { setCompanyPrefix } from './set-company-prefix.js';
import { readUnits } from './units.queries.js';

let test: TestDatabase;
let actor: Actor;
let north: string;
let south: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const sound = async (): Promise<void> => expect((await tx((t) => auditStock(t, actor))).mismatches).toEqual([]);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    north = (await openWarehouse(t, actor, { code: 'N', name: 'North' })).id;
    south = (await openWarehouse(t, actor, { code: 'S', name: 'South' })).id;
    const products = ['TEA', 'CUP'].map((sku) => ({ name: sku, variants: [{ sku, price: '9' }] }));
    await createProducts(t, actor, { currency: 'GBP', products });
    const lines = [
      { sku: 'TEA', quantity: 60, lot: 'L1', expiresOn: '2031-01-01' },
      { sku: 'TEA', quantity: 40, lot: 'L2', expiresOn: '2032-01-01' },
      { sku: 'CUP', quantity: 50 },
    ];
    await receiveStock(t, actor, { warehouseId: north, lines });
    await setCompanyPrefix(t, actor, { version: 0, prefix: '6901234', extension: 0 });
  });
});

describe('a pallet of a transfer', () => {
  let id: string;
  let ssccs: string[];

  beforeEach(async () => {
    const lines = [
      { sku: 'TEA', quantity: 100 },
      { sku: 'CUP', quantity: 10 },
    ];
    ({ id } = await tx((t) => openTransfer(t, actor, { fromWarehouseId: north, toWarehouseId: south, lines })));
    const units = [
      {
        lines: [
          { lineNo: 1, quantity: 40, lot: 'L2' },
          { lineNo: 2, quantity: 10 },
        ],
      },
      { lines: [{ lineNo: 1, quantity: 60, lot: 'L1' }] },
    ];
    const made = await tx((t) => makeUnits(t, actor, { paper: { kind: 'transfer', id }, units }));
    ssccs = made.map(({ sscc }) => sscc);
  });

  const scan = (text: string, of = id): Promise<unknown> => tx((t) => receiveUnit(t, actor, { id: of, scan: text }));
  const ship = (): Promise<unknown> => tx((t) => shipTransfer(t, actor, { id, version: 1 }));
  const read = (): ReturnType<typeof readTransfer> => tx((t) => readTransfer(t, id, new Set()));
  const states = async (): Promise<string[]> =>
    (await tx((t) => readUnits(t, { kind: 'transfer', id }, true))).map(({ state }) => state);

  it('is taken in whole by one scan, the transfer pallet by pallet, lots as somebody saw them', async () => {
    await expect(scan(`00${ssccs[0]}`)).rejects.toMatchObject({ code: 'transfer_state' });
    await ship();
    expect(await scan(`]C100${ssccs[0]}`)).toMatchObject({
      status: 'in_transit',
      sscc: ssccs[0],
      articles: 2,
      units: 50,
    });
    expect(await read()).toMatchObject({ stage: 'partly_received', received: 50, inTransit: 60 });
    const held = await tx((t) => listHoldings(t, { warehouseId: south }));
    expect(held.map(({ lot, quantity }) => `${lot} ${quantity}`)).toEqual(['L2 40']);
    expect(await states()).toEqual(['arrived', 'packed']);
    expect(await scan(`(00)${ssccs[1]}`)).toMatchObject({ status: 'received', units: 60 });
    expect(await states()).toEqual(['arrived', 'arrived']);
    await sound();
  });

  it('is taken in once, by two who scan it at the same time too', async () => {
    await ship();
    const both = await Promise.allSettled([scan(`00${ssccs[0]}`), scan(`00${ssccs[0]}`)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(scan(`00${ssccs[0]}`)).rejects.toMatchObject({
      code: 'unit_scanned',
      errors: [{ pointer: '/scan', code: 'unit_scanned', params: { sscc: ssccs[0] } }],
    });
    expect(await read()).toMatchObject({ received: 50 });
    await sound();
  });

  it('is refused where nobody knows it, where it belongs elsewhere, and when its goods came without it', async () => {
    await ship();
    await expect(scan('00106141412345678908')).rejects.toMatchObject({ code: 'sscc_unknown' });
    await expect(scan('TEA')).rejects.toMatchObject({ code: 'sscc_unknown', params: { sscc: 'TEA' } });
    const { id: other, number } = await tx((t) =>
      openTransfer(t, actor, { fromWarehouseId: north, toWarehouseId: south, lines: [{ sku: 'CUP', quantity: 1 }] }),
    );
    await tx((t) => shipTransfer(t, actor, { id: other, version: 1 }));
    await expect(scan(`00${ssccs[0]}`, other)).rejects.toMatchObject({
      code: 'unit_of_transfer',
      params: { number: number - 1 },
    });
    const lines = [{ lineNo: 1, received: 90 }];
    await tx((t) => receiveTransfer(t, actor, { id, version: 2, lines }));
    await expect(scan(`00${ssccs[0]}`)).rejects.toMatchObject({ code: 'more_than_shipped', params: { inTransit: 10 } });
    const rest = [
      { lineNo: 1, received: 10 },
      { lineNo: 2, received: 10 },
    ];
    await tx((t) => receiveTransfer(t, actor, { id, version: 3, lines: rest }));
    expect(await states()).toEqual(['not_scanned', 'not_scanned']);
  });
});

const FIRST = '106141412345678908';
const SECOND = '206141412345678905';

describe('a pallet of a delivery', () => {
  let id: string;

  const unit = (sscc: string, tea: number, cups: number): NewUnit => ({
    sscc,
    lines: [
      { sku: 'TEA', quantity: tea, lot: 'L9', bestBefore: '2033-01-01' },
      ...(cups > 0 ? [{ sku: 'CUP', quantity: cups }] : []),
    ],
  });
  const announce = async (more: object = {}): Promise<void> => {
    const lines = [
      { sku: 'TEA', quantity: 70 },
      { sku: 'CUP', quantity: 10 },
    ];
    const units = [unit(FIRST, 40, 10), unit(SECOND, 30, 0)];
    ({ id } = await tx((t) => announceInbound(t, actor, { warehouseId: north, lines, units, ...more })));
    await tx((t) => moveInbound(t, actor, { id, version: 1, step: 'arrive' }));
    await tx((t) => moveInbound(t, actor, { id, version: 2, step: 'unload' }));
  };
  const count = (...items: CountedItem[]): ReturnType<typeof countScans> =>
    tx((t) => countScans(t, actor, { id, items }));
  const counted = async (): Promise<string[]> =>
    (await tx((t) => readInbound(t, id, new Set()))).lines.map(
      ({ sku, accepted, rejected }) => `${sku} ${accepted} ${rejected}`,
    );

  it('is counted whole by one scan beside single articles, and goes into stock as it was announced', async () => {
    await announce();
    expect(await count({ scan: `00${FIRST}` }, { scan: 'TEA', quantity: 5 })).toMatchObject({
      lines: [
        { sku: 'TEA', accepted: 45 },
        { sku: 'CUP', accepted: 10 },
      ],
      units: [{ sscc: FIRST, arrived: true, articles: 2, units: 50 }],
    });
    await count({ scan: 'TEA', quantity: -5 }, { scan: `(00)${SECOND}` });
    expect(await counted()).toEqual(['TEA 70 0', 'CUP 10 0']);
    await tx((t) => moveInbound(t, actor, { id, version: 3, step: 'finish' }));
    await tx((t) => postInbound(t, actor, { id, version: 4 }));
    const [lot] = await tx(
      (t) => t.sql<{ day: string }>`SELECT expires_on::text AS day FROM inventory.lot WHERE lot = 'L9'`,
    );
    expect(lot).toEqual({ day: '2033-01-01' });
    await sound();
  });

  it('is counted once, by two who scan it at the same time too', async () => {
    await announce();
    const both = await Promise.allSettled([count({ scan: `00${FIRST}` }), count({ scan: `00${FIRST}` })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await counted()).toEqual(['TEA 40 0', 'CUP 10 0']);
    await expect(count({ scan: 'CUP', quantity: -1 }, { scan: `00${FIRST}` })).rejects.toMatchObject({
      errors: [{ pointer: '/items/1/scan', code: 'unit_scanned', params: { sscc: FIRST } }],
    });
    await expect(count({ scan: `00${SECOND}` }, { scan: `00${SECOND}` })).rejects.toMatchObject({
      errors: [{ pointer: '/items/1/scan', code: 'unit_scanned' }],
    });
    expect(await counted()).toEqual(['TEA 40 0', 'CUP 10 0']);
  });

  it('is rejected whole for a reason, and taken back whole as what it was', async () => {
    await announce();
    await count({ scan: `00${FIRST}`, rejectReason: 'damaged' });
    expect(await counted()).toEqual(['TEA 0 40', 'CUP 0 10']);
    const [first] = await tx((t) => readUnits(t, { kind: 'inbound', id }, true));
    expect(first).toMatchObject({ state: 'arrived', rejectReason: 'damaged', mayDissolve: false });
    await expect(
      tx((t) => dissolveUnit(t, actor, { paper: { kind: 'inbound', id }, unitId: first!.id })),
    ).rejects.toMatchObject({ code: 'unit_scanned' });
    await count({ scan: `00${FIRST}`, quantity: -1 });
    expect(await counted()).toEqual(['TEA 0 0', 'CUP 0 0']);
    await expect(count({ scan: `00${FIRST}`, quantity: -1 })).rejects.toMatchObject({ code: 'unit_not_scanned' });
    await count({ scan: `00${FIRST}` });
    expect(await counted()).toEqual(['TEA 40 0', 'CUP 10 0']);
  });

  it('is refused where it is unknown, of another delivery, asked for in units, or more than may come', async () => {
    await announce();
    const firstId = id;
    await expect(count({ scan: '00306141412345678902' })).rejects.toMatchObject({ code: 'sscc_unknown' });
    await expect(count({ scan: `00${FIRST}`, quantity: 12 })).rejects.toMatchObject({
      errors: [{ pointer: '/items/0/quantity', code: 'unit_whole' }],
    });
    await count({ scan: 'TEA', quantity: 35 });
    await expect(count({ scan: 'CUP' }, { scan: `00${FIRST}` })).rejects.toMatchObject({
      errors: [
        { pointer: '/items/1/quantity', code: 'delivery_over_receipt', params: { sku: 'TEA', most: 70 } },
        { pointer: '/items/1/quantity', code: 'delivery_over_receipt', params: { sku: 'CUP' } },
      ],
    });
    await announce({ units: [] });
    expect(id).not.toBe(firstId);
    await expect(count({ scan: `00${SECOND}` })).rejects.toMatchObject({
      code: 'unit_of_delivery',
      params: { number: 1 },
    });
  });

  it('says nothing of what stands on it before it is counted blind, and everything after', async () => {
    await announce({ blind: true });
    const shown = async (): Promise<(number | null)[]> =>
      (await tx((t) => readUnits(t, { kind: 'inbound', id }, true))).map(({ units }) => units);
    expect(await shown()).toEqual([null, null]);
    await count({ scan: `00${SECOND}` });
    expect(await shown()).toEqual([null, 30]);
  });
});
