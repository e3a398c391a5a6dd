import { randomUUID } from 'node:crypto';
import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import {
  type Actor,
  createCustomField,
  type CustomField,
  editCustomField,
  LanePool,
  type NewCustomField,
  openImport,
  readImport,
  registerUpload,
  runImport,
  Shop,
  storeUpload,
  type Tx,
  uuid7,
} from '@zhanggui/platform';
import {
  analyze,
  type Exchange,
  openExchange,
  plansOf,
  testDatabase,
  type TestDatabase,
} from '@zhanggui/platform/testing';
import { Readable } from 'node:stream';
import { editOrder, type OrderChange } from './edit-order.js';
import './index.js';
import { indexOrders } from './on-order-placed.js';
import { readOrder } from './order-detail.queries.js';
import { OrderIntake } from './order-intake.js';
import type { OrderInput } from './order.rules.js';
import type { OrderDto } from './order-views.dto.js';
import { listOrders } from './orders.queries.js';
import { eraseBuyers } from './persons/erase-buyers.js';
import { findBuyer } from './persons/find-buyer.js';
import { readBuyer } from './persons/read-buyer.js';

let test: TestDatabase;
let exchange: Exchange;
let lanes: LanePool;
let intake: OrderIntake;
let actor: Actor;
let shopId: string;

