import { matchesVariant } from '@zhanggui/catalog';
import {
  allOf,
  customFilters,
  type CustomValues,
  keyset,
  matches,
  type Page,
  parseSort,
  raw,
  refuse,
  shownCustom,
  sql,
  type Sql,
  toPage,
  type Tx,
} from '@zhanggui/platform';
import { maskEmail, maskName, maskPhone, trimPrice } from '@zhanggui/shared';
import { SUPPLIER_COLUMNS } from './supplier.sql.js';
import type {
  ContactDto,
  OverRejectLimitDto,
  SuppliedProductDto,
  SuppliedProductsQueryDto,
  SupplierDto,
  SupplierLogEntryDto,
  SupplierRowDto,
  SuppliersQueryDto,
} from './suppliers.dto.js';

const SORTS = {
  name: { key: 'su.name', cast: 'text' },
  code: { key: 'su.code', cast: 'text' },
  updatedAt: { key: 'su.updated_at', cast: 'timestamptz' },
};

type Row = Omit<SupplierRowDto, 'custom'> & { custom: CustomValues; key: string };

/** How the list is sorted. Refuses: invalid. */
export function supplierSort(sort: string | undefined): Sql {
  const { key, descending } = parseSort(sort, SORTS, 'name');
  const way = descending ? 'DESC' : 'ASC';
  return raw(`${key} ${way}, su.id ${way}`);
}

const COUNTS = raw(`
  (SELECT count(*)::int FROM purchasing.supplied_product p WHERE p.supplier_id = su.id) AS "productCount",
  (SELECT count(*)::int FROM purchasing.purchase_order o
    WHERE o.supplier_id = su.id AND o.status NOT IN ('closed', 'cancelled', 'rejected')) AS "openOrders",
  su.updated_at AS "updatedAt", su.version`);

