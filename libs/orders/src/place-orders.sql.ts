import { assertStamp } from '@zhanggui/catalog';
import {
  INSERT_PRESOLD,
  INSERT_USES,
  LOCK_ALLOTMENTS,
  LOCK_BALANCES,
  OLDEST_GOODS,
  presoldFrom,
  RELEASE_LEDGER,
  reserveBalances,
  reserveLedger,
  TAKE_ALLOTMENTS,
  TAKE_PRESALES,
  takesFrom,
} from '@zhanggui/inventory';
import { INSERT_PARTS, movedByParts, partsFrom } from './allocation/parts.sql.js';
import {
  insertAnswers,
  insertCustomKeys,
  insertEvents,
  selectAnswers,
  type Statement,
  statement,
} from '@zhanggui/platform';

/** Columns of an order as they come from JSON, in both directions of the insert. */
const ORDER_COLUMNS = `id, number, shop_id, external_number, warehouse_id, status, payment_status, fulfilment_status, stage, currency,
  total_minor, line_count, unit_count, buyer_name, buyer_phone, buyer_email, buyer_external_id, recipient, phone, country, province,
  city, district, street, postcode, buyer_message, paid_at, placed_at, custom, pay_by`;

/** Orders of a batch from one JSON parameter. */
export const ordersFrom = (parameter: string): string => `
  SELECT * FROM json_to_recordset(${parameter}::json) AS o (id uuid, number bigint, shop_id uuid,
    external_number text, warehouse_id uuid, status text, payment_status text, fulfilment_status text, stage text, currency text,
    total_minor bigint, line_count int, unit_count bigint, buyer_name text, buyer_phone text, buyer_email text, buyer_external_id text,
    recipient text, phone text, country text, province text, city text, district text, street text, postcode text, buyer_message text,
    paid_at timestamptz, placed_at timestamptz, custom jsonb, pay_within int)`;

const LINE_COLUMNS: [name: string, type: string][] = [
  ['order_id', 'uuid'],
  ['line_no', 'int'],
  ['variant_id', 'uuid'],
  ['sku', 'text'],
  ['name', 'text'],
  ['stocked', 'boolean'],
  ['quantity', 'int'],
  ['unit_price', 'numeric'],
  ['amount_minor', 'bigint'],
  ['txn_id', 'uuid'],
  ['warehouse_id', 'uuid'],
  ['actor_id', 'uuid'],
  ['at', 'timestamptz'],
];

/**
 * Their lines from arrays, from parameter `$first` on; arrays cost the server a third of what JSON costs. A line repeats what it
 * needs of its order, so that nothing has to be joined.
 */
export const linesFrom = (first: number): string => `
  SELECT *, order_id AS ref_id FROM unnest(${LINE_COLUMNS.map(([, type], n) => `$${first + n}::${type}[]`).join(', ')})
    AS l (${LINE_COLUMNS.map(([name]) => name).join(', ')})`;

/** INSERT of the orders of relation `o`. */
export const INSERT_ORDERS = `
  INSERT INTO orders.sales_order (${ORDER_COLUMNS})
  SELECT id, number, shop_id, external_number, warehouse_id, status, payment_status, fulfilment_status, stage, currency,
    total_minor, line_count, unit_count, buyer_name, buyer_phone, buyer_email, buyer_external_id, recipient, phone, country, province,
    city, district, street, postcode, buyer_message, paid_at, coalesce(placed_at, now()), coalesce(custom, '{}'),
    now() + pay_within * interval '1 minute' FROM o`;

/** INSERT of the lines of relation `l`. */
export const INSERT_LINES = `
  INSERT INTO orders.order_line (order_id, line_no, variant_id, sku, name, stocked, quantity, unit_price, amount_minor)
  SELECT order_id, line_no, variant_id, sku, name, stocked, quantity, unit_price, amount_minor FROM l`;

/**
 * The whole effect of a batch in one statement: orders, lines, ledger, events, answers, balances. It fails, and so rolls back, when
 * a balance is missing or would be oversold, a key or number is taken, or prices have changed since they were read.
 * Parameters: orders, events, answers (JSON), three arrays of balances, number of balances, price stamp, scarcity limit, arrays of lines.
 */
