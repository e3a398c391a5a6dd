import { type BalanceKey, freezeBalances } from '@zhanggui/inventory';
import { type Actor, emit, sql, type Tx, uuid7 } from '@zhanggui/platform';
import { type PresaleFault, presaleFaults } from './presale-faults.queries.js';
import { DUE } from './due.sql.js';

/** One order, hold or allotment for which the ledger reserves something else than it should. */
export interface ReservationFault {
  refId: string;
  /** `unknown`: nobody knows what it was reserved for. */
  kind: 'order' | 'hold' | 'allotment' | 'unknown';
  /** Of an order. */
  number: number | null;
  /** Units that the ledger reserves for it. */
  held: number;
  /** Units that should be. */
  due: number;
}

export interface ReservationMismatch {
  warehouseId: string;
  variantId: string;
  sku: string;
  /** What the balance says. */
  reserved: number;
  /** What orders, holds and allotments add up to. */
  due: number;
  /** The first twenty, the largest difference first. */
  faults: ReservationFault[];
}

export interface ReservationAudit {
  checkedAt: Date;
  /** Balances compared. */
  balances: number;
  /** Balances that were frozen because of what was found now. */
  frozen: number;
  /** The first hundred, by SKU. */
  mismatches: ReservationMismatch[];
  /** Pre-sales that count something else than their lines, or lines that wait for nobody: the first hundred. */
  presales: PresaleFault[];
}

/** More would not be read by anyone. */
const [MOST_MISMATCHES, MOST_FAULTS] = [100, 20];

/**
 * Compares what is reserved with what orders that have not left, holds and allotments ask for, balance by balance, in one statement and so
 * in one moment; and pre-sales with the lines that were sold on them. What differs is frozen and told, and corrected by nobody but a person (`settleReservations`).
 */
export async function auditReservations(tx: Tx, actor: Actor): Promise<ReservationAudit> {
  const { balances, total, mismatches: found } = await compare(tx);
  const mismatches: ReservationMismatch[] = [];
  for (const one of found) mismatches.push({ ...one, faults: (await faultsOf(tx, one)).slice(0, MOST_FAULTS) });
  const presales = await presaleFaults(tx, MOST_MISMATCHES);
  const audit = { checkedAt: new Date(), balances, frozen: await freezeBalances(tx, mismatches), mismatches, presales };
  await emit(tx, actor, {
    type: 'reservations.audited',
    subjectId: uuid7(),
    subjectVersion: 1,
    payload: { balances, mismatches: total, frozen: audit.frozen, presales: presales.length },
  });
  return audit;
}

type Compared = Omit<ReservationMismatch, 'faults'>;

async function compare(tx: Tx): Promise<{ balances: number; total: number; mismatches: Compared[] }> {
  const [row] = await tx.rows<{ balances: number; total: number; mismatches: Compared[] | null }>(sql`
    WITH due AS (SELECT warehouse_id, variant_id, sum(units) AS units FROM (${DUE}) d GROUP BY 1, 2),
    compared AS (
      SELECT warehouse_id, variant_id, coalesce(b.reserved, 0) AS reserved, coalesce(d.units, 0) AS due
      FROM inventory.stock_balance b FULL JOIN due d USING (warehouse_id, variant_id)),
    wrong AS (
      SELECT c.*, coalesce(v.sku, '') AS sku FROM compared c LEFT JOIN catalog.variant v ON v.id = c.variant_id
      WHERE c.reserved <> c.due)
    SELECT count(*)::int AS balances, (SELECT count(*)::int FROM wrong) AS total,
      (SELECT json_agg(w) FROM (SELECT warehouse_id AS "warehouseId", variant_id AS "variantId", sku, reserved, due FROM wrong
        ORDER BY sku, warehouse_id LIMIT ${MOST_MISMATCHES}) w) AS mismatches
    FROM compared`);
  return { ...row!, mismatches: row!.mismatches ?? [] };
}

/** For whom the ledger of one balance reserves too much or too little, the largest difference first. */
export function faultsOf(tx: Tx, { warehouseId, variantId }: BalanceKey): Promise<ReservationFault[]> {
  return tx.rows<ReservationFault & Record<string, unknown>>(sql`
    WITH held AS (
      SELECT ref_id, sum(CASE WHEN to_account = 'reserved' THEN quantity ELSE -quantity END) AS units
      FROM inventory.stock_movement
      WHERE variant_id = ${variantId} AND warehouse_id = ${warehouseId} AND 'reserved' IN (to_account, from_account) GROUP BY ref_id),
    due AS (
      SELECT ref_id, kind, sum(units) AS units FROM (${DUE}) d
      WHERE variant_id = ${variantId} AND warehouse_id = ${warehouseId} GROUP BY ref_id, kind)
    SELECT ref_id AS "refId", coalesce(d.kind, CASE WHEN o.id IS NOT NULL THEN 'order' ELSE 'unknown' END) AS kind,
      o.number::float8 AS number, coalesce(h.units, 0)::float8 AS held, coalesce(d.units, 0)::float8 AS due
    FROM held h FULL JOIN due d USING (ref_id) LEFT JOIN orders.sales_order o ON o.id = ref_id
    WHERE coalesce(h.units, 0) <> coalesce(d.units, 0)
    ORDER BY abs(coalesce(h.units, 0) - coalesce(d.units, 0)) DESC, ref_id`);
}