/** A page of suppliers. */
export async function listSuppliers(
  tx: Tx,
  query: SuppliersQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Page<SupplierRowDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const sort = parseSort(query.sort, SORTS, 'name');
  const { where, order } = keyset(sort, 'su.id', page);
  const filter = await supplierFilter(tx, query, permissions);
  const rows = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT su.id, ${SUPPLIER_COLUMNS}, ${COUNTS}, ${raw(sort.key)}::text AS key
    FROM purchasing.supplier su WHERE ${where} AND ${filter} ${order}`);
  const shown = await shownCustom(tx, 'supplier', rows, permissions);
  const items = toPage(
    shown,
    page,
    sort,
    ({ key }) => key,
    ({ key: _, ...row }): SupplierRowDto => row,
  );
  if (!query.count) return items;
  const [count] = await tx.rows<{ total: number }>(
    sql`SELECT count(*)::int AS total FROM purchasing.supplier su WHERE ${filter}`,
  );
  return { ...items, total: count!.total };
}

/** What a list of suppliers is narrowed by; the table is called `su`. */
export async function supplierFilter(
  tx: Tx,
  { q, status, currency, custom }: SuppliersQueryDto,
  permissions: ReadonlySet<string>,
): Promise<Sql> {
  return allOf([
    ...(status ? [sql`su.status = ${status}`] : []),
    ...(currency ? [sql`su.currency = ${currency}`] : []),
    ...(await customFilters(tx, 'supplier', { given: custom, id: 'su.id', permissions })),
    ...(q?.trim() ? [await matches(tx, 'supplier', 'su.id', q, true)] : []),
  ]);
}

/** One supplier with its contacts, masked for who may not see persons. Refuses: not_found. */
export async function readSupplier(tx: Tx, id: string, permissions: ReadonlySet<string>): Promise<SupplierDto> {
  const found = await tx.rows<Row & Record<string, unknown>>(sql`
    SELECT su.id, ${SUPPLIER_COLUMNS}, ${COUNTS} FROM purchasing.supplier su WHERE su.id = ${id}`);
  const [row] = await shownCustom(tx, 'supplier', found, permissions);
  if (!row) throw refuse('not_found');
  const contacts = await tx.sql<ContactDto & Record<string, unknown>>`
    SELECT id, name, role, phone, email, preferred, version FROM purchasing.supplier_contact
    WHERE supplier_id = ${id} ORDER BY preferred DESC, id`;
  return {
    ...row,
    contacts: permissions.has('personal:read') ? contacts : contacts.map(masked),
    overRejectLimit: await readOverRejectLimit(tx, id),
  };
}

const readOverRejectLimit = (tx: Tx, id: string): Promise<OverRejectLimitDto[]> => tx.sql<
  OverRejectLimitDto & Record<string, unknown>
>`
  SELECT o.id AS "orderId", o.number AS "orderNumber", c.id AS "contractId", c.number AS "contractNumber",
    r.received_on::text AS "receivedOn", l.sku, x.accepted, x.rejected, x.most_reject_percent::float8::text AS "mostRejectPercent"
  FROM purchasing.purchase_order o JOIN purchasing.receipt r ON r.order_id = o.id JOIN purchasing.receipt_line x ON x.receipt_id = r.id
  JOIN purchasing.purchase_line l ON l.order_id = x.order_id AND l.line_no = x.line_no JOIN purchasing.contract c ON c.id = x.contract_id
  WHERE o.supplier_id = ${id} AND r.received_on > current_date - 365
    AND x.rejected * 100 > x.most_reject_percent * (x.accepted + x.rejected)
  ORDER BY r.received_on DESC, r.id DESC, x.line_no LIMIT 20`;

const masked = (contact: ContactDto): ContactDto => ({
  ...contact,
  name: maskName(contact.name),
  phone: contact.phone === null ? null : maskPhone(contact.phone),
  email: contact.email === null ? null : maskEmail(contact.email),
});

const BY_SKU = { name: 'sku', key: 'v.sku', cast: 'text', descending: false };

type SuppliedRow = SuppliedProductDto & { id: string };

/** What suppliers deliver, by SKU: of one supplier, or by whom one variant. */
export async function listSupplied(tx: Tx, query: SuppliedProductsQueryDto): Promise<Page<SuppliedProductDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const tie = query.variantId ? 'p.supplier_id' : 'p.variant_id';
  const { where, order } = keyset(BY_SKU, tie, page);
  const filter = allOf([
    ...(query.supplierId ? [sql`p.supplier_id = ${query.supplierId.toLowerCase()}`] : []),
    ...(query.variantId ? [sql`p.variant_id = ${query.variantId.toLowerCase()}`] : []),
    ...(query.q?.trim() ? [await matchesVariant(tx, 'p.variant_id', query.q)] : []),
  ]);
  const rows = await tx.rows<SuppliedRow & Record<string, unknown>>(sql`
    SELECT ${raw(tie)} AS id, p.supplier_id AS "supplierId", su.code AS "supplierCode", su.name AS "supplierName",
      p.variant_id AS "variantId", v.sku, c.name AS "productName", v.title, p.supplier_sku AS "supplierSku", su.currency, p.moq,
      p.pack_size AS "packSize", p.lead_time_days AS "leadTimeDays", p.preferred,
      coalesce((SELECT json_agg(json_build_object('fromQuantity', r.from_quantity, 'unitPrice', r.unit_price::text,
        'validFrom', r.valid_from::text, 'validUntil', r.valid_until::text) ORDER BY r.from_quantity, r.valid_from)
        FROM purchasing.supplier_price r WHERE r.supplier_id = p.supplier_id AND r.variant_id = p.variant_id), '[]') AS prices
    FROM purchasing.supplied_product p JOIN purchasing.supplier su ON su.id = p.supplier_id
    JOIN catalog.variant v ON v.id = p.variant_id JOIN catalog.product c ON c.id = v.product_id
    WHERE ${where} AND ${filter} ${order}`);
  return toPage(
    rows,
    page,
    BY_SKU,
    ({ sku }) => sku,
    ({ id: _, ...row }) => ({
      ...row,
      prices: row.prices.map((price) => ({ ...price, unitPrice: trimPrice(price.unitPrice, row.currency) })),
    }),
  );
}

const NEWEST = { name: '-id', key: 'l.id', cast: 'uuid', descending: true };

/** What was said with a supplier, newest first. */
export async function listLog(
  tx: Tx,
  supplierId: string,
  { limit = 50, cursor }: { limit?: number; cursor?: string },
): Promise<Page<Omit<SupplierLogEntryDto, 'actorName'>>> {
  const page = { limit, ...(cursor && { cursor }) };
  const { where, order } = keyset(NEWEST, 'l.id', page);
  const rows = await tx.rows<Omit<SupplierLogEntryDto, 'actorName'> & Record<string, unknown>>(sql`
    SELECT l.id, l.kind, l.said, l.at, l.follow_up_on::text AS "followUpOn", l.followed_up_at AS "followedUpAt",
      l.created_by AS "actorId"
    FROM purchasing.supplier_log l WHERE l.supplier_id = ${supplierId} AND ${where} ${order}`);
  return toPage(
    rows,
    page,
    NEWEST,
    ({ id }) => id,
    (row) => row,
  );
}
