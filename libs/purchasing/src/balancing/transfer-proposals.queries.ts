import { matchesVariant } from '@zhanggui/catalog';
import { type Actor, allOf, keyset, type Page, sql, type Sql, toPage, type Tx } from '@zhanggui/platform';
import { merchantDay } from '../merchant-day.js';
import type {
  TransferProposalDto,
  TransferProposalsQueryDto,
  TransferProposalsSummaryDto,
} from './transfer-proposals.dto.js';

/** Whatever runs out first stands first. */
const URGENCY = { name: 'urgency', key: 'p.urgency', cast: 'int', descending: false };

type Row = TransferProposalDto & { urgency: string };

/** A page of proposals, the most urgent first; it is cut before anything is joined. */
export async function listTransferProposals(
  tx: Tx,
  query: TransferProposalsQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<TransferProposalDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(URGENCY, 'p.id', page);
  const filter = await filterOf(tx, query);
  const rows = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT p.id, p.variant_id AS "variantId", v.sku, n.name || coalesce(' · ' || v.title, '') AS name,
      p.from_warehouse_id AS "fromWarehouseId", coalesce(f.code, '') AS "fromWarehouseCode", p.to_warehouse_id AS "toWarehouseId",
      coalesce(w.code, '') AS "toWarehouseCode", p.quantity::float8 AS quantity, p.runs_out_on::text AS "runsOutOn",
      p.supplier_id AS "supplierId", s.name AS "supplierName", p.value_minor::float8 AS "valueMinor",
      (p.figures->>'needed')::float8 AS needed, (p.figures->>'kept')::float8 AS kept, (p.figures->>'perDay')::float8 AS "perDay",
      (p.figures->>'givesPerDay')::float8 AS "givesPerDay", (p.figures->>'packSize')::int AS "packSize",
      p.figures->>'nextDeliveryOn' AS "nextDeliveryOn", p.figures->'from' AS "from", p.figures->'to' AS "to",
      coalesce((SELECT json_agg(json_build_object('shopName', h.name, 'units', c.units) ORDER BY c.units DESC)
        FROM jsonb_to_recordset(p.figures->'channels') AS c ("shopId" uuid, units float8) JOIN platform.shop h ON h.id = c."shopId"), '[]')
        AS channels, p.urgency::text AS urgency
    FROM (SELECT * FROM purchasing.transfer_proposal p WHERE ${where} AND ${filter} ${order}) p
    JOIN catalog.variant v ON v.id = p.variant_id JOIN catalog.product n ON n.id = v.product_id
    LEFT JOIN inventory.warehouse f ON f.id = p.from_warehouse_id LEFT JOIN inventory.warehouse w ON w.id = p.to_warehouse_id
    LEFT JOIN purchasing.supplier s ON s.id = p.supplier_id
    ORDER BY p.urgency, p.id`);
  const items = toPage(
    rows,
    page,
    URGENCY,
    ({ urgency }) => urgency,
    ({ urgency: _, valueMinor, ...row }): TransferProposalDto => ({
      ...row,
      valueMinor: permissions.has('costs:read') ? valueMinor : null,
    }),
  );
  if (!query.count) return items;
  const [count] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM purchasing.transfer_proposal p WHERE ${filter}`,
  );
  return { ...items, total: count!.total };
}

/** Days within which the receiver has nothing left. */
const URGENT: Record<NonNullable<TransferProposalsQueryDto['urgency']>, Sql> = {
  out: sql`p.urgency <= 0`,
  week: sql`p.urgency <= 7`,
  month: sql`p.urgency <= 30`,
};

async function filterOf(
  tx: Tx,
  { q, fromWarehouseId, toWarehouseId, urgency, categoryId, supplierId, shopId }: TransferProposalsQueryDto,
): Promise<Sql> {
  const channel = shopId && JSON.stringify([{ shopId: shopId.toLowerCase() }]);
  return allOf([
    ...(fromWarehouseId ? [sql`p.from_warehouse_id = ${fromWarehouseId}`] : []),
    ...(toWarehouseId ? [sql`p.to_warehouse_id = ${toWarehouseId}`] : []),
    ...(urgency ? [URGENT[urgency]] : []),
    ...(supplierId ? [sql`p.supplier_id = ${supplierId}`] : []),
    ...(channel ? [sql`p.figures->'channels' @> ${channel}::jsonb`] : []),
    ...(categoryId
      ? [
          sql`p.variant_id IN (SELECT v.id FROM catalog.variant v JOIN catalog.product n ON n.id = v.product_id
            WHERE n.category_id = ${categoryId})`,
        ]
      : []),
    ...(q?.trim() ? [await matchesVariant(tx, 'p.variant_id', q)] : []),
  ]);
}

/** When proposals were made, and what they come to. */
export async function readTransferProposalsSummary(tx: Tx, actor: Actor): Promise<TransferProposalsSummaryDto> {
  const { currency } = await merchantDay(tx, actor);
  const [run] = await tx.sql<{
    at: Date;
  }>`SELECT finished_at AS at FROM purchasing.transfer_run ORDER BY id DESC LIMIT 1`;
  const [sums] = await tx.sql<{ lines: number; units: number; valueMinor: number; out: number }>`
    SELECT count(*)::int AS lines, coalesce(sum(quantity), 0)::float8 AS units, coalesce(sum(value_minor), 0)::float8 AS "valueMinor",
      count(*) FILTER (WHERE urgency <= 0)::int AS out
    FROM purchasing.transfer_proposal`;
  const valueMinor = actor.permissions.has('costs:read') ? sums!.valueMinor : null;
  return { plannedAt: run?.at ?? null, ...sums!, valueMinor, currency };
}
