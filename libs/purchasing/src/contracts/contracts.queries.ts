import {
  allOf,
  type Actor,
  keyset,
  type Page,
  parseSort,
  raw,
  refuse,
  sql,
  type Sql,
  toPage,
  type Tx,
} from '@zhanggui/platform';
import { trimPrice } from '@zhanggui/shared';
import { merchantDay } from '../merchant-day.js';
import type { ContractDto, ContractPriceDto, ContractRowDto, ContractsQueryDto } from './contracts.dto.js';

const SORTS = { endsOn: { key: 'c.ends_on', cast: 'date' } };

const rowOf = (today: string): Sql => sql`
  c.id, c.number, c.supplier_id AS "supplierId", s.code AS "supplierCode", s.name AS "supplierName", c.title,
  c.starts_on::text AS "startsOn", c.ends_on::text AS "endsOn", c.status, c.currency, c.lead_time_days AS "leadTimeDays",
  (SELECT count(*)::int FROM purchasing.contract_price p WHERE p.contract_id = c.id) AS "priceCount",
  c.ends_on - ${today}::date AS "daysLeft", c.version`;

const FROM = raw(`purchasing.contract c JOIN purchasing.supplier s ON s.id = c.supplier_id`);

/** Contracts by the day they end. */
export async function listContracts(tx: Tx, actor: Actor, query: ContractsQueryDto): Promise<Page<ContractRowDto>> {
  const page = { limit: query.limit ?? 50, ...(query.cursor && { cursor: query.cursor }) };
  const sort = parseSort(query.sort, SORTS, 'endsOn');
  const { where, order } = keyset(sort, 'c.id', page);
  const { today } = await merchantDay(tx, actor);
  const q = query.q?.trim().replace(/[\\%_]/g, (mark) => `\\${mark}`);
  const filter = allOf([
    ...(query.status ? [sql`c.status = ${query.status}`] : []),
    ...(query.supplierId ? [sql`c.supplier_id = ${query.supplierId.toLowerCase()}`] : []),
    ...(query.endingWithin !== undefined
      ? [sql`c.status = 'active' AND c.ends_on <= ${today}::date + ${query.endingWithin}::int`]
      : []),
    ...(q ? [sql`(c.number ILIKE ${`${q}%`} OR c.title ILIKE ${`%${q}%`} OR s.name ILIKE ${`%${q}%`})`] : []),
  ]);
  const rows = await tx.rows<ContractRowDto & Record<string, unknown>>(
    sql`SELECT ${rowOf(today)} FROM ${FROM} WHERE ${where} AND ${filter} ${order}`,
  );
  return toPage(
    rows,
    page,
    sort,
    ({ endsOn }) => endsOn,
    (row) => row,
  );
}

/** One contract with its prices. Refuses: not_found. */
export async function readContract(
  tx: Tx,
  actor: Actor,
  id: string,
  permissions: ReadonlySet<string>,
): Promise<ContractDto> {
  const { today } = await merchantDay(tx, actor);
  const [row] = await tx.rows<Omit<ContractDto, 'prices' | 'actions'> & Record<string, unknown>>(sql`
    SELECT ${rowOf(today)}, c.aql::float8::text AS aql, c.most_reject_percent::float8::text AS "mostRejectPercent",
      c.take_back_days AS "takeBackDays", c.terms,
      c.end_reason AS "endReason" FROM ${FROM} WHERE c.id = ${id}`);
  if (!row) throw refuse('not_found');
  const prices = await tx.sql<ContractPriceDto & Record<string, unknown>>`
    SELECT x.variant_id AS "variantId", v.sku, p.name || coalesce(' · ' || v.title, '') AS name, x.from_quantity AS "fromQuantity",
      x.unit_price::text AS "unitPrice"
    FROM purchasing.contract_price x JOIN catalog.variant v ON v.id = x.variant_id JOIN catalog.product p ON p.id = v.product_id
    WHERE x.contract_id = ${id} ORDER BY v.sku, x.from_quantity`;
  const open = row.status === 'draft' ? ['edit', 'activate'] : row.status === 'active' ? ['terminate'] : [];
  return {
    ...row,
    prices: prices.map((price) => ({ ...price, unitPrice: trimPrice(price.unitPrice, row.currency) })),
    actions: permissions.has('contracts:write') ? open : [],
  };
}
