import { CATALOG_ENTITIES, createProducts } from '@zhanggui/catalog';
import { INVENTORY_ENTITIES, openWarehouse, receiveStock } from '@zhanggui/inventory';
import {
  addMember,
  createApiKey,
  createMerchant,
  createUser,
  Database,
  issueApiKey,
  SavedView,
  Shop,
  systemActor,
  uuid7,
} from '@zhanggui/platform';

export interface BenchStore {
  merchantId: string;
  shopId: string;
  warehouseId: string;
  skus: string[];
  key: string;
}

const UNITS = 1_000_000_000;
const CHUNK = 1_000;

/** A merchant of its own with many stocked SKUs and an API key. */
export async function openBenchStore(skuCount: number): Promise<BenchStore> {
  const db = await Database.open(process.env['DATABASE_URL']!, 'import', [
    Shop,
    SavedView,
    ...CATALOG_ENTITIES,
    ...INVENTORY_ENTITIES,
  ]);
  const [merchantId, userId, shopId] = [uuid7(), uuid7(), uuid7()];
  await createMerchant(db, { id: merchantId, name: 'Bench', timeZone: 'UTC', currency: 'GBP', locale: 'en' });
  await createUser(db, {
    id: userId,
    email: `${userId}@example.com`,
    name: 'Bench',
    passwordHash: 'x',
    mustChangePassword: false,
    locale: null,
  });
  await addMember(db, merchantId, userId, 'owner');
  const { secret, row } = issueApiKey(merchantId, userId, { name: 'bench', role: 'owner' });
  await createApiKey(db, row);
  const actor = systemActor(merchantId, 'bench');
  const { id: warehouseId } = await db.tx(actor, async (tx) => {
    const warehouse = await openWarehouse(tx, actor, { code: 'MAIN', name: 'Main' });
    await tx.insert(Shop, {
      id: shopId,
      code: 'web',
      name: 'Web',
      channel: 'web',
      currency: 'GBP',
      warehouseId: warehouse.id,
    });
    return warehouse;
  });
  const skus = Array.from({ length: skuCount }, (_, n) => `SKU-${n}`);
  for (let at = 0; at < skus.length; at += CHUNK) {
    const chunk = skus.slice(at, at + CHUNK);
    await db.tx(actor, async (tx) => {
      await createProducts(tx, actor, {
        currency: 'GBP',
        products: chunk.map((sku) => ({
          name: `Product ${sku}`,
          status: 'active',
          variants: [{ sku, price: '12.50' }],
        })),
      });
      await receiveStock(tx, actor, { warehouseId, lines: chunk.map((sku) => ({ sku, quantity: UNITS })) });
    });
  }
  await db.close();
  return { merchantId, shopId, warehouseId, skus, key: secret };
}
