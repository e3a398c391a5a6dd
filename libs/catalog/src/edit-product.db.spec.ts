import { type Actor, type Problem, readTimeline } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { editProduct } from './edit-product.js';
import { CATALOG_ENTITIES, createProducts } from './index.js';
import type { ProductChange } from './product-edit.rules.js';
import type { ProductDto } from './products.dto.js';
import { listProducts, readProduct } from './products.queries.js';

let test: TestDatabase;
let actor: Actor;
let lamp: ProductDto;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  const variants = [
    { sku: 'L-1', price: '2.55', barcode: '96385074' },
    { sku: 'L-2', price: '4' },
  ];
  const [created] = await test.db.tx(actor, (tx) =>
    createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Lamp', variants }] }),
  );
  await test.db.tx(actor, (tx) =>
    createProducts(tx, actor, {
      currency: 'GBP',
      products: [{ name: 'Other', variants: [{ sku: 'O-1', price: '1' }] }],
    }),
  );
  lamp = await read(created!.id);
});
afterAll(() => test.close());

const read = (id: string): Promise<ProductDto> => test.db.tx(actor, (tx) => readProduct(tx, id, actor.permissions));

const edit = async (change: ProductChange, version = lamp.version): Promise<ProductDto> => {
  await test.db.tx(actor, (tx) => editProduct(tx, actor, { id: lamp.id, version, change, currency: 'GBP' }));
  return read(lamp.id);
};

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const problem = await work.then(
    () => undefined,
    (error: Problem) => error,
  );
  return `${problem?.code}: ${(problem?.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).join(', ')}`;
};

const stamp = async (): Promise<number> => {
  const [row] = await test.db.tx(actor, (tx) => tx.sql<{ version: string }>`SELECT version FROM catalog.price_stamp`);
  return Number(row!.version);
};

describe('editing a product', () => {
  it('changes and adds variants in one step, raises versions and the price stamp, and tells what changed', async () => {
    const before = await stamp();
    const [first, second] = lamp.variants;
    const after = await edit({
      name: 'Lantern',
      variants: [
        { id: first!.id, price: '3.005', barcode: null },
        { sku: 'L-3', price: '9', title: 'tall' },
      ],
    });
    expect(after).toMatchObject({ name: 'Lantern', version: 2, description: '', status: 'active' });
    expect(after.variants).toMatchObject([
      { id: first!.id, price: '3.005', barcode: null, version: 2 },
      { ...second },
      { sku: 'L-3', price: '9.00', title: 'tall', version: 1 },
    ]);
    expect(await stamp()).toBe(before + 1);
    const timeline = await test.db.tx(actor, (tx) => readTimeline(tx, [lamp.id]));
    expect(timeline.at(-1)).toMatchObject({
      type: 'product.edited',
      payload: {
        fields: ['name', 'variants.barcode', 'variants.price'],
        changes: { name: { before: 'Lamp', after: 'Lantern' } },
        variants: [
          {
            id: first!.id,
            sku: 'L-1',
            changes: { barcode: { before: '96385074', after: null }, price: { before: '2.550000', after: '3.005' } },
          },
        ],
        added: [{ sku: 'L-3' }],
      },
    });
  });

  it('is found by its new words and no longer by the old', async () => {
    await edit({ name: 'Lantern', variants: [{ id: lamp.variants[0]!.id, sku: 'X-77' }] });
    const found = async (q: string): Promise<number> =>
      (await test.db.tx(actor, (tx) => listProducts(tx, { q }, actor.permissions))).items.length;
    expect([
      await found('lamp'),
      await found('lantern'),
      await found('L-1'),
      await found('X-77'),
      await found('L-2'),
    ]).toEqual([0, 1, 0, 1, 1]);
  });

  it('leaves version, stamp and timeline alone when nothing changes', async () => {
    const before = await stamp();
    expect(await edit({ name: 'Lamp', variants: [{ id: lamp.variants[0]!.id, price: '2.550' }] })).toEqual(lamp);
    expect(await stamp()).toBe(before);
    expect(await test.db.tx(actor, (tx) => readTimeline(tx, [lamp.id]))).toHaveLength(1);
  });

  it('refuses an old version, and of two edits at once lets one through', async () => {
    await edit({ description: 'Bright' });
    expect(await refusal(edit({ description: 'Dim' }))).toBe('version_stale: ');
    const both = await Promise.all([refusal(edit({ name: 'A' }, 2)), refusal(edit({ name: 'B' }, 2))]);
    expect(both.sort()).toEqual(['undefined: ', 'version_stale: ']);
    expect((await read(lamp.id)).version).toBe(3);
  });

  it('refuses a product of another merchant', async () => {
    actor = (await test.merchant()).actor;
    await expect(edit({ name: 'Stolen' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('refuses taken codes, of other products and of its own variants', async () => {
    const [first, second] = lamp.variants;
    expect(await refusal(edit({ variants: [{ id: first!.id, sku: 'O-1' }] }))).toBe(
      'sku_taken: /variants/0/sku sku_taken',
    );
    expect(await refusal(edit({ variants: [{ id: first!.id, sku: 'L-2' }] }))).toBe(
      'sku_taken: /variants/0/sku sku_taken',
    );
    expect(await refusal(edit({ variants: [{ id: second!.id, barcode: '96385074' }] }))).toBe(
      'barcode_taken: /variants/0/barcode barcode_taken',
    );
    expect(
      await refusal(
        edit({
          variants: [
            { id: first!.id, price: '1' },
            { sku: 'O-1', price: '1' },
          ],
        }),
      ),
    ).toBe('sku_taken: /variants/1/sku sku_taken');
    const swap = [
      { id: first!.id, sku: 'L-2' },
      { id: second!.id, sku: 'L-1' },
    ];
    expect(await refusal(edit({ variants: swap }))).toMatch(/^sku_taken: /);
    expect(await read(lamp.id)).toEqual(lamp);
  });

  it('refuses an unknown category', async () => {
    expect(await refusal(edit({ categoryId: lamp.id }))).toBe('category_unknown: /categoryId category_unknown');
  });
});
