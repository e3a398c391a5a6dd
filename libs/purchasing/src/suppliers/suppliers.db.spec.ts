import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES } from '@zhanggui/inventory';
import { type Actor, createCustomField, type Problem } from '@zhanggui/platform';
import { type Exchange, openExchange, testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import '../index.js';
import { createSuppliers } from './create-suppliers.js';
import { editSupplier } from './edit-supplier.js';
import { dropSuppliedProduct, setSuppliedProducts, type SuppliedProduct } from './set-supplied-products.js';
import { listLog, listSupplied, listSuppliers, readSupplier } from './suppliers.queries.js';
import { addContact, deleteContact, editContact } from './write-contacts.js';
import { followUp, logContact } from './write-log.js';

let test: TestDatabase;
let actor: Actor;
let exchange: Exchange;
let id: string;
const TODAY = '2026-03-01';

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  const [made] = await test.db.tx(actor, (tx) =>
    createSuppliers(tx, actor, [
      { code: 'SZ-1', name: '深圳明灯照明', currency: 'CNY', prepayPercent: '30', netDays: 30 },
    ]),
  );
  id = made!.id;
  await test.db.tx(actor, (tx) =>
    createProducts(tx, actor, {
      currency: 'GBP',
      products: [
        {
          name: 'Lamp',
          variants: [
            { sku: 'LAMP', price: '1' },
            { sku: 'LAMP-2', price: '1' },
          ],
        },
      ],
    }),
  );
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const refusal = async (work: Promise<unknown>): Promise<string[]> => {
  const problem = (await work.then(
    () => {
      throw new Error('was not refused');
    },
    (error: unknown) => error,
  )) as Problem;
  return problem.errors.map(({ pointer, code }) => `${pointer} ${code}`);
};
const create = (...suppliers: object[]) => test.db.tx(actor, (tx) => createSuppliers(tx, actor, suppliers as never));
const list = (query: object) => test.db.tx(actor, (tx) => listSuppliers(tx, query, actor.permissions));
const read = (permissions = actor.permissions) => test.db.tx(actor, (tx) => readSupplier(tx, id, permissions));

describe('suppliers', () => {
  it('are created, all or none, with every fault named', async () => {
    const faults = await refusal(
      create(
        { code: 'a b', name: ' ', currency: 'yuan', netDays: -1 },
        { code: 'OK', name: 'Ok', currency: 'CNY', prepayPercent: '130', country: 'China' },
      ),
    );
    expect(faults).toEqual([
      '/0/code supplier_code_form',
      '/0/name isLength',
      '/0/currency currency_form',
      '/0/netDays min',
      '/1/prepayPercent percent_form',
      '/1/country country_form',
    ]);
    expect(await refusal(create({ code: 'SZ-1', name: 'Twin', currency: 'CNY' }))).toEqual([
      '/0/code supplier_code_taken',
    ]);
    expect((await list({})).items).toHaveLength(1);
  });

  it('are found by name and code, and paged by key', async () => {
    await create(
      { code: 'YW-2', name: '义乌小商品', currency: 'USD' },
      { code: 'GZ-3', name: '广州纺织', currency: 'CNY' },
    );
    expect((await list({ q: '明灯' })).items.map(({ code }) => code)).toEqual(['SZ-1']);
    expect((await list({ q: 'yw-2' })).items.map(({ code }) => code)).toEqual(['YW-2']);
    expect((await list({ currency: 'CNY', sort: 'code', count: 'exact' })).total).toBe(2);
    const first = await list({ sort: 'code', limit: 2 });
    const rest = await list({ sort: 'code', limit: 2, cursor: first.nextCursor });
    expect([...first.items, ...rest.items].map(({ code }) => code)).toEqual(['GZ-3', 'SZ-1', 'YW-2']);
  });

  it('are edited under their version; a change that changes nothing leaves it', async () => {
    const edit = (version: number, change: object) =>
      test.db.tx(actor, (tx) => editSupplier(tx, actor, { id, version, change }));
    await edit(1, { name: '深圳明灯照明', prepayPercent: '30' });
    expect((await read()).version).toBe(1);
    await edit(1, { status: 'blocked', overReceiptPercent: '5' });
    expect(await read()).toMatchObject({ status: 'blocked', overReceiptPercent: '5.00', version: 2 });
    await expect(edit(1, { name: 'x' })).rejects.toMatchObject({ code: 'version_stale' });
    expect(await refusal(edit(2, { name: null }))).toEqual(['/name isDefined']);
  });

  it('carry fields of the merchant, by which they are filtered', async () => {
    await test.db.tx(actor, (tx) =>
      createCustomField(tx, actor, {
        subject: 'supplier',
        code: 'region',
        type: 'text',
        labelEn: 'Region',
        required: true,
      } as never),
    );
    expect(await refusal(create({ code: 'N', name: 'N', currency: 'CNY' }))).toEqual([
      '/0/custom/region custom_required',
    ]);
    await create({ code: 'N', name: 'N', currency: 'CNY', custom: { region: 'south' } });
    expect((await list({ custom: { region: 'south' } })).items.map(({ code }) => code)).toEqual(['N']);
  });

  it('come from files and go into them: new codes are created, known ones changed', async () => {
    const file = 'Code,Name,Net days,Prepaid (%)\r\nSZ-1,,45,\r\nNEW,New one,,10\r\n!,Bad,,\r\n';
    const first = await exchange.bringIn(actor, 'suppliers', file);
    expect(first.problems).toEqual([{ line: 4, column: 'Code', code: 'supplier_code_form' }]);
    expect((await list({ q: 'NEW' })).items[0]).toMatchObject({ currency: 'GBP', prepayPercent: '10.00', version: 1 });
    expect(await read()).toMatchObject({ netDays: 45, version: 2 });
    await exchange.bringIn(actor, 'suppliers', file);
    expect((await read()).version).toBe(2);
    const { file: out } = await exchange.takeOut(actor, { table: 'suppliers' });
    expect(out.toString()).toMatch(/SZ-1,深圳明灯照明,,CNY,30.*,45,/);
  });
});

describe('people at suppliers', () => {
  const add = (contact: object) => test.db.tx(actor, (tx) => addContact(tx, actor, { supplierId: id, contact }));

  it('are masked for who may not see persons; one is preferred', async () => {
    const first = await add({ name: '王小明', email: 'wang@example.com', phone: '13812345678', preferred: true });
    const second = await add({ name: 'Ann Lee', preferred: true });
    const { contacts } = await read(new Set(['purchasing:read']));
    expect(contacts.map(({ name, email, phone, preferred }) => [name, email, phone, preferred])).toEqual([
      ['A***', null, null, true],
      ['王**', 'w***@example.com', '138****5678', false],
    ]);
    await test.db.tx(actor, (tx) =>
      editContact(tx, actor, { supplierId: id, id: second, version: 1, change: { phone: '1', preferred: false } }),
    );
    await test.db.tx(actor, (tx) => deleteContact(tx, actor, { supplierId: id, id: first }));
    expect((await read()).contacts).toMatchObject([{ id: second, phone: '1', preferred: false, version: 2 }]);
    expect(await refusal(add({ name: ' ', email: 'nowhere' }))).toEqual(['/name isLength', '/email email_form']);
  });

  it('never stand in events', async () => {
    await add({ name: '王小明', email: 'wang@example.com', phone: '13812345678' });
    const events = await test.db.tx(actor, (tx) => tx.sql`SELECT payload FROM platform.event WHERE subject_id = ${id}`);
    expect(JSON.stringify(events)).not.toMatch(/王|wang|138/);
  });
});

describe('what a supplier delivers', () => {
  const set = (...products: SuppliedProduct[]) =>
    test.db.tx(actor, (tx) => setSuppliedProducts(tx, actor, { supplierId: id, products, today: TODAY }));
  const supplied = (query: object) => test.db.tx(actor, (tx) => listSupplied(tx, query));

  it('has prices by quantity and day, which are set as a whole', async () => {
    await set({
      sku: 'LAMP',
      moq: 10,
      packSize: 5,
      leadTimeDays: 14,
      preferred: true,
      supplierSku: 'MD-1',
      prices: [
        { fromQuantity: 1, unitPrice: '10' },
        { fromQuantity: 100, unitPrice: '8.123456', validUntil: '2026-12-31' },
      ],
    });
    const [row] = (await supplied({ supplierId: id })).items;
    expect(row).toMatchObject({ sku: 'LAMP', moq: 10, packSize: 5, supplierSku: 'MD-1', preferred: true });
    expect(row!.prices).toEqual([
      { fromQuantity: 1, unitPrice: '10.00', validFrom: TODAY, validUntil: null },
      { fromQuantity: 100, unitPrice: '8.123456', validFrom: TODAY, validUntil: '2026-12-31' },
    ]);
    await set({ sku: 'LAMP', prices: [] });
    expect((await supplied({ variantId: row!.variantId })).items[0]).toMatchObject({
      moq: 1,
      prices: [],
      preferred: false,
    });
    await test.db.tx(actor, (tx) => dropSuppliedProduct(tx, actor, { supplierId: id, variantId: row!.variantId }));
    expect((await supplied({ supplierId: id })).items).toEqual([]);
  });

  it('is preferred of one supplier only', async () => {
    const [other] = await create({ code: 'B', name: 'B', currency: 'CNY' });
    await set({ sku: 'LAMP', preferred: true, prices: [] });
    await test.db.tx(actor, (tx) =>
      setSuppliedProducts(tx, actor, {
        supplierId: other!.id,
        products: [{ sku: 'LAMP', preferred: true, prices: [] }],
        today: TODAY,
      }),
    );
    const { variantId } = (await supplied({ supplierId: id })).items[0]!;
    const of = (await supplied({ variantId })).items;
    expect(of.filter(({ preferred }) => preferred).map(({ supplierCode }) => supplierCode)).toEqual(['B']);
  });

  it('is refused with every fault at its place', async () => {
    const faults = await refusal(
      set(
        { sku: 'NONE', prices: [] },
        { sku: 'LAMP', prices: [{ fromQuantity: 1, unitPrice: '-3' }] },
        {
          sku: 'LAMP',
          prices: [{ fromQuantity: 1, unitPrice: '3', validFrom: '2026-05-01', validUntil: '2026-04-01' }],
        },
      ),
    );
    expect(faults).toEqual([
      '/products/0/sku sku_unknown',
      '/products/1/prices/0/unitPrice unit_price',
      '/products/2/prices/0/validUntil day_order',
      '/products/2/sku variant_repeated',
    ]);
  });

  it('keeps the currency of its prices', async () => {
    await set({ sku: 'LAMP', prices: [{ fromQuantity: 1, unitPrice: '3' }] });
    const { version } = await read();
    const edit = test.db.tx(actor, (tx) => editSupplier(tx, actor, { id, version, change: { currency: 'USD' } }));
    expect(await refusal(edit)).toEqual(['/currency supplier_currency_used']);
  });
});

describe('what was said with a supplier', () => {
  it('is kept, newest first, with when to ask again', async () => {
    const log = (entry: object) =>
      test.db.tx(actor, (tx) => logContact(tx, actor, { supplierId: id, ...entry } as never));
    const first = await log({ kind: 'call', said: '询问交期', followUpOn: '2026-03-05' });
    await log({ kind: 'visit', said: '参观工厂' });
    await test.db.tx(actor, (tx) => followUp(tx, actor, { supplierId: id, id: first }));
    const { items } = await test.db.tx(actor, (tx) => listLog(tx, id, {}));
    expect(items.map(({ kind, followUpOn }) => [kind, followUpOn])).toEqual([
      ['visit', null],
      ['call', '2026-03-05'],
    ]);
    expect(items[1]!.followedUpAt).not.toBeNull();
    expect(await refusal(log({ kind: 'note', said: ' ', followUpOn: '2026-02-30' }))).toEqual([
      '/followUpOn not_a_day',
      '/said isLength',
    ]);
  });
});
