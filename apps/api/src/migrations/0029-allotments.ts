import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run, tenant } from './tenancy.js';

/** Stock that is kept for one shop, and which orders have taken of it. */
export class Allotments0029 implements MigrationInterface {
  // TypeORM orders migrations by the thirteen digits at the end of their names.
  name = 'Allotments_1795305600029';

  up(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, ALLOTMENT, USE, ...POLICIES);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return run(queryRunner, 'DROP TABLE inventory.allotment_use, inventory.allotment');
  }
}

/**
 * Units of a balance that only one shop may sell; `units_left` of them are reserved in the ledger under the allotment's id. A `percent`
 * one is of what is on hand and is reckoned anew when that changes.
 */
const ALLOTMENT = `
CREATE TABLE inventory.allotment (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  id uuid NOT NULL,
  warehouse_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  mode text NOT NULL CHECK (mode IN ('fixed', 'percent')),
  amount bigint NOT NULL CHECK (amount > 0 AND (mode = 'fixed' OR amount <= 100)),
  units_left bigint NOT NULL DEFAULT 0,
  version int NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  PRIMARY KEY (merchant_id, id),
  FOREIGN KEY (merchant_id, warehouse_id, variant_id) REFERENCES inventory.stock_balance,
  CONSTRAINT allotment_not_oversold CHECK (units_left >= 0),
  CHECK (ended_at IS NULL OR units_left = 0)
) WITH (fillfactor = 85);
CREATE UNIQUE INDEX allotment_open_once ON inventory.allotment (merchant_id, warehouse_id, variant_id, shop_id) WHERE ended_at IS NULL;
CREATE INDEX allotment_of_shop ON inventory.allotment (merchant_id, shop_id, id) WHERE ended_at IS NULL;
CREATE INDEX allotment_of_variant ON inventory.allotment (merchant_id, variant_id, id)`;

/** What an order has taken of an allotment; what is cancelled goes back there. */
const USE = `
CREATE TABLE inventory.allotment_use (
  merchant_id uuid NOT NULL DEFAULT platform.current_merchant(),
  order_id uuid NOT NULL,
  allotment_id uuid NOT NULL,
  quantity bigint NOT NULL CHECK (quantity > 0),
  shipped_at timestamptz,
  PRIMARY KEY (merchant_id, order_id, allotment_id),
  FOREIGN KEY (merchant_id, allotment_id) REFERENCES inventory.allotment);
CREATE INDEX allotment_use_of ON inventory.allotment_use (merchant_id, allotment_id)`;

const POLICIES = [
  tenant('inventory.allotment', 'SELECT, INSERT, UPDATE'),
  tenant('inventory.allotment_use', 'SELECT, INSERT, UPDATE, DELETE'),
  `SELECT platform.scope_by('inventory.allotment', 'shop_id', 'warehouse_id')`,
  `CREATE POLICY scope_allotment ON inventory.allotment_use AS RESTRICTIVE FOR SELECT USING (
    (SELECT platform.scoped('shop_ids')) IS NULL AND (SELECT platform.scoped('warehouse_ids')) IS NULL
    OR EXISTS (SELECT FROM inventory.allotment a WHERE a.merchant_id = allotment_use.merchant_id AND a.id = allotment_use.allotment_id))`,
];
