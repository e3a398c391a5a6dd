import type pg from 'pg';

/** What must hold of a merchant's rows at every moment, whatever was tried: each statement counts the rows that break it. */
const INVARIANTS: Record<string, string> = {
  'ledger = balances': `
    WITH ledger AS (
      SELECT warehouse_id, variant_id,
        coalesce(sum(quantity) FILTER (WHERE to_account IN ('available', 'reserved')), 0)
          - coalesce(sum(quantity) FILTER (WHERE from_account IN ('available', 'reserved')), 0) AS on_hand,
        coalesce(sum(quantity) FILTER (WHERE to_account = 'reserved'), 0)
          - coalesce(sum(quantity) FILTER (WHERE from_account = 'reserved'), 0) AS reserved,
        coalesce(sum(quantity) FILTER (WHERE to_account = 'unavailable'), 0)
          - coalesce(sum(quantity) FILTER (WHERE from_account = 'unavailable'), 0) AS unavailable
      FROM inventory.stock_movement WHERE merchant_id = $1 GROUP BY warehouse_id, variant_id)
    SELECT count(*) FROM (SELECT * FROM inventory.stock_balance WHERE merchant_id = $1) b
    FULL JOIN ledger l USING (warehouse_id, variant_id)
    WHERE coalesce(b.on_hand, 0) <> coalesce(l.on_hand, 0) OR coalesce(b.reserved, 0) <> coalesce(l.reserved, 0)
      OR coalesce(b.unavailable, 0) <> coalesce(l.unavailable, 0)`,
  'bins = balances': `
    WITH bins AS (
      SELECT warehouse_id, variant_id, sum(quantity) FILTER (WHERE condition = 'good') AS placed,
        sum(quantity) FILTER (WHERE condition <> 'good') AS blocked
      FROM inventory.bin_stock WHERE merchant_id = $1 GROUP BY warehouse_id, variant_id)
    SELECT count(*) FROM (SELECT * FROM inventory.stock_balance WHERE merchant_id = $1) b
    FULL JOIN bins s USING (warehouse_id, variant_id)
    WHERE coalesce(b.placed, 0) <> coalesce(s.placed, 0) OR coalesce(b.unavailable, 0) <> coalesce(s.blocked, 0)
      OR coalesce(b.placed, 0) > coalesce(b.on_hand, 0)`,
  'bins = their ledger': `
    WITH moved AS (
      SELECT warehouse_id, variant_id, bin_id, lot, condition, sum(delta) AS units FROM inventory.bin_movement
      WHERE merchant_id = $1 GROUP BY warehouse_id, variant_id, bin_id, lot, condition)
    SELECT count(*) FROM (SELECT * FROM inventory.bin_stock WHERE merchant_id = $1) s
    FULL JOIN moved m USING (warehouse_id, variant_id, bin_id, lot, condition)
    WHERE coalesce(s.quantity, 0) <> coalesce(m.units, 0)`,
  'what a delivery counted came in once': `
    WITH came AS (
      SELECT ref_id AS id, sum(quantity) AS units FROM inventory.stock_movement
      WHERE merchant_id = $1 AND kind = 'receive' AND ref_kind = 'inbound' GROUP BY 1),
    due AS (
      SELECT i.id, sum(l.accepted + l.rejected) AS units FROM inventory.inbound i
      JOIN inventory.inbound_line l ON l.merchant_id = i.merchant_id AND l.inbound_id = i.id
      WHERE i.merchant_id = $1 AND i.status = 'posted' GROUP BY 1)
    SELECT count(*) FROM came FULL JOIN due USING (id) WHERE coalesce(came.units, 0) <> coalesce(due.units, 0)`,
  'what a transfer sent arrived, was lost or is on its way': `
    WITH moved AS (
      SELECT ref_id AS id, variant_id, coalesce(sum(quantity) FILTER (WHERE kind = 'dispatch'), 0) AS shipped,
        coalesce(sum(quantity) FILTER (WHERE kind = 'arrive'), 0) AS received, coalesce(sum(quantity) FILTER (WHERE kind = 'adjust'), 0) AS lost
      FROM inventory.stock_movement WHERE merchant_id = $1 AND ref_kind = 'transfer' GROUP BY 1, 2),
    due AS (
      SELECT transfer_id AS id, variant_id, shipped, received, lost FROM inventory.transfer_line WHERE merchant_id = $1)
    SELECT count(*) FROM due FULL JOIN moved USING (id, variant_id)
    WHERE coalesce(due.shipped, 0) <> coalesce(moved.shipped, 0) OR coalesce(due.received, 0) <> coalesce(moved.received, 0)
      OR coalesce(due.lost, 0) <> coalesce(moved.lost, 0) OR due.received + due.lost > due.shipped`,
  'nothing is oversold': `
    SELECT count(*) FROM inventory.stock_balance
    WHERE merchant_id = $1 AND (on_hand < 0 OR reserved < 0 OR reserved > on_hand)`,
  'every open order, hold and allotment has what it asked for, and nothing else has anything': `
    WITH held AS (
      SELECT ref_id AS id, warehouse_id, variant_id, coalesce(sum(quantity) FILTER (WHERE to_account = 'reserved'), 0)
        - coalesce(sum(quantity) FILTER (WHERE from_account = 'reserved'), 0) AS units
      FROM inventory.stock_movement WHERE merchant_id = $1 AND kind IN ('reserve', 'release', 'ship') GROUP BY 1, 2, 3),
    due AS (
      SELECT id, warehouse_id, variant_id, sum(units) AS units FROM (
        SELECT l.order_id AS id, coalesce(a.warehouse_id, o.warehouse_id) AS warehouse_id, l.variant_id,
          coalesce(a.quantity, l.quantity) - coalesce(u.quantity - u.filled, 0) AS units
        FROM orders.order_line l JOIN orders.sales_order o ON o.merchant_id = l.merchant_id AND o.id = l.order_id
        LEFT JOIN orders.allocation a ON a.merchant_id = l.merchant_id AND a.order_id = l.order_id AND a.line_no = l.line_no
        LEFT JOIN inventory.presale_use u ON u.merchant_id = l.merchant_id AND u.order_id = l.order_id AND u.line_no = l.line_no
          AND u.closed_at IS NULL
        WHERE l.merchant_id = $1 AND l.stocked AND o.status = 'open'
          AND o.fulfilment_status IN ('allocated', 'picking', 'packed', 'partially_shipped')
        UNION ALL
        SELECT p.order_id, p.warehouse_id, pl.variant_id, -pl.quantity FROM fulfilment.parcel p
        JOIN fulfilment.parcel_line pl ON pl.merchant_id = p.merchant_id AND pl.parcel_id = p.id
        JOIN orders.sales_order o ON o.merchant_id = p.merchant_id AND o.id = p.order_id
        WHERE p.merchant_id = $1 AND p.status IN ('shipped', 'delivered') AND o.fulfilment_status = 'partially_shipped'
        UNION ALL
        SELECT id, warehouse_id, variant_id, quantity FROM inventory.hold WHERE merchant_id = $1 AND released_at IS NULL
        UNION ALL
        SELECT id, warehouse_id, variant_id, units_left FROM inventory.allotment WHERE merchant_id = $1) x
      GROUP BY 1, 2, 3)
    SELECT count(*) FROM held FULL JOIN due USING (id, warehouse_id, variant_id) WHERE coalesce(held.units, 0) <> coalesce(due.units, 0)`,
  'what an order has of an allotment it holds there, and what has ended gave it back': `
    SELECT count(*) FROM inventory.allotment_use u
    JOIN inventory.allotment k ON k.merchant_id = u.merchant_id AND k.id = u.allotment_id
    LEFT JOIN orders.sales_order o ON o.merchant_id = u.merchant_id AND o.id = u.order_id
    WHERE u.merchant_id = $1 AND (o.status IS DISTINCT FROM 'open' AND o.status IS DISTINCT FROM 'completed'
      OR u.quantity > (SELECT coalesce(sum(coalesce(a.quantity, l.quantity)), 0) FROM orders.order_line l
        LEFT JOIN orders.allocation a ON a.merchant_id = l.merchant_id AND a.order_id = l.order_id AND a.line_no = l.line_no
        WHERE l.merchant_id = $1 AND l.order_id = u.order_id AND l.variant_id = k.variant_id
          AND coalesce(a.warehouse_id, o.warehouse_id) = k.warehouse_id))`,
  'a pre-sale counts the lines that wait and those that were served': `
    SELECT count(*) FROM inventory.presale p
    LEFT JOIN LATERAL (SELECT sum(u.quantity - u.filled) AS waiting, sum(u.filled) AS filled FROM inventory.presale_use u
      WHERE u.merchant_id = $1 AND u.presale_id = p.id) u ON true
    WHERE p.merchant_id = $1 AND (p.taken <> coalesce(u.waiting, 0) OR p.filled <> coalesce(u.filled, 0)
      OR p.taken + p.filled > p.quantity)`,
  'only open orders wait for goods': `
    SELECT count(*) FROM inventory.presale_use u
    LEFT JOIN orders.sales_order o ON o.merchant_id = u.merchant_id AND o.id = u.order_id
    WHERE u.merchant_id = $1 AND u.closed_at IS NULL AND u.filled < u.quantity AND o.status IS DISTINCT FROM 'open'`,
  'settlements of goods on consignment follow on one another': `
    SELECT count(*) FROM (
      SELECT l.opening, lag(l.closing) OVER (PARTITION BY x.supplier_id, l.variant_id ORDER BY x.until, x.id) AS before
      FROM purchasing.settlement x JOIN purchasing.settlement_line l ON l.merchant_id = x.merchant_id AND l.settlement_id = x.id
      WHERE x.merchant_id = $1) s
    WHERE opening <> coalesce(before, 0)`,
  'parts of a split order make up its lines': `
    SELECT count(*) FROM (
      SELECT l.order_id FROM orders.order_line l
      LEFT JOIN orders.allocation a ON a.merchant_id = l.merchant_id AND a.order_id = l.order_id AND a.line_no = l.line_no
      WHERE l.merchant_id = $1 AND l.stocked
        AND EXISTS (SELECT FROM orders.allocation x WHERE x.merchant_id = $1 AND x.order_id = l.order_id)
      GROUP BY l.order_id, l.line_no, l.quantity HAVING coalesce(sum(a.quantity), 0) <> l.quantity) x`,
  'what was shipped left its house once, in a parcel': `
    WITH moved AS (
      SELECT ref_id AS order_id, warehouse_id, variant_id, sum(quantity) AS units FROM inventory.stock_movement
      WHERE merchant_id = $1 AND kind = 'ship' GROUP BY 1, 2, 3),
    due AS (
      SELECT p.order_id, p.warehouse_id, pl.variant_id, sum(pl.quantity) AS units FROM fulfilment.parcel p
      JOIN fulfilment.parcel_line pl ON pl.merchant_id = p.merchant_id AND pl.parcel_id = p.id
      WHERE p.merchant_id = $1 AND p.status IN ('shipped', 'delivered') GROUP BY 1, 2, 3)
    SELECT count(*) FROM moved FULL JOIN due USING (order_id, warehouse_id, variant_id)
    WHERE coalesce(moved.units, 0) <> coalesce(due.units, 0)`,
  'an order is shipped when all of it is, and partly when some of it is': `
    SELECT count(*) FROM orders.sales_order o
    CROSS JOIN LATERAL (SELECT coalesce(sum(quantity), 0) AS units FROM orders.order_line l
      WHERE l.merchant_id = $1 AND l.order_id = o.id AND l.stocked) l
    CROSS JOIN LATERAL (SELECT coalesce(sum(pl.quantity), 0) AS units FROM fulfilment.parcel p
      JOIN fulfilment.parcel_line pl ON pl.merchant_id = p.merchant_id AND pl.parcel_id = p.id
      WHERE p.merchant_id = $1 AND p.order_id = o.id AND p.status IN ('shipped', 'delivered')) g
    WHERE o.merchant_id = $1 AND l.units > 0 AND CASE o.fulfilment_status WHEN 'partially_shipped' THEN g.units NOT BETWEEN 1 AND l.units - 1
      WHEN 'shipped' THEN g.units <> l.units WHEN 'delivered' THEN g.units <> l.units ELSE g.units <> 0 END`,
  'parcels hold what leaves from their house and no more': `
    SELECT count(*) FROM (
      SELECT p.order_id, pl.line_no FROM fulfilment.parcel p
      JOIN fulfilment.parcel_line pl ON pl.merchant_id = p.merchant_id AND pl.parcel_id = p.id
      JOIN orders.order_line l ON l.merchant_id = p.merchant_id AND l.order_id = p.order_id AND l.line_no = pl.line_no
      LEFT JOIN orders.allocation a ON a.merchant_id = p.merchant_id AND a.order_id = p.order_id AND a.line_no = pl.line_no
        AND a.warehouse_id = p.warehouse_id
      WHERE p.merchant_id = $1 AND p.status <> 'cancelled'
      GROUP BY 1, 2, p.warehouse_id, l.quantity, a.quantity HAVING sum(pl.quantity) > coalesce(a.quantity, l.quantity)) x`,
  'totals are the sum of their lines': `
    SELECT count(*) FROM orders.sales_order o
    LEFT JOIN LATERAL (SELECT sum(amount_minor)::bigint AS minor, count(*)::int AS lines, sum(quantity)::bigint AS units
      FROM orders.order_line l WHERE l.merchant_id = $1 AND l.order_id = o.id) l ON true
    WHERE o.merchant_id = $1 AND (o.total_minor, o.line_count, o.unit_count) IS DISTINCT FROM (l.minor, l.lines, l.units)`,
  'nobody was refunded more than they paid, nor something else than was noted': `
    SELECT count(*) FROM orders.sales_order o
    LEFT JOIN LATERAL (SELECT coalesce(sum(amount_minor), 0) AS minor FROM orders.refund r
      WHERE r.merchant_id = $1 AND r.order_id = o.id) r ON true
    WHERE o.merchant_id = $1 AND (o.refunded_minor <> r.minor OR o.refunded_minor > o.total_minor
      OR (o.payment_status = 'refunded') <> (o.refunded_minor = o.total_minor AND o.refunded_minor > 0)
      OR (o.payment_status = 'partially_refunded') <> (o.refunded_minor > 0 AND o.refunded_minor < o.total_minor))`,
  'each version of an order has its one event': `
    SELECT count(*) FROM orders.sales_order o
    LEFT JOIN LATERAL (SELECT count(*) AS events, count(DISTINCT subject_version) AS versions, min(subject_version) AS first,
      max(subject_version) AS last FROM platform.event e WHERE e.merchant_id = $1 AND e.subject_id = o.id
        AND e.type LIKE 'order.%' AND e.type <> 'order.unmasked') e ON true
    WHERE o.merchant_id = $1 AND (e.events, e.versions, e.first, e.last) IS DISTINCT FROM (o.version, o.version, 1, o.version)`,
  'no request was claimed and left without its answer': `
    SELECT count(*) FROM platform.idempotency_key k WHERE k.merchant_id = $1 AND k.status = 0
      AND NOT EXISTS (SELECT FROM platform.idempotency_key i
        WHERE i.merchant_id = $1 AND i.client_id = k.client_id AND i.key = k.key || '/0')`,
  'the chain of events has no gap and no event twice': `
    SELECT count(*) FROM (SELECT count(*) AS rows, count(DISTINCT event_id) AS events, max(seq) AS last
      FROM platform.event_chain WHERE merchant_id = $1) c
    WHERE c.rows <> c.events OR coalesce(c.last, 0) <> c.rows`,
};

