import type { Tx } from '@zhanggui/platform';
import { priceMicro, trimPrice } from '@zhanggui/shared';

/** What placing an order needs to know of a variant. */
export interface PricedVariant {
  id: string;
  sku: string;
  name: string;
  /** Unit price as decimal text without needless zeros. */
  price: string;
  /** The same in millionths of the main unit. */
  micro: bigint;
  currency: string;
  /** False for services such as postage: nothing to reserve. */
  stocked: boolean;
}

/** More than most catalogues; beyond it a merchant's book starts anew. */
const MOST_VARIANTS = 200_000;

/** Variants read ahead, and how often at most: a catalogue under edit is read as it is asked for. */
const AHEAD = 50_000;
const AHEAD_EVERY_MS = 60_000;

type Row = Omit<PricedVariant, 'micro'>;

/**
 * One merchant's prices in memory, by SKU and by id, read when first asked for. It carries the stamp under which all of it was
 * read: whoever uses it asserts `catalog.price_stamp` in the statement that writes, so a changed price is never sold at the old one.
 */
export class PriceBook {
  private readonly bySku = new Map<string, PricedVariant>();
  private readonly byId = new Map<string, PricedVariant>();
  stamp = 0;
  private readAheadAt = -Infinity;

  find(key: { sku?: string; variantId?: string }): PricedVariant | undefined {
    return key.variantId ? this.byId.get(key.variantId) : this.bySku.get(key.sku ?? '');
  }

  /** Reads what is missing; a raised stamp empties the book first. SKUs that do not exist, or are archived, stay missing. */
  async load(tx: Tx, skus: readonly string[], variantIds: readonly string[]): Promise<void> {
    const stamp = await readStamp(tx);
    if (stamp !== this.stamp || this.byId.size > MOST_VARIANTS) {
      this.clear();
      this.stamp = stamp;
      await this.readAhead(tx);
    }
    const missingSkus = skus.filter((sku) => !this.bySku.has(sku));
    const missingIds = variantIds.filter((id) => !this.byId.has(id));
    if (missingSkus.length + missingIds.length > 0) await this.read(tx, missingSkus, missingIds);
  }

  /** The catalogue at once, for a process that begins: SKU by SKU the first thousands of orders would each ask. */
  private async readAhead(tx: Tx): Promise<void> {
    if (performance.now() - this.readAheadAt < AHEAD_EVERY_MS) return;
    this.readAheadAt = performance.now();
    this.keep(
      await tx.sql<Row>`
        SELECT v.id, v.sku, p.name || coalesce(' · ' || v.title, '') AS name, v.price, v.currency, v.stocked
        FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id
        WHERE v.status = 'active' AND p.status <> 'archived' LIMIT ${AHEAD}`,
    );
  }

  /** Forgets everything: another process has changed the catalogue. */
  clear(): void {
    this.bySku.clear();
    this.byId.clear();
    this.stamp = 0;
  }

  private async read(tx: Tx, skus: readonly string[], ids: readonly string[]): Promise<void> {
    const rows = await tx.sql<Row>`
      SELECT v.id, v.sku, p.name || coalesce(' · ' || v.title, '') AS name, v.price, v.currency, v.stocked
      FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id
      WHERE v.status = 'active' AND p.status <> 'archived' AND v.sku = ANY (${skus}::text[])
      UNION ALL
      SELECT v.id, v.sku, p.name || coalesce(' · ' || v.title, ''), v.price, v.currency, v.stocked
      FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id
      WHERE v.status = 'active' AND p.status <> 'archived' AND v.id = ANY (${ids}::uuid[])`;
    this.keep(rows);
  }

  private keep(rows: readonly Row[]): void {
    for (const row of rows) {
      const variant = { ...row, price: trimPrice(row.price, row.currency), micro: priceMicro(row.price) };
      this.bySku.set(row.sku, variant);
      this.byId.set(row.id, variant);
    }
  }
}

/** 0 until the merchant's first price is set. */
async function readStamp(tx: Tx): Promise<number> {
  const [row] = await tx.sql<{ version: string }>`SELECT version FROM catalog.price_stamp`;
  return Number(row?.version ?? 0);
}

/** Expression that fails the statement unless prices are still those of the stamp: raises P0004 with constraint `prices_changed`. */
export const assertStamp = (parameter: string): string =>
  `platform.assert(coalesce((SELECT version FROM catalog.price_stamp), 0) = ${parameter}::bigint, 'prices_changed')`;
