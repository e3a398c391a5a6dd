/** Lists of the desk whose columns, density and views a person arranges; a new list adds its name here. */
export const GRIDS = [
  'orders',
  'products',
  'stock',
  'stock-value',
  'inbound',
  'counts',
  'transfers',
  'transfer-proposals',
  'clearance',
  'bins',
  'lots',
  'serials',
  'allotments',
  'presales',
  'proposals',
  'people',
  'invitations',
  'api-keys',
  'webhooks',
  'webhook-deliveries',
  'jobs',
  'exports',
  'imports',
  'audit',
  'suppliers',
  'purchase-orders',
  'contracts',
  'quotations',
  'replenishment',
] as const;

export type GridKind = (typeof GRIDS)[number];

/** A table wider than this is none that anybody reads. */
export const MOST_COLUMNS = 64;
export const NARROWEST_COLUMN = 48;
export const WIDEST_COLUMN = 1_200;
