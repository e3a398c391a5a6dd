import { type Actor, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { arrangeProductImages } from './arrange-product-images.js';
import { CATALOG_ENTITIES, createProducts } from './index.js';
import { readProductImages } from './product-images.queries.js';
import { listProducts } from './products.queries.js';

let test: TestDatabase;
let actor: Actor;
let product: string;

beforeAll(async () => {
  test = await testDatabase(CATALOG_ENTITIES);
});
beforeEach(async () => {
  actor = (await test.merchant()).actor;
  const [created] = await test.db.tx(actor, (tx) =>
    createProducts(tx, actor, { currency: 'GBP', products: [{ name: 'Lamp', variants: [{ sku: 'L', price: '1' }] }] }),
  );
  product = created!.id;
});
afterAll(() => test.close());

/** A file as an upload leaves it. */
async function picture(kind = 'image', subject: string | null = product): Promise<string> {
  const id = uuid7();
  await test.db.tx(
    actor,
    (tx) => tx.run`
      INSERT INTO platform.file (id, name, kind, media_type, bytes, sha256, subject_kind, subject_id, created_by)
      VALUES (${id}, 'a.png', ${kind}, 'image/png', 9, repeat('a', 64), ${subject && 'product'}, ${subject}, ${actor.id})`,
  );
  return id;
}

const arrange = (version: number, ...images: { fileId: string; alt?: string }[]): Promise<void> =>
  test.db.tx(actor, (tx) => arrangeProductImages(tx, actor, { id: product, version, images }));
const now = (): ReturnType<typeof readProductImages> => test.db.tx(actor, (tx) => readProductImages(tx, product));
const deleted = async (): Promise<string[]> =>
  (
    await test.db.tx(actor, (tx) => tx.sql<{ id: string }>`SELECT id FROM platform.file WHERE deleted_at IS NOT NULL`)
  ).map(({ id }) => id);

describe("a product's pictures", () => {
  it('stand in the order given; the first stands for the product in lists', async () => {
    const [a, b] = [await picture(), await picture()];
    await arrange(1, { fileId: a, alt: ' Front ' }, { fileId: b });
    expect(await now()).toMatchObject({
      version: 2,
      items: [
        { fileId: a, alt: 'Front', bytes: 9 },
        { fileId: b, alt: '' },
      ],
    });
    await arrange(2, { fileId: b }, { fileId: a.toUpperCase(), alt: 'Front' });
    expect((await now()).items.map(({ fileId }) => fileId)).toEqual([b, a]);
    expect((await test.db.tx(actor, (tx) => listProducts(tx, {}, actor.permissions))).items).toMatchObject([
      { id: product, imageFileId: b },
    ]);
    expect(await deleted()).toEqual([]);
  });

  it('are deleted when taken out, unless they were uploaded for something else', async () => {
    const [own, foreign] = [await picture(), await picture('image', null)];
    await arrange(1, { fileId: own }, { fileId: foreign });
    await arrange(2);
    expect(await now()).toEqual({ version: 3, items: [] });
    expect(await deleted()).toEqual([own]);
  });

  it('leave version and events alone when nothing changes', async () => {
    const a = await picture();
    await arrange(1, { fileId: a });
    await arrange(2, { fileId: a, alt: '' });
    expect((await now()).version).toBe(2);
    const events = await test.db.tx(
      actor,
      (tx) => tx.sql`SELECT payload FROM platform.event WHERE type = 'product.edited'`,
    );
    expect(events).toEqual([{ payload: { fields: ['images'], changes: { images: { before: [], after: [a] } } } }]);
  });

  it('refuses a stale version, an unknown product, and what is no picture or stands there twice', async () => {
    const [a, pdf] = [await picture(), await picture('pdf')];
    await expect(arrange(7, { fileId: a })).rejects.toMatchObject({ code: 'version_stale', params: { current: 1 } });
    await expect(
      test.db.tx(actor, (tx) => arrangeProductImages(tx, actor, { id: uuid7(), version: 1, images: [] })),
    ).rejects.toMatchObject({ code: 'not_found' });
    await expect(arrange(1, { fileId: a }, { fileId: a }, { fileId: pdf }, { fileId: uuid7() })).rejects.toMatchObject({
      code: 'image_repeated',
      errors: [
        { pointer: '/images/1/fileId', code: 'image_repeated' },
        { pointer: '/images/2/fileId', code: 'image_unknown' },
        { pointer: '/images/3/fileId', code: 'image_unknown' },
      ],
    });
  });
});
