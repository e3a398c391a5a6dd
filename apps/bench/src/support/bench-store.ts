import { createProducts } from '@zhanggui/catalog';
import { receiveStock } from '@zhanggui/inventory';
import { makeApiKey } from '@zhanggui/platform';
import { asAdmin } from './bare-runner.js';
import { newStore } from './new-store.js';

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
  const { db, actor, shopId, warehouseId } = await newStore('Bench', 'UTC');
  const wishes = { name: 'bench', role: 'owner', perMinute: 1_000_000 };
  const secret = await makeApiKey(db, actor.merchantId, actor.id, wishes);
  const skus = Array.from({ length: skuCount }, (_, n) => `SKU-${n}`);
  for (let at = 0; at < skus.length; at += CHUNK) {
    const chunk = skus.slice(at, at + CHUNK);
    const products = chunk.map((sku) => ({
      name: `Product ${sku}`,
      status: 'active' as const,
      variants: [{ sku, price: '12.50' }],
    }));
    await db.tx(actor, async (tx) => {
      await createProducts(tx, actor, { currency: 'GBP', products });
      await receiveStock(tx, actor, { warehouseId, lines: chunk.map((sku) => ({ sku, quantity: UNITS })) });
    });
  }
  await db.close();
  // As the server does by itself within a minute: until then plans are made without knowing anything.
  await asAdmin((client) => client.query('ANALYZE'));
  return { merchantId: actor.merchantId, shopId, warehouseId, skus, key: secret };
}
