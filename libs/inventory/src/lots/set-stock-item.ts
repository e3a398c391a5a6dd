import { type Actor, changesOf, emit, refuse, staleOrGone, type Tx } from '@zhanggui/platform';
import { findVariants } from '@zhanggui/catalog';

/** How a variant is kept. Without anything set it is kept by count alone; its version is then 0. */
export interface StockItem {
  variantId: string;
  tracksLots: boolean;
  tracksSerials: boolean;
  /** From production to expiry, where a lot's expiry is not said. */
  shelfLifeDays: number | null;
  /** Days of life that a lot must have left to be shipped. */
  minimumLifeDays: number;
  version: number;
}

export type StockItemChange = Partial<Omit<StockItem, 'variantId' | 'version'>>;

const FIELDS = ['tracksLots', 'tracksSerials', 'shelfLifeDays', 'minimumLifeDays'] as const;

/** How a variant is kept. Refuses: not_found, not_stocked. */
export async function readStockItem(tx: Tx, variantId: string): Promise<StockItem> {
  const [variant] = await findVariants(tx, { ids: [variantId] });
  if (!variant) throw refuse('not_found');
  if (!variant.stocked) throw refuse('not_stocked', { sku: variant.sku });
  const [item] = await tx.sql<StockItem>`
    SELECT variant_id AS "variantId", tracks_lots AS "tracksLots", tracks_serials AS "tracksSerials",
      shelf_life_days AS "shelfLifeDays", minimum_life_days AS "minimumLifeDays", version
    FROM inventory.stock_item WHERE variant_id = ${variantId}`;
  return (
    item ?? { variantId, tracksLots: false, tracksSerials: false, shelfLifeDays: null, minimumLifeDays: 0, version: 0 }
  );
}

/**
 * Says how a variant is kept. Lots and serial numbers can only be asked for while the goods that are there have them: where goods
 * lie without, they are counted into lots first. Refuses: not_found, not_stocked, version_stale, goods_without_lot.
 */
export async function setStockItem(
  tx: Tx,
  actor: Actor,
  { variantId, version, change }: { variantId: string; version: number; change: StockItemChange },
): Promise<StockItem> {
  const before = await readStockItem(tx, variantId);
  if (before.version !== version) throw staleOrGone(before);
  const after: StockItem = { ...before, ...change, version: version + 1 };
  const fields = FIELDS.filter((field) => after[field] !== before[field]);
  if (fields.length === 0) return before;
  if (after.tracksLots && !before.tracksLots) await refuseGoodsWithoutLot(tx, variantId);
  const { tracksLots, tracksSerials, shelfLifeDays, minimumLifeDays } = after;
  const written = await tx.run`
    INSERT INTO inventory.stock_item AS i (variant_id, tracks_lots, tracks_serials, shelf_life_days, minimum_life_days)
    VALUES (${variantId}, ${tracksLots}, ${tracksSerials}, ${shelfLifeDays}, ${minimumLifeDays})
    ON CONFLICT (merchant_id, variant_id) DO UPDATE SET tracks_lots = excluded.tracks_lots, tracks_serials = excluded.tracks_serials,
      shelf_life_days = excluded.shelf_life_days, minimum_life_days = excluded.minimum_life_days, version = i.version + 1
    WHERE i.version = ${version}`;
  if (written === 0) throw staleOrGone(await readStockItem(tx, variantId));
  await emit(tx, actor, {
    type: 'stock_item.set',
    subjectId: variantId,
    subjectVersion: after.version,
    payload: { ...changesOf(before, after, fields) },
  });
  return after;
}

async function refuseGoodsWithoutLot(tx: Tx, variantId: string): Promise<void> {
  const [{ units } = { units: 0 }] = await tx.sql<{ units: number }>`
    SELECT (coalesce((SELECT sum(on_hand - placed) FROM inventory.stock_balance WHERE variant_id = ${variantId}), 0)
      + coalesce((SELECT sum(quantity) FROM inventory.bin_stock WHERE variant_id = ${variantId} AND lot = ''), 0))::float8 AS units`;
  if (units > 0)
    throw refuse('goods_without_lot', { units }, [
      { pointer: '/tracksLots', code: 'goods_without_lot', params: { units } },
    ]);
}
