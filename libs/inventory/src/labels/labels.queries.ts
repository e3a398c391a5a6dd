import { type FieldError, refuse, type Tx } from '@zhanggui/platform';
import { type NamedLine, resolveLines } from '../stock/stock-lines.js';
import type { LabelledArticle, LabelledBin } from './print-labels.js';

type ArticleFacts = Omit<LabelledArticle, 'lot' | 'expiresOn' | 'serial' | 'copies'> & { id: string };

const readArticles = (tx: Tx, ids: readonly string[]): Promise<ArticleFacts[]> =>
  tx.sql<ArticleFacts>`
    SELECT v.id, v.sku, v.barcode, p.name, coalesce(v.title, '') AS "variantTitle", v.price::text AS price, v.currency
    FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id WHERE v.id = ANY (${[...new Set(ids)]}::uuid[])`;

export type LabelLine = NamedLine & { lot?: string | null; serial?: string | null; copies: number };

/** What stands on the labels of these articles and lots. Refuses: as `resolveLines`, and lot_unknown at its line. */
export async function readArticleLabels(tx: Tx, lines: readonly LabelLine[]): Promise<LabelledArticle[]> {
  const variants = await resolveLines(tx, lines);
  const articles = new Map(
    (
      await readArticles(
        tx,
        variants.map(({ id }) => id),
      )
    ).map(({ id, ...facts }) => [id, facts]),
  );
  const lots = await readLots(
    tx,
    lines.flatMap(({ lot }, n) => (lot ? [{ variantId: variants[n]!.id, lot }] : [])),
  );
  const unknown = lines.flatMap(({ lot }, n): FieldError[] =>
    lot && !lots.has(`${variants[n]!.id} ${lot}`)
      ? [{ pointer: `/lines/${n}/lot`, code: 'lot_unknown', params: { lot } }]
      : [],
  );
  if (unknown[0]) throw refuse('lot_unknown', unknown[0].params, unknown);
  return lines.map(({ lot, serial, copies }, n) => ({
    ...articles.get(variants[n]!.id)!,
    lot: lot ?? '',
    expiresOn: lot ? lots.get(`${variants[n]!.id} ${lot}`)! : null,
    serial: serial ?? null,
    copies,
  }));
}

async function readLots(
  tx: Tx,
  keys: readonly { variantId: string; lot: string }[],
): Promise<Map<string, string | null>> {
  const rows = await tx.sql<{ variantId: string; lot: string; expiresOn: string | null }>`
    SELECT l.variant_id AS "variantId", l.lot, l.expires_on::text AS "expiresOn"
    FROM json_to_recordset(${JSON.stringify(keys)}::json) AS k ("variantId" uuid, lot text)
    JOIN inventory.lot l ON l.variant_id = k."variantId" AND l.lot = k.lot`;
  return new Map(rows.map(({ variantId, lot, expiresOn }) => [`${variantId} ${lot}`, expiresOn]));
}

interface AcceptedRow {
  variantId: string;
  lot: string;
  expiresOn: string | null;
  serial: string | null;
  units: number;
}

/**
 * What stands on the labels of a delivery's accepted units, by line and lot, and one by one where they have serial numbers. Refuses:
 * not_found, nothing_counted.
 */
export async function readInboundLabels(
  tx: Tx,
  { id, per, lineNos, copies = 1 }: { id: string; per: 'unit' | 'line'; lineNos?: readonly number[]; copies?: number },
): Promise<LabelledArticle[]> {
  const [inbound] = await tx.sql<{ number: string }>`SELECT number FROM inventory.inbound WHERE id = ${id}`;
  if (!inbound) throw refuse('not_found');
  const rows = await tx.sql<AcceptedRow>`
    WITH numbered AS (
      SELECT line_no, variant_id, lot, NULL::date AS expires_on, serial, 1 AS units
      FROM inventory.inbound_serial WHERE inbound_id = ${id} AND NOT rejected AND ${per} = 'unit'),
    counted AS (
      SELECT i.line_no, l.variant_id, i.lot, max(i.expires_on) AS expires_on, sum(i.quantity) AS units
      FROM inventory.inbound_item i JOIN inventory.inbound_line l ON l.inbound_id = i.inbound_id AND l.line_no = i.line_no
      WHERE i.inbound_id = ${id} AND NOT i.rejected GROUP BY i.line_no, l.variant_id, i.lot),
    every AS (
      SELECT line_no, variant_id, lot, expires_on, serial, units FROM numbered UNION ALL
      SELECT c.line_no, c.variant_id, c.lot, c.expires_on, NULL,
        c.units - (SELECT count(*) FROM numbered n WHERE n.line_no = c.line_no AND n.lot = c.lot) FROM counted c)
    SELECT e.variant_id AS "variantId", e.lot, coalesce(k.expires_on, e.expires_on)::text AS "expiresOn", e.serial, e.units::float8 AS units
    FROM every e LEFT JOIN inventory.lot k ON k.variant_id = e.variant_id AND k.lot = e.lot
    WHERE e.units > 0 AND (${lineNos ?? null}::int[] IS NULL OR e.line_no = ANY (${lineNos ?? null}::int[]))
    ORDER BY e.line_no, e.lot, e.serial`;
  if (rows.length === 0) throw refuse('nothing_counted', { number: Number(inbound.number) });
  const articles = new Map(
    (
      await readArticles(
        tx,
        rows.map(({ variantId }) => variantId),
      )
    ).map(({ id: variantId, ...facts }) => [variantId, facts]),
  );
  return rows.map(({ variantId, units, ...row }) => ({
    ...articles.get(variantId)!,
    ...row,
    copies: copies * (per === 'unit' ? units : 1),
  }));
}

/** What stands on the labels of bins, in walking order. Refuses: not_found, where one is not there. */
export async function readBinLabels(tx: Tx, binIds: readonly string[]): Promise<LabelledBin[]> {
  const ids = [...new Set(binIds.map((id) => id.toLowerCase()))];
  const bins = await tx.sql<LabelledBin>`
    SELECT b.code, b.zone, w.code AS "warehouseCode" FROM inventory.bin b JOIN inventory.warehouse w ON w.id = b.warehouse_id
    WHERE b.id = ANY (${ids}::uuid[]) ORDER BY w.code, b.pick_order, b.code`;
  if (bins.length < ids.length) throw refuse('not_found');
  return bins;
}
