/** Parts of orders that are split, from one JSON parameter. */
export const partsFrom = (parameter: string): string => `
  SELECT * FROM json_to_recordset(${parameter}::json) AS p (order_id uuid, line_no int, part_no int, warehouse_id uuid, shop_id uuid,
    variant_id uuid, quantity int, txn_id uuid, actor_id uuid, presold boolean)`;

/** What is reserved by a batch with lines in a relation and parts `p`: the lines of orders that leave whole, the parts of the others. */
export const movedByParts = (lines: string): string => `
  SELECT txn_id, line_no, warehouse_id, variant_id, quantity, order_id AS ref_id, actor_id, stocked FROM ${lines}
  WHERE order_id NOT IN (SELECT order_id FROM p)
  UNION ALL SELECT txn_id, part_no, warehouse_id, variant_id, quantity, order_id, actor_id, true FROM p WHERE NOT presold`;

/** INSERT of the parts of relation `p`. */
export const INSERT_PARTS = `
  INSERT INTO orders.allocation (order_id, line_no, warehouse_id, shop_id, quantity)
  SELECT order_id, line_no, warehouse_id, shop_id, quantity FROM p`;
