import {
  type Actor,
  createCustomField,
  editCustomField,
  type NewCustomField,
  type Tx,
  type CustomField,
} from '@zhanggui/platform';
import {
  analyze,
  type Exchange,
  openExchange,
  plansOf,
  type Scan,
  testDatabase,
  type TestDatabase,
} from '@zhanggui/platform/testing';
import { editProduct } from './edit-product.js';
import { CATALOG_ENTITIES, createProducts } from './index.js';
import type { ProductChange } from './product-edit.rules.js';
import type { ProductDto } from './products.dto.js';
import { listProducts, readProduct } from './products.queries.js';

let test: TestDatabase;
let exchange: Exchange;
let actor: Actor;
const fields: Record<string, CustomField> = {};

const FIELDS: Omit<NewCustomField, 'subject'>[] = [
  {
    code: 'colour',
    type: 'choice',
    labelZh: '颜色',
    labelEn: 'Colour',
    options: [
      { code: 'red', labelZh: '红色', labelEn: 'Red' },
      { code: 'blue', labelZh: '蓝色' },
    ],
  },
  { code: 'weight', type: 'decimal', labelEn: 'Weight', min: '0' },
  { code: 'made', type: 'date', labelEn: 'Made on' },
  { code: 'designer', type: 'text', labelEn: 'Designer', isPersonal: true },
];

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
  exchange = openExchange(test.db);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  for (const field of FIELDS)
    fields[field.code] = await tx((t) => createCustomField(t, actor, { subject: 'product', ...field }));
});
afterAll(async () => {
  exchange.close();
  await test.close();
});

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);
let made = 0;
const create = async (custom?: Record<string, unknown>): Promise<string> => {
  const products = [{ name: 'Lamp', custom, variants: [{ sku: `L-${++made}`, price: '1' }] }];
  return (await tx((t) => createProducts(t, actor, { currency: 'GBP', products: products as never })))[0]!.id;
};
const read = (id: string, permissions = actor.permissions): Promise<ProductDto> =>
  tx((t) => readProduct(t, id, permissions));
const edit = (id: string, version: number, change: ProductChange): Promise<void> =>
  tx((t) => editProduct(t, actor, { id, version, change, currency: 'GBP' }));
const found = async (custom: Record<string, string>, q = ''): Promise<unknown[]> =>
  (await tx((t) => listProducts(t, { custom, q }, actor.permissions))).items.map((row) => row.custom);
const errorsOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    ({ errors }: { errors: { pointer: string; code: string }[] }) =>
      errors.map(({ pointer, code }) => `${pointer} ${code}`),
  );

describe('custom fields of products', () => {
  it('are kept with it, changed field by field, and told before and after where they are no person’s', async () => {
    const id = await create({ colour: 'red', weight: '2.5', designer: 'Ann Lee' });
    expect((await read(id)).custom).toEqual({ colour: 'red', weight: '2.50', designer: 'Ann Lee' });
    await edit(id, 1, { custom: { colour: 'blue', designer: 'Bob', weight: null } });
    expect(await read(id)).toMatchObject({ custom: { colour: 'blue', designer: 'Bob' }, version: 2 });
    await edit(id, 2, { custom: { colour: 'blue' } });
    expect((await read(id)).version).toBe(2);
    const [event] = await tx(
      (t) => t.sql<{ payload: Record<string, unknown> }>`
        SELECT payload FROM platform.event WHERE subject_id = ${id} AND type = 'product.edited'`,
    );
    expect(event!.payload).toMatchObject({
      fields: ['custom.colour', 'custom.designer', 'custom.weight'],
      changes: { 'custom.colour': { before: 'red', after: 'blue' }, 'custom.weight': { before: '2.50', after: null } },
    });
    expect(JSON.stringify(event!.payload)).not.toContain('Bob');
  });

  it('are refused by name where they do not fit', async () => {
    expect(await errorsOf(create({ colour: 'green', weight: '-1', size: 'L' }))).toEqual([
      '/0/custom/colour custom_option_unknown',
      '/0/custom/weight custom_too_small',
      '/0/custom/size custom_unknown',
    ]);
    const id = await create();
    expect(await errorsOf(edit(id, 1, { custom: { made: 'today' } }))).toEqual(['/custom/made custom_date']);
  });

  it('that became required are asked for when custom fields are edited, not when the price is', async () => {
    const id = await create({ weight: '1' });
    await tx((t) => editCustomField(t, actor, { id: fields['colour']!.id, version: 1, change: { required: true } }));
    expect(await errorsOf(create({ weight: '1' }))).toEqual(['/0/custom/colour custom_required']);
    await edit(id, 1, { name: 'Lantern' });
    expect(await errorsOf(edit(id, 2, { custom: { weight: '2' } }))).toEqual(['/custom/colour custom_required']);
    await edit(id, 2, { custom: { colour: 'red' } });
    expect(await read(id)).toMatchObject({ custom: { colour: 'red', weight: '1.00' } });
  });

  it('are found by, filtered and searched, and by their new values after an edit', async () => {
    const id = await create({ colour: 'red', weight: '2', made: '2026-03-01' });
    await create({ colour: 'blue', weight: '10' });
    await create();
    expect(await found({ colour: 'red' })).toHaveLength(1);
    expect(await found({ colour: 'red,blue' })).toHaveLength(2);
    expect(await found({ 'weight.min': '2', 'weight.max': '9.99' })).toEqual([
      { colour: 'red', weight: '2.00', made: '2026-03-01' },
    ]);
    expect(await found({ 'made.min': '2026-03-02' })).toEqual([]);
    expect(await found({ 'colour.exists': 'false' })).toEqual([{}]);
    expect(await found({}, '红色')).toHaveLength(1);
    await edit(id, 1, { custom: { colour: 'blue', made: null } });
    expect(await found({ colour: 'red' })).toEqual([]);
    expect(await found({}, '红色')).toEqual([]);
    expect(await found({ colour: 'blue', 'weight.max': '2' })).toHaveLength(1);
    expect(await errorsOf(found({ colour: 'green', size: 'L' }))).toEqual([
      '/custom.colour custom_option_unknown',
      '/custom.size custom_filter_unknown',
    ]);
  });

  it('that are personal are masked for whoever may not see persons, and not found by them', async () => {
    const id = await create({ colour: 'red', designer: 'Ann Lee' });
    const few = new Set(['catalog:read']);
    expect((await read(id, few)).custom).toEqual({ colour: 'red', designer: '***' });
    const [row] = (await tx((t) => listProducts(t, {}, few))).items;
    expect(row!.custom).toEqual({ colour: 'red', designer: '***' });
    expect(await errorsOf(tx((t) => listProducts(t, { custom: { designer: 'Ann Lee' } }, few)))).toEqual([
      '/custom.designer custom_filter_personal',
    ]);
  });
});

