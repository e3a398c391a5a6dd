import { readOwned } from '@zhanggui/inventory';
import { type Actor, keyset, type Page, parseSort, raw, refuse, sql, toPage, type Tx } from '@zhanggui/platform';
import { groupBy, minorDigits } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import type {
  ConsignmentQueryDto,
  ConsignorDto,
  SettlementDraftDto,
  ConsignmentSettlementDto,
  SettlementLineDto,
  SettlementRowDto,
  SettlementsQueryDto,
} from './consignment.dto.js';
import { settle, type Settled, type SettlementFigures } from './settlement.rules.js';

interface Supplier {
  supplierId: string;
  supplierCode: string;
  supplierName: string;
  settledUntil: Date | null;
}

/** Suppliers whose goods are there, or were sold and are not settled, by code. Refuses: whole_store_needed. */
export async function listConsignors(tx: Tx, actor: Actor, { q }: ConsignmentQueryDto): Promise<ConsignorDto[]> {
  await refuseScoped(tx);
  const { currency } = await merchantDay(tx, actor);
  const owned = groupBy(await readOwned(tx, { until: 'infinity' }), ({ ownerId }) => ownerId);
  const suppliers = await readSuppliers(tx, [...owned.keys()], q?.trim());
  const settled = await readSettled(
    tx,
    suppliers.map(({ supplierId }) => supplierId),
  );
  return suppliers.map((supplier) => {
    const articles = owned.get(supplier.supplierId)!;
    const lines = settle(articles, settled.get(supplier.supplierId) ?? new Map(), 10 ** minorDigits(currency));
    return {
      ...supplier,
      skus: articles.filter(({ left }) => left > 0).length,
      units: articles.reduce((sum, { left }) => sum + left, 0),
      ...sumsOf(lines),
      currency,
    };
  });
}

const sumsOf = (
  lines: readonly Pick<SettlementFigures, 'sold' | 'owedMinor'>[],
): { soldUnits: number; owedMinor: number } => ({
  soldUnits: lines.reduce((sum, { sold }) => sum + sold, 0),
  owedMinor: lines.reduce((sum, { owedMinor }) => sum + owedMinor, 0),
});

