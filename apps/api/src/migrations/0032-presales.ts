import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Units that may be sold before they are there, and which lines of orders wait for them. */
export class Presales0032 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Presales_1795305600032';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, PRESALE, USE, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP TABLE inventory.presale_use, inventory.presale');
  }
}

/**
 * `taken` units are sold and wait for goods, `filled` ones have got theirs; together they never exceed `quantity`. Without a shop every
 * shop may sell it. It promises a day, or so many days after the order was placed.
 */
const PRESALE = `
CREATE TABLE inventory.presale (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  shop_id uuid,
  quantity bigint NOT NULL CHECK (quantity > 0),
  taken bigint NOT NULL DEFAULT 0,
  filled bigint NOT NULL DEFAULT 0,
  promised_on date,
  promised_days smallint CHECK (promised_days BETWEEN 0 AND 730),
  starts_at timestamptz NOT NULL DEFAULT now(),
  ends_at timestamptz,
  note text,
  counts_on text,
  late_told_on date,
  ended_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, warehouse_id) REFERENCES inventory.warehouse,
  CONSTRAINT presale_not_oversold CHECK (taken >= 0 AND filled >= 0 AND taken + filled <= quantity),
  CONSTRAINT presale_promise CHECK (num_nonnulls(promised_on, promised_days) = 1),
  CONSTRAINT presale_span CHECK (ends_at > starts_at)
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX presale_live_once ON inventory.presale
  (merchant_id, warehouse_id, variant_id, coalesce(shop_id, '00000000-0000-0000-0000-000000000000')) WHERE ended_at IS NULL;
CREATE INDEX presale_of_shop ON inventory.presale (merchant_id, shop_id, id) WHERE ended_at IS NULL;
CREATE INDEX presale_of_variant ON inventory.presale (merchant_id, variant_id, id)`;

/**
 * A line of an order that was sold before its goods were there. It waits as long as \`filled\` is less than \`quantity\`; once its order
 * is cancelled or served otherwise it is closed, and what had been filled stays counted. Who is served first stands in one index.
 */
const USE = `
CREATE TABLE inventory.presale_use (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  presale_id uuid NOT NULL,
  order_id uuid NOT NULL,
  line_no int NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  filled bigint NOT NULL DEFAULT 0,
  paid boolean NOT NULL,
  promised_on date NOT NULL,
  placed_at timestamptz NOT NULL DEFAULT now(),
  closed_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, presale_id) REFERENCES inventory.presale,
  CONSTRAINT presale_use_within CHECK (filled BETWEEN 0 AND quantity));
CREATE UNIQUE INDEX presale_use_of_line ON inventory.presale_use (merchant_id, order_id, line_no) WHERE closed_at IS NULL;
CREATE INDEX presale_use_waiting ON inventory.presale_use
  (merchant_id, warehouse_id, variant_id, paid DESC, promised_on, placed_at, order_id, line_no) WHERE closed_at IS NULL AND filled < quantity;
CREATE INDEX presale_use_of ON inventory.presale_use (merchant_id, presale_id)`;

/** What waits is seen by whoever works for the warehouse, whatever the shop: goods that come in are given to all who wait for them. */
const POLICIES = [
  tenant('inventory.presale', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.presale_use', 'SELECT, INSERT, UPDATE, DELETE'),
  `SELECT platform.scope_by('inventory.presale', NULL, 'warehouse_id')`,
  `CREATE POLICY scope_shop ON inventory.presale AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('shop_ids')) IS NULL OR shop_id IS NULL OR shop_id = ANY ((SELECT platform.scoped('shop_ids'))::uuid[]))`,
  `CREATE POLICY scope_warehouse ON inventory.presale_use AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('warehouse_ids')) IS NULL OR warehouse_id = ANY ((SELECT platform.scoped('warehouse_ids'))::uuid[]))`,
];
