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
