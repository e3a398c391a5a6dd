import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { isSscc } from '@zhanggui/shared';
import { announceInbound } from '../inbound/announce-inbound.js';
import { countInbound } from '../inbound/count-inbound.js';
import { editInbound } from '../inbound/edit-inbound.js';
import { moveInbound } from '../inbound/move-inbound.js';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '../index.js';
import { printUnitLabels } from '../labels/print-unit-labels.js';
import { cancelTransfer } from '../transfers/cancel-transfer.js';
import { openTransfer } from '../transfers/open-transfer.js';
import { shipTransfer } from '../transfers/ship-transfer.js';
import { dissolveUnit } from './dissolve-units.js';
import { type MadeUnit, makeUnits, type MakeUnits } from './make-units.js';
import type { Paper } from './papers.sql.js';
import { readCompanyPrefix, setCompanyPrefix } from './set-company-prefix.js';
import { readUnitLabels, readUnits } from './units.queries.js';

let test: TestDatabase;
let actor: Actor;
let north: string;
let south: string;
let paper: Paper;

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
    const products = [
      { name: 'Tea', variants: [{ sku: 'TEA', price: '9', barcode: '6291041500213' }] },
      { name: 'Cup', variants: [{ sku: 'CUP', price: '4' }] },
    ];
    await createProducts(t, actor, { currency: 'GBP', products });
    const lines = ['TEA', 'CUP'].map((sku) => ({ sku, quantity: 500 }));
    await receiveStock(t, actor, { warehouseId: north, lines });
    await setCompanyPrefix(t, actor, { version: 0, prefix: '6901234', extension: 3 });
  });
  paper = { kind: 'transfer', id: await open() };
});

const LINES = [
  { sku: 'TEA', quantity: 100 },
  { sku: 'CUP', quantity: 20 },
];
const open = async (): Promise<string> =>
  (await tx((t) => openTransfer(t, actor, { fromWarehouseId: north, toWarehouseId: south, lines: LINES }))).id;
const announce = async (more: object = {}): Promise<string> =>
  (await tx((t) => announceInbound(t, actor, { warehouseId: north, party: 'Potters', lines: LINES, ...more }))).id;
const make = (input: Omit<MakeUnits, 'paper'>, of = paper): Promise<MadeUnit[]> =>
  tx((t) => makeUnits(t, actor, { paper: of, ...input }));
const units = (of = paper): ReturnType<typeof readUnits> => tx((t) => readUnits(t, of, true));
const told = async (of = paper): Promise<string[]> =>
  (await units(of)).map(
    ({ state, lines }) => `${state} ${lines!.map(({ sku, quantity }) => `${sku} ${quantity}`).join(', ')}`,
  );

