import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { type Actor, type Tx, uuid7 } from '@zhanggui/platform';
import { testDatabase, type TestDatabase } from '@zhanggui/platform/testing';
import { INVENTORY_ENTITIES, openWarehouse } from '../index.js';
import { announceInbound } from './announce-inbound.js';
import { countInbound } from './count-inbound.js';
import { addInboundPhotos, readInboundPhotos, removeInboundPhoto } from './inbound-photos.js';
import { readInbound } from './inbound.queries.js';
import { inspectInbound } from './inspect-inbound.js';
import { moveInbound } from './move-inbound.js';
import { postInbound } from './post-inbound.js';

let test: TestDatabase;
let actor: Actor;
let id: string;

beforeAll(async () => {
  test = await testDatabase([...CATALOG_ENTITIES, ...INVENTORY_ENTITIES]);
});
afterAll(() => test.close());

const tx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.db.tx(actor, work);

beforeEach(async () => {
  actor = (await test.merchant()).actor;
  await tx(async (t) => {
    const warehouseId = (await openWarehouse(t, actor, { code: 'MAIN', name: 'Main' })).id;
    await createProducts(t, actor, {
      currency: 'GBP',
      products: [{ name: 'Mug', variants: [{ sku: 'MUG', price: '9' }] }],
    });
    ({ id } = await announceInbound(t, actor, { warehouseId, lines: [{ sku: 'MUG', quantity: 9 }] }));
    await moveInbound(t, actor, { id, version: 1, step: 'arrive' });
    await moveInbound(t, actor, { id, version: 2, step: 'unload' });
  });
});

/** A file as an upload leaves it. */
async function picture(kind = 'image', subject: string | null = id): Promise<string> {
  const fileId = uuid7();
  await tx(
    (t) => t.run`
      INSERT INTO platform.file (id, name, kind, media_type, bytes, sha256, subject_kind, subject_id, created_by)
      VALUES (${fileId}, 'a.png', ${kind}, 'image/png', 9, repeat('a', 64), ${subject && 'inbound'}, ${subject}, ${actor.id})`,
  );
  return fileId;
}

const photos = async (): Promise<string[]> =>
  (await tx((t) => readInboundPhotos(t, id))).map(
    ({ fileId, itemId, reason }) => `${fileId} ${itemId ? 'scan' : 'inspection'} ${reason}`,
  );
const add = (input: object, ...photoIds: string[]): Promise<void> =>
  tx((t) => addInboundPhotos(t, actor, { id, photoIds, ...input }));

describe('pictures of a delivery', () => {
  it('come with a scan or an inspection, or are added later; adding one again changes nothing', async () => {
    const [one, two, three] = [await picture(), await picture(), await picture()];
    await tx((t) =>
      countInbound(t, actor, {
        id,
        items: [{ scan: 'MUG', rejectReason: 'damaged', photoIds: [one] }, { scan: 'MUG' }],
      }),
    );
    await tx((t) => inspectInbound(t, actor, { id, lineNo: 1, level: 'II', aql: 2.5, defects: 0, photoIds: [two] }));
    const { items } = await tx((t) => readInbound(t, id, new Set()));
    const itemId = items.find(({ rejected }) => rejected)!.id;
    await add({ itemId }, three.toUpperCase(), one);
    expect(await photos()).toEqual([`${one} scan damaged`, `${two} inspection `, `${three} scan damaged`]);
  });

  it('can be taken away until the delivery is posted; those taken for it are deleted', async () => {
    const [own, other] = [await picture(), await picture('image', null)];
    await tx((t) =>
      countInbound(t, actor, { id, items: [{ scan: 'MUG', rejectReason: 'damaged', photoIds: [own, other] }] }),
    );
    for (const fileId of [own, other]) await tx((t) => removeInboundPhoto(t, actor, { id, fileId }));
    expect(await photos()).toEqual([]);
    const gone = await tx((t) => t.sql<{ id: string }>`SELECT id FROM platform.file WHERE deleted_at IS NOT NULL`);
    expect(gone).toEqual([{ id: own }]);
    const kept = await picture();
    const { items } = await tx((t) => readInbound(t, id, new Set()));
    await add({ itemId: items[0]!.id }, kept);
    await tx((t) => moveInbound(t, actor, { id, version: 3, step: 'finish' }));
    await tx((t) => postInbound(t, actor, { id, version: 4 }));
    await expect(tx((t) => removeInboundPhoto(t, actor, { id, fileId: kept }))).rejects.toMatchObject({
      code: 'inbound_state',
    });
    expect(await photos()).toEqual([`${kept} scan damaged`]);
  });

  it('refuses what is no picture, too many of them, and a scan that is not there', async () => {
    const [pdf, one] = [await picture('pdf'), await picture()];
    await expect(
      tx((t) => countInbound(t, actor, { id, items: [{ scan: 'MUG', photoIds: [one, pdf] }] })),
    ).rejects.toMatchObject({ errors: [{ pointer: '/items/0/photoIds/1', code: 'image_unknown' }] });
    await expect(add({ itemId: uuid7() }, one)).rejects.toMatchObject({ code: 'not_found' });
    await expect(add({ lineNo: 1 }, one)).rejects.toMatchObject({ code: 'not_found' });
    await expect(tx((t) => removeInboundPhoto(t, actor, { id, fileId: one }))).rejects.toMatchObject({
      code: 'not_found',
    });
    await tx((t) => countInbound(t, actor, { id, items: [{ scan: 'MUG' }] }));
    const { items } = await tx((t) => readInbound(t, id, new Set()));
    const many = await Promise.all(Array.from({ length: 13 }, () => picture()));
    await add({ itemId: items[0]!.id }, ...many.slice(0, 12));
    await expect(add({ itemId: items[0]!.id }, many[12]!)).rejects.toMatchObject({ code: 'photos_too_many' });
  });
});
