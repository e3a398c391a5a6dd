/** The day on which the usable goods of balances expire first, or were made first where nothing expires; balances without lots yield no row. */
export const OLDEST_GOODS = `
  SELECT s.warehouse_id, s.variant_id, min(coalesce(l.expires_on, l.produced_on))::text AS day
  FROM unnest($1::uuid[], $2::uuid[]) AS r (warehouse_id, variant_id)
  JOIN inventory.bin_stock s ON s.warehouse_id = r.warehouse_id AND s.variant_id = r.variant_id
  JOIN inventory.lot l ON l.variant_id = s.variant_id AND l.lot = s.lot
  WHERE s.condition = 'good' AND s.quantity > 0 AND l.status = 'approved'
    AND (l.expires_on IS NULL OR l.expires_on >= current_date) AND coalesce(l.expires_on, l.produced_on) IS NOT NULL
  GROUP BY s.warehouse_id, s.variant_id`;
