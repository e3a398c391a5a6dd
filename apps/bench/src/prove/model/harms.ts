import type { Op } from './paper.js';
import { brokenInvariants } from '../support/invariants.js';
import { forReal } from './requests.js';
import { type Desk, openMerchant } from './shop.js';

/** A shop with something of everything that the harms below are done to. */
const BEFORE: readonly Op[] = [
  { do: 'allot', house: 'W1', sku: 'A', shop: 'market', mode: 'fixed', amount: 3 },
  { do: 'place', order: 'kept', shop: 'market', units: { A: 1 }, paid: true },
  { do: 'place', order: 'apart', shop: 'market', units: { B: 10 }, paid: true },
  { do: 'pick', order: 'apart', house: 'W1' },
  { do: 'pack', order: 'apart', house: 'W1' },
  { do: 'ship', order: 'apart', house: 'W1' },
  { do: 'place', order: 'late', shop: 'market', units: { C: 1 }, paid: false },
  { do: 'let time pass', order: 'late' },
  { do: 'expire' },
];

const HELD = 'every open order, hold and allotment has what it asked for, and nothing else has anything';
const OF_ALLOTMENT = 'what an order has of an allotment it holds there, and what has ended gave it back';

/** A pre-sale that says it sold a unit, of which no line knows. */
const PRESALE = `
  WITH made AS (INSERT INTO inventory.presale (merchant_id, id, warehouse_id, variant_id, quantity, taken, promised_days)
    SELECT $1, gen_random_uuid(), warehouse_id, variant_id, 5, 1, 3 FROM inventory.stock_balance WHERE merchant_id = $1 LIMIT 1
    RETURNING id)`;

/** A line that has its goods, or whose order has ended, and waits. */
const presold = (stage: string): string => `${PRESALE}
  INSERT INTO inventory.presale_use (merchant_id, id, presale_id, order_id, line_no, warehouse_id, variant_id, quantity, paid, promised_on)
  SELECT $1, gen_random_uuid(), made.id, o.id, 1, o.warehouse_id, l.variant_id, 1, true, current_date
  FROM made, orders.sales_order o JOIN orders.order_line l ON l.merchant_id = o.merchant_id AND l.order_id = o.id AND l.line_no = 1
  WHERE o.merchant_id = $1 AND o.stage = '${stage}' LIMIT 1`;

/** What a fault of the product could leave behind, and the invariant that must notice. */
const HARMS: readonly [sql: string, noticed: string][] = [
  [`UPDATE inventory.allotment SET units_left = units_left + 1 WHERE merchant_id = $1 AND units_left > 0`, HELD],
  [
    `UPDATE orders.sales_order SET status = 'open', fulfilment_status = 'allocated' WHERE merchant_id = $1 AND status = 'expired'`,
    HELD,
  ],
  [
    `UPDATE orders.sales_order SET status = 'expired', stage = 'expired' WHERE merchant_id = $1 AND stage = 'allocated'`,
    HELD,
  ],
  [
    `UPDATE orders.sales_order SET status = 'expired', stage = 'expired' WHERE merchant_id = $1 AND stage = 'allocated'`,
    OF_ALLOTMENT,
  ],
  [`UPDATE inventory.allotment_use SET quantity = quantity + 5 WHERE merchant_id = $1`, OF_ALLOTMENT],
  [
    `UPDATE orders.allocation SET quantity = quantity + 1 WHERE merchant_id = $1`,
    'parts of a split order make up its lines',
  ],
  [
    `UPDATE orders.sales_order SET fulfilment_status = 'shipped' WHERE merchant_id = $1 AND fulfilment_status = 'partially_shipped'`,
    'an order is shipped when all of it is, and partly when some of it is',
  ],
  [
    `UPDATE fulfilment.parcel p SET warehouse_id = (SELECT max(w.id::text)::uuid FROM inventory.warehouse w WHERE w.merchant_id = $1)
     WHERE merchant_id = $1 AND status = 'shipped'`,
    'what was shipped left its house once, in a parcel',
  ],
  [
    `UPDATE fulfilment.parcel_line SET quantity = quantity + 1 WHERE merchant_id = $1`,
    'parcels hold what leaves from their house and no more',
  ],
  [`${PRESALE} SELECT FROM made`, 'a pre-sale counts the lines that wait and those that were served'],
  [presold('allocated'), HELD],
  [presold('expired'), 'only open orders wait for goods'],
  [
    `WITH made AS (INSERT INTO purchasing.settlement (merchant_id, id, number, supplier_id, currency, until, sold_units, owed_minor, created_by)
       VALUES ($1, gen_random_uuid(), 'CS1', gen_random_uuid(), 'GBP', now(), 1, 1, gen_random_uuid()) RETURNING id)
     INSERT INTO purchasing.settlement_line (merchant_id, settlement_id, variant_id, sku, name, opening, received, sent_back, sold, closing, owed_minor)
     SELECT $1, id, gen_random_uuid(), 'A', 'A', 1, 4, 0, 1, 4, 1 FROM made`,
    'settlements of goods on consignment follow on one another',
  ],
];

/** What never complains proves nothing: does harm to a shop, and makes sure that the invariants notice. */
export async function mustBeNoticed(desk: Desk): Promise<void> {
  const { arena, tally } = desk;
  const shop = await openMerchant(desk, 8);
  for (const op of BEFORE) {
    const outcome = await forReal(shop, op);
    if (outcome !== 'ok') throw new Error(`${JSON.stringify(op)} was answered ${outcome}`);
  }
  const whole = await brokenInvariants(arena.admin, shop.merchantId);
  tally.must(whole.length === 0, () => `before any harm ${whole.join(', ')}`);
  const client = await arena.admin.connect();
  try {
    for (const [sql, noticed] of HARMS) {
      // Keys and triggers would stop some of it.
      await client.query('BEGIN; SET LOCAL session_replication_role = replica');
      await client.query(sql, [shop.merchantId]);
      const broken = await brokenInvariants(client, shop.merchantId);
      await client.query('ROLLBACK');
      tally.must(
        broken.some((one) => one.startsWith(`"${noticed}"`)),
        () => `nobody notices ${sql}: ${broken.join(', ')}`,
      );
      tally.add('harms done on purpose, and noticed');
    }
  } finally {
    client.release();
  }
}
