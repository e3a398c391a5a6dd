import { createProducts } from '@zhanggui/catalog';
import { receiveStock } from '@zhanggui/inventory';
import { type ImportJob, sql, type Tx, uuid7 } from '@zhanggui/platform';
import type { ShopFacts } from '../order.rules.js';
import { nameOf, soldBy, type Survey } from './survey-orders.js';

/** SKUs and order numbers looked up per statement, products made per transaction. */
const CHUNK = 1_000;
const PRODUCTS = 500;
const RECEIPT_LINES = 2_000;

export interface Prepared {
  unknownSkus: Set<string>;
  /** Order numbers that the shop has already, other than by this run. */
  existing: Set<string>;
}

/** Makes the products a file needs, where asked to, and receives what its finished orders have shipped: one receipt per SKU. */
export async function prepareCatalog(job: ImportJob, survey: Survey, shop: ShopFacts): Promise<Prepared> {
  const skus = [...survey.skus.keys()];
  const known = await findSkus(job, skus);
  const unknownSkus = new Set(skus.filter((sku) => !known.has(sku)));
  const existing = await findNumbers(job, [...survey.orders.keys()]);
  if (job.report.checkpoint > 0) dropOwn(survey, existing, job.report.checkpoint);
  if (job.options.createProducts && !job.dryRun) await makeProducts(job, survey, [...unknownSkus], shop.currency);
  if (job.options.createProducts) unknownSkus.clear();
  // A run that goes on has received everything before it wrote its first order.
  if (job.options.history && !job.dryRun && job.report.checkpoint === 0) {
    await receiveShipped(job, survey, { unknownSkus, existing }, shop.warehouseId);
  }
  return { unknownSkus, existing };
}

/** Orders in front of the checkpoint are there because this run wrote them. */
function dropOwn(survey: Survey, existing: Set<string>, checkpoint: number): void {
  for (const number of existing) if (survey.orders.get(number)!.lastLine <= checkpoint) existing.delete(number);
}

async function findSkus(job: ImportJob, skus: readonly string[]): Promise<Set<string>> {
  const rows = await inChunks(
    job,
    skus,
    (tx, chunk) =>
      tx.sql<{ found: string }>`SELECT sku AS found FROM catalog.variant WHERE sku = ANY (${chunk}::text[])`,
  );
  return new Set(rows.map(({ found }) => found));
}

async function findNumbers(job: ImportJob, numbers: readonly string[]): Promise<Set<string>> {
  const rows = await inChunks(job, numbers, (tx, chunk) =>
    tx.rows<{ found: string }>(sql`
        SELECT external_number AS found FROM orders.sales_order WHERE shop_id = ${job.shopId} AND external_number = ANY (${chunk}::text[])`),
  );
  return new Set(rows.map(({ found }) => found));
}

async function inChunks<T>(
  job: ImportJob,
  values: readonly string[],
  read: (tx: Tx, chunk: string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < values.length; at += CHUNK) {
    found.push(...(await job.db.tx(job.actor, (tx) => read(tx, values.slice(at, at + CHUNK)))));
  }
  return found;
}

async function makeProducts(job: ImportJob, survey: Survey, skus: readonly string[], currency: string): Promise<void> {
  const services = new Set(job.options.serviceSkus ?? []);
  for (let at = 0; at < skus.length; at += PRODUCTS) {
    const products = skus.slice(at, at + PRODUCTS).map((sku) => {
      const summary = survey.skus.get(sku)!;
      return {
        name: nameOf(sku, summary),
        status: 'active' as const,
        variants: [{ sku, price: summary.unitPrice, stocked: !services.has(sku) }],
      };
    });
    const productsCreated = job.report.progress.productsCreated + products.length;
    await job.db.tx(job.actor, async (tx) => {
      await createProducts(tx, job.actor, { currency, products });
      await job.report.savePrepared(tx, job.report.prepared, productsCreated);
    });
    job.report.progress.productsCreated = productsCreated;
    await job.report.tick();
    job.signal.throwIfAborted();
  }
}

async function receiveShipped(
  job: ImportJob,
  survey: Survey,
  { unknownSkus, existing }: Prepared,
  warehouseId: string,
): Promise<void> {
  const shipped = new Map<string, number>();
  let first = Infinity;
  for (const [number, order] of survey.orders) {
    // Left out whole, so nothing of it is received.
    const sold = [...soldBy(survey, order)];
    if (order.bad || existing.has(number) || sold.some(([sku]) => unknownSkus.has(sku))) continue;
    first = Math.min(first, order.placedAt);
    for (const [sku, quantity] of sold) shipped.set(sku, (shipped.get(sku) ?? 0) + quantity);
  }
  const skus = [...shipped.keys()];
  for (let at = job.report.prepared; at < skus.length; at += RECEIPT_LINES) {
    await job.db.tx(job.actor, async (tx) => {
      const chunk = skus.slice(at, at + RECEIPT_LINES);
      const variants = await tx.sql<{ variantId: string; sku: string }>`
        SELECT id AS "variantId", sku FROM catalog.variant WHERE sku = ANY (${chunk}::text[]) AND stocked`;
      const lines = variants.map(({ variantId, sku }) => ({ variantId, quantity: shipped.get(sku)! }));
      if (lines.length > 0)
        await receiveStock(tx, job.actor, {
          warehouseId,
          txnId: uuid7(),
          reference: job.id,
          at: new Date(first).toISOString(),
          lines,
        });
      await job.report.savePrepared(tx, at + RECEIPT_LINES);
    });
    job.report.prepared = at + RECEIPT_LINES;
  }
}