const readSuppliers = (tx: Tx, ids: readonly string[], q?: string): Promise<Supplier[]> => {
  const like = `${(q ?? '').replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  return tx.sql<Supplier & Record<string, unknown>>`
    SELECT s.id AS "supplierId", s.code AS "supplierCode", s.name AS "supplierName",
      (SELECT max(x.until) FROM purchasing.settlement x WHERE x.supplier_id = s.id) AS "settledUntil"
    FROM purchasing.supplier s WHERE s.id = ANY (${ids}::uuid[]) AND (s.code ILIKE ${like} OR s.name ILIKE ${like}) ORDER BY s.code`;
};

/** What settlements have said so far, by supplier and article. */
async function readSettled(tx: Tx, supplierIds: readonly string[]): Promise<Map<string, Map<string, Settled>>> {
  const rows = await tx.sql<Settled & { supplierId: string; variantId: string } & Record<string, unknown>>`
    SELECT x.supplier_id AS "supplierId", l.variant_id AS "variantId", sum(l.received)::float8 AS received,
      sum(l.sent_back)::float8 AS "sentBack", sum(l.sold)::float8 AS sold, sum(l.owed_minor)::float8 AS "owedMinor",
      (array_agg(l.closing ORDER BY x.until DESC, x.id DESC))[1]::float8 AS closing
    FROM purchasing.settlement x JOIN purchasing.settlement_line l ON l.settlement_id = x.id
    WHERE x.supplier_id = ANY (${supplierIds}::uuid[]) GROUP BY x.supplier_id, l.variant_id`;
  const bySupplier = groupBy(rows, ({ supplierId }) => supplierId);
  return new Map([...bySupplier].map(([id, all]) => [id, new Map(all.map((row) => [row.variantId, row]))]));
}

/** The next settlement with a supplier as it would be. Refuses: not_found, whole_store_needed, invalid (value_in_future, settled_already). */
export async function draftSettlement(
  tx: Tx,
  actor: Actor,
  { supplierId, until }: { supplierId: string; until?: string },
): Promise<SettlementDraftDto> {
  await refuseScoped(tx);
  const { currency } = await merchantDay(tx, actor);
  const [supplier] = await readSuppliers(tx, [supplierId]);
  if (!supplier) throw refuse('not_found');
  const { settledUntil, ...names } = supplier;
  // Whoever had to wait for another settlement began before it and ends after.
  const [now] = await tx.sql<{ at: Date }>`SELECT clock_timestamp() AS at`;
  const end = until ? new Date(until) : now!.at;
  const fault = end > now!.at ? 'value_in_future' : settledUntil && end < settledUntil ? 'settled_already' : null;
  if (fault) throw refuse('invalid', {}, [{ pointer: '/until', code: fault }]);
  // Until now means all that is written, also by who began before us and ends after.
  const owned = await readOwned(tx, { until: until ? end.toISOString() : 'infinity', ownerId: supplierId });
  const settled = (await readSettled(tx, [supplierId])).get(supplierId) ?? new Map<string, Settled>();
  const figures = settle(owned, settled, 10 ** minorDigits(currency));
  const lines = await named(tx, figures);
  return { ...names, currency, since: settledUntil, until: end, ...sumsOf(lines), lines };
}

async function named(tx: Tx, figures: readonly SettlementFigures[]): Promise<SettlementLineDto[]> {
  const names = await tx.sql<{ id: string; sku: string; name: string }>`
    SELECT v.id, v.sku, p.name || coalesce(' · ' || v.title, '') AS name
    FROM catalog.variant v JOIN catalog.product p ON p.id = v.product_id
    WHERE v.id = ANY (${figures.map(({ variantId }) => variantId)}::uuid[])`;
  const byId = new Map(names.map((one) => [one.id, one]));
  const lines = figures.map((line) => {
    const { sku = '', name = '' } = byId.get(line.variantId) ?? {};
    return { ...line, sku, name };
  });
  return lines.sort((a, b) => (a.sku < b.sku ? -1 : 1));
}

/** What lies in warehouses that somebody does not see is settled too, so whoever settles sees all. Refuses: whole_store_needed. */
async function refuseScoped(tx: Tx): Promise<void> {
  const [row] = await tx.sql<{ scoped: boolean }>`SELECT platform.scoped('warehouse_ids') IS NOT NULL AS scoped`;
  if (row!.scoped) throw refuse('whole_store_needed');
}

const SORTS = { until: { key: 'x.until', cast: 'timestamptz' } };

const ROW =
  raw(`x.id, x.number, x.supplier_id AS "supplierId", s.code AS "supplierCode", s.name AS "supplierName", x.currency, x.since,
  x.until, x.sold_units::float8 AS "soldUnits", x.owed_minor::float8 AS "owedMinor", x.created_at AS "createdAt"`);

const FROM = raw('purchasing.settlement x JOIN purchasing.supplier s ON s.id = x.supplier_id');

/** Settlements, newest first. */
export async function listSettlements(tx: Tx, query: SettlementsQueryDto): Promise<Page<SettlementRowDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const sort = parseSort('-until', SORTS, '-until');
  const { where, order } = keyset(sort, 'x.id', page);
  const mine = query.supplierId ? sql`x.supplier_id = ${query.supplierId.toLowerCase()}` : raw('true');
  const rows = await tx.rows<SettlementRowDto & { key: string } & Record<string, unknown>>(
    sql`SELECT ${ROW}, x.until::text AS key FROM ${FROM} WHERE ${where} AND ${mine} ${order}`,
  );
  return toPage(
    rows,
    page,
    sort,
    ({ key }) => key,
    ({ key: _, ...row }): SettlementRowDto => row,
  );
}

/** One settlement with its lines. Refuses: not_found. */
export async function readSettlement(tx: Tx, id: string): Promise<ConsignmentSettlementDto> {
  const [row] = await tx.rows<SettlementRowDto & Record<string, unknown>>(
    sql`SELECT ${ROW} FROM ${FROM} WHERE x.id = ${id}`,
  );
  if (!row) throw refuse('not_found');
  const lines = await tx.sql<SettlementLineDto & Record<string, unknown>>`
    SELECT variant_id AS "variantId", sku, name, opening::float8 AS opening, received::float8 AS received,
      sent_back::float8 AS "sentBack", sold::float8 AS sold, closing::float8 AS closing, owed_minor::float8 AS "owedMinor"
    FROM purchasing.settlement_line WHERE settlement_id = ${id} ORDER BY sku`;
  return { ...row, lines };
}