const writeOrders = (more: Partial<Record<More, string>> = {}): string => `
WITH o AS MATERIALIZED (${ordersFrom('$1')}),
l AS MATERIALIZED (${linesFrom(10)}),
orders AS (${INSERT_ORDERS}),
lines AS (${INSERT_LINES}),
${more.presold ? withPresold(more.presold) : ''}${more.parts ? withParts(more.parts, stockedLines(more)) : ''}${more.takes ? withTakes(more.takes) : ''}
ledger AS (${reserveLedger(more.parts ? 'moved' : stockedLines(more))}),
events AS (${insertEvents('$2')}),
answers AS (${insertAnswers('$3')}),
${more.custom ? `custom AS (${insertCustomKeys(more.custom)}),` : ''}
balances AS (${reserveBalances('$4', '$5', '$6')})
SELECT array_agg(warehouse_id || ' ' || variant_id) FILTER (WHERE available < $9::bigint) AS scarce,
  platform.assert(count(*) = $7::int AND coalesce(bool_and(version > 0), true), 'balance_missing') AS balanced,
  ${assertStamp('$8')} AS priced${more.takes ? TAKEN : ''}${more.presold ? PRESOLD : ''}
FROM balances`;

/** The relation of lines that are served from stock. */
const stockedLines = (more: Partial<Record<More, string>>): string => (more.presold ? 'here' : 'l');

/** What is sold before it is there is written down beside its lines, and reserved nowhere. */
const withPresold = (parameter: string): string => `
u AS MATERIALIZED (${presoldFrom(parameter)}),
here AS (SELECT * FROM l WHERE NOT EXISTS (SELECT FROM u WHERE u.order_id = l.order_id AND u.line_no = l.line_no)),
presales AS (${TAKE_PRESALES}),
presold AS (${INSERT_PRESOLD}),`;

const withParts = (parameter: string, lines: string): string => `
p AS MATERIALIZED (${partsFrom(parameter)}),
moved AS (${movedByParts(lines)}),
parts AS (${INSERT_PARTS}),`;

/** What was kept for the shop changes hands: no balance moves, and the ledger says what became what. */
const withTakes = (parameter: string): string => `
t AS MATERIALIZED (${takesFrom(parameter)}),
taken AS (${TAKE_ALLOTMENTS}),
uses AS (${INSERT_USES}),
kept AS (${RELEASE_LEDGER}),`;

const TAKEN = `,
  platform.assert((SELECT count(*) FROM taken) = (SELECT count(DISTINCT allotment_id) FROM t), 'allotment_gone') AS took`;

const PRESOLD = `,
  platform.assert((SELECT count(*) FROM presales) = (SELECT count(DISTINCT presale_id) FROM u), 'presale_gone') AS presold`;

const MORE = ['custom', 'parts', 'takes', 'presold'] as const;
type More = (typeof MORE)[number];

const FIRST_MORE = 23;

/** The same with what orders are found by in custom fields, with the parts of split orders, with what is taken of allotments, with what is sold on pre-sale: only batches that have any pay for it. */
const STATEMENTS = Array.from({ length: 2 ** MORE.length }, (_, mask) => {
  const used = MORE.filter((_one, n) => mask & (1 << n));
  return statement(writeOrders(Object.fromEntries(used.map((one, n) => [one, `$${FIRST_MORE + n}`]))));
});

export const writeFor = (has: Record<More, boolean>): Statement =>
  STATEMENTS[MORE.reduce((mask, one, n) => mask | (has[one] ? 1 << n : 0), 0)]!;

export const LOCK_STOCK = statement(LOCK_BALANCES);

export const LOCK_KEPT = statement(LOCK_ALLOTMENTS);

export const READ_OLDEST = statement(OLDEST_GOODS);

export const READ_ANSWERS = statement(selectAnswers('$1'));

/** External numbers that are taken. */
export const READ_EXTERNAL_NUMBERS = statement(`
  SELECT want.shop_id, want.external_number
  FROM json_to_recordset($1::json) AS want (shop_id uuid, external_number text)
  CROSS JOIN LATERAL (SELECT FROM orders.sales_order o
    WHERE o.shop_id = want.shop_id AND o.external_number = want.external_number OFFSET 0) o`);