describe('files of products', () => {
  const bringIn = (rows: string[], dryRun = false): ReturnType<Exchange['bringIn']> =>
    exchange.bringIn(actor, 'products', `SKU,Name,Price,颜色 Colour,Weight,Made on\n${rows.join('\n')}`, { dryRun });

  it('have columns for them: what is brought in leaves again, and is the same the second time', async () => {
    const rows = ['A-1,Lamp,1,红色,2.5,2026-03-01', 'A-2,Vase,1,,,'];
    expect((await bringIn(rows)).run.progress).toMatchObject({ created: 2, problemRows: 0 });
    expect(await found({ colour: 'red', made: '2026-03-01' })).toEqual([
      { colour: 'red', weight: '2.50', made: '2026-03-01' },
    ]);
    expect((await bringIn(rows)).run.progress).toMatchObject({ unchanged: 2 });
    expect((await bringIn(['A-1,Lamp,1,blue,,'])).run.progress).toMatchObject({ updated: 1 });
    expect(await found({ colour: 'blue' })).toEqual([{ colour: 'blue' }]);
    const { file } = await exchange.takeOut(actor, {
      table: 'products',
      columns: ['sku', 'custom.colour', 'custom.weight', 'custom.designer'],
      filters: { 'custom.colour': 'blue' },
    });
    expect(file.toString()).toBe('\ufeffSKU,Colour,Weight,Designer\r\nA-1,蓝色,,\r\n');
  });

  it('name what is wrong with them by column, in the dry run too', async () => {
    const { problems } = await bringIn(['B-1,Lamp,1,green,2,', 'B-2,Lamp,1,red,-2,', 'B-3,Lamp,1,red,2,soon'], true);
    expect(problems).toEqual([
      { line: 2, column: '颜色 Colour', code: 'row_not_a_choice' },
      { line: 3, column: 'Weight', code: 'custom_too_small' },
      { line: 4, column: 'Made on', code: 'row_not_a_date' },
    ]);
    expect(await found({})).toEqual([]);
  });

  it('must say the same of one product in each of its rows', async () => {
    const { problems } = await exchange.bringIn(
      actor,
      'products',
      'SKU,Parent SKU,Name,Price,Colour\nC-1,C-1,Lamp,1,red\nC-2,C-1,Lamp,1,blue',
    );
    expect(problems).toContainEqual({ line: 3, column: 'Colour', code: 'product_rows_differ' });
  });
});

describe('a filter over many products', () => {
  it('is read from the index of values under the policies of the application role, never by reading all', async () => {
    const products = Array.from({ length: 3_000 }, (_, n) => ({
      name: `Lamp ${n}`,
      custom: { colour: n % 100 === 0 ? 'red' : 'blue', weight: String(n) },
      variants: [{ sku: `M-${n}`, price: '1' }],
    }));
    await tx((t) => createProducts(t, actor, { currency: 'GBP', products }));
    await analyze(test.ownerUrl);
    const plans = await plansOf(test.url, actor, (t) =>
      listProducts(t, { custom: { colour: 'red', 'weight.min': '2500' }, limit: 50 }, actor.permissions),
    );
    const scans: Scan[] = plans.flat();
    const values = scans.filter(({ index }) => index.startsWith('custom_value'));
    expect(values.length).toBeGreaterThan(2);
    expect(values.some(({ index, cond }) => index === 'custom_value_docs' && /field_id = .*value = /.test(cond))).toBe(
      true,
    );
    for (const { cond } of values) expect(cond).toMatch(/merchant_id = .*field_id = |merchant_id = .*doc_id = /);
    const read = scans.filter(({ node, relation }) => node === 'Seq Scan' && /custom_value|product$/.test(relation));
    expect(read).toEqual([]);
    expect(await found({ colour: 'red', 'weight.min': '2500' })).toHaveLength(5);
  });
});