/** A request of many orders claims its key before they are placed: where all of them are refused for what may be mended, the claim stays. */
const MAY_LACK_ANSWER = 'no request was claimed and left without its answer';

/** Names of the invariants that do not hold for a merchant, with how many rows break them. */
export async function brokenInvariants(
  admin: Pick<pg.Pool, 'query'>,
  merchantId: string,
  { manyAtOnce = false } = {},
): Promise<string[]> {
  const names = Object.keys(INVARIANTS).filter((name) => !(manyAtOnce && name === MAY_LACK_ANSWER));
  const { rows } = await admin.query<Record<string, string>>({
    name: `invariants ${manyAtOnce}`,
    text: `SELECT ${names.map((name, n) => `(${INVARIANTS[name]}) AS i${n}`).join(',\n')}`,
    values: [merchantId],
  });
  return names.flatMap((name, n) =>
    rows[0]![`i${n}`] === '0' ? [] : [`"${name}" is broken ${rows[0]![`i${n}`]} times`],
  );
}

/** Deadlocks that the server has had to break since it started. */
export async function deadlocks(admin: Pick<pg.Pool, 'query'>): Promise<number> {
  await admin.query('SELECT pg_stat_clear_snapshot()');
  const { rows } = await admin.query<{ deadlocks: string }>('SELECT sum(deadlocks) AS deadlocks FROM pg_stat_database');
  return Number(rows[0]!.deadlocks);
}
