/**
 * INSERT of the ledger's side of reservations, from a relation of the same statement with the columns txn_id, line_no, warehouse_id,
 * variant_id, quantity, ref_id, actor_id and stocked; part of the statement that places orders.
 */
export const reserveLedger = (relation: string): string => `
  INSERT INTO inventory.stock_movement
    (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, ref_id, actor_id)
  SELECT txn_id, line_no, 'reserve', warehouse_id, variant_id, 'available', 'reserved', quantity, ref_id, actor_id
  FROM ${relation} WHERE stocked`;

/** The same for shipments of orders that were finished elsewhere, at their own time `at`: from what is available to the customer. */
export const pastShipmentLedger = (relation: string): string => `
  INSERT INTO inventory.stock_movement
    (txn_id, line_no, kind, warehouse_id, variant_id, from_account, to_account, quantity, ref_id, unit_cost, actor_id, at)
  SELECT p.txn_id, p.line_no, 'ship', p.warehouse_id, p.variant_id, 'available', 'customer', p.quantity, p.ref_id,
    (SELECT c.average_cost FROM inventory.item_cost c WHERE c.variant_id = p.variant_id AND c.at <= p.at ORDER BY c.at DESC, c.id DESC LIMIT 1),
    p.actor_id, p.at
  FROM ${relation} p WHERE p.stocked`;

/*
 * Balances are changed by INSERT … ON CONFLICT rather than UPDATE … FROM: it can do nothing but probe the primary key, in the order of the
 * rows. To an UPDATE the planner of a table that nobody has analysed yet joins every balance of the merchant with every row of the batch.
 * What is proposed satisfies the constraints, as they are looked at before the conflict; a balance that was missing would be made, so the
 * caller asserts that none was: it is known by version 0.
 */

/** Takes what past shipments took from balances; CHECK refuses what would go below zero, an assert what is missing. Arrays as in `reserveBalances`. */
export const pastShipmentBalances = (warehouses: string, variants: string, quantities: string): string => `
  WITH taken AS (
    INSERT INTO inventory.stock_balance AS b (warehouse_id, variant_id, on_hand)
    SELECT * FROM unnest(${warehouses}::uuid[], ${variants}::uuid[], ${quantities}::bigint[])
    ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE
      SET on_hand = b.on_hand - excluded.on_hand, version = b.version + 1, updated_at = now()
    RETURNING b.version)
  SELECT platform.assert(coalesce(bool_and(version > 0), true), 'balance_missing') FROM taken`;

/**
 * Reserves in the guarded balances, returning what is left and their versions. CHECK `no_oversell` refuses more than there is; one that is
 * frozen yields no row and one that did not exist version 0, so the caller asserts the number of rows and their versions. From three arrays:
 * warehouses, variants, quantities, sorted by both keys and each balance once: locked in key order.
 */
export const reserveBalances = (warehouses: string, variants: string, quantities: string): string => `
  INSERT INTO inventory.stock_balance AS b (warehouse_id, variant_id, on_hand, reserved)
  SELECT warehouse_id, variant_id, quantity, quantity
  FROM unnest(${warehouses}::uuid[], ${variants}::uuid[], ${quantities}::bigint[]) AS r (warehouse_id, variant_id, quantity)
  ON CONFLICT (merchant_id, warehouse_id, variant_id) DO UPDATE
    SET reserved = b.reserved + excluded.reserved, version = b.version + 1, updated_at = now() WHERE NOT b.frozen
  RETURNING b.warehouse_id, b.variant_id, b.on_hand - b.reserved AS available, b.version`;

/**
 * Locks balances in the order of the keys, which the caller has sorted, and reads what is sellable; under READ COMMITTED these are the
 * newest committed values. OFFSET 0 keeps each look-up a probe of its own.
 */
export const LOCK_BALANCES = `
  SELECT b.warehouse_id, b.variant_id, CASE WHEN b.frozen THEN 0 ELSE b.on_hand - b.reserved END AS available
  FROM unnest($1::uuid[], $2::uuid[]) AS r (warehouse_id, variant_id)
  CROSS JOIN LATERAL (SELECT * FROM inventory.stock_balance b
    WHERE b.warehouse_id = r.warehouse_id AND b.variant_id = r.variant_id OFFSET 0 FOR NO KEY UPDATE) b`;
