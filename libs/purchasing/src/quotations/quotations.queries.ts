import { allOf, keyset, type Page, refuse, sql, toPage, type Tx } from '@zhanggui/platform';
import { trimPrice } from '@zhanggui/shared';
import { compareOffers, type Offer } from './compare.rules.js';
import type { QuotationDto, QuotationRowDto, QuotationsQueryDto, QuotedSupplierDto } from './quotations.dto.js';

const NEWEST = { name: '-id', key: 'q.id', cast: 'uuid', descending: true };

/** Requests for quotation, newest first. */
export async function listQuotations(tx: Tx, query: QuotationsQueryDto): Promise<Page<QuotationRowDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const { where, order } = keyset(NEWEST, 'q.id', page);
  const q = query.q?.trim();
  const filter = allOf([
    ...(query.status ? [sql`q.status = ${query.status}`] : []),
    ...(query.supplierId
      ? [
          sql`q.id IN (SELECT quotation_id FROM purchasing.quotation_supplier WHERE supplier_id = ${query.supplierId.toLowerCase()})`,
        ]
      : []),
    ...(q ? [sql`(q.number ILIKE ${`${likeText(q)}%`} OR q.title ILIKE ${`%${likeText(q)}%`})`] : []),
  ]);
  const rows = await tx.rows<QuotationRowDto & Record<string, unknown>>(sql`
    SELECT q.id, q.number, q.title, q.due_on::text AS "dueOn", q.status, q.version, q.created_at AS "createdAt",
      (SELECT count(*)::int FROM purchasing.quotation_line l WHERE l.quotation_id = q.id) AS "lineCount",
      (SELECT count(*)::int FROM purchasing.quotation_supplier s WHERE s.quotation_id = q.id) AS asked,
      (SELECT count(*)::int FROM purchasing.quotation_supplier s WHERE s.quotation_id = q.id AND s.status = 'answered') AS answered
    FROM purchasing.quotation q WHERE ${where} AND ${filter} ${order}`);
  return toPage(
    rows,
    page,
    NEWEST,
    ({ id }) => id,
    (row) => row,
  );
}

const likeText = (text: string): string => text.replace(/[\\%_]/g, (mark) => `\\${mark}`);

export interface QuotationFacts {
  lines: { lineNo: number; variantId: string; quantity: number; sku: string; name: string }[];
  offers: (Offer & { validUntil: string | null })[];
  suppliers: QuotedSupplierDto[];
}

interface PriceRow {
  supplierId: string;
  lineNo: number;
  fromQuantity: number;
  unitPrice: string;
  moq: number;
  leadTimeDays: number | null;
}

/** What was asked and what was answered. */
export async function readFacts(tx: Tx, id: string): Promise<QuotationFacts> {
  const lines = await tx.sql<QuotationFacts['lines'][number]>`
    SELECT l.line_no AS "lineNo", l.variant_id AS "variantId", l.quantity, v.sku, p.name || coalesce(' · ' || v.title, '') AS name
    FROM purchasing.quotation_line l JOIN catalog.variant v ON v.id = l.variant_id JOIN catalog.product p ON p.id = v.product_id
    WHERE l.quotation_id = ${id} ORDER BY l.line_no`;
  const suppliers = await tx.sql<Omit<QuotedSupplierDto, 'lines'> & Record<string, unknown>>`
    SELECT q.supplier_id AS "supplierId", s.code AS "supplierCode", s.name AS "supplierName", s.currency, q.status,
      q.exchange_rate::text AS "exchangeRate", q.freight_minor::float8 AS "freightMinor", q.valid_until::text AS "validUntil", q.terms,
      q.file_id AS "fileId", q.answered_at AS "answeredAt"
    FROM purchasing.quotation_supplier q JOIN purchasing.supplier s ON s.id = q.supplier_id
    WHERE q.quotation_id = ${id} ORDER BY s.code`;
  const prices = await tx.sql<PriceRow & Record<string, unknown>>`
    SELECT supplier_id AS "supplierId", line_no AS "lineNo", from_quantity AS "fromQuantity", unit_price::text AS "unitPrice", moq,
      lead_time_days AS "leadTimeDays"
    FROM purchasing.quotation_price WHERE quotation_id = ${id} ORDER BY supplier_id, line_no, from_quantity`;
  const shown = suppliers.map((supplier) => ({
    ...supplier,
    exchangeRate: supplier.exchangeRate?.replace(/\.?0+$/, '') ?? null,
    lines: quotedLines(
      prices.filter(({ supplierId }) => supplierId === supplier.supplierId),
      supplier.currency,
    ),
  }));
  const offers = shown
    .filter(({ status }) => status === 'answered')
    .map((supplier) => ({ ...supplier, exchangeRate: supplier.exchangeRate! }));
  return { lines, suppliers: shown, offers };
}

function quotedLines(prices: readonly PriceRow[], currency: string): QuotedSupplierDto['lines'] {
  const lines = new Map<number, QuotedSupplierDto['lines'][number]>();
  for (const { lineNo, moq, leadTimeDays, fromQuantity, unitPrice } of prices) {
    const line = lines.get(lineNo) ?? { lineNo, moq, leadTimeDays, breaks: [] };
    line.breaks.push({ fromQuantity, unitPrice: trimPrice(unitPrice, currency) });
    lines.set(lineNo, line);
  }
  return [...lines.values()];
}

/**
 * One request with its answers side by side, for the quantities asked or for others. Refuses: not_found.
 * @param quantities by line number, where somebody wants to see what other quantities would cost
 */
export async function readQuotation(
  tx: Tx,
  id: string,
  homeCurrency: string,
  quantities: ReadonlyMap<number, number> = new Map(),
): Promise<QuotationDto> {
  const [row] = await tx.sql<
    Omit<QuotationDto, 'lines' | 'suppliers' | 'comparison' | 'totals'> & Record<string, unknown>
  >`
    SELECT id, number, title, due_on::text AS "dueOn", note, status, version, created_at AS "createdAt"
    FROM purchasing.quotation WHERE id = ${id}`;
  if (!row) throw refuse('not_found');
  const facts = await readFacts(tx, id);
  const wanted = facts.lines.map((line) => ({ ...line, quantity: quantities.get(line.lineNo) ?? line.quantity }));
  const { lines: comparison, totals } = compareOffers(wanted, facts.offers, homeCurrency);
  return { ...row, homeCurrency, lines: facts.lines, suppliers: facts.suppliers, comparison, totals };
}
