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

/** UPDATE of balances by what past shipments took, from three arrays as in `reserveBalances`; CHECK refuses what would go below zero. */
export const pastShipmentBalances = (warehouses: string, variants: string, quantities: string): string => `
  UPDATE inventory.stock_balance b SET on_hand = b.on_hand - r.quantity, version = b.version + 1, updated_at = now()
  FROM unnest(${warehouses}::uuid[], ${variants}::uuid[], ${quantities}::bigint[]) AS r (warehouse_id, variant_id, quantity)
  WHERE b.warehouse_id = r.warehouse_id AND b.variant_id = r.variant_id`;

/**
 * UPDATE of the guarded balances, returning what is left. CHECK `no_oversell` refuses more than there is; a balance that does not
 * exist or is frozen yields no row, so the caller asserts the number of rows. From three arrays: warehouses, variants, quantities, sorted by both
 * keys and each balance once. The planner takes unnest() for few rows, so it drives a nested loop: locks in key order.
 */
export const reserveBalances = (warehouses: string, variants: string, quantities: string): string => `
  UPDATE inventory.stock_balance b SET reserved = b.reserved + r.quantity, version = b.version + 1, updated_at = now()
  FROM unnest(${warehouses}::uuid[], ${variants}::uuid[], ${quantities}::bigint[]) AS r (warehouse_id, variant_id, quantity)
  WHERE b.warehouse_id = r.warehouse_id AND b.variant_id = r.variant_id AND NOT b.frozen
  RETURNING b.warehouse_id, b.variant_id, b.on_hand - b.reserved AS available`;

/** Locks balances in key order and reads what is sellable; under READ COMMITTED these are the newest committed values. */
export const LOCK_BALANCES = `
  SELECT b.warehouse_id, b.variant_id, CASE WHEN b.frozen THEN 0 ELSE b.on_hand - b.reserved END AS available
  FROM inventory.stock_balance b
  JOIN unnest($1::uuid[], $2::uuid[]) AS r (warehouse_id, variant_id)
    ON b.warehouse_id = r.warehouse_id AND b.variant_id = r.variant_id
  ORDER BY b.warehouse_id, b.variant_id
  FOR NO KEY UPDATE OF b`;