describe('the company prefix', () => {
  it('is 7 to 10 digits and goes on where it stopped, never back', async () => {
    const set = (prefix: string, version: number, nextSerial?: number): Promise<unknown> =>
      tx((t) => setCompanyPrefix(t, actor, { version, prefix, extension: 3, ...(nextSerial && { nextSerial }) }));
    for (const wrong of ['123456', '12345678901', '69O1234'])
      await expect(set(wrong, 1)).rejects.toMatchObject({ errors: [{ pointer: '/prefix', code: 'prefix_form' }] });
    await expect(set('69012345', 0)).rejects.toMatchObject({ code: 'version_stale' });
    const first = await make({ split: [{ lineNo: 1, perUnit: 50 }] });
    expect(await set('69012345', 1)).toMatchObject({ version: 2, nextSerial: 1, lastSerial: 99_999_999 });
    expect(await set('6901234', 2)).toMatchObject({ nextSerial: 3 });
    const [next] = await make({ units: [{ lines: [{ lineNo: 2, quantity: 1 }] }] });
    expect([...first, next!].map(({ sscc }) => sscc.slice(0, -1))).toEqual([
      '36901234000000001',
      '36901234000000002',
      '36901234000000003',
    ]);
    await expect(set('6901234', 3, 2)).rejects.toMatchObject({
      errors: [{ pointer: '/nextSerial', code: 'serial_goes_back', params: { next: 4 } }],
    });
    expect(await set('6901234', 3, 5_000)).toMatchObject({ nextSerial: 5_000, version: 4 });
    expect(await tx(readCompanyPrefix)).toMatchObject({ prefix: '6901234', extension: 3, nextSerial: 5_000 });
  });

  it('is asked for before anything is numbered, and says when it is used up', async () => {
    const mine = actor;
    actor = (await test.merchant()).actor;
    expect(await tx(readCompanyPrefix)).toMatchObject({ prefix: null, version: 0 });
    const id = await tx(async (t) => {
      const { id: warehouseId } = await openWarehouse(t, actor, { code: 'W', name: 'West' });
      const products = [{ name: 'Tea', variants: [{ sku: 'TEA', price: '9' }] }];
      await createProducts(t, actor, { currency: 'GBP', products });
      return (await announceInbound(t, actor, { warehouseId, lines: [LINES[0]!] })).id;
    });
    await expect(make({ split: [{ lineNo: 1, perUnit: 50 }] }, { kind: 'inbound', id })).rejects.toMatchObject({
      code: 'company_prefix_missing',
    });
    actor = mine;
    const prefix = '6901234567';
    await tx((t) => setCompanyPrefix(t, actor, { version: 1, prefix, extension: 0, nextSerial: 999_999 }));
    await expect(make({ split: [{ lineNo: 1, perUnit: 50 }] })).rejects.toMatchObject({
      code: 'sscc_used_up',
      params: { left: 1 },
    });
    expect(await make({ split: [{ lineNo: 1, perUnit: 100 }] })).toHaveLength(1);
    await expect(make({ split: [{ lineNo: 2, perUnit: 20 }] })).rejects.toMatchObject({ code: 'sscc_used_up' });
  });

  it('gives every number once, to many who pack at the same time', async () => {
    const papers = await Promise.all(Array.from({ length: 8 }, open));
    const made = await Promise.all(
      papers.map((id) => make({ split: [{ lineNo: 1, perUnit: 7 }] }, { kind: 'transfer', id })),
    );
    const numbers = made.flat().map(({ sscc }) => sscc);
    expect([numbers.length, new Set(numbers).size, numbers.every(isSscc)]).toEqual([8 * 15, 8 * 15, true]);
    const serials = numbers.map((sscc) => Number(sscc.slice(8, 17))).sort((a, b) => a - b);
    expect(serials).toEqual(Array.from({ length: 8 * 15 }, (_, n) => n + 1));
  });
});

