import { refuse, sql, type Tx } from '@zhanggui/platform';
import type { LabelledUnit } from '../labels/print-unit-labels.js';
import type { LogisticUnitDto } from './logistic-units.dto.js';
import { ofPaper, type Paper } from './papers.sql.js';

interface Facts {
  number: number;
  open: boolean;
  /** Nobody who counts is told what is expected. */
  hidden: boolean;
  mayDissolve: boolean;
}

/** Where a paper stands, as far as its pallets are concerned. Refuses: not_found. */
async function readPaper(tx: Tx, { kind, id }: Paper): Promise<Facts> {
  const [row] =
    kind === 'inbound'
      ? await tx.sql<Facts & Record<string, unknown>>`
          SELECT number::float8 AS number, status NOT IN ('posted', 'cancelled') AS open, status NOT IN ('posted', 'cancelled') AS "mayDissolve",
            blind AND status NOT IN ('inspected', 'posted') AS hidden FROM inventory.inbound WHERE id = ${id}`
      : await tx.sql<Facts & Record<string, unknown>>`
          SELECT number::float8 AS number, status IN ('draft', 'in_transit') AS open, status = 'draft' AS "mayDissolve", false AS hidden
          FROM inventory.transfer WHERE id = ${id}`;
  if (!row) throw refuse('not_found');
  return row;
}

type Row = Omit<LogisticUnitDto, 'state' | 'mayDissolve'> & { status: 'packed' | 'arrived' };

/** Pallets of a paper in the order in which they were made, without those that were taken apart. Refuses: not_found. */
export async function readUnits(tx: Tx, paper: Paper, may: boolean): Promise<LogisticUnitDto[]> {
  const { open, hidden, mayDissolve } = await readPaper(tx, paper);
  const rows = await tx.rows<Row>(sql`
    SELECT u.id, u.sscc, u.ours, u.status, u.weight_grams::float8 AS "weightGrams", u.created_at AS "createdAt", u.scanned_at AS "scannedAt",
      u.reject_reason AS "rejectReason",
      (SELECT sum(quantity)::float8 FROM inventory.logistic_unit_line l WHERE l.unit_id = u.id) AS units,
      (SELECT json_agg(json_build_object('variantId', l.variant_id, 'sku', v.sku, 'productName', p.name, 'quantity', l.quantity,
        'lot', l.lot, 'bestBefore', l.best_before, 'expiresOn', l.expires_on) ORDER BY l.line_no)
        FROM inventory.logistic_unit_line l JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
        WHERE l.unit_id = u.id) AS lines
    FROM inventory.logistic_unit u WHERE ${ofPaper(paper)} AND u.status <> 'dissolved' ORDER BY u.id`);
  return rows.map(({ status, lines, units, ...row }) => {
    const secret = hidden && status === 'packed';
    return {
      ...row,
      state: status === 'packed' && !open ? 'not_scanned' : status,
      lines: secret ? null : lines,
      units: secret ? null : units,
      mayDissolve: may && mayDissolve && row.scannedAt === null,
    };
  });
}

/** What stands on the labels of a paper's pallets, or of some of them. Refuses: not_found, units_blind, units_none. */
export async function readUnitLabels(tx: Tx, paper: Paper, unitIds: readonly string[] | null): Promise<LabelledUnit[]> {
  const { hidden, number } = await readPaper(tx, paper);
  const wanted = unitIds && [...new Set(unitIds.map((id) => id.toLowerCase()))];
  const [ends] = await tx.sql<Pick<LabelledUnit, 'company' | 'from' | 'to'>>`
    SELECT m.name AS company, x.from, x.to FROM directory.merchant m, LATERAL (
      SELECT array_remove(ARRAY[i.party], '') AS from, ARRAY[m.name, w.code || ' ' || w.name] AS to
      FROM inventory.inbound i JOIN inventory.warehouse w ON w.id = i.warehouse_id WHERE ${paper.kind} = 'inbound' AND i.id = ${paper.id}
      UNION ALL SELECT ARRAY[m.name, coalesce(f.code || ' ' || f.name, '')], ARRAY[m.name, coalesce(w.code || ' ' || w.name, '')]
      FROM inventory.transfer t LEFT JOIN inventory.warehouse f ON f.id = t.from_warehouse_id
      LEFT JOIN inventory.warehouse w ON w.id = t.to_warehouse_id WHERE ${paper.kind} = 'transfer' AND t.id = ${paper.id}) x
    WHERE m.id = platform.current_merchant()`;
  const units = await tx.rows<Pick<LabelledUnit, 'sscc' | 'weightGrams' | 'content'> & { status: string }>(sql`
    SELECT u.sscc, u.status, u.weight_grams::float8 AS "weightGrams",
      (SELECT json_agg(json_build_object('sku', v.sku, 'barcode', v.barcode, 'name', concat_ws(' ', p.name, nullif(v.title, '')),
        'quantity', l.quantity, 'lot', l.lot, 'bestBefore', l.best_before, 'expiresOn', l.expires_on) ORDER BY l.line_no)
        FROM inventory.logistic_unit_line l JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
        WHERE l.unit_id = u.id) AS content
    FROM inventory.logistic_unit u WHERE ${ofPaper(paper)} AND u.status <> 'dissolved'
      AND (${wanted}::uuid[] IS NULL OR u.id = ANY (${wanted}::uuid[])) ORDER BY u.id`);
  if (wanted && units.length < wanted.length) throw refuse('not_found');
  if (units.length === 0) throw refuse('units_none');
  if (hidden && units.some(({ status }) => status === 'packed')) throw refuse('units_blind', { number });
  return units.map(({ status: _, ...unit }) => ({ ...unit, ...ends!, paper: paper.kind, number }));
}
