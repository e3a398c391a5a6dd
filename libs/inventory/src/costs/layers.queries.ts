import { raw, refuse, sql, type Tx } from '@zhanggui/platform';
import { minorDigits } from '@zhanggui/shared';
import { CAME_IN, heldBefore, lastSnapshot } from './held-at.js';
import type { LayerDto, LayersDto, LayersQueryDto } from './value.dto.js';
import { momentOf } from './value.queries.js';
import { fifoLayers, lessSentBack } from './value.rules.js';

const MOST_LAYERS = 200;

type Came = Omit<LayerDto, 'left' | 'valueMinor'>;

/** Of which receipts the units of one variant are at a moment, first in, first out. Refuses: not_found, invalid (value_in_future). */
export async function readLayers(tx: Tx, variantId: string, query: LayersQueryDto, now: Date): Promise<LayersDto> {
  const until = query.at ? momentOf(query.at, now).toISOString() : 'infinity';
  const [variant] = await tx.sql<{ sku: string; currency: string; average: string | null }>`
    SELECT v.sku, (SELECT currency FROM directory.merchant WHERE id = platform.current_merchant()) AS currency,
      (SELECT trim_scale(c.average_cost)::text FROM inventory.item_cost c WHERE c.variant_id = v.id AND c.at < ${until}::timestamptz
        ORDER BY c.at DESC, c.id DESC LIMIT 1) AS average
    FROM catalog.variant v WHERE v.id = ${variantId}`;
  if (!variant) throw refuse('not_found');
  const { sku, currency, average } = variant;
  const minor = (units: number, cost: string): number => Math.round(units * Number(cost) * 10 ** minorDigits(currency));
  const units = await unitsBefore(tx, variantId, until);
  const owned = await sentBack(tx, variantId, until);
  // A layer that has gone back uncovers an older one.
  const most = units + [...owned.values()].reduce((sum, back) => sum + back, 0);
  const { layers, beyond } = fifoLayers(units, lessSentBack(await cameIn(tx, variantId, until, most), owned));
  const listed = layers.map((layer): LayerDto => {
    const { unitCost, ownerId, left } = layer;
    return { ...layer, valueMinor: unitCost === null || ownerId !== null ? null : minor(left, unitCost) };
  });
  const isUnknown = ({ unitCost, ownerId }: LayerDto): boolean => unitCost === null && ownerId === null;
  const unknown = listed.reduce((sum, layer) => sum + (isUnknown(layer) ? layer.left : 0), beyond);
  const others = listed.reduce((sum, { ownerId, left }) => sum + (ownerId === null ? 0 : left), 0);
  return {
    variantId,
    sku,
    currency,
    units,
    unitsWithoutCost: unknown,
    unitsOfOthers: others,
    valueMinor: listed.reduce((sum, { valueMinor }) => sum + (valueMinor ?? 0), 0),
    averageCost: average,
    averageValueMinor: average === null ? null : minor(units - others, average),
    layers: listed.slice(0, MOST_LAYERS),
    layersLeftOut: Math.max(0, listed.length - MOST_LAYERS),
  };
}

async function unitsBefore(tx: Tx, variantId: string, until: string): Promise<number> {
  const span = { since: await lastSnapshot(tx, until), until };
  const [row] = await tx.rows<{ units: number }>(sql`
    SELECT coalesce(sum(h.units), 0)::float8 AS units FROM (${heldBefore(span, { variantId })}) h`);
  return row!.units;
}

/** Units that went back to their owners before a moment. */
async function sentBack(tx: Tx, variantId: string, until: string): Promise<Map<string, number>> {
  const rows = await tx.sql<{ ownerId: string; units: number }>`
    SELECT owner_id AS "ownerId", sum(quantity)::float8 AS units FROM inventory.stock_movement
    WHERE variant_id = ${variantId} AND owner_id IS NOT NULL AND kind = 'send_back' AND at < ${until}::timestamptz GROUP BY owner_id`;
  return new Map(rows.map(({ ownerId, units }) => [ownerId, units]));
}

/** What came in, newest first, as far as it can still be there. */
const cameIn = (tx: Tx, variantId: string, until: string, units: number): Promise<Came[]> =>
  tx.rows<Came>(sql`
    SELECT m.txn_id AS "transactionId", m.at AS "receivedAt", m.kind, w.code AS "warehouseCode", m.reference,
      CASE WHEN m.ref_id IS NOT NULL THEN coalesce(m.ref_kind, 'order') END AS "refType", m.ref_id AS "refId",
      m.owner_id AS "ownerId", m.quantity::float8 AS quantity, trim_scale(m.unit_cost)::text AS "unitCost"
    FROM (SELECT m.*, sum(m.quantity) OVER (ORDER BY m.at DESC, m.txn_id DESC, m.line_no DESC) - m.quantity AS newer
      FROM inventory.stock_movement m
      WHERE m.variant_id = ${variantId} AND m.at < ${until}::timestamptz AND ${raw(CAME_IN)}) m
    JOIN inventory.warehouse w ON w.id = m.warehouse_id WHERE m.newer < ${units}
    ORDER BY m.at DESC, m.txn_id DESC, m.line_no DESC`);