describe('pallets of a transfer', () => {
  it('are split evenly or put together by hand, and never hold more than a line has', async () => {
    await make({ split: [{ lineNo: 1, perUnit: 40, quantity: 90 }] });
    expect(await told()).toEqual(['packed TEA 40', 'packed TEA 40', 'packed TEA 10']);
    const over = make({
      units: [
        {
          lines: [
            { sku: 'TEA', quantity: 10 },
            { lineNo: 2, quantity: 15 },
          ],
        },
        {
          lines: [
            { lineNo: 2, quantity: 6 },
            { lineNo: 9, quantity: 1 },
          ],
        },
      ],
    });
    await expect(over).rejects.toMatchObject({
      errors: [
        { pointer: '/units/1/lines/0/quantity', code: 'unit_over_line', params: { sku: 'CUP', left: 5 } },
        { pointer: '/units/1/lines/1/lineNo', code: 'unit_line_unknown' },
      ],
    });
    const mixed = [
      { lineNo: 1, quantity: 10 },
      { lineNo: 2, quantity: 15, lot: 'L1', expiresOn: '2031-01-01' },
    ];
    await make({ units: [{ weightGrams: 12_500, lines: mixed }] });
    expect((await units()).at(-1)).toMatchObject({ ours: true, weightGrams: 12_500, units: 25, mayDissolve: true });
    await expect(make({ split: [{ lineNo: 1, perUnit: 1 }] })).rejects.toMatchObject({
      errors: [{ pointer: '/split/0/lineNo', code: 'unit_over_line', params: { sku: 'TEA', left: 0 } }],
    });
    await expect(make({})).rejects.toMatchObject({ errors: [{ pointer: '/units', code: 'unit_empty' }] });
  });

  it('leave room for one of two who pack the rest at the same time', async () => {
    const both = await Promise.allSettled(
      [1, 2].map(() => make({ units: [{ lines: [{ lineNo: 2, quantity: 20 }] }] })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await told()).toEqual(['packed CUP 20']);
  });

  it('are taken apart until it is sent off, and their numbers do not come again', async () => {
    const [first, second] = await make({ split: [{ lineNo: 1, perUnit: 50 }] });
    const dissolve = (unitId: string): Promise<void> => tx((t) => dissolveUnit(t, actor, { paper, unitId }));
    await dissolve(first!.id);
    await expect(dissolve(first!.id)).rejects.toMatchObject({ code: 'not_found' });
    const [again] = await make({ split: [{ lineNo: 1, perUnit: 50 }] });
    expect(again!.sscc).not.toBe(first!.sscc);
    await tx((t) => shipTransfer(t, actor, { id: paper.id, version: 1 }));
    await expect(dissolve(second!.id)).rejects.toMatchObject({ code: 'transfer_state' });
    await expect(make({ split: [{ lineNo: 2, perUnit: 1 }] })).rejects.toMatchObject({ code: 'transfer_state' });
    expect((await units()).map(({ mayDissolve }) => mayDissolve)).toEqual([false, false]);
  });

  it('go with a transfer that is given up, and are at most five hundred', async () => {
    await expect(make({ units: Array(501).fill({ lines: [{ lineNo: 1, quantity: 1 }] }) })).rejects.toMatchObject({
      code: 'units_too_many',
    });
    await make({ split: [{ lineNo: 1, perUnit: 50 }] });
    await tx((t) => cancelTransfer(t, actor, { id: paper.id, version: 1 }));
    expect(await told()).toEqual([]);
    const events = await tx(
      (t) => t.sql<{ type: string }>`
      SELECT type FROM platform.event WHERE type LIKE 'logistic_unit.%' ORDER BY event_id`,
    );
    expect(events.map(({ type }) => type.slice(14))).toEqual(['made', 'made', 'dissolved', 'dissolved']);
  });

  it('print labels of all of them or of some, with both ends', async () => {
    await expect(tx((t) => readUnitLabels(t, paper, null))).rejects.toMatchObject({ code: 'units_none' });
    const made = await make({ split: [{ lineNo: 1, perUnit: 50, lot: 'L7', expiresOn: '2031-02-01' }] });
    const labels = await tx((t) => readUnitLabels(t, paper, null));
    expect(labels).toMatchObject([
      {
        sscc: made[0]!.sscc,
        from: [expect.any(String), 'N North'],
        to: [expect.any(String), 'S South'],
        paper: 'transfer',
        number: 1,
        content: [{ sku: 'TEA', barcode: '6291041500213', quantity: 50, lot: 'L7', expiresOn: '2031-02-01' }],
      },
      { sscc: made[1]!.sscc },
    ]);
    expect(await tx((t) => readUnitLabels(t, paper, [made[1]!.id]))).toHaveLength(1);
    const other: Paper = { kind: 'transfer', id: await open() };
    await expect(tx((t) => readUnitLabels(t, other, [made[0]!.id]))).rejects.toMatchObject({ code: 'not_found' });
    const { content } = await printUnitLabels(labels, { size: 'a5' }, 'en');
    expect(content.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
  });
});

const SENDERS = '106141412345678908';

describe('pallets of a delivery', () => {
  const move = async (id: string, ...steps: ('arrive' | 'unload')[]): Promise<void> => {
    for (const [n, step] of steps.entries()) await tx((t) => moveInbound(t, actor, { id, version: n + 1, step }));
  };

  it('come with its announcement by the numbers of their sender', async () => {
    const lines = [
      { sku: 'TEA', quantity: 60, lot: 'L1', bestBefore: '2031-01-01' },
      { sku: 'CUP', quantity: 20 },
    ];
    const id = await announce({ units: [{ sscc: `(00)${SENDERS}`, lines }] });
    expect(await units({ kind: 'inbound', id })).toMatchObject([
      { sscc: SENDERS, ours: false, units: 80, lines: [{ sku: 'TEA', lot: 'L1', bestBefore: '2031-01-01' }, {}] },
    ]);
    const faults = announce({
      units: [
        { sscc: SENDERS, lines: [{ sku: 'TEA', quantity: 1 }] },
        { sscc: '106141412345678901', lines: [{ sku: 'TEA', quantity: 1 }] },
        { sscc: '369012340000000017', lines: [{ sku: 'TEA', quantity: 100 }] },
        { sscc: '006141419999999994', lines: [{ sku: 'NO', quantity: 1 }] },
      ],
    });
    await expect(faults).rejects.toMatchObject({
      errors: [
        { pointer: '/units/2/lines/0/quantity', code: 'unit_over_line', params: { sku: 'TEA', left: 98 } },
        { pointer: '/units/3/lines/0/sku', code: 'unit_line_unknown' },
        { pointer: '/units/0/sscc', code: 'sscc_taken' },
        { pointer: '/units/1/sscc', code: 'sscc_form' },
        { pointer: '/units/2/sscc', code: 'sscc_own' },
      ],
    });
    const edit = (quantity: number): Promise<unknown> =>
      tx((t) => editInbound(t, actor, { id, version: 1, change: { lines: [{ sku: 'TEA', quantity }, LINES[1]!] } }));
    await expect(edit(59)).rejects.toMatchObject({
      errors: [
        { pointer: '/lines/0/quantity', code: 'packed_beyond', params: { sku: 'TEA', packed: 60, quantity: 59 } },
      ],
    });
    await edit(60);
    await tx((t) => moveInbound(t, actor, { id, version: 2, step: 'cancel' }));
    await announce({ units: [{ sscc: SENDERS, lines }] });
  });

  it('are made of what was counted once it is unloaded, and wait for no scan then', async () => {
    const id = await announce();
    const of: Paper = { kind: 'inbound', id };
    await move(id, 'arrive', 'unload');
    await expect(make({ split: [{ lineNo: 1, perUnit: 30 }] }, of)).rejects.toMatchObject({ code: 'unit_over_line' });
    await tx((t) => countInbound(t, actor, { id, items: [{ scan: 'TEA', quantity: 45 }] }));
    const [first] = await make({ split: [{ lineNo: 1, perUnit: 30 }] }, of);
    expect(await told(of)).toEqual(['arrived TEA 30', 'arrived TEA 15']);
    await expect(make({ units: [{ sscc: SENDERS, lines: [{ lineNo: 1, quantity: 1 }] }] }, of)).rejects.toMatchObject({
      errors: [{ code: 'unit_over_line' }, { code: 'sscc_too_late' }],
    });
    await tx((t) => dissolveUnit(t, actor, { paper: of, unitId: first!.id }));
    expect(await told(of)).toEqual(['arrived TEA 15']);
  });

  it('tell nobody who counts blind what stands on them', async () => {
    const id = await announce({ blind: true, units: [{ sscc: SENDERS, lines: [{ sku: 'TEA', quantity: 60 }] }] });
    const of: Paper = { kind: 'inbound', id };
    expect(await units(of)).toMatchObject([{ sscc: SENDERS, units: null, lines: null }]);
    await expect(make({ split: [{ lineNo: 2, perUnit: 5 }] }, of)).rejects.toMatchObject({ code: 'units_blind' });
    await expect(tx((t) => readUnitLabels(t, of, null))).rejects.toMatchObject({ code: 'units_blind' });
  });
});