beforeAll(async () => {
  test = await testDatabase([Shop, ...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  lanes = new LanePool(test.url);
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  [shopId, intake] = [uuid7(), new OrderIntake(test.db, lanes)];
  await tx(async (t) => {
    const warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await t.insert(Shop, { id: shopId, code: 'web', name: 'Web', channel: 'web', currency: 'GBP', warehouseId });
    const products = [{ name: 'Lamp', variants: [{ sku: 'LAMP', price: '1' }] }];
    await createProducts(t, actor, { currency: 'GBP', products });
    await receiveStock(t, actor, { warehouseId, lines: [{ sku: 'LAMP', quantity: 50_000 }] });
  });
});
afterAll(async () => {
  exchange.close();
  await lanes.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
const define = (field: Omit<NewCustomField, 'subject'>): Promise<CustomField> =>
  tx((t) => createCustomField(t, actor, { subject: 'order', ...field }));
const defineAll = async (): Promise<void> => {
  const options = ['gold', 'silver'].map((code) => ({ code, labelEn: code }));
  await define({ code: 'paper', type: 'choice', labelEn: 'Paper', options });
  await define({ code: 'cards', type: 'integer', labelEn: 'Cards' });
  await define({ code: 'engraving', type: 'text', labelEn: 'Engraving', isPersonal: true });
};

interface Answer {
  status: number;
  order?: { id: string };
  problem?: { code: string; errors: { pointer: string; code: string }[] };
}

const wish = (custom?: Record<string, unknown>): OrderInput => ({
  shopId,
  externalNumber: randomUUID(),
  buyer: { name: 'Ada Buyer', email: 'ada@example.com' },
  address: { recipient: 'Ada Buyer', street: '1 Lantern Lane' },
  lines: [{ sku: 'LAMP', quantity: 1 }],
  ...(custom && { custom }),
});
const place = async (...customs: (Record<string, unknown> | undefined)[]): Promise<Answer[]> => {
  const claim = { clientId: actor.clientId, key: randomUUID(), fingerprint: 'aa' };
  const answers = await intake.place(actor, claim, 'en', customs.map(wish));
  return answers.map(({ body }) => JSON.parse(body) as Answer);
};
const placed = async (custom?: Record<string, unknown>): Promise<string> => {
  const { id } = (await place(custom))[0]!.order!;
  await tx((t) => indexOrders(t, [id]));
  return id;
};
const read = (id: string, permissions = actor.permissions): Promise<OrderDto> =>
  tx((t) => readOrder(t, id, permissions));
const edit = (id: string, version: number, change: OrderChange): Promise<void> =>
  tx((t) => editOrder(t, actor, { id, version, change }));
const found = async (custom: Record<string, string>, q?: string): Promise<unknown[]> =>
  (await tx((t) => listOrders(t, { custom, ...(q && { q }) }, actor.permissions))).items.map((row) => row.custom);

describe('placing orders with custom fields', () => {
  it('takes each order of a bulk by itself: what does not fit is refused by name, the others are placed and found', async () => {
    await defineAll();
    const answers = await place({ paper: 'gold', cards: 2 }, { paper: 'brown', cards: 'two' }, undefined);
    expect(answers.map(({ status }) => status)).toEqual([201, 400, 201]);
    expect(answers[1]!.problem!.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/custom/paper', 'custom_option_unknown'],
      ['/custom/cards', 'isInt'],
    ]);
    expect(await found({ paper: 'gold', 'cards.min': '2' })).toEqual([{ paper: 'gold', cards: 2 }]);
    expect(await found({ 'paper.exists': 'false' })).toEqual([{}]);
  });

  it('fills in what has a default and asks for what is required, in orders that say nothing too', async () => {
    await define({ code: 'cards', type: 'integer', labelEn: 'Cards', defaultValue: 1 });
    const required = await define({ code: 'note', type: 'text', labelEn: 'Note', required: true });
    const [bare, full] = await place(undefined, { note: 'x' });
    expect(bare).toMatchObject({ status: 400, problem: { errors: [{ pointer: '/custom/note' }] } });
    expect((await read(full!.order!.id)).custom).toEqual({ note: 'x', cards: 1 });
    await tx((t) => editCustomField(t, actor, { id: required.id, version: 1, change: { archived: true } }));
    intake = new OrderIntake(test.db, lanes);
    expect((await place(undefined))[0]).toMatchObject({ status: 201 });
  });
});

describe('editing an order', () => {
  it('sets, clears and finds custom fields, and tells before and after of what is no person’s', async () => {
    await defineAll();
    const id = await placed({ paper: 'gold', engraving: 'For Bob' });
    await edit(id, 1, { custom: { paper: 'silver', engraving: null, cards: 3 } });
    expect(await read(id)).toMatchObject({ custom: { paper: 'silver', cards: 3 }, version: 2 });
    await edit(id, 2, { custom: { cards: 3 } });
    expect((await read(id)).version).toBe(2);
    expect([await found({ paper: 'gold' }), await found({ paper: 'silver' })]).toMatchObject([[], [{}]]);
    expect(await found({}, 'silver')).toHaveLength(1);
    const [event] = await tx(
      (t) => t.sql`SELECT payload FROM platform.event WHERE subject_id = ${id} AND type = 'order.edited'`,
    );
    expect(event!['payload']).toEqual({
      fields: ['custom.cards', 'custom.engraving', 'custom.paper'],
      changes: {
        'custom.cards': { before: null, after: 3 },
        'custom.paper': { before: 'gold', after: 'silver' },
      },
    });
  });

  it('refuses what is stale, gone or does not fit', async () => {
    await defineAll();
    const id = await placed();
    await expect(edit(id, 7, { custom: { cards: 1 } })).rejects.toMatchObject({ code: 'version_stale' });
    await expect(edit(uuid7(), 1, { sellerMemo: 'x' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(edit(id, 1, { custom: { cards: 1.5, size: 1 } })).rejects.toMatchObject({
      code: 'invalid',
      errors: [{ pointer: '/custom/cards' }, { pointer: '/custom/size' }],
    });
  });
});

describe('personal fields of an order', () => {
  it('are masked, given to the person, and erased with them, where they are found too', async () => {
    await defineAll();
    const id = await placed({ paper: 'gold', engraving: 'Ada forever' });
    expect((await read(id, new Set(['orders:read']))).custom).toEqual({ paper: 'gold', engraving: '***' });
    const ada = { emails: ['ada@example.com'], phones: [], externalIds: [] };
    const [orders] = await tx((t) => readBuyer(t, ada));
    expect(orders!.rows[0]).toMatchObject({ custom: { paper: 'gold', engraving: 'Ada forever' } });
    expect((await tx((t) => findBuyer(t, ada))).values.texts).toContain('Ada forever');
    await tx((t) => eraseBuyers(t, actor, [id]));
    expect((await read(id)).custom).toEqual({ paper: 'gold' });
    expect(await found({ 'engraving.exists': 'true' })).toEqual([]);
    expect(await found({ paper: 'gold' })).toHaveLength(1);
    const left = await tx((t) => t.sql`SELECT FROM platform.custom_value WHERE value LIKE '%ada%'`);
    expect(left).toEqual([]);
  });
});

describe('files of orders', () => {
  const header = 'Order No,SKU,Qty,Price,Date,Paper,Cards';
  async function bringIn(rows: string[], options: { history: boolean; dryRun?: boolean }): Promise<unknown> {
    const file = await storeUpload(exchange.directory, Readable.from([[header, ...rows].join('\n')]));
    const id = await tx((t) => registerUpload(t, actor, file, { kind: 'orders', fileName: 'orders.csv' }));
    await tx(async (t) => {
      const { mapping } = await readImport(t, id);
      const { history, dryRun = false } = options;
      await openImport(t, actor, { id, shopId, mapping, dryRun, options: { history } });
    });
    await runImport(test.db, actor.merchantId, id);
    return tx(
      (t) => t.sql`SELECT column_name, code FROM platform.import_problem WHERE import_id = ${id} ORDER BY line_no`,
    );
  }

  it.each([true, false])('bring custom fields in, finished orders and open ones (history: %s)', async (history) => {
    await defineAll();
    const rows = [
      'A-1,LAMP,1,1,2026-03-01 10:00,gold,2',
      'A-1,LAMP,1,1,2026-03-01 10:00,,',
      'A-2,LAMP,1,1,2026-03-01 10:00,,',
    ];
    expect(await bringIn(rows, { history })).toEqual([]);
    expect(await found({ paper: 'gold' })).toEqual([{ paper: 'gold', cards: 2 }]);
    const { file } = await exchange.takeOut(actor, {
      table: 'orders',
      columns: ['external', 'custom.paper', 'custom.cards'],
      filters: { 'custom.cards.min': '1' },
    });
    expect(file.toString()).toBe('\ufeffOnline number,Paper,Cards\r\nA-1,gold,2\r\n');
  });

  it('name what is wrong with them, and open orders lack what is required while finished ones are taken as they were', async () => {
    await defineAll();
    await define({ code: 'note', type: 'text', labelEn: 'Note', required: true });
    const bad = ['B-1,LAMP,1,1,2026-03-01 10:00,brown,2'];
    for (const dryRun of [true, false])
      expect(await bringIn(bad, { history: true, dryRun })).toMatchObject([{ code: 'row_not_a_choice' }]);
    const good = ['B-2,LAMP,1,1,2026-03-01 10:00,gold,'];
    expect(await bringIn(good, { history: false, dryRun: true })).toMatchObject([{ code: 'custom_required' }]);
    expect(await bringIn(good, { history: true })).toEqual([]);
  });
});

describe('a filter over many orders', () => {
  it('is read from the index of values under the policies of the application role, never by reading all', async () => {
    await defineAll();
    for (let n = 0; n < 3; n++) await place(...Array.from({ length: 1_000 }, (_, i) => ({ cards: n * 1_000 + i })));
    await analyze(test.ownerUrl);
    const plans = await plansOf(test.url, actor, (t) =>
      listOrders(t, { custom: { 'cards.min': '2990' }, limit: 50 }, actor.permissions),
    );
    const scans = plans.flat();
    expect(scans.some(({ index, cond }) => index === 'custom_value_docs' && /field_id = .*value >= /.test(cond))).toBe(
      true,
    );
    const whole = scans.filter(
      ({ node, relation }) => node === 'Seq Scan' && /custom_value|sales_order/.test(relation),
    );
    expect(whole).toEqual([]);
    expect(await found({ 'cards.min': '2990' })).toHaveLength(10);
  });
});
